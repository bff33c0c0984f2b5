import { element } from './part.ts';

/**
 * A table that scrolls within itself; its first cells name their rows. On a narrow screen its rows are set like cards:
 * it says itself what its parts are, since a browser no longer would.
 */
export function table(
  name: string,
  heads: readonly string[],
  rows: readonly (readonly (Node | string)[])[],
): HTMLElement {
  const head = tableRow(...heads.map((text) => headOf('col', text)));
  const body = rows.map(([first = '', ...others]) => tableRow(headOf('row', first), ...others.map(tableCell)));
  const groups = [withRole('thead', 'rowgroup', head), withRole('tbody', 'rowgroup', ...body)];
  const region = withRole('div', 'region', withRole('table', 'table', ...groups));
  region.className = 'scroll';
  region.tabIndex = 0;
  region.setAttribute('aria-label', name);
  return region;
}

export function tableRow(...cells: HTMLElement[]): HTMLElement {
  return withRole('tr', 'row', ...cells);
}

export function tableCell(content: Node | string): HTMLElement {
  return withRole('td', 'cell', content);
}

function headOf(scope: 'col' | 'row', content: Node | string): HTMLElement {
  const head = withRole('th', scope === 'col' ? 'columnheader' : 'rowheader', content);
  head.setAttribute('scope', scope);
  return head;
}

function withRole(tag: string, role: string, ...children: (Node | string)[]): HTMLElement {
  const made = element(tag, ...children);
  made.setAttribute('role', role);
  return made;
}
