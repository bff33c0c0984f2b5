/** The query string of a link to another search that is to be followed on this page; undefined for every other press. */
export function followed(event: MouseEvent): string | undefined {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-search]') : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return undefined;
  event.preventDefault();
  return link.search.slice(1);
}

/** Puts a search into the address: as a new step, or in place of the one that stands there. */
export function writeAddress(query: string, how: 'push' | 'replace'): void {
  const address = query ? `?${query}` : location.pathname;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}
