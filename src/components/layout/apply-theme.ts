/**
 * Runs before anything is drawn, so that a reader who chose light or dark never sees the other flash by.
 * It stands in the page itself; the security policy knows it by its hash.
 */
export const APPLY_THEME =
  'try{const t=localStorage.getItem("kb-theme");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch{}';
