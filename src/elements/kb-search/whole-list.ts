/** What the whole list needs beyond the first answers: one file to load. */
export { orderResults } from '../../search/order.ts';
export { partsOf, variantsOf } from '../../search/variants.ts';
export { openFullText } from './full-text.ts';
export { showMeant, showNearest } from './guesses.ts';
export { showPlace } from './show-place.ts';
