import type { Paths } from '../paths.ts';
import { SITE } from '../site.ts';
import { previewOf, type Shared } from './preview-of.ts';
import { PREVIEW_SIZE } from './preview-size.ts';

/**
 * What chats and e-mail readers show of a shared link, as the properties of meta elements.
 * A picture needs an absolute address: without the site’s own there is none.
 */
export function shareTags(page: Shared & { title: string; description: string }, site: URL | undefined, paths: Paths) {
  const { name, says } = previewOf(page);
  const tags: Record<string, string> = {
    'og:title': page.title,
    'og:description': page.description,
    'og:type': page.id === 'home' ? 'website' : 'article',
    'og:site_name': SITE.name,
  };
  if (!site) return tags;
  return {
    ...tags,
    'og:image': new URL(paths.file(`previews/${name}.png`), site).href,
    'og:image:width': `${PREVIEW_SIZE.width}`,
    'og:image:height': `${PREVIEW_SIZE.height}`,
    'og:image:alt': says,
    'twitter:card': 'summary_large_image',
  };
}
