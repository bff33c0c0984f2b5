/**
 * The library's small pictures: one grid of 48, one grammar of marks.
 * An authority is a square, a school a dot, a partner a ring, a tie a line, influence an arrow, a boundary a frame;
 * what is broken is not yet there, or no longer.
 */

/** The attributes of the svg element round the marks. */
export const CANVAS = {
  viewBox: '0 0 48 48',
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '2',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

export const GLYPHS: Record<string, Glyph> = {
  // Networks know more than the authority, so it asks them and works out one way of networking (S4-5.2, S4-9.2, S4-10.2).
  'approach:consulting': {
    says: 'An authority in the middle of its networks, listening to each',
    marks: [
      authority(24, 24),
      ties([17, 5, 31, 5], [43, 17, 43, 31], [17, 43, 31, 43], [5, 17, 5, 31]),
      arrows([24, 6, 24, 16], [42, 24, 32, 24], [24, 42, 24, 32], [6, 24, 16, 24]),
      schools([17, 5], [31, 5], [43, 17], [43, 31], [17, 43], [31, 43], [5, 17], [5, 31]),
    ].join(''),
  },
  // It wants to pin the issues down and understand them, with evidence (S4-5.3); it gathers and synthesises (S4-15.3–15.4).
  'approach:enquiring': {
    says: 'An authority holding a lens over a network, to see how it is made',
    marks: [
      '<circle cx="20" cy="20" r="17"/>',
      ties([32, 32, 40, 40]),
      authority(40, 40),
      ties([20, 12, 13, 24, 27, 24, 20, 12]),
      schools([20, 12], [13, 24], [27, 24]),
    ].join(''),
  },
  // Knowledge sits in a small area; the process that works there is moved to other networks (S4-5.4, S4-19.2, S4-20.8).
  'approach:replicating': {
    says: 'An authority beside one network, whose pattern passes to two more that look the same',
    marks: [
      authority(10, 39),
      ties(
        [10, 35, 10, 15],
        [10, 5, 4, 15, 16, 15, 10, 5],
        [38, 5, 32, 15, 44, 15, 38, 5],
        [38, 33, 32, 43, 44, 43, 38, 33],
      ),
      arrows([20, 11, 29, 11], [19, 20, 29, 30]),
      schools([10, 5], [4, 15], [16, 15], [38, 5], [32, 15], [44, 15], [38, 33], [32, 43], [44, 43]),
    ].join(''),
  },
  // The authority decides the agenda or the structures and drives them forward, with officers for every strand (S4-5.5, S4-25.7).
  'approach:directing': {
    says: 'An authority above its schools, sending the same order down to each',
    marks: [
      authority(24, 8),
      ties([7, 20, 41, 20], [24, 14, 24, 20]),
      arrows([7, 20, 7, 35], [24, 20, 24, 35], [41, 20, 41, 35]),
      schools([7, 42], [24, 42], [41, 42]),
    ].join(''),
  },
  // Mature networks, some thriving and some fading, are engaged and given new life by negotiation (S4-5.6, S4-29.4, S4-30.3).
  'approach:responding': {
    says: 'An authority in two-way talk with an old network, half of whose ties have faded',
    marks: [
      authority(7, 24),
      arrows([16, 20, 32, 20], [32, 28, 16, 28]),
      ties([24, 6, 43, 6, 43, 24]),
      faded([43, 24, 43, 42, 24, 42]),
      schools([24, 6], [43, 6], [43, 24], [43, 42], [24, 42]),
    ].join(''),
  },
  // One superstructure over all networks, many and varied, so that they cohere (S4-5.7, S4-34.3, S4-35.2).
  'approach:landscaping': {
    says: 'An authority that has drawn one frame round networks of different shapes',
    marks: [
      boundary(7, 7, 38, 38),
      authority(7, 7),
      ties([20, 16, 20, 27], [30, 15, 38, 20, 30, 25, 30, 15], [15, 37, 26, 37, 37, 37]),
      schools([20, 16], [20, 27], [30, 15], [38, 20], [30, 25], [15, 37], [26, 37], [37, 37]),
    ].join(''),
  },

  // Influence, never orders, so that every school can belong (S1-8.1, S1-8.4); who is outside, and why? (S1-9.4).
  'role:membership': {
    says: 'A network with an opening in its boundary, and a school outside on its way in',
    marks: [
      '<path d="M31 15V3H3v42h28V33"/>',
      schools([12, 13], [20, 24], [12, 35], [43, 24]),
      arrows([37, 24, 27, 24]),
      ties([12, 13, 20, 24, 12, 35, 12, 13]),
    ].join(''),
  },
  // It brings together schools that can learn from each other (S1-10.1–10.2) and helps leaders to trust (S1-11.4).
  'role:relationships': {
    says: 'An authority introducing two schools, which form a tie of their own',
    marks: [
      authority(24, 39),
      faded([19, 31, 9, 16], [29, 31, 39, 16]),
      ties([7, 11, 41, 11]),
      schools([7, 11], [41, 11]),
    ].join(''),
  },
  // It opens the way from a network to universities, colleges and other public services (S1-12.2, S1-13.1–13.4).
  'role:partnerships': {
    says: 'An authority as the gate between a network of schools and three partners outside it',
    marks: [
      ties([7, 10, 24, 24, 7, 38, 7, 10], [38, 11, 24, 24, 37, 24], [24, 24, 38, 37]),
      authority(24, 24),
      schools([7, 10], [7, 38], [7, 24]),
      partners([41, 8], [41, 24], [41, 40]),
    ].join(''),
  },
  // Money, people and time for a network that can hardly hold funds itself (S1-14.1–14.2, S1-15.2).
  'role:resources': {
    says: 'An authority opening its store, from which a share goes to a network',
    marks: [
      '<path d="M25 13V3H3v22h10"/>',
      authority(9, 9, 3),
      authority(19, 9, 3),
      authority(9, 19, 3),
      authority(19, 19, 3),
      arrows([19, 19, 31, 31]),
      ties([44, 24, 44, 44, 24, 44, 44, 24]),
      schools([44, 24], [44, 44], [24, 44]),
    ].join(''),
  },
  // Practice, expertise and people move from one network to another (S1-17.4–17.5).
  'role:knowledge-exchange': {
    says: 'Two networks, each passing to the other what it knows',
    marks: [
      ties([5, 18, 5, 30, 14, 24, 5, 18], [43, 18, 43, 30, 34, 24, 43, 18]),
      schools([5, 18], [5, 30], [14, 24], [43, 18], [43, 30], [34, 24]),
      '<path d="M10 11C17 3 31 3 38 11M38 37C31 45 17 45 10 37M38 5v6h-6M10 43v-6h6"/>',
    ].join(''),
  },

  // Possible partner schools are approached and won over, one by one or as a group (S5-6.1, S5-8.4).
  'network-activity:courting': {
    says: 'One school reaching out to three others that stand apart, with no tie made yet',
    marks: [
      faded([5, 24, 36, 9], [5, 24, 36, 24], [5, 24, 36, 39]),
      tips([5, 24, 36, 9], [5, 24, 36, 24], [5, 24, 36, 39]),
      schools([5, 24], [43, 5], [43, 24], [43, 43]),
    ].join(''),
  },
  // A shared idea becomes a shared agenda, with agreed ways of working together (S5-6.2, S5-9.1, S5-9.3).
  'network-activity:aligning': {
    says: 'Three schools that start at different places and head side by side for one line',
    marks: [
      ties([43, 3, 43, 45]),
      arrows([5, 8, 36, 8], [15, 24, 36, 24], [9, 40, 36, 40]),
      schools([5, 8], [15, 24], [9, 40]),
    ].join(''),
  },
  // Plans go to work: teachers visit, collaborate, innovate and share (S5-6.3, S5-10.3).
  'network-activity:connecting': {
    says: 'Five schools, every one tied to every other',
    marks: [
      ties([24, 5, 44, 19, 36, 42, 12, 42, 4, 19, 24, 5, 36, 42, 4, 19, 44, 19, 12, 42, 24, 5]),
      schools([24, 5], [44, 19], [36, 42], [12, 42], [4, 19]),
    ].join(''),
  },
  // Networked work becomes the established way (S5-6.4) and has reached every colleague (S5-11.1).
  'network-activity:embedding': {
    says: 'A network of schools above the ground, with roots that spread deep below it',
    marks: [
      ties([24, 4, 13, 14, 35, 14, 24, 4], [24, 14, 24, 45], [3, 23, 45, 23]),
      '<path d="M24 23C22 34 10 30 5 37M24 23C23 35 17 36 14 44M24 23C26 34 38 30 43 37M24 23C25 35 31 36 34 44"/>',
      schools([24, 4], [13, 14], [35, 14]),
    ].join(''),
  },
  // A stale network finds new partners or a new focus (S5-6.5), changing course without losing momentum (S5-12.7).
  'network-activity:re-focusing': {
    says: 'A network that leaves its fading course and turns towards something new',
    marks: [
      ties([5, 27, 5, 43, 16, 35, 5, 27]),
      faded([20, 35, 45, 35]),
      '<path d="M16 35C30 35 36 28 36 13"/>',
      tips([36, 28, 36, 12]),
      schools([5, 27], [5, 43], [16, 35], [36, 5]),
    ].join(''),
  },

  // Three tiers: inside a school, between schools, an overarching framework (S2-5.1–5.4); Triads of three schools (S2-5.19).
  'case-study:sandwell': {
    says: 'Three frames, one within another, with a triad of schools at the heart',
    marks: [
      boundary(1, 1, 46, 46),
      boundary(7, 7, 34, 34),
      boundary(13, 13, 22, 22),
      ties([24, 19, 19, 28, 29, 28, 24, 19]),
      schools([24, 19], [19, 28], [29, 28]),
    ].join(''),
  },
  // Five hubs, each a network itself and a part of the larger one (S3-4.1, S3-4.8).
  'case-study:redbridge': {
    says: 'Five hubs, each in its own frame, tied into one network',
    marks: [
      boundary(18, 3, 12, 12),
      boundary(34, 15, 12, 12),
      boundary(28, 33, 12, 12),
      boundary(8, 33, 12, 12),
      boundary(2, 15, 12, 12),
      ties([30, 13, 34, 17], [38, 27, 36, 33], [28, 39, 20, 39], [12, 33, 10, 27], [14, 17, 18, 13]),
      schools([24, 9], [40, 21], [34, 39], [14, 39], [8, 21]),
    ].join(''),
  },
};

/** The words of the grammar: a square at its centre, of 10 with its outline. */
function authority(x: number, y: number, side = 8): string {
  return `<rect x="${x - side / 2}" y="${y - side / 2}" width="${side}" height="${side}" fill="currentColor"/>`;
}

function schools(...centres: Point[]): string {
  const dots = centres.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="3"/>`);
  return `<g fill="currentColor" stroke="none">${dots.join('')}</g>`;
}

function partners(...centres: Point[]): string {
  return centres.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="4"/>`).join('');
}

