import type { Fault } from '../content-reader/fault.ts';
import { type Content, readContent } from '../content-reader/read.ts';
import { coverage } from './coverage.ts';
import { fileNames } from './file-names.ts';
import { firstUse } from './first-use.ts';
import { headings } from './headings.ts';
import { links } from './links.ts';
import { origins } from './origins.ts';
import { practiceShape } from './practice-shape.ts';
import { references } from './references.ts';
import type { ContentRule } from './rule.ts';
import { searchWordLines } from './search-words.ts';
import { unique } from './unique.ts';

/** Reads content/ and lists every fault of every file, by file and line. */
export function checkContent(root: string): Fault[] {
  const content = readContent(root);
  return [...content.faults, ...faultsOfRules(content)].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line,
  );
}

function faultsOfRules(content: Content): Fault[] {
  return RULES.flatMap((rule) => rule(content));
}

const RULES: ContentRule[] = [
  fileNames,
  unique,
  headings,
  origins,
  links,
  references,
  practiceShape,
  firstUse,
  coverage,
  searchWordLines,
];
