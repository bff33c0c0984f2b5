import type { Fault } from '../content-reader/fault.ts';
import { type ContentFile, validFiles } from '../content-reader/read.ts';
import type { ContentRule } from './rule.ts';

/** No two entries share an id, a title, a summary or a prompt: readers could not tell them apart. */
export const unique: ContentRule = (content) => {
  const entries = content.files.filter(({ data }) => data !== undefined);
  const practices = validFiles(content, 'practice');
  return [
    ...twins(content.files, 'id', ({ kind, id }) => `${kind} ${id}`, []),
    ...twins(entries, 'title', ({ data }) => data?.title, ['title']),
    ...twins(entries, 'summary', ({ data }) => data?.summary.text, ['summary', 'text']),
    ...twins(practices, 'prompt', ({ data }) => data.prompt, ['prompt']),
  ];
};

/** Values are compared without case, punctuation and spaces at the ends. */
function twins<F extends ContentFile>(
  files: readonly F[],
  what: string,
  told: (file: F) => string | undefined,
  path: string[],
): Fault[] {
  const seen = new Map<string, F>();
  return files.flatMap((file) => {
    const value = told(file)
      ?.toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    if (!value) return [];
    const twin = seen.get(value);
    seen.set(value, twin ?? file);
    if (!twin) return [];
    return {
      file: file.file,
      line: file.yaml.lineOf(path),
      what: `has the same ${what} as ${twin.file}`,
      mend: what === 'id' ? 'Rename one of the two files.' : `Say in the ${what} what sets this entry apart.`,
    };
  });
}
