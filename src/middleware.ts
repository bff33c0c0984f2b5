import { defineMiddleware } from 'astro:middleware';
import { allowStyles } from './page-weight/allow-styles.ts';
import { earlyScripts } from './page-weight/early-scripts.ts';
import { shortScopes } from './page-weight/short-scopes.ts';

/** The last touch to every page as it is built: short names for scopes, its own styles let through by the policy, scripts asked for early. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(earlyScripts(allowStyles(shortScopes(await response.text()))), response);
});
