import { describe, expect, it } from 'vitest';
import { contentWith } from '../../tests/fixtures/content/content-with.ts';
import { makeLexicon } from './lexicon.ts';
import { readContent } from './read.ts';

describe('what the Markdown plugins know', () => {
  it('is every entry that can be linked to, with its items and headings', () => {
    const { anchors } = makeLexicon(readContent(contentWith()));
    expect([...(anchors.get('approach:leading') ?? [])]).toEqual([
      'condition-knowledge',
      'condition-structures',
      'condition-capacity',
      'strategy-mow',
      'idea',
    ]);
    expect([...(anchors.get('source:orchard') ?? [])]).toEqual(['gap-map']);
    expect([...(anchors.get('term:agm') ?? [])]).toEqual([]);
    expect(anchors.get('practice:_template')).toBeUndefined();
  });

  it('is the source that a locator’s prefix stands for', () => {
    const { sources } = makeLexicon(readContent(contentWith()));
    expect([...sources].sort()).toEqual([
      ['S1', 'orchard'],
      ['S2', 'meadow'],
    ]);
  });

  it('is the meaning of every term', () => {
    const { terms } = makeLexicon(readContent(contentWith()));
    expect(terms.get('agm')).toEqual({
      text: 'The meeting at which everybody may vote.',
      expansion: 'annual general meeting',
    });
    expect(terms.get('plot')).toEqual({ text: 'A piece of ground that somebody looks after.', expansion: undefined });
  });
});
