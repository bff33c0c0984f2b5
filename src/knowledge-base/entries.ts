import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import { z } from 'astro/zod';
import { COLLECTIONS, type Kind } from '../collections.ts';
import { type BodyFacts, bodyFacts, parseBody } from '../content-reader/body.ts';
import { type Library, sortLibrary } from './library.ts';
import { once } from './once.ts';

/** Every entry of the library, sorted for reading; read once a build. */
export const library = once(async (): Promise<Library> => {
  const [caseStudies, roles, approaches, activities, practices, principles, sources, terms, pages] = await Promise.all([
    getCollection('case-studies'),
    getCollection('roles'),
    getCollection('approaches'),
    getCollection('network-activities'),
    getCollection('practices'),
    getCollection('principles'),
    getCollection('sources'),
    getCollection('terms'),
    getCollection('pages'),
  ]);
  return sortLibrary({
    'case-study': caseStudies.map((found) => entry('case-study', found)),
    role: roles.map((found) => entry('role', found)),
    approach: approaches.map((found) => entry('approach', found)),
    'network-activity': activities.map((found) => entry('network-activity', found)),
    practice: practices.map((found) => entry('practice', found)),
    principle: principles.map((found) => entry('principle', found)),
    source: sources.map((found) => entry('source', found)),
    term: terms.map((found) => entry('term', found)),
    page: pages.map((found) => entry('page', found)),
  });
});

/** The closed list of themes, by id, in the order of the file. */
export const themes = once(async () => new Map((await getCollection('themes')).map(({ data }) => [data.id, data])));

/** The component that renders an entry's body. Throws for an entry that is not in the library. */
export async function bodyOf({ kind, id }: { kind: Kind; id: string }) {
  const found = await getEntry(COLLECTIONS[kind].folder, id);
  if (!found) throw new Error(`There is no ${kind} “${id}”.`);
  const { Content } = await render(found);
  // Astro only logs a body that it could not render, and shows an empty page.
  if (kind === 'practice' && !found.rendered) throw new Error(`The body of ${kind} “${id}” cannot be rendered.`);
  return Content;
}

function entry<K extends Kind, Data>(kind: K, { id, data, body = '', rendered }: Found<Data>) {
  // A body that is rendered already brings its facts along (markdown/facts.ts).
  const { facts } = RENDERED.safeParse(rendered?.metadata?.frontmatter).data ?? {};
  return { ...data, kind, id, body: facts ?? bodyFacts(parseBody(body)) };
}

const RENDERED = z.object({ facts: z.custom<BodyFacts>((value) => typeof value === 'object') });

type Found<Data> = Pick<CollectionEntry<'practices'>, 'id' | 'body' | 'rendered'> & { data: Data };
