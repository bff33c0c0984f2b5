import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { COLLECTIONS, KINDS, type Kind } from '../collections.ts';
import { redirects, vocabulary } from '../schemas/lists.ts';
import { type DiagnosticFile, readDiagnosticWords } from './diagnostic-words.ts';
import type { Fault } from './fault.ts';
import { type ContentFile, readEntry, type ValidFile } from './read-entry.ts';
import { faultsOfSchema } from './schema-faults.ts';
import { readSearchWords, type SearchWordsFile } from './search-words.ts';
import { readYaml, type YamlFile } from './yaml.ts';

/**
 * Reads all of content/ without Astro: every file through its schema, every fault with file and line.
 * Each file is read when it is first asked about, so that who needs a few of thousands does not pay for all.
 */
export function readContent(root: string): Content {
  const files = KINDS.flatMap((kind) => contentFiles(root, kind).map((file) => readEntry(root, file, kind)));
  const themes = readList(root, 'themes.yml', vocabulary);
  const audiences = readList(root, 'audiences.yml', vocabulary);
  const moved = readList(root, 'redirects.yml', redirects);
  const diagnostic = readDiagnosticWords(root);
  const search = readSearchWords(root);
  return {
    root,
    files,
    themes: themes.ids,
    audiences: audiences.ids,
    redirects: moved.list,
    diagnostic: diagnostic.files,
    search,
    get faults() {
      return [files, [themes, audiences, moved, diagnostic, search]].flat().flatMap(({ faults }) => faults);
    },
  };
}

/** The files of one kind that passed their schema. */
export function validFiles<K extends Kind>(content: Content, kind: K): ValidFile<K>[] {
  return content.files.filter((file): file is ValidFile<K> => isValid(file, kind));
}

/** Is this a file of that kind which passed its schema? */
export function isValid<K extends Kind>(file: ContentFile, kind: K): file is ValidFile<K> {
  return file.kind === kind && file.data !== undefined;
}

function contentFiles(root: string, kind: Kind): string[] {
  const folder = path.join(root, COLLECTIONS[kind].folder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith('_') && !name.startsWith('.'))
    .sort()
    .map((name) => path.join(COLLECTIONS[kind].folder, name));
}

function readList<T>(root: string, file: string, schema: { safeParse: Parse<T[]> }) {
  const where = path.join(root, file);
  if (!existsSync(where)) return { list: [], ids: [], faults: [] };
  const yaml = readYaml(readFileSync(where, 'utf8'));
  const parsed = schema.safeParse(yaml.value ?? []);
  return { list: parsed.data ?? [], ids: idsWritten(yaml), faults: faultsOfSchema(file, yaml, parsed.error) };
}

/** The ids of a list's rows, faulty rows included; undefined when the file is no YAML. */
function idsWritten({ value, errors }: YamlFile): string[] | undefined {
  return errors.length ? undefined : (ROWS.safeParse(value).data ?? []).map(({ id }) => id);
}

const ROWS = z.array(z.object({ id: z.string() }));

type Parse<T> = (value: unknown) => { data?: T; error?: Parameters<typeof faultsOfSchema>[2] };
export type Content = {
  root: string;
  files: ContentFile[];
  /** The ids of themes.yml and audiences.yml; undefined when the file is no YAML, so that nothing can be said of them. */
  themes: string[] | undefined;
  audiences: string[] | undefined;
  redirects: { from: string; to: string }[];
  diagnostic: DiagnosticFile[];
  search: SearchWordsFile;
  faults: Fault[];
};

export type { ContentFile, ValidFile };
