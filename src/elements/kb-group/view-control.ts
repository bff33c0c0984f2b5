import { part } from '../part.ts';

/** Large type for the back of the room, remembered in the address: `?view=large`. */
export function offerView(root: HTMLElement): void {
  const control = part(root, '[data-large]');
  const show = () => {
    const large = new URLSearchParams(location.search).get(KEY) === LARGE;
    control.setAttribute('aria-pressed', String(large));
    if (large) root.dataset[KEY] = LARGE;
    else delete root.dataset[KEY];
  };
  control.addEventListener('click', () => {
    const address = new URL(location.href);
    if (control.getAttribute('aria-pressed') === 'true') address.searchParams.delete(KEY);
    else address.searchParams.set(KEY, LARGE);
    history.replaceState(null, '', address);
    show();
  });
  window.addEventListener('popstate', show);
  show();
}

const KEY = 'view';
const LARGE = 'large';
