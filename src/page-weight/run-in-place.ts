/**
 * A module that stands in a page runs only when the whole page has come. As a plain script it runs where it stands;
 * its names stay its own.
 */
export function runInPlace(html: string): string {
  return html.replace(MODULE, (_, code: string) => `<script>(()=>{"use strict";${code.trim()}\n})()</script>`);
}

const MODULE = /<script type="module">([\s\S]*?)<\/script>/g;
