import { COLLECTIONS } from '../collections.ts';
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

/** The ids of a file’s page, looked up when first asked about. Most links lead to a heading: for that no field is read. */
function anchorsOf(file: ContentFile): Anchors {
  let found: Anchors | undefined;
  const anchors = () => {
    found ??= allAnchorsOf(file);
    return found;
  };
  return {
    has: (id) => file.body?.facts.headings.some((heading) => heading.id === id) || anchors().has(id),
    [Symbol.iterator]: () => anchors()[Symbol.iterator](),
  };
}

/**
 * Every id of a page that content may link to: its items' and its headings'. A file with faults counts as it is written,
 * one that cannot be read as having any: its own faults are told, not one more wherever something points to it.
 */
function allAnchorsOf({ kind, data, yaml, body }: ContentFile): Anchors {
  if (yaml.errors.length || (COLLECTIONS[kind].format === 'mdx' && !body)) return ANY;
  const headings = body?.facts.headings.map((heading) => heading.id) ?? [];
  return new Set([...itemIds(data ?? yaml.value), ...headings]);
}

/** Items are lists of `{ id, name, … }` in any field. */
export function itemIds(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.values(data).flatMap((value) =>
    Array.isArray(value) ? value.flatMap((member) => (isItem(member) ? [member.id] : [])) : [],
  );
}

function isItem(value: unknown): value is { id: string; name: string } {
  return (
    typeof value === 'object' && value !== null && 'name' in value && 'id' in value && typeof value.id === 'string'
  );
}

const ANY: Anchors = { has: () => true, [Symbol.iterator]: () => [].values() };

export type Anchors = Pick<ReadonlySet<string>, 'has' | typeof Symbol.iterator>;
export type KnownNodes = Map<string, Anchors>;
export type Lexicon = {
  anchors: KnownNodes;
  /** `S3` → `redbridge`. */
  sources: Map<string, string>;
  terms: Map<string, { text: string; expansion: string | undefined }>;
};
