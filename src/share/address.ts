/**
 * The address to hand on for what stands at `href`: its state stays, the marks that search adds to it do not.
 * @throws {TypeError} when it is no whole address.
 */
export function shareAddress(href: string): string {
  const address = new URL(href);
  const state = address.search.slice(1).split('&');
  address.search = state.filter((part) => !SEARCH_MARK.test(part)).join('&');
  return address.href;
}

/** What Pagefind appends to the address of a result. */
const SEARCH_MARK = /^hl(=|$)/;
