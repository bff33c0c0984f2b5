import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { COLLECTIONS, type Kind } from './collections.ts';
import { SCHEMAS } from './schemas/index.ts';
import { listRow } from './schemas/lists.ts';

export const collections = {
  'case-studies': collection('case-study'),
  roles: collection('role'),
  approaches: collection('approach'),
  'network-activities': collection('network-activity'),
  practices: collection('practice'),
  principles: collection('principle'),
  sources: collection('source'),
  terms: collection('term'),
  pages: collection('page'),
  themes: defineCollection({ loader: file('content/themes.yml'), schema: listRow }),
};

function collection<K extends Kind>(kind: K) {
  const { folder, format } = COLLECTIONS[kind];
  return defineCollection({
    loader: glob({ base: `./content/${folder}`, pattern: `[^_]*.${format}` }),
    schema: SCHEMAS[kind],
  });
}
