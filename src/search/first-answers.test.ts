import { describe, expect, it } from 'vitest';
import { firstAnswers } from './first-answers.ts';
import { indexOf, PLOTS, record, WAYS } from './library-of-plots.ts';
import { keyOf } from './record.ts';

describe('the first answers', () => {
  it.each(PLOTS.map((one) => [one.title, one] as const))('name the entry that “%s” is the title of', (title, one) => {
    expect(best(title)).toBe(keyOf(one));
  });

  it.each([
    ['another name', 'seed exchange', 'practice:seed-swaps'],
    ['a word of its headings', 'fence', 'practice:shared-plots'],
    ['the beginning of a word', 'swapp', 'practice:seed-swaps'],
    ['another ending', 'gardener swapping seed', 'practice:seed-swaps'],
    ['a slip', 'bulsb', 'practice:bulbs'],
    ['a letter too few', 'conultation', 'approach:listening'],
    ['a word of the same meaning', 'money for bulbs', 'practice:bulbs'],
    ['a whole sentence', 'how do we share a plot with two families?', 'practice:shared-plots'],
    ['letters', 'ag', 'term:ag'],
    ['what the letters stand for', 'allotment group', 'term:ag'],
  ])('are found by %s', (_, query, key) => {
    expect(best(query)).toBe(key);
  });

  it('put words of a title before the same words of a heading', () => {
    expect(keys('plot').slice(0, 2)).toEqual(['practice:shared-plots', 'source:meadow']);
  });

  it('put who holds every word before who holds one', () => {
    expect(keys('listening talking shop')[0]).toBe('approach:listening');
    expect(ask('two plot').answers[0]?.coverage).toBe(1);
  });

  it('show a term and the entry of the same name once', () => {
    expect(keys('talk listening')).not.toContain('term:listening');
  });

  it('say which word they took instead of one that nobody knows', () => {
    expect([...ask('bulsb').corrections]).toEqual([['bulsb', 'bulbs']]);
    expect([...ask('bulbs').corrections]).toEqual([]);
  });

  it('never take a word that says nothing instead', () => {
    const records = [record('page', 'a', 'For bulbs'), record('page', 'b', 'For seed'), record('page', 'c', 'Four')];
    expect([...firstAnswers('fuor', indexOf(records), WAYS).corrections]).toEqual([['fuor', 'four']]);
  });

  it('are none where nothing comes near', () => {
    expect(ask('xylophone').answers).toEqual([]);
    expect(ask('').answers).toEqual([]);
  });

  it('count rare words more than words of nearly every page', () => {
    const records = [record('page', 'a', 'Garden'), record('page', 'b', 'Pond')];
    expect(firstAnswers('garden pond', indexOf(records), WAYS).answers.map(({ record: { id } }) => id)).toEqual(['b']);
  });
});

function ask(query: string) {
  return firstAnswers(query, indexOf(PLOTS), WAYS);
}

function keys(query: string): string[] {
  return ask(query).answers.map(({ record: one }) => keyOf(one));
}

function best(query: string): string | undefined {
  return keys(query)[0];
}
