/** Resolves when what was shown has been painted, so that no work holds it up; in a page that is not seen, soon. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 200);
  });
}

/** Resolves when a reader who types has made a pause. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 150));
}

/** Resolves when the browser has nothing else to do, and tells for how many milliseconds. */
export function idle(): Promise<Pick<IdleDeadline, 'timeRemaining'>> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve);
    else setTimeout(() => resolve({ timeRemaining: () => 0 }), 20);
  });
}
