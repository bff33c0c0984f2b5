import { makeCitations } from './citations.ts';
import { library } from './entries.ts';
import { makeGraph } from './graph.ts';
import { once } from './once.ts';
import { makeRelated } from './related.ts';

/** What is worked out from the whole library, once a build. */

export const graph = once(async () => makeGraph(await library()));

/** For each paragraph of a booklet, who cites it. */
export const citations = once(async () => makeCitations(await library()));

/** Which practice examples to read next. */
export const related = once(async () => makeRelated(await library()));
