import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type SearchWords, searchWords } from '../schemas/search-words.ts';
import type { Fault } from './fault.ts';
import { faultsOfSchema } from './schema-faults.ts';
import { readYaml, type YamlFile } from './yaml.ts';

/** Reads content/search.yml; without that file search knows of no words that mean the same. */
export function readSearchWords(root: string): SearchWordsFile {
  const where = path.join(root, SEARCH_WORDS);
  const yaml = readYaml(existsSync(where) ? readFileSync(where, 'utf8') : 'same: []\ncommon: []');
  const { data, error } = searchWords.safeParse(yaml.value);
  return { words: data, yaml, faults: faultsOfSchema(SEARCH_WORDS, yaml, error) };
}

export const SEARCH_WORDS = 'search.yml';

export type SearchWordsFile = {
  /** Undefined when the file does not fit its schema. */
  words: SearchWords | undefined;
  yaml: YamlFile;
  faults: Fault[];
};
