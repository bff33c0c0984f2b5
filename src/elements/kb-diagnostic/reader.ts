import { DONT_KNOW } from '../../diagnostic/answers.ts';
import type { Answers, Assessment, QuestionId } from '../../diagnostic/index.ts';
import type { AnswerForm } from './answer-form.ts';
import type { Words } from './words.ts';

/** Reads answers and readings out in the words that the pages hold. */
export class Reader {
  readonly words: Words;
  readonly #root: HTMLElement;
  readonly #form: AnswerForm;

  constructor(root: HTMLElement, form: AnswerForm, words: Words) {
    this.#root = root;
    this.#form = form;
    this.words = words;
  }

  question(id: QuestionId): string {
    return this.#form.question(id);
  }

  /** An answer in its own words; a blank one is said to be one. */
  answer(question: QuestionId, option: string | null | undefined): string {
    return option ? this.#form.option(question, option) : 'Not answered';
  }

  /** The paragraphs behind an answer; nothing where it counts for none. */
  origin(question: QuestionId, option: string | undefined): Node[] {
    if (!option || option === DONT_KNOW) return [];
    const kept = this.#root.querySelector(`[data-reason="${question}:${option}"] .origin`);
    return kept ? [' ', kept.cloneNode(true)].map((node) => (typeof node === 'string' ? new Text(node) : node)) : [];
  }

  /** What may stop a reader, then what to check. */
  warnings({ cautions }: Assessment): HTMLElement[] {
    return (['stop', 'check'] as const).flatMap((wanted) => this.#cautions(cautions, wanted));
  }

  notes({ cautions }: Assessment): HTMLElement[] {
    return this.#cautions(cautions, 'note');
  }

  #cautions(cautions: Assessment['cautions'], wanted: string): HTMLElement[] {
    return cautions.filter(({ level }) => level === wanted).map(({ id }) => this.words.copy(`caution:${id}`));
  }
}

/** Are both answers the same, blank ones included? */
export function isSame(a: Answers, b: Answers, question: QuestionId): boolean {
  return a[question] === b[question];
}
