import { readFileSync } from 'node:fs';
import type { Kind } from '../collections.ts';
import { oklchToHex } from './oklch.ts';
import { blocksIn } from './tokens.ts';

/**
 * A colour of tokens.css in hexadecimal, for what is made outside a browser: `colourOf('--cover', { kind: 'role' })`.
 * Throws for a token that is not there and for a value that it cannot read.
 */
export function colourOf(token: string, { kind, inverse = false, theme = 'light', css = TOKENS }: Where = {}): string {
  const selectors = [':root', '[data-kind]', `[data-kind="${kind}"]`, ...(inverse ? ['[data-inverse]'] : [])];
  const blocks = blocksIn(css).filter((block) => block.selectors.some((selector) => selectors.includes(selector)));
  const declared = new Map(blocks.flatMap(({ tokens }) => tokens.map(({ name, value }) => [`--${name}`, value])));
  const value = resolve(`var(${token})`, declared);
  const [light = value, dark = light] = value.match(/(?<=^light-dark\(.*)(?:#|oklch\()[^,]+(?=[,)])/g) ?? [];
  return hex(theme === 'light' ? light : dark, token);
}

/** Puts in what `var()` names, then works out each `calc()`. */
function resolve(value: string, declared: ReadonlyMap<string, string>): string {
  const [whole, name] = /var\((--[\w-]+)\)/.exec(value) ?? [];
  if (whole === undefined || name === undefined) {
    return value.replace(CALC, (_, a, sign, b) => String(sign === '*' ? Number(a) * Number(b) : Number(a) + Number(b)));
  }
  const declaration = declared.get(name);
  if (declaration === undefined) throw new Error(`tokens.css has no ${name}.`);
  return resolve(value.replaceAll(whole, declaration), declared);
}

function hex(value: string, token: string): string {
  if (/^#[\da-f]{6}$/.test(value)) return value;
  if (/^#[\da-f]{3}$/.test(value)) return value.replace(/[\da-f]/g, '$&$&');
  const [, lightness, chroma, hue] = /^oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)?$/.exec(value) ?? [];
  if (hue === undefined) throw new Error(`${token} of tokens.css is “${value}”, which is no plain colour.`);
  return oklchToHex(Number(lightness) / 100, Number(chroma), Number(hue));
}

const TOKENS = readFileSync('src/styles/tokens.css', 'utf8');
const CALC = /calc\(([\d.]+) ([*+]) ([\d.]+)\)/g;

type Where = { kind?: Kind; inverse?: boolean; theme?: 'light' | 'dark'; css?: string };
