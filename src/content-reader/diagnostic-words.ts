import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DIAGNOSTIC_WORDS, type DiagnosticWords } from '../schemas/diagnostic-words.ts';
import type { Fault } from './fault.ts';
import { faultsOfSchema } from './schema-faults.ts';
import { readYaml } from './yaml.ts';

/** Reads content/diagnostic/, a file for each field of the schema. `words` is absent when any file has a fault. */
export function readDiagnosticWords(root: string): { words?: DiagnosticWords; faults: Fault[] } {
  const faults: Fault[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(DIAGNOSTIC_WORDS.shape)) {
    const file = path.join('diagnostic', `${name}.yml`);
    if (!existsSync(path.join(root, file))) {
      faults.push({ file, line: 0, what: 'is missing', mend: 'The diagnostic cannot speak without it: put it back.' });
      continue;
    }
    const yaml = readYaml(readFileSync(path.join(root, file), 'utf8'));
    faults.push(...faultsOfSchema(file, yaml, schema.safeParse(yaml.value).error));
    values[name] = yaml.value;
  }
  return faults.length ? { faults } : { words: DIAGNOSTIC_WORDS.parse(values), faults };
}
