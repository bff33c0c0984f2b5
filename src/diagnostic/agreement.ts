/** How far a group agrees on a question, by the share of pairs who differ; the cut-offs are ours. Null: too few answers. */
export function agreementOf(differ: number | null): Agreement | null {
  if (differ === null) return null;
  if (differ === 0) return 'all';
  if (differ <= MOSTLY) return 'mostly';
  return differ <= DIVIDED ? 'divided' : 'widely';
}

const MOSTLY = 0.4;
const DIVIDED = 0.7;

export type Agreement = 'all' | 'mostly' | 'divided' | 'widely';
