import type { APIRoute, GetStaticPaths } from 'astro';
import { publicEntries } from '../../knowledge-base/index.ts';
import { drawPreview } from '../../previews/draw-preview.ts';
import { allPreviews } from '../../previews/preview-of.ts';

/** The pictures that shared links show: `/previews/approach-consulting.png`. */
export const getStaticPaths = (async () => {
  const entries = await publicEntries();
  const titles = new Map(entries.map(({ kind, id, title }) => [`${kind}:${id}`, title]));
  return allPreviews(entries).map((preview) => ({
    params: { name: preview.name },
    props: { preview, title: preview.about && titles.get(preview.about) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props: { preview, title } }) => new Response(await drawPreview(preview, title));
