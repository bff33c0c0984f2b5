import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Root } from 'mdast';
import { VFileMessage } from 'vfile-message';
import { COLLECTIONS, type Kind } from '../collections.ts';
import { type DataOf, SCHEMAS } from '../schemas/index.ts';
import { type BodyFacts, bodyFacts, parseBody } from './body.ts';
import type { Fault } from './fault.ts';
import { faultsOfSchema } from './schema-faults.ts';
import { readYaml, splitFrontmatter, type YamlFile } from './yaml.ts';

/** One file of a collection. Its fields and its body are each read when first asked about: who follows links needs only bodies. */
export function readEntry(root: string, file: string, kind: Kind): ContentFile {
  const { format } = COLLECTIONS[kind];
  const extension = path.extname(file);
  const id = path.basename(file, extension);
  if (extension !== `.${format}`) {
    const fault = {
      file,
      line: 0,
      what: `is not a .${format} file, so no page is made of it`,
      mend: `Rename it to ${id}.${format}, or move it out of ${COLLECTIONS[kind].folder}/.`,
    };
    return { file, kind, id, data: undefined, yaml: readYaml(''), body: undefined, faults: [fault] };
  }
  const text = whenAsked(() => split(readFileSync(path.join(root, file), 'utf8'), format));
  const fields = whenAsked(() => readFields(file, kind, text()));
  const words = whenAsked(() => readBody(file, text()));
  return {
    file,
    kind,
    id,
    get data() {
      return fields().data;
    },
    get yaml() {
      return fields().yaml;
    },
    get body() {
      return words().body;
    },
    get faults() {
      return [...fields().faults, ...words().faults];
    },
  };
}

function split(text: string, format: 'mdx' | 'yml'): Split {
  return format === 'yml' ? { frontmatter: text, body: undefined, bodyLine: 0 } : splitFrontmatter(text);
}

function readFields(file: string, kind: Kind, { frontmatter, body }: Split) {
  const yaml = readYaml(frontmatter, body === undefined ? 0 : 1);
  const { data, error } = SCHEMAS[kind].safeParse(yaml.value);
  return { data, yaml, faults: faultsOfSchema(file, yaml, error) };
}

function readBody(file: string, { body, bodyLine }: Split): Pick<ContentFile, 'body' | 'faults'> {
  if (body === undefined) return { body: undefined, faults: [] };
  try {
    const tree = parseBody(body);
    return { body: { tree, line: bodyLine, facts: bodyFacts(tree) }, faults: [] };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    const fault = {
      file,
      line: (error.line ?? 1) + bodyLine,
      what: `is not valid MDX: ${error.reason}`,
      mend: 'Write plain Markdown. A heading’s id is [#id], not {#id}; type < as “less than”, and no { or }.',
    };
    return { body: undefined, faults: [fault] };
  }
}

function whenAsked<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

type Split = { frontmatter: string; body: string | undefined; bodyLine: number };
type FileOf<K extends Kind> = {
  file: string;
  kind: K;
  id: string;
  /** Undefined when the file does not fit its schema. */
  data: DataOf<K> | undefined;
  yaml: YamlFile;
  /** Absent for YAML, and for a body that is no valid MDX. */
  body: { tree: Root; line: number; facts: BodyFacts } | undefined;
  faults: Fault[];
};
export type ContentFile = FileOf<Kind>;
export type ValidFile<K extends Kind> = ContentFile & { kind: K; data: DataOf<K> };
