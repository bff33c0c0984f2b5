import { writeAddress } from './address.ts';

/** What one reader leaves in the browser’s history: going back to an entry of it changes the place, never the answers. */
export class Trail {
  #mark = markIn(history.state) ?? newMark();

  /** Whether the present entry of the history is this reader’s. */
  get isHere(): boolean {
    return markIn(history.state) === this.#mark;
  }

  /** Another reader’s answers: what stands in the history so far is not theirs. */
  begin(): void {
    this.#mark = newMark();
  }

  write(how: 'push' | 'replace', held: Parameters<typeof writeAddress>[0]): void {
    const address = writeAddress(held) || location.pathname + location.search;
    if (how === 'push') history.pushState({ mark: this.#mark }, '', address);
    else history.replaceState({ mark: this.#mark }, '', address);
  }
}

function markIn(state: unknown): number | undefined {
  if (typeof state !== 'object' || state === null || !('mark' in state)) return undefined;
  return typeof state.mark === 'number' ? state.mark : undefined;
}

function newMark(): number {
  return performance.timeOrigin + performance.now();
}
