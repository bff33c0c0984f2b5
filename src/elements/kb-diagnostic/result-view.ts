import { DONT_KNOW } from '../../diagnostic/answers.ts';
import { type Answers, assess, encode, QUESTIONS } from '../../diagnostic/index.ts';
import type { AnswerForm } from './answer-form.ts';
import { neutralAnswers, rankingRow } from './ranking-view.ts';
import * as sentences from './sentences.ts';
import type { Words } from './words.ts';

/** Shows the reading of some answers; what may stop a reader stands before anything that could be taken as advice. */
export function showResult(section: HTMLElement, answers: Answers, form: AnswerForm, words: Words): void {
  const result = assess(answers);
  section.dataset['band'] = result.band;
  section.dataset['top'] = result.top.join(' ');
  section.dataset['second'] = result.second ?? '';
  section.dataset['couldBe'] = result.couldBe?.join(' ') ?? '';

  const open = QUESTIONS.map(({ id }) => id).filter((id) => (answers[id] ?? DONT_KNOW) === DONT_KNOW);
  const warnings = LEVELS_FIRST.flatMap((level) => result.cautions.filter((caution) => caution.level === level));
  const notes = result.cautions.filter(({ level }) => level === 'note');

  put(
    section,
    'warnings',
    warnings.map(({ id }) => words.copy(`caution:${id}`)),
  );
  put(section, 'headline', [sentences.headline(result, words)]);
  put(section, 'basis', [sentences.basis(result), ' ', sentences.missing(open, form)]);
  put(section, 'band-text', [sentences.bandText(result, words)]);
  put(section, 'could-be', [sentences.couldBe(result, words)]);
  put(
    section,
    'ranking',
    result.ranking.map((ranked) => rankingRow(ranked, answers, form, words)),
  );
  put(section, 'neutral', neutralAnswers(answers, result.ranking, form));
  put(section, 'changes', [sentences.changes(result, form, words)]);
  put(section, 'second', [sentences.second(result, words)]);
  put(
    section,
    'notes',
    notes.map(({ id }) => words.copy(`caution:${id}`)),
  );
  const code = section.querySelector('[data-code]');
  if (code) code.textContent = encode(answers);
  section.hidden = false;
}

function put(section: HTMLElement, slot: string, content: (Node | string)[]): void {
  section.querySelector(`[data-slot="${slot}"]`)?.replaceChildren(...content);
}

const LEVELS_FIRST = ['stop', 'check'] as const;
