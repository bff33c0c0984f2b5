/** The tokens of tokens.css that are set once for the whole page, in order: `{ name: 'space-4', value: '1rem' }`. */
export function tokensIn(css: string): Token[] {
  return blocksIn(css).find(({ selectors }) => selectors.includes(':root'))?.tokens ?? [];
}

/** The rules of a stylesheet without rules inside others: whom each is for, and the tokens that it sets. */
export function blocksIn(css: string): { selectors: string[]; tokens: Token[] }[] {
  const blocks = css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g);
  return [...blocks].map(([, selectors = '', block = '']) => ({
    selectors: selectors.split(',').map((selector) => selector.trim()),
    tokens: [...block.matchAll(/--([a-z0-9-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => ({
      name,
      value: value.replace(/\s+/g, ' ').trim(),
    })),
  }));
}

export type Token = { name: string; value: string };
