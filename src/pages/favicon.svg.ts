import type { APIRoute } from 'astro';
import { siteIcon } from '../previews/site-icon.ts';

export const GET: APIRoute = () => new Response(siteIcon({ pixels: 32, corner: 5 }));
