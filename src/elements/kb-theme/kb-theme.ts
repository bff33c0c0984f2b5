import { tell } from '../kb-copied/tell.ts';

/** Turns the page dark or light; what differs from the system's own choice is kept on this device. */
class KbTheme extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      const theme = isDark() ? 'light' : 'dark';
      document.documentElement.dataset['theme'] = theme;
      tell(
        keep(theme)
          ? `${theme === 'dark' ? 'Dark' : 'Light'} from now on`
          : 'Only on this page: this browser keeps nothing',
      );
    });
  }
}

function isDark(): boolean {
  const chosen = document.documentElement.dataset['theme'];
  return chosen ? chosen === 'dark' : systemIsDark();
}

function systemIsDark(): boolean {
  return matchMedia('(prefers-color-scheme: dark)').matches;
}

/** False where the browser refuses storage. */
function keep(theme: 'light' | 'dark'): boolean {
  try {
    if ((theme === 'dark') === systemIsDark()) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
    return true;
  } catch {
    return false;
  }
}

/** Read again before the page is drawn: components/layout/apply-theme.ts. */
const KEY = 'kb-theme';

customElements.define('kb-theme', KbTheme);
