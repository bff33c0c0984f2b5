import type { Figure } from '../../schemas/figure.ts';
import type { Statement } from '../../schemas/parts.ts';
import type { Sign } from './signs.ts';

/** Everything that a drawing shows, in words, line by line: for those who do not see it, and to say where it comes from. */
export function keyOf(figure: Figure): KeyLine[] {
  if (figure.form === 'frames') return figure.ties.map(({ kind, text, at }) => ({ mark: kind, text, at }));
  if (figure.form === 'rows') {
    return figure.rows.map(({ name, mark, frames, text, at }) =>
      frames.length ? { mark: 'frame', name: `${name}: ${frames.join(', ')}`, text, at } : { mark, name, text, at },
    );
  }
  const { centre, hubs, each, beside, meets } = figure;
  const seat = each.seats.at(0);
  return [
    { mark: 'frame', name: centre.name, text: centre.text, at: centre.at },
    { mark: 'frame', name: 'Hubs', text: `${hubs.names.join('; ')}.`, at: hubs.at },
    ...(seat ? [{ mark: seat.mark, name: seat.name, text: each.text, at: each.at }] : []),
    ...beside.map(({ mark, name, text, at }): KeyLine => ({ mark, name, text, at })),
    { mark: 'tie', name: 'Meetings', text: meets.text, at: meets.at },
  ];
}

export type KeyLine = Statement & { mark: Sign; name?: string | undefined };
