import type { APIRoute } from 'astro';
import { firstAnswerFiles } from '../../knowledge-base/index.ts';

/** What search reads for its first answers. */
export const getStaticPaths = async () =>
  [...(await firstAnswerFiles())].map(([file, text]) => ({ params: { file }, props: { text } }));

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
