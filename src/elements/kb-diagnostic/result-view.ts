import { assess } from '../../diagnostic/assess.ts';
import { encode } from '../../diagnostic/code.ts';
import type { Answers, Approach, Assessment } from '../../diagnostic/index.ts';
import type { AnswerForm } from './answer-form.ts';
import { answersTable } from './answers-table.ts';
import { changesTable } from './changes-table.ts';
import { comparison } from './comparison.ts';
import { element, part } from './part.ts';
import { placesIn, rankingRow } from './ranking-view.ts';
import { Reader } from './reader.ts';
import { Readiness } from './readiness.ts';
import * as sentences from './sentences.ts';
import { loadWords } from './words.ts';

/** Fetches what a result can say. Throws when that fails: a result without its cautions is not shown. */
export async function openResultView(root: HTMLElement, form: AnswerForm): Promise<ResultView> {
  const words = await loadWords(root.dataset['wordsAt'] ?? '');
  return new ResultView(part(root, '[data-diagnostic-result]'), new Reader(root, form, words));
}

/** Shows the reading of some answers; what may stop a reader stands before anything that could be taken as advice. */
export class ResultView {
  readonly #section: HTMLElement;
  readonly #reader: Reader;
  readonly #readiness: Readiness;

  constructor(section: HTMLElement, reader: Reader) {
    this.#section = section;
    this.#reader = reader;
    this.#readiness = new Readiness(section, reader.words);
  }

  /** Returns its headline. */
  show(answers: Answers, beside: Answers | undefined): string {
    const reader = this.#reader;
    const result = assess(answers);
    this.#section.dataset['band'] = result.band;
    this.#section.dataset['top'] = result.top.join(' ');
    this.#section.dataset['second'] = result.second ?? '';
    this.#section.dataset['couldBe'] = result.couldBe?.join(' ') ?? '';

    this.#put('warnings', ...reader.warnings(result));
    this.#put('headline', sentences.headline(result, reader.words));
    this.#put('basis', sentences.basis(result, reader.words));
    this.#put('band-text', sentences.bandText(result, reader.words));
    this.#put('code', encode(answers));
    this.#put('answers', answersTable(answers, reader));
    const places = placesIn(result.ranking);
    this.#put('ranking', ...result.ranking.map((one, i) => rankingRow(one, places[i] ?? '', answers, reader)));
    this.#put('could-be', sentences.couldBe(result, answers, reader));
    this.#put('changes', sentences.changes(result, reader));
    this.#put('changes-table', ...changesTable(answers, result, reader));
    this.#put('second', sentences.second(result, reader.words));
    this.#putByApproach(result);
    this.#put('notes', ...reader.notes(result));
    this.#put('limits', reader.words.copy('limits'));
    this.#put('comparison', ...(beside ? comparison(answers, beside, reader) : []));
    part(this.#section, '[data-compare-end]').hidden = !beside;
    this.#section.hidden = false;
    return sentences.headline(result, reader.words);
  }

  /** What goes with the approaches that the result speaks of. */
  #putByApproach(result: Assessment): void {
    const { words } = this.#reader;
    const spokenOf = approachesIn(result);
    for (const none of this.#section.querySelectorAll<HTMLElement>('[data-none]')) none.hidden = spokenOf.length > 0;
    this.#readiness.show(spokenOf);
    this.#put('over-time', words.copy('over-time:any'), ...this.#blocks('over-time', spokenOf));
    this.#put('follow', ...this.#blocks('follow', spokenOf));
  }

  #blocks(name: string, approaches: readonly Approach[]): HTMLElement[] {
    const { words } = this.#reader;
    return approaches.flatMap((id) => [element('h4', words.approach(id)), words.copy(`${name}:${id}`)]);
  }

  #put(slot: string, ...content: (Node | string)[]): void {
    part(this.#section, `[data-slot="${slot}"]`).replaceChildren(...content);
  }
}

/** What to consider first, what leads, what comes second. */
function approachesIn({ considerFirst, top, second }: Assessment): Approach[] {
  return [...new Set([considerFirst, ...top, second].filter((id) => id !== null))];
}
