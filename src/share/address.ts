/**
 * The address to hand on for what stands at `href`: its state stays, the marks that search adds to it do not,
 * nor does a name or password that someone typed into it. Both arguments are absolute, or `href` is relative to `from`.
 * @throws {TypeError} when they make no address.
 */
export function shareAddress(href: string, from?: string): string {
  const address = new URL(href, from);
  address.username = '';
  address.password = '';
  const state = address.search.slice(1).split('&');
  address.search = state.filter((part) => !SEARCH_MARKS.has(part.split('=', 1)[0] ?? '')).join('&');
  address.hash = address.hash.replace(TEXT_MARK, '');
  return address.href;
}

/** What Pagefind appends to the address of a result. */
const SEARCH_MARKS = new Set(['hl', 'pagefind-highlight']);

/** A browser's own marking of words on the page it opens. */
const TEXT_MARK = /#?:~:.*$/s;
