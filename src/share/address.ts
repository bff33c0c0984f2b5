/**
 * The address to hand on for what stands at `href`: its state stays, the marks that search adds to it do not.
 * @throws {TypeError} when it is no whole address.
 */
export function shareAddress(href: string): string {
  const address = new URL(href);
  // Where there is no mark, nothing is written anew: the state stays to the letter.
  if (address.searchParams.has(SEARCH_MARK)) address.searchParams.delete(SEARCH_MARK);
  return address.href;
}

/** What Pagefind appends to the address of a result. */
const SEARCH_MARK = 'hl';
