import type { APIRoute, GetStaticPaths } from 'astro';
import { bibtex, ris } from '../../../citation/files.ts';
import { COLLECTIONS } from '../../../collections.ts';
import { citableEntries, citationOf } from '../../../knowledge-base/index.ts';
import { paths } from '../../../paths.ts';

/** A file for reference managers, for each entry: `/cite/practices/triads.bib` and `.ris`. */
export const getStaticPaths = (async () =>
  (await citableEntries()).flatMap((entry) =>
    [
      { extension: 'bib', write: bibtex },
      { extension: 'ris', write: ris },
    ].map(({ extension, write }) => ({
      params: { folder: COLLECTIONS[entry.kind].folder, file: `${entry.id}.${extension}` },
      props: { entry, write },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props: { entry, write }, site }) => {
  const address = paths.entry(entry.kind, entry.id);
  return new Response(write(await citationOf(entry, site ? new URL(address, site).href : address)));
};
