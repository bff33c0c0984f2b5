import type { Fault } from '../content-reader/fault.ts';
import { type ValidFile, validFiles } from '../content-reader/read.ts';
import type { ContentRule } from './rule.ts';

/** A practice example is no stub and no essay: its five headings, its length, at least one relation. */
export const practiceShape: ContentRule = (content) => validFiles(content, 'practice').flatMap(faultsOf);

function faultsOf({ file, data, body, yaml }: ValidFile<'practice'>): Fault[] {
  if (!body) return [];
  const { headings, words } = body.facts;
  const order = headings.map(({ id }) => id).join(' ');
  const faults: Fault[] = [];
  if (!SHAPES.includes(order)) {
    faults.push({
      file,
      line: body.line + 1,
      what: `has the headings ${order || '(none)'}`,
      mend: `Use #what #who #why #took and, where the booklet says what came of it, #came, in this order.`,
    });
  }
  if (words < WORDS.least || words > WORDS.most) {
    faults.push({
      file,
      line: body.line + 1,
      what: `has a body of ${words} words`,
      mend: `A practice example has ${WORDS.least} to ${WORDS.most}: say all that its paragraphs say, and no more.`,
    });
  }
  if (data.roles.length + data.approaches.length + data.networkActivities.length === 0) {
    faults.push({
      file,
      line: yaml.lineOf(['roles']),
      what: 'has no relation to a role, an approach or a network activity',
      mend: 'Add at least one, with its basis and its ground.',
    });
  }
  return faults;
}

const WORDS = { least: 90, most: 220 };
const SHAPES = ['what who why took came', 'what who why took'];