function boundary(x: number, y: number, width: number, height: number): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="2"/>`;
}

function ties(...lines: Line[]): string {
  return `<path d="${lines.map(course).join('')}"/>`;
}

/** A tie not made yet, or no longer. */
function faded(...lines: Line[]): string {
  return `<path stroke-dasharray="2 5" d="${lines.map(course).join('')}"/>`;
}

function arrows(...lines: Line[]): string {
  return `<path d="${lines.map((line) => course(line) + tip(line)).join('')}"/>`;
}

/** The heads of arrows whose shafts are drawn otherwise. */
function tips(...lines: Line[]): string {
  return `<path d="${lines.map(tip).join('')}"/>`;
}

/** From point to point, closed where it comes back to the first. */
function course([x, y, ...rest]: Line): string {
  const closed = rest.at(-2) === x && rest.at(-1) === y;
  return closed ? `M${[x, y, ...rest.slice(0, -2)].join(' ')}Z` : `M${[x, y, ...rest].join(' ')}`;
}

/** Two barbs at the end of a straight line, each about 45 degrees off it. */
function tip([fromX, fromY, x, y]: Line): string {
  const back = Math.atan2(fromY - y, fromX - x);
  const barb = (turn: number) =>
    `${Math.round(x + 5.5 * Math.cos(back + turn))} ${Math.round(y + 5.5 * Math.sin(back + turn))}`;
  return `M${barb(0.75)} ${x} ${y} ${barb(-0.75)}`;
}

export interface Glyph {
  /** The markup inside the svg element. */
  marks: string;
  /** What it shows, for those who do not see it. */
  says: string;
}

type Point = readonly [x: number, y: number];
type Line = readonly [fromX: number, fromY: number, x: number, y: number, ...more: number[]];
