import { soften } from '../../search/soften.ts';

/**
 * Opens Pagefind’s index of the full text. All its parts are asked for side by side: their names stand in
 * pagefind-entry.json. Rejects when it cannot be opened within `limit` milliseconds.
 */
export async function openFullText(folder: string, limit = 8000): Promise<FullText> {
  const address = `${folder}pagefind.js`;
  const opening: Promise<Pagefind> = import(/* @vite-ignore */ address);
  const parts = askForParts(folder);
  const open = async () => {
    const [pagefind] = await Promise.all([opening, parts]);
    const engine = pagefind.createInstance({ noWorker: true, metaCacheTag: TAG });
    await engine.init();
    return engine;
  };
  const engine = await within(limit, open());
  return {
    find: (asked) => within(limit, findAll(engine, asked)),
    knows: async (word) => (await within(limit, engine.search(`"${word}"`))).results.length > 0,
  };
}

async function askForParts(folder: string): Promise<void> {
  const response = await fetch(`${folder}pagefind-entry.json?ts=${TAG}`);
  const { languages }: { languages: Record<string, { hash: string; wasm: string | null }> } = await response.json();
  const language = languages[document.documentElement.lang.toLowerCase()] ?? Object.values(languages)[0];
  if (!language) return;
  preload(`${folder}pagefind.${language.hash}.pf_meta`);
  preload(`${folder}wasm.${language.wasm ?? 'unknown'}.pagefind`);
}

/** The browser keeps what was asked for ahead, and hands it to whoever asks next. */
function preload(href: string): void {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
  document.head.append(link);
}

/**
 * Each page once, with the best score of any way to ask: the words as they stand together most, the first way in full.
 * Where few pages hold every word, those follow that hold most of them.
 */
async function findAll(engine: Instance, { whole, ways, parts }: Asked): Promise<Page[]> {
  const [own = '', ...others] = ways;
  const pages = new Map<string, Page>();
  const add = async (query: string, weight: number) => {
    for (const { id, score, data } of (await engine.search(query)).results) {
      const known = pages.get(id);
      if (!known || known.score < score * weight) pages.set(id, { name: id, score: score * weight, data });
    }
  };
  await add(own, 1);
  await Promise.all(others.map((other) => add(other, 0.7)));
  if (whole.includes(' ')) {
    for (const { id } of (await engine.search(`"${whole}"`)).results) {
      const page = pages.get(id);
      if (page) page.score *= TOGETHER;
    }
  }
  if (pages.size >= FEW || parts.length < 2) return [...pages.values()];
  const found = parts.map((names) => Promise.all(names.map(async (name) => (await engine.search(name)).results)));
  const most = soften(await Promise.all(found)).filter(({ id }) => !pages.has(id));
  return [...pages.values(), ...most.map(({ id, score, data }) => ({ name: id, score, data }))];
}

function within<T>(limit: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('too slow')), limit);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** How much more a page counts that holds the words as they were asked. */
const TOGETHER = 2;
/** With fewer pages than this, those count too that hold only most of the words. */
const FEW = 10;
/** Pagefind puts this behind the address of its list of parts, else the time of day: nothing could be asked for ahead. */
const TAG = '1';

/** The part of Pagefind’s JavaScript API that we use. */
type Pagefind = { createInstance: (options: { noWorker: boolean; metaCacheTag: string }) => Instance };
type Instance = {
  init: () => Promise<void>;
  search: (words: string) => Promise<{ results: Hit[] }>;
};
type Hit = { id: string; score: number; data: () => Promise<PageData> };
export type PageData = {
  url: string;
  excerpt: string;
  sub_results: { url: string; title: string; excerpt: string; locations: number[] }[];
};
export type Page = { name: string; score: number; data: () => Promise<PageData> };
/** A query as it was typed, the ways to ask it, and the ways to ask for each of its parts by itself. */
type Asked = { whole: string; ways: readonly string[]; parts: readonly (readonly string[])[] };
export type FullText = {
  find: (asked: Asked) => Promise<Page[]>;
  /** Whether a word stands in some page, just so. */
  knows: (word: string) => Promise<boolean>;
};
