import { readDiagnosticWords } from '../content-reader/diagnostic-words.ts';
import type { DiagnosticWords } from '../schemas/diagnostic-words.ts';

/** The words of the diagnostic. Throws, naming the first fault, when they are not whole. */
export function diagnosticWords(): DiagnosticWords {
  const { words, faults } = readDiagnosticWords('content');
  if (words) return words;
  throw new Error(`content/${faults[0]?.file}: ${faults[0]?.what}`);
}
