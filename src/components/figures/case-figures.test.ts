import { describe, expect, it } from 'vitest';
import { figure } from '../../schemas/figure.ts';
import { keyOf } from './key-of.ts';
import { ringDrawing } from './ring-drawing.ts';
import { rowsDrawing } from './rows-drawing.ts';
import { tableDrawing } from './table-drawing.ts';

const caption = { id: 'figure-plots', name: 'Plots', text: 'What it shows.', at: 'S1-2.1' };
const row = (id: string, count = 1) => ({ id, name: id, mark: 'school', count, text: `About ${id}.`, at: 'S1-2.2' });
const arrow = (from: string, to: string) => ({ from, to, kind: 'arrow', at: 'S1-2.2' });
const seat = (mark: string) => ({ name: mark, mark });

describe('rows', () => {
  it('stand one below another, each named, with as many marks as there are', () => {
    const drawing = drawnRows({ rows: [row('head'), row('partners', 2)], ties: [arrow('head', 'partners')] });
    expect(dots(drawing.marks)).toHaveLength(3);
    const [head, left, right] = dots(drawing.marks);
    expect(left?.y).toBeGreaterThan(head?.y ?? 0);
    expect(left?.y).toBe(right?.y);
    expect((left?.x ?? 0) + (right?.x ?? 0)).toBe(2 * (head?.x ?? 0));
    expect(drawing.labels.map(({ text }) => text)).toEqual(['head', 'partners']);
  });

  it('are tied only where a tie is written, mark to mark', () => {
    const rows = [row('head'), row('partners', 2)];
    const tied = drawnRows({ rows, ties: [arrow('head', 'partners')] });
    const other = drawnRows({ rows, ties: [arrow('partners', 'head')] });
    expect(strokes(tied.marks)).toHaveLength(2);
    expect(other.marks).not.toBe(tied.marks);
  });

  it('of many are held by a frame, to which a tie leads as a whole', () => {
    const drawing = drawnRows({ rows: [row('head'), row('partners', 18)], ties: [arrow('head', 'partners')] });
    expect(dots(drawing.marks)).toHaveLength(19);
    expect(frames(drawing.marks)).toHaveLength(1);
    expect(strokes(drawing.marks)).toHaveLength(1);
    for (const { x, y } of dots(drawing.marks)) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(drawing.width);
      expect(y).toBeLessThan(drawing.height);
    }
  });

  it('of named frames have no marks that nobody counted', () => {
    const named = { ...row('groups'), frames: ['North', 'South'] };
    const drawing = drawnRows({ rows: [row('head'), named], ties: [arrow('head', 'groups')] });
    expect(dots(drawing.marks)).toHaveLength(1);
    expect(frames(drawing.marks)).toHaveLength(3);
    expect(drawing.labels.map(({ text }) => text)).toEqual(expect.arrayContaining(['North', 'South']));
  });

  it('are drawn once for each time', () => {
    const ties = [arrow('head', 'partners')];
    const drawing = drawnRows({ rows: [row('head'), row('partners', 2)], ties, times: { one: 'Year', count: 3 } });
    expect(dots(drawing.marks)).toHaveLength(9);
    expect(drawing.labels.map(({ text }) => text)).toEqual(expect.arrayContaining(['Year 1', 'Year 2', 'Year 3']));
  });

  it('are refused where a tie names no row', () => {
    const fault = figure.safeParse({ ...caption, form: 'rows', rows: [row('a'), row('b')], ties: [arrow('a', 'c')] });
    expect(fault.error?.issues[0]?.message).toContain('ids of rows');
  });
});

