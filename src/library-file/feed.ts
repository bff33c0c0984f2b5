import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { entriesOf } from '../knowledge-base/index.ts';
import { paths } from '../paths.ts';
import { SITE } from '../site.ts';

/** The newest practice examples; those of one day stand by title. */
export const GET: APIRoute = async ({ site }) => {
  if (!site) throw new Error('The feed needs SITE_URL.');
  const practices = await entriesOf('practice');
  const newest = practices.toSorted((a, b) => b.added.localeCompare(a.added));
  return rss({
    title: `${SITE.name}: ${SITE.tagline}`,
    description: 'Practice examples, as they are added.',
    site: new URL(paths.root, site),
    items: newest.slice(0, MOST).map(({ id, title, summary, added }) => ({
      title,
      link: paths.entry('practice', id),
      description: summary.text,
      pubDate: new Date(`${added}T00:00:00Z`),
    })),
  });
};

/** A feed tells what is new: the whole list is at /practices/ and in /library.json. */
const MOST = 100;
