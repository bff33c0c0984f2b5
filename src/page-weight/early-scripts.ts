/**
 * On a page that asks ahead for data its scripts are asked for with it: their tags move up beside those links. They still
 * run in the same order and only when the page stands, since a module script always waits for that.
 */
export function earlyScripts(html: string): string {
  const place = html.search(AHEAD);
  if (place < 0) return html;
  const scripts = html.match(SCRIPT)?.join('') ?? '';
  return `${html.slice(0, place)}${scripts}${html.slice(place).replace(SCRIPT, '')}`;
}

const AHEAD = /<link rel="preload" as="fetch"/;
const SCRIPT = /<script type="module" src="[^"]*"><\/script>/g;
