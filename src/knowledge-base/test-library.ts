import type { z } from 'astro/zod';
import { KINDS, type Kind } from '../collections.ts';
import { bodyFacts, parseBody } from '../content-reader/body.ts';
import { approach as approachSchema } from '../schemas/approach.ts';
import { caseStudy as caseStudySchema } from '../schemas/case-study.ts';
import { networkActivity as networkActivitySchema } from '../schemas/network-activity.ts';
import { page as pageSchema } from '../schemas/page.ts';
import { practice as practiceSchema } from '../schemas/practice.ts';
import { principle as principleSchema } from '../schemas/principle.ts';
import { role as roleSchema } from '../schemas/role.ts';
import { source as sourceSchema } from '../schemas/source.ts';
import { term as termSchema } from '../schemas/term.ts';
import type { Entry, EntryOf, Library } from './library.ts';

/**
 * Builders of entries for tests: fields are written as in content, and only those that a test is about.
 * `practice('plots', { themes: ['sharing'] }, 'A [link](role:seeds). [S1-2.1]')`
 */
export function practice(id: string, fields: Fields<typeof practiceSchema> = {}, body = ''): EntryOf<'practice'> {
  const owner = 'caseStudy' in fields ? {} : { authority: 'unnamed' as const };
  const needed = { phase: 'not-stated', themes: ['sharing'], audience: ['growers'], prompt: id, added: '2026-11-22' };
  return { ...common('practice', id, body), ...practiceSchema.parse({ ...words(id), ...needed, ...owner, ...fields }) };
}

export function caseStudy(id: string, fields: Fields<typeof caseStudySchema> = {}, body = ''): EntryOf<'case-study'> {
  const needed = { authority: id, source: 'orchard', order: 1 };
  return { ...common('case-study', id, body), ...caseStudySchema.parse({ ...words(id), ...needed, ...fields }) };
}

export function role(id: string, fields: Fields<typeof roleSchema> = {}, body = ''): EntryOf<'role'> {
  return { ...common('role', id, body), ...roleSchema.parse({ ...words(id), order: 1, ...fields }) };
}

export function approach(id: string, fields: Fields<typeof approachSchema> = {}, body = ''): EntryOf<'approach'> {
  const conditions = ['knowledge', 'structures', 'capacity'].map((name) => item(`condition-${name}`));
  return {
    ...common('approach', id, body),
    ...approachSchema.parse({ ...words(id), order: 1, conditions, ...fields }),
  };
}

export function networkActivity(
  id: string,
  fields: Fields<typeof networkActivitySchema> = {},
  body = '',
): EntryOf<'network-activity'> {
  return {
    ...common('network-activity', id, body),
    ...networkActivitySchema.parse({ ...words(id), order: 1, ...fields }),
  };
}

export function principle(id: string, fields: Fields<typeof principleSchema> = {}, body = ''): EntryOf<'principle'> {
  return { ...common('principle', id, body), ...principleSchema.parse({ ...words(id), order: 1, ...fields }) };
}

export function source(id: string, fields: Fields<typeof sourceSchema> = {}): EntryOf<'source'> {
  const date = { printed: false, inferred: 'unknown', evidence: 'none' };
  const record = { series: 'a', publisher: 'b', place: 'c', credits: 'd', reference: 'e', date, sections: [] };
  return {
    ...common('source', id, ''),
    ...sourceSchema.parse({ ...words(id), prefix: 'S1', order: 1, ...record, ...fields }),
  };
}

export function term(id: string, fields: Fields<typeof termSchema> = {}): EntryOf<'term'> {
  return { ...common('term', id, ''), ...termSchema.parse({ ...words(id), ...fields }) };
}

export function page(id: string, fields: Fields<typeof pageSchema> = {}, body = ''): EntryOf<'page'> {
  return { ...common('page', id, body), ...pageSchema.parse({ ...words(id), ...fields }) };
}

/** An item as content writes it; named after its id. */
export function item(id: string, at = 'ours') {
  return { id, name: id, text: id, at };
}

/** A relation that is our reading. */
export function tied(to: string) {
  return { to, basis: 'editorial' as const, why: 'It is so.' };
}

/** A library of these entries and no others, in the order given. */
export function libraryOf(...entries: Entry[]): Library {
  const library: Library = {
    'case-study': [],
    role: [],
    approach: [],
    'network-activity': [],
    practice: [],
    principle: [],
    source: [],
    term: [],
    page: [],
  };
  for (const kind of KINDS) put(library, kind, entries);
  return library;
}

function put<K extends Kind>(library: Library, kind: K, entries: readonly Entry[]): void {
  const ours = entries.filter((entry): entry is Entry & EntryOf<K> => entry.kind === kind);
  library[kind].push(...ours);
}

function common<K extends Kind>(kind: K, id: string, body: string) {
  return { kind, id, body: bodyFacts(parseBody(body)) };
}

function words(id: string) {
  return { title: id, summary: { text: id, at: 'ours' } };
}

type Fields<S extends z.ZodType> = Partial<z.input<S>>;
