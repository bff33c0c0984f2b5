/** Asks the page to say, for a moment, what happened. Read out by screen readers. */
export function tell(text: string): void {
  document.dispatchEvent(new CustomEvent<string>(TELL, { detail: text }));
}

export const TELL = 'kb-tell';
