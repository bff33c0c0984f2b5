import { describe, expect, it } from 'vitest';
import { contentWith, SITUATIONS } from '../../tests/fixtures/content/content-with.ts';
import { checkContent } from './content.ts';

const LEADING = 'approaches/leading.mdx';
const LISTENING = 'approaches/listening.mdx';
const LEAFLET = 'pages/leaflet.mdx';
const PLOTS = 'practices/shared-plots.mdx';
const SEEDS = 'practices/seed-swaps.mdx';

/** Situation (a folder of tests/fixtures/content/faults/) → all that the gate says of it: file, line, what. */
const FAULTS: Record<string, Record<string, Told[]>> = {
  'a relation': {
    'relation-to-unknown-entry': [[LEADING, 13, /^roles: nothing is called “shovels”/]],
    'relation-to-unknown-item': [[PLOTS, 13, /^approaches, listening: nothing is called “#strategy-run”/]],
    'relation-with-unknown-basis': [[LEADING, 13, /^roles\.1\.basis: .*“stated”.*“editorial”/]],
    'stated-without-at': [[LEADING, 13, /^lacks the field “roles\.1\.at”/]],
    'editorial-without-why': [[LEADING, 12, /^lacks the field “roles\.0\.why”/]],
    'practice-without-relation': [[SEEDS, 2, /^has no relation/]],
  },
  'a field': {
    'misspelt-key': [[PLOTS, 17, /^has the unknown field “alias”/]],
    'misspelt-key-of-a-list': [[LEADING, 9, /^has the unknown field “stratagies”/]],
    'missing-field': [[PLOTS, 2, /^lacks the field “prompt”/]],
    'date-day-first': [[PLOTS, 18, /^added: a date is written year-month-day/]],
    'date-impossible': [[PLOTS, 18, /^added: there is no such day/]],
    'unknown-phase': [[PLOTS, 7, /^phase: /]],
    'html-in-field': [[LEADING, 10, /^strategies\.0\.text: .*no links, no HTML/]],
    'link-in-field': [[LEADING, 10, /^strategies\.0\.text: .*no links, no HTML/]],
    'name-of-seven-words': [[LEADING, 10, /^strategies\.0\.name: .*six words/]],
    'item-id-with-another-prefix': [[LEADING, 10, /^strategies\.0\.id: .*starts with “strategy-”/]],
    'item-id-with-a-capital': [[LEADING, 10, /^strategies\.0\.id: .*small letters/]],
    'item-id-twice': [[LEADING, 0, /two items with the id “strategy-mow”/]],
    'conditions-out-of-order': [[LEADING, 5, /^conditions: .*in this order/]],
    'case-study-and-authority-both': [[PLOTS, 2, /either caseStudy or “authority: unnamed”/]],
    'case-study-and-authority-neither': [[PLOTS, 2, /either caseStudy or “authority: unnamed”/]],
    'unknown-theme': [[PLOTS, 8, /^themes: nothing is called “digging”/]],
    'unknown-audience': [[PLOTS, 9, /^audience: nothing is called “strangers”/]],
    'unknown-case-study': [[PLOTS, 6, /^caseStudy: nothing is called “eastvale”/]],
    'unknown-source': [['case-studies/northvale.mdx', 4, /^source: nothing is called “pond”/]],
    'unknown-neighbouring-term': [['terms/plot.yml', 3, /^see: nothing is called “spade”/]],
    // A second line, counted from the wrong place, must not stand in the message.
    'invalid-yaml': [[LEADING, 2, /^is not valid YAML: (?!.*at line)/]],
  },
  'an origin': {
    'malformed-locator-in-field': [[LEADING, 10, /^strategies\.0\.at: “page 4” is not a locator/]],
    'range-that-leaves-its-section': [[LEADING, 10, /^strategies\.0\.at: “S1-2\.4–3\.1” is not a locator/]],
    'unknown-locator-in-field': [[LEADING, 10, /^S1-§2\.9 names a paragraph that no source has/]],
    'unknown-locator-in-relation': [[LEADING, 13, /^S2-§1\.7 names a paragraph that no source has/]],
    'unknown-locator-in-body': [[LEAFLET, 8, /^S3-§1\.1 names a paragraph that no source has/]],
    'unknown-locator-on-second-line': [[LEAFLET, 7, /^S1-§2\.8 names a paragraph that no source has/]],
    'range-past-its-section': [[LEAFLET, 8, /^S1-§2\.3–2\.6 .*\(S1-§2\.5\)/]],
    'malformed-locator-in-body': [[LEAFLET, 8, /“\[?S1-2\.4–2\.3\]?”/]],
    'malformed-locator-inside-a-block': [[LEAFLET, 8, /“\[?S1-2\.3 and others\]?”/]],
    'paragraph-without-origin': [[LEAFLET, 8, /^“A plot has a fence\.” does not end with where it comes from/]],
    'list-item-without-origin': [[LEAFLET, 9, /^“a fence” does not end with where it comes from/]],
    'table-row-without-origin': [[LEAFLET, 9, /^“A fence.*” does not end with where it comes from/]],
    'footnote-without-origin': [[LEAFLET, 8, /^“A gate is a door in a fence\.” does not end/]],
  },
  'a heading': {
    'heading-without-id': [[LEAFLET, 10, /^the heading “The fence” has no id/]],
    'heading-id-in-braces': [[LEAFLET, 10, /^is not valid MDX/]],
    'heading-id-twice': [[LEAFLET, 10, /^the id “gate” stands twice/]],
    'heading-id-of-an-item': [[LISTENING, 17, /^the id “risk-talk” stands twice/]],
    'heading-id-of-the-page': [[LEAFLET, 6, /^the id “related” stands twice/]],
    'heading-level-skipped': [[LEAFLET, 10, /^the heading “The latch” skips a level/]],
    'main-heading-in-body': [[LEAFLET, 6, /^the heading “The gate” skips a level/]],
  },
  'two entries that readers cannot tell apart': {
    'same-title': [[LEAFLET, 2, /^has the same title as roles\/seeds\.mdx/]],
    'same-summary': [[LEAFLET, 3, /^has the same summary as approaches\/listening\.mdx/]],
    'same-prompt': [[PLOTS, 16, /^has the same prompt as practices\/seed-swaps\.mdx/]],
    'same-id-in-another-case': [
      [PLOTS, 2, /^has the same id as practices\/Shared-plots\.mdx/],
      ['practices/Shared-plots.mdx', 0, /“Shared-plots”.*small letters/],
    ],
    'same-id-with-another-extension': [
      ['practices/shared-plots.md', 0, /^is not a \.mdx file/],
      [PLOTS, 2, /^has the same id as practices\/shared-plots\.md/],
    ],
  },
  'a link or markup': {
    'link-to-unknown-kind': [[LEAFLET, 8, /“example:shared-plots” is no address/]],
    'link-to-unknown-entry': [[LEAFLET, 8, /“practice:shared-pots” names a practice that does not exist/]],
    'link-to-unknown-item': [[LEAFLET, 8, /“approach:listening#risk-walk” names no item or heading/]],
    'link-to-own-address': [[LEAFLET, 8, /“\/practices\/shared-plots\/” is no address/]],
    'link-that-runs-code': [[LEAFLET, 8, /“javascript:alert\(1\)” is no address/]],
    'link-without-encryption': [[LEAFLET, 8, /“http:\/\/gardens\.example\/” is no address/]],
    'link-by-reference': [
      [LEAFLET, 8, /reference/],
      [LEAFLET, 10, /reference/],
    ],
    image: [[LEAFLET, 8, /^holds an image/]],
    script: [[LEAFLET, 8, /^holds an HTML element/]],
    'element-in-text': [[LEAFLET, 8, /^holds an HTML element/]],
    import: [[LEAFLET, 6, /^holds an import/]],
    expression: [[LEAFLET, 8, /^holds a \{ \} expression/]],
  },
  'the shape of a practice': {
    'body-too-short': [[SEEDS, 17, /^has a body of 89 words/]],
    'body-too-long': [[SEEDS, 17, /^has a body of 221 words/]],
    'practice-heading-missing': [[SEEDS, 17, /^has the headings what who took came/]],
    'practice-heading-extra': [[SEEDS, 17, /^has the headings what who why took else/]],
    'practice-headings-out-of-order': [[SEEDS, 17, /^has the headings what why who took came/]],
  },
  'a term': {
    'first-use-on-second-line': [[LEAFLET, 7, /^uses “AGM” without its meaning/]],
    'first-use-not-linked': [[LEAFLET, 8, /^uses “AGM” without its meaning/]],
  },
  'a file': {
    'file-name-with-capitals': [['practices/Bulb-swaps.mdx', 0, /“Bulb-swaps”.*small letters/]],
    'file-name-too-long': [['practices/bulbs-swapped-at-the-orchard-gate.mdx', 0, /32 characters at most/]],
    'file-name-reserved': [['practices/index.mdx', 0, /“index”.*reserved/]],
    'file-of-another-format': [['sources/pond.mdx', 0, /^is not a \.yml file/]],
    'folder-in-a-collection': [['practices/drafts', 0, /^is not a \.mdx file/]],
  },
  'a list, a source, the diagnostic': {
    'redirect-without-slash': [['redirects.yml', 2, /^1\.from: .*slash/]],
    'source-paragraph-without-reason': [['sources/pond.yml', 16, /^sections\.0\.paragraphs\.0: .*reason/]],
    'source-opening-of-six-words': [['sources/pond.yml', 16, /^sections\.0\.paragraphs\.0\.opens: five words/]],
    'diagnostic-of-another-shape': [
      ['diagnostic/limits.yml', 2, /^lacks the field “1\.at”/],
      ['diagnostic/limits.yml', 2, /^has the unknown field “1\.ats”/],
    ],
    'uncited-paragraph': [['sources/meadow.yml', 19, /^S2-§1\.4 is cited by no page/]],
    'paragraph-cited-by-a-term-only': [['sources/meadow.yml', 19, /^S2-§1\.4 is cited by no page/]],
    'diagnostic-unknown-locator': [['diagnostic/limits.yml', 2, /^S1-§2\.9 names a paragraph that no source has/]],
  },
  'a file that others point to, without blaming those': {
    'entry-that-others-point-to': [[LISTENING, 4, /^has the unknown field “ordr”/]],
    'broken-entry-that-others-point-to': [[LISTENING, 2, /^is not valid YAML/]],
    'broken-body-that-others-point-to': [[SEEDS, 26, /^is not valid MDX/]],
    'source-that-others-cite': [['sources/orchard.yml', 23, /five words at most/]],
    'broken-source-that-others-cite': [['sources/meadow.yml', 3, /^is not valid YAML/]],
    'themes-that-others-name': [['themes.yml', 3, /^has the unknown field “2\.colour”/]],
  },
};

describe.each(Object.entries(FAULTS))('the gate finds what is wrong with %s', (_, situations) => {
  it.each(Object.entries(situations))('%s', (situation, told) => {
    expect(checkContent(contentWith(situation))).toEqual(
      told.map(([file, line, what]) => ({
        file,
        line,
        what: expect.stringMatching(what),
        mend: expect.stringMatching(/\S/),
      })),
    );
  });
});

it('has a row for every situation, and a situation for every row', () => {
  const told = Object.values(FAULTS).flatMap((situations) => Object.keys(situations));
  expect([...told, 'three-files-at-once'].sort()).toEqual([...SITUATIONS].sort());
});

type Told = readonly [file: string, line: number, what: RegExp];
