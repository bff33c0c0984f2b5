import type { Glyph } from './glyphs.ts';
import { arrows, authority, boundary, faded, schools, ties } from './marks.ts';

export const APPROACH_GLYPHS: Record<string, Glyph> = {
  'approach:consulting': {
    says: 'An authority in the middle of its networks, listening to each',
    because: 'Networks know more than the authority, so it asks them and works out one way of networking.',
    at: 'S4-5.2, S4-9.2, S4-10.2',
    marks: [
      authority(24, 24),
      ties([17, 5, 31, 5], [43, 17, 43, 31], [17, 43, 31, 43], [5, 17, 5, 31]),
      arrows([24, 6, 24, 16], [42, 24, 32, 24], [24, 42, 24, 32], [6, 24, 16, 24]),
      schools([17, 5], [31, 5], [43, 17], [43, 31], [17, 43], [31, 43], [5, 17], [5, 31]),
    ].join(''),
  },
  'approach:enquiring': {
    says: 'An authority holding a lens over a network, to see how it is made',
    because: 'It wants to pin the issues down and understand them, with evidence; it gathers and synthesises.',
    at: 'S4-5.3, S4-15.3–15.4',
    marks: [
      '<circle cx="20" cy="20" r="17"/>',
      ties([32, 32, 40, 40]),
      authority(40, 40),
      ties([20, 12, 13, 24, 27, 24, 20, 12]),
      schools([20, 12], [13, 24], [27, 24]),
    ].join(''),
  },
  'approach:replicating': {
    says: 'An authority beside one network, whose pattern passes to two more that look the same',
    because: 'Knowledge sits in a small area; the process that works there is moved to other networks.',
    at: 'S4-5.4, S4-19.2, S4-20.8',
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
  'approach:directing': {
    says: 'An authority above its schools, sending the same order down to each',
    because:
      'The authority decides the agenda or the structures and drives them forward, with officers for every strand.',
    at: 'S4-5.5, S4-25.7',
    marks: [
      authority(24, 8),
      ties([7, 20, 41, 20], [24, 14, 24, 20]),
      arrows([7, 20, 7, 35], [24, 20, 24, 35], [41, 20, 41, 35]),
      schools([7, 42], [24, 42], [41, 42]),
    ].join(''),
  },
  'approach:responding': {
    says: 'An authority in two-way talk with an old network, half of whose ties have faded',
    because: 'Mature networks, some thriving and some fading, are engaged and given new life by negotiation.',
    at: 'S4-5.6, S4-29.4, S4-30.3',
    marks: [
      authority(7, 24),
      arrows([16, 20, 32, 20], [32, 28, 16, 28]),
      ties([24, 6, 43, 6, 43, 24]),
      faded([43, 28.5, 43, 38], [38, 42, 28, 42]),
      schools([24, 6], [43, 6], [43, 24], [43, 42], [24, 42]),
    ].join(''),
  },
  'approach:landscaping': {
    says: 'An authority that has drawn one frame round networks of different shapes',
    because: 'One superstructure over all networks, many and varied, so that they cohere.',
    at: 'S4-5.7, S4-34.3, S4-35.2',
    marks: [
      boundary(7, 7, 38, 38),
      authority(7, 7),
      ties([20, 16, 20, 27], [30, 15, 38, 20, 30, 25, 30, 15], [15, 37, 26, 37, 37, 37]),
      schools([20, 16], [20, 27], [30, 15], [38, 20], [30, 25], [15, 37], [26, 37], [37, 37]),
    ].join(''),
  },
};
