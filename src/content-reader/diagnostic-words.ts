import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DIAGNOSTIC_WORDS, type DiagnosticWords } from '../schemas/diagnostic-words.ts';
import type { Fault } from './fault.ts';
import { faultsOfSchema } from './schema-faults.ts';
import { readYaml, type YamlFile } from './yaml.ts';

/** Reads content/diagnostic/, a file for each field of the schema. `words` is absent when any file has a fault. */
export function readDiagnosticWords(root: string): Read {
  const faults: Fault[] = [];
  const files: DiagnosticFile[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(DIAGNOSTIC_WORDS.shape)) {
    const file = path.join('diagnostic', `${name}.yml`);
    if (!existsSync(path.join(root, file))) {
      faults.push({ file, line: 0, what: 'is missing', mend: 'The diagnostic cannot speak without it: put it back.' });
      continue;
    }
    const yaml = readYaml(readFileSync(path.join(root, file), 'utf8'));
    const { data, error } = schema.safeParse(yaml.value);
    faults.push(...faultsOfSchema(file, yaml, error));
    files.push({ file, data, yaml });
    values[name] = yaml.value;
  }
  return faults.length ? { faults, files } : { words: DIAGNOSTIC_WORDS.parse(values), faults, files };
}

export type DiagnosticFile = { file: string; data: object | undefined; yaml: YamlFile };
type Read = { words?: DiagnosticWords; faults: Fault[]; files: DiagnosticFile[] };
