import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { APPROACHES, QUESTIONS } from './index.ts';

describe('the model', () => {
  it('cites a paragraph of the booklet for every option, or has it count for nothing', () => {
    const known = new Set(paragraphsOf('tools-of-the-trade'));
    for (const option of QUESTIONS.flatMap(({ options }) => options)) {
      const neutral = option.for === null && option.against === null;
      expect(option.at.length > 0).toBe(!neutral);
      for (const locator of option.at) expect(known).toContain(locator);
    }
  });

  it('gives each approach five signals: one rule, one purpose, three conditions', () => {
    for (const approach of APPROACHES) {
      const kinds = QUESTIONS.filter(({ options }) => options.some((option) => option.for === approach)).map(
        ({ kind }) => kind,
      );
      expect(kinds).toEqual(['rule', 'purpose', 'condition', 'condition', 'condition']);
    }
  });

  it('shows every option once, and no approach always in the same place', () => {
    for (const { options, display } of QUESTIONS) {
      expect([...display].sort()).toEqual(options.map(({ id }) => id).sort());
    }
    for (const approach of APPROACHES) {
      const places = QUESTIONS.slice(3).map(({ options, display }) =>
        display.indexOf(options.find((option) => option.for === approach)?.id ?? ''),
      );
      expect(new Set(places).size).toBeGreaterThan(1);
    }
  });
});

/** Every paragraph of a source, as `S4-§8.1`. */
function paragraphsOf(source: string): readonly string[] {
  const file = new URL(`../../content/sources/${source}.yml`, import.meta.url);
  const { prefix, sections }: SourceFile = parse(readFileSync(file, 'utf8'));
  return sections.flatMap(({ paragraphs }) => paragraphs.map(({ n }) => `${prefix}-§${n}`));
}

type SourceFile = { prefix: string; sections: { paragraphs: { n: string }[] }[] };
