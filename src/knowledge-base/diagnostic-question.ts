import { QUESTIONS } from '../diagnostic/index.ts';
import type { Entry } from './library.ts';

/** The question of the diagnostic that asks after an approach condition: `condition-structures` → `structures`. */
export function diagnosticQuestionOf({ kind }: Pick<Entry, 'kind'>, itemId: string): string | undefined {
  if (kind !== 'approach' || !itemId.startsWith('condition-')) return undefined;
  const name = itemId.slice('condition-'.length);
  return QUESTIONS.find(({ id }) => id === name)?.id;
}
