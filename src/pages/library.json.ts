import type { APIRoute } from 'astro';
import { publicEntries } from '../knowledge-base/index.ts';
import { libraryFile } from '../library-file/library.ts';
import { paths } from '../paths.ts';

export const GET: APIRoute = async () => Response.json(libraryFile(await publicEntries(), paths));
