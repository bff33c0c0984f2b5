import { defineMiddleware } from 'astro:middleware';
import { allowScripts } from './page-weight/allow-scripts.ts';
import { allowStyles } from './page-weight/allow-styles.ts';
import { runInPlace } from './page-weight/run-in-place.ts';
import { shortScopes } from './page-weight/short-scopes.ts';

/** The last touch to every page as it is built: short names for scopes, its own styles and scripts let through by the policy. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = runInPlace(shortScopes(await response.text()));
  return new Response(allowScripts(allowStyles(html)), response);
});
