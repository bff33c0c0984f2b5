import type { Fault } from '../content-reader/fault.ts';
import type { Content } from '../content-reader/read.ts';

/** A rule for the content: reads all of it, returns every fault, never stops at the first. */
export type ContentRule = (content: Content) => Fault[];
