import type { Answers, QuestionId } from '../../diagnostic/index.ts';
import { type Address, isQuestion, readAddress, type View, writeAddress } from './address.ts';
import { AnswerForm } from './answer-form.ts';
import { CodeField } from './code-field.ts';
import { ErrorSummary } from './error-summary.ts';
import { Pace } from './pace.ts';
import { part } from './part.ts';
import { ResultDoor } from './result-door.ts';
import { Trail } from './trail.ts';

/** One reader’s way through the diagnostic: what is answered, where the reader stands, whether the result is open. */
export class Taking {
  readonly #root: HTMLElement;
  readonly #form: AnswerForm;
  readonly #pace: Pace;
  readonly #errors: ErrorSummary;
  readonly #result: ResultDoor;
  readonly #code: CodeField;
  readonly #trail = new Trail();
  #beside: Answers | undefined;
  #view: View = 'all';
  #at: QuestionId | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#form = new AnswerForm(root);
    this.#pace = new Pace(root, this.#form);
    this.#errors = new ErrorSummary(root, this.#form, (id) => this.#visit(id));
    this.#result = new ResultDoor(root, this.#form, (beside) => this.#compare(beside));
    this.#code = new CodeField(part(root, '[data-code-field="d"]'), root, (answers) => this.#take(answers));
    this.#listen();
  }

  /** Opens what the address holds: a complete code on its result, an unfinished one at its first blank question. */
  follow(): void {
    const held = readAddress(location.hash);
    this.#say(held?.dropped ?? []);
    if (!held) this.#followName(location.hash.slice(1));
    else if (this.#trail.isHere && this.#form.blanks.length < this.#form.count) this.#followBack(held);
    else this.#adopt(held);
  }

  #listen(): void {
    const { form } = this.#form;
    form.addEventListener('change', () => {
      this.#write('replace');
      this.#errors.mend(this.#form.blanks);
      this.#tell(this.#result.renew(this.#form.answers, this.#beside));
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.#form.blanks.length) this.#refuse();
      else this.#open();
    });
    this.#root.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (!button) return;
      const { view, step, soFar, toQuestions } = button.dataset;
      if (view === 'one' || view === 'all') this.#turn(view);
      if (step !== undefined) this.#visit(this.#pace.step(this.#at, Number(step)));
      if (soFar !== undefined) this.#open();
      if (toQuestions !== undefined) this.#visit(this.#form.blanks[0] ?? this.#pace.first);
    });
  }

  #adopt(held: Address): void {
    this.#trail.begin();
    this.#view = held.view;
    this.#beside = held.beside;
    if (held.answers) this.#form.answers = held.answers;
    this.#code.clear();
    for (const { part: name, error, text } of held.refused) {
      if (name === 'with') this.#result.refuseBeside(error, text);
      else this.#code.refuse(error, text);
    }
    this.#errors.hide();
    const [blank] = this.#form.blanks;
    const isRefused = held.refused.some(({ part: name }) => name === 'd');
    const complete = !blank && !isRefused;
    this.#at = held.view === 'one' ? (held.at ?? (complete ? undefined : (blank ?? this.#pace.first))) : undefined;
    if (!isRefused) this.#write('replace');
    this.#lay();
    if (complete && !this.#at) this.#result.open(this.#form.answers, this.#beside);
    else {
      this.#result.close();
      if (blank && held.answers) this.#form.goTo(this.#at ?? blank);
    }
  }

  /** Back and forward move one reader between questions and comparisons; the answers stay as they are. */
  #followBack({ view, at, beside }: Address): void {
    this.#view = view;
    this.#at = at;
    this.#beside = beside;
    this.#write('replace');
    this.#lay();
    if (view === 'one' && !at) this.#result.open(this.#form.answers, this.#beside);
    else if (at) {
      this.#result.close();
      this.#form.goTo(at);
    } else this.#result.renew(this.#form.answers, beside);
  }

  /** The name of a question leads to it; answers given so far return to the address. */
  #followName(name: string): void {
    if (isQuestion(name) && this.#view === 'one') this.#at = name;
    if (isQuestion(name) && this.#form.blanks.length < this.#form.count) this.#write('replace');
    this.#lay();
    if (isQuestion(name)) this.#form.fieldset(name).scrollIntoView();
  }

  #visit(id: QuestionId | undefined): void {
    if (!id) return;
    if (this.#view === 'one') {
      this.#at = id;
      this.#result.close();
      this.#write('push');
      this.#lay();
    }
    this.#form.goTo(id);
  }

  #open(): void {
    this.#errors.hide();
    if (this.#at) {
      this.#at = undefined;
      this.#write('push');
      this.#lay();
    }
    this.#result.open(this.#form.answers, this.#beside);
  }

  #refuse(): void {
    this.#errors.show(this.#form.blanks);
  }

  #turn(view: View): void {
    if (view === this.#view) return;
    this.#view = view;
    this.#at = view === 'one' && !this.#result.isOpen ? (this.#form.blanks[0] ?? this.#pace.first) : undefined;
    this.#write('push');
    this.#lay();
  }

  #compare(beside: Answers | undefined): void {
    this.#beside = beside;
    this.#write('push');
    this.#result.renew(this.#form.answers, beside);
  }

  /** A code typed on the page opens as one in an address does. */
  #take(answers: Answers): void {
    location.hash = writeAddress({ answers, beside: this.#beside, view: this.#view, at: undefined });
  }

  #lay(): void {
    this.#pace.lay(this.#view, this.#at);
    this.#tell();
  }

  #tell(headline?: string): void {
    this.#pace.tell(this.#at, this.#view, headline);
  }

  #write(how: 'push' | 'replace'): void {
    this.#trail.write(how, { answers: this.#form.answers, beside: this.#beside, view: this.#view, at: this.#at });
  }

  /** Names the parts of an address that mean nothing here. */
  #say(dropped: readonly string[]): void {
    const notice = part(this.#root, '[data-dropped]');
    notice.hidden = dropped.length === 0;
    part(notice, 'span').textContent = dropped.map((text) => `“${text}”`).join(', ');
  }
}
