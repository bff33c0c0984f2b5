/**
 * The one door to what is kept on the device. It never throws: storage may be blocked, or full,
 * and then nothing is recalled and `keep` says no.
 */

/** What is kept under a name; empty when nothing is, or when the device does not let us look. */
export function recall(name: string): string {
  try {
    return localStorage.getItem(PREFIX + name) ?? '';
  } catch {
    return '';
  }
}

/** Keeps a text under a name, or nothing for an empty one. False when the device refuses. */
export function keep(name: string, text: string): boolean {
  try {
    if (text) localStorage.setItem(PREFIX + name, text);
    else localStorage.removeItem(PREFIX + name);
    return true;
  } catch {
    return false;
  }
}

/** Other sites may live on the same origin. */
const PREFIX = 'kb-';
