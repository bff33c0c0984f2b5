import type { Person } from '../../diagnostic/index.ts';
import { button, made } from '../made.ts';
import type { Words } from './words.ts';

/** Each person by letter, with their code, what it says in few words, and a way to take it out. */
export function personRows(
  people: readonly Person[],
  codes: readonly string[],
  remove: (place: number) => void,
  words: Words,
): readonly HTMLElement[] {
  return people.map(({ label, band, top }, place) => {
    const code = codes[place] ?? '';
    const out = button('Remove', () => remove(place));
    out.setAttribute('aria-label', `Remove ${label}, ${code}`);
    const said = words.say(`persons.${band}`, { approaches: words.names(top) });
    const row = made(
      'li',
      {},
      made('strong', {}, label),
      ' ',
      made('span', {}, code),
      ' ',
      made('span', {}, said),
      ' ',
      out,
    );
    row.dataset['person'] = label;
    return row;
  });
}
