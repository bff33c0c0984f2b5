import type { AstroIntegration } from 'astro';

/** Adds /feed.xml: the practice examples by the day they were added. */
export function feed(): AstroIntegration {
  return {
    name: 'feed',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        injectRoute({ pattern: '/feed.xml', entrypoint: './src/library-file/feed.ts' });
      },
    },
  };
}
