import { defineMiddleware } from 'astro:middleware';
import { allowStyles } from './page-weight/allow-styles.ts';
import { shortScopes } from './page-weight/short-scopes.ts';

/** The last touch to every page as it is built: short names for scopes, and its own styles let through by the policy. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(allowStyles(shortScopes(await response.text())), response);
});
