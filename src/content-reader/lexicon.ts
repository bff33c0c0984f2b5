import { type Content, type ContentFile, validFiles } from './read.ts';

/** What can be linked to, and what a locator or a term stands for: all that the Markdown plugins need. */
export function makeLexicon(content: Content): Lexicon {
  const anchors = knownNodes(content);

  const sources = new Map<string, string>();
  for (const { data, id } of validFiles(content, 'source')) sources.set(data.prefix, id);

  const terms = new Map<string, { text: string; expansion: string | undefined }>();
  for (const { data, id } of validFiles(content, 'term')) {
    terms.set(id, { text: data.summary.text, expansion: data.expansion });
  }
  return { anchors, sources, terms };
}

/** Everything that can be linked to: `kind:id` → the ids of its items and headings. */
export function knownNodes({ files }: Content): KnownNodes {
  return new Map(files.map((file) => [`${file.kind}:${file.id}`, anchorsOf(file)]));
}

/** Every id of a page that content may link to: its items' and its headings'. */
function anchorsOf(file: ContentFile): Set<string> {
  const headings = file.body?.facts.headings.map((heading) => heading.id) ?? [];
  return new Set([...itemIds(file.data), ...headings]);
}

/** Items are lists of `{ id, name, … }` in any field. */
export function itemIds(data: object | undefined): string[] {
  return Object.values(data ?? {}).flatMap((value) =>
    Array.isArray(value) ? value.flatMap((member) => (isItem(member) ? [member.id] : [])) : [],
  );
}

function isItem(value: unknown): value is { id: string; name: string } {
  return typeof value === 'object' && value !== null && 'id' in value && 'name' in value;
}

export type KnownNodes = Map<string, Set<string>>;
export type Lexicon = {
  anchors: KnownNodes;
  /** `S3` → `redbridge`. */
  sources: Map<string, string>;
  terms: Map<string, { text: string; expansion: string | undefined }>;
};
