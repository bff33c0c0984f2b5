/** Members of a flat list put under those that they name; whoever names none stands at the top. Keeps the order. */
export function nested<M extends { id: string; within?: string | undefined }>(
  list: readonly M[],
  within?: string,
): Nested<M>[] {
  return list
    .filter((member) => member.within === within)
    .map((member) => ({ member, under: nested(list, member.id) }));
}

export type Nested<M> = { member: M; under: Nested<M>[] };
