/**
 * Scoped styles name their elements by an attribute, `data-astro-cid-7af4ugsr`, hundreds of times on a page.
 * A page carries its styles itself, so its scopes need be told apart on this page only: `data-0`, `data-1`, ….
 */
export function shortScopes(html: string): string {
  const names = new Map<string, string>();
  return html.replace(SCOPE, (_, scope: string) => {
    const known = names.get(scope) ?? `data-${names.size}`;
    names.set(scope, known);
    return known;
  });
}

/** On a tag whose name is chosen at build Astro writes `="true"` behind it. */
const SCOPE = /data-astro-cid-([a-z0-9]{8})(?:="true")?/g;
