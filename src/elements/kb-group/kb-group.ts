import { pool } from '../../diagnostic/index.ts';
import type { CodeRead } from '../../diagnostic/read-codes.ts';
import { part } from '../part.ts';
import { readGroup, writeGroup } from './address.ts';
import { EntryForm } from './entry-form.ts';
import { personRows } from './persons-view.ts';
import { showResult } from './result-view.ts';
import { showStart } from './start-view.ts';
import { offerView } from './view-control.ts';
import { Words } from './words.ts';

/** The facilitator’s screen: the group’s codes stand in the address, everything shown is worked out from them. */
class KbGroup extends HTMLElement {
  #entered: readonly CodeRead[] = [];

  connectedCallback(): void {
    const words = new Words(this);
    const codes = () => this.#entered.map(({ code }) => code);
    const add = (read: readonly CodeRead[]) => this.#change([...this.#entered, ...read], words, form);
    const form = new EntryForm(this, words, { codes, add });
    part(this, '[data-tools]').hidden = false;
    part(this, '[data-paper]').removeAttribute('open');
    part(this, '[data-print]').addEventListener('click', () => window.print());
    offerView(this);
    window.addEventListener('popstate', () => this.#follow(words, form));
    this.#follow(words, form);
    showStart(this, this.#entered.length === 0);
  }

  /** Takes the group from the address; a fragment that is not ours, such as that of the skip link, changes nothing. */
  #follow(words: Words, form: EntryForm): void {
    const readings = readGroup(location.hash);
    if (!readings) {
      this.#write('replace');
      return;
    }
    this.#entered = readings.filter((one) => 'answers' in one);
    const refused = readings.filter((one) => 'error' in one);
    if (refused.length) {
      form.refuse(refused);
      form.say(words.count('entry.refused-', refused.length));
    }
    this.#draw(words, form);
  }

  #change(entered: readonly CodeRead[], words: Words, form: EntryForm): void {
    this.#entered = entered;
    this.#write('push');
    part(this, '[data-start]').removeAttribute('open');
    this.#draw(words, form);
  }

  /** Each change is a step that Back undoes. */
  #write(how: 'push' | 'replace'): void {
    const address = writeGroup(this.#entered.map(({ code }) => code)) || location.pathname + location.search;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  #draw(words: Words, form: EntryForm): void {
    const section = part(this, '[data-group-result]');
    const codes = this.#entered.map(({ code }) => code);
    const pooled = pool(this.#entered.map(({ answers }) => answers));
    const remove = (place: number) => {
      const label = pooled.people[place]?.label ?? '';
      this.#change(this.#entered.toSpliced(place, 1), words, form);
      form.say(words.say('entry.removed', { label }));
      const buttons = section.querySelectorAll<HTMLButtonElement>('[data-person] button');
      const next = buttons[Math.min(place, buttons.length - 1)];
      if (next) next.focus();
      else form.focus();
    };
    showResult(section, pooled, words);
    part(section, '[data-persons]').replaceChildren(...personRows(pooled.people, codes, remove, words));
    section.hidden = codes.length === 0;
  }
}

customElements.define('kb-group', KbGroup);