describe('a ring', () => {
  const hubs = (...names: string[]) => ({ names, at: 'S1-2.3' });
  const fields = {
    ...caption,
    form: 'ring',
    centre: { name: 'Middle', text: 'Who leads.', at: 'S1-2.1', seats: [seat('authority')] },
    hubs: hubs('One', 'Two', 'Three'),
    each: { text: 'Who leads a hub.', at: 'S1-2.1', seats: [seat('untold')] },
    beside: [{ ...seat('partner'), text: 'Who helps.', at: 'S1-2.1' }],
    meets: { text: 'Once a year.', at: 'S1-2.1' },
  };

  it('has a frame, a tie to the centre and whoever stands beside it for each hub', () => {
    for (const names of [
      ['One', 'Two', 'Three'],
      ['One', 'Two', 'Three', 'Four', 'Five', 'Six'],
    ]) {
      const { marks, labels } = drawnRing({ ...fields, hubs: hubs(...names) });
      expect(frames(marks)).toHaveLength(names.length + 1);
      expect(strokes(marks)).toHaveLength(2 * names.length);
      expect(marks.match(/r="4"/g)).toHaveLength(names.length);
      expect(labels.map(({ text }) => text)).toEqual(['Middle', ...names]);
    }
  });

  it('draws nobody who is not named', () => {
    const { marks } = drawnRing({ ...fields, beside: [] });
    expect(marks).not.toContain('r="4"');
    expect(strokes(marks)).toHaveLength(3);
  });

  it('has all its frames within its edges, none over another', () => {
    const { marks, width, height } = drawnRing({ ...fields, hubs: hubs('One', 'Two', 'Three', 'Four', 'Five') });
    const boxes = frames(marks);
    for (const box of boxes) {
      expect(box.x).toBeGreaterThanOrEqual(-1);
      expect(box.x + box.width).toBeLessThanOrEqual(width + 1);
      expect(box.y + box.height).toBeLessThan(height);
      for (const other of boxes.filter((found) => found !== box)) expect(overlap(box, other)).toBe(false);
    }
  });

  it('says in words what it shows', () => {
    const lines = keyOf(figure.parse(fields)).map(({ name, text }) => `${name}: ${text}`);
    expect(lines).toEqual([
      'Middle: Who leads.',
      'Hubs: One; Two; Three.',
      'untold: Who leads a hub.',
      'partner: Who helps.',
      'Meetings: Once a year.',
    ]);
  });
});

describe('a table', () => {
  it('has a seat for each who meets there, marked as what they are', () => {
    const marks = tableDrawing(
      [seat('school'), seat('partner'), seat('school')].map((one) => ({ ...one, mark: asMark(one.mark) })),
    );
    expect(dots(marks)).toHaveLength(2);
    expect(marks.match(/r="4"/g)).toHaveLength(1);
    expect(frames(marks)).toHaveLength(1);
  });
});

describe('frames', () => {
  it('lie only within a frame that stands above them', () => {
    const group = (id: string, within?: string) => ({ id, name: id, at: 'S1-2.1', ...(within && { within }) });
    const parse = (...groups: ReturnType<typeof group>[]) =>
      figure.safeParse({ ...caption, form: 'frames', groups }).success;
    expect(parse(group('all'), group('some', 'all'))).toBe(true);
    expect(parse(group('some', 'all'), group('all'))).toBe(false);
  });
});

function drawnRows(fields: object) {
  const parsed = figure.parse({ ...caption, form: 'rows', ...fields });
  if (parsed.form !== 'rows') throw new Error('not rows');
  return rowsDrawing(parsed);
}

function drawnRing(fields: object) {
  const parsed = figure.parse(fields);
  if (parsed.form !== 'ring') throw new Error('not a ring');
  return ringDrawing(parsed);
}

function asMark(mark: string) {
  return mark === 'partner' ? ('partner' as const) : ('school' as const);
}

function dots(marks: string) {
  return [...marks.matchAll(/cx="([\d.]+)" cy="([\d.]+)" r="3"/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
}

function frames(marks: string) {
  return [...marks.matchAll(/<rect x="([-\d.]+)" y="([-\d.]+)" width="([\d.]+)" height="([\d.]+)" rx/g)].map(
    ([, x, y, width, height]) => ({ x: Number(x), y: Number(y), width: Number(width), height: Number(height) }),
  );
}

/** Lines from point to point: a pair of barbs has three points, a diamond moves relatively. */
function strokes(marks: string) {
  return [...marks.matchAll(/M[-\d.]+ [-\d.]+ [-\d.]+ [-\d.]+(?=[M"])/g)];
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

type Box = ReturnType<typeof frames>[number];
