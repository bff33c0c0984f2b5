import { build } from './build.ts';
import { serve } from './serve.ts';

const { BASE_PATH = '/', OUT_DIR = 'dist', PORT = '4321' } = process.env;

if (await build({ base: BASE_PATH, out: OUT_DIR })) serve({ root: OUT_DIR, base: BASE_PATH, port: Number(PORT) });
