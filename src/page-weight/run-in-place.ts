/**
 * A module that stands in a page runs only when the whole page has come. As a plain script it runs where it stands;
 * its names stay its own.
 */
export function runInPlace(html: string): string {
  return html.replace(MODULE, (_, code: string) => `<script>${IN_PLACE}${code.trim()}\n})()</script>`);
}

/** How a script begins that the build put into a page. */
export const IN_PLACE = '(()=>{"use strict";';
const MODULE = /<script type="module">([\s\S]*?)<\/script>/g;
