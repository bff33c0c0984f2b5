import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { COLLECTIONS, type Kind } from './collections.ts';
import { asMarkdown } from './content-reader/as-markdown.ts';
import { SCHEMAS } from './schemas/index.ts';
import { listRow } from './schemas/lists.ts';

export const collections = {
  'case-studies': defineCollection({ loader: files('case-study'), schema: SCHEMAS['case-study'] }),
  roles: defineCollection({ loader: files('role'), schema: SCHEMAS.role }),
  approaches: defineCollection({ loader: files('approach'), schema: SCHEMAS.approach }),
  'network-activities': defineCollection({ loader: files('network-activity'), schema: SCHEMAS['network-activity'] }),
  // The one collection that grows without end: nobody asks for a body again that is rendered.
  practices: defineCollection({
    loader: asMarkdown(files('practice', { retainBody: false })),
    schema: SCHEMAS.practice,
  }),
  principles: defineCollection({ loader: files('principle'), schema: SCHEMAS.principle }),
  sources: defineCollection({ loader: files('source'), schema: SCHEMAS.source }),
  terms: defineCollection({ loader: files('term'), schema: SCHEMAS.term }),
  pages: defineCollection({ loader: files('page'), schema: SCHEMAS.page }),
  themes: defineCollection({ loader: file('content/themes.yml'), schema: listRow }),
};

function files(kind: Kind, options: { retainBody?: boolean } = {}) {
  const { folder, format } = COLLECTIONS[kind];
  return glob({ base: `./content/${folder}`, pattern: `[^_]*.${format}`, ...options });
}
