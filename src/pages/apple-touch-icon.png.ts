import type { APIRoute } from 'astro';
import { siteIcon } from '../previews/site-icon.ts';
import { toPng } from '../previews/to-png.ts';

export const GET: APIRoute = async () => new Response(await toPng(siteIcon({ pixels: 180, corner: 0 })));
