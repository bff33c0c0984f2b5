import { assess } from '../../diagnostic/assess.ts';
import type { Answers, Ranked } from '../../diagnostic/index.ts';
import { element } from './part.ts';
import { placesIn, score } from './ranking-view.ts';
import type { Reader } from './reader.ts';
import { basis, headline } from './sentences.ts';

/** Two results next to each other, each under its name: cautions, then the headline, then the six in order. */
export function twoResults(first: Named, second: Named, reader: Reader): HTMLElement {
  const pair = element('div', oneOf(first, reader), oneOf(second, reader));
  pair.dataset['pair'] = '';
  return pair;
}

function oneOf([answers, name]: Named, reader: Reader): HTMLElement {
  const result = assess(answers);
  const title = element('h4', name);
  const said = element('p', element('b', headline(result, reader.words)));
  const places = placesIn(result.ranking);
  const ranking = element('ol', ...result.ranking.map((ranked, i) => line(ranked, places[i] ?? '', reader)));
  ranking.setAttribute('role', 'list');
  const warnings = reader.warnings(result).map((warning) => asCopy(warning));
  const one = element('div', title, ...warnings, said, element('p', basis(result, reader.words)), ranking);
  one.dataset['resultOf'] = result.band;
  return one;
}

function line(ranked: Ranked, place: string, { words }: Reader): HTMLElement {
  return element('li', `${place}: `, element('b', words.approach(ranked.approach)), ' ', score(ranked));
}

/** The caution of another result is not one of this result’s own. */
function asCopy(warning: HTMLElement): HTMLElement {
  warning.dataset['cautionBeside'] = warning.dataset['caution'] ?? '';
  delete warning.dataset['caution'];
  const heading = warning.querySelector('h3');
  const title = element('p', heading?.textContent ?? '');
  title.className = `${heading?.className ?? ''} caution-title`;
  heading?.replaceWith(title);
  return warning;
}

type Named = readonly [answers: Answers, name: string];
