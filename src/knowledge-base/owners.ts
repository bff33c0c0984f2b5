/** The entries that relations lead to, once each, items folded into their owners; stated where any of its relations is. */
export function owners<B extends string>(relations: readonly { to: string; basis: B }[]): { id: string; basis: B }[] {
  const found = new Map<string, B>();
  for (const { to, basis } of relations) {
    const id = to.split('#')[0] ?? to;
    if (!found.has(id) || basis === 'stated') found.set(id, basis);
  }
  return [...found].map(([id, basis]) => ({ id, basis }));
}
