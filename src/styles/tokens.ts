/** The tokens of tokens.css that are set once for the whole page, in order: `{ name: 'space-4', value: '1rem' }`. */
export function tokensIn(css: string): Token[] {
  const root = /:root\s*\{([^}]*)\}/.exec(css.replace(/\/\*[\s\S]*?\*\//g, ''))?.[1] ?? '';
  return [...root.matchAll(/--([a-z0-9-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => ({
    name,
    value: value.replace(/\s+/g, ' ').trim(),
  }));
}

export type Token = { name: string; value: string };
