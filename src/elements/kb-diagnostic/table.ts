import { element } from './part.ts';

/** A table that scrolls within itself on a narrow screen; its first cells name their rows. */
export function table(
  name: string,
  heads: readonly string[],
  rows: readonly (readonly (Node | string)[])[],
): HTMLElement {
  const head = element('tr', ...heads.map((text) => headOf('col', text)));
  const body = rows.map(([first = '', ...others]) =>
    element('tr', headOf('row', first), ...others.map((content) => element('td', content))),
  );
  const region = element('div', element('table', element('thead', head), element('tbody', ...body)));
  region.className = 'scroll';
  region.tabIndex = 0;
  region.setAttribute('role', 'region');
  region.setAttribute('aria-label', name);
  return region;
}

function headOf(scope: 'col' | 'row', content: Node | string): HTMLElement {
  const head = element('th', content);
  head.setAttribute('scope', scope);
  return head;
}
