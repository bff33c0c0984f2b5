// Bundled by itself, as a worker would be: the script that stands in the search page shares no part with a file.
import script from './whole-list.ts?worker&url';

/** What only the whole list needs, loaded after the first answers. What failed may be asked for again. */
export function wholeList(): Promise<WholeList> {
  // A variable: else the bundler would put its own loader into the page.
  const address = script;
  loading ??= import(/* @vite-ignore */ address);
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

let loading: Promise<WholeList> | undefined;

type WholeList = typeof import('./whole-list.ts');
