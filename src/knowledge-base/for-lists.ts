import type { Kind } from '../collections.ts';
import { type Backlinks, longBacklinks } from './backlinks.ts';
import { type Crossed, type Crossing, cross } from './crossings.ts';
import { type Deeds, deeds } from './deeds.ts';
import { library } from './entries.ts';
import { offeredFacets } from './for-search.ts';
import { groupEntries } from './grouped.ts';
import { once, onceForEach } from './once.ts';
import { groupsInPages } from './pages.ts';
import { practicesUnder } from './practices-by.ts';
import { citations, graph } from './whole.ts';

/** What pages ask that list or cross many entries. */

/** Every facet value that has practice examples, with them: for plain pages that need no search. */
export const practicesByFacet = once(async () => practicesUnder(await library(), await offeredFacets()));

/** The entries of a kind in groups, page by page: of most kinds there is one. */
export const groupedEntries = onceForEach(async (kind: Kind) => groupsInPages(groupEntries(await library(), kind)));

/** What is pointed to by more than its own page shows. */
export async function everyLongBacklinks(): Promise<Backlinks[]> {
  return longBacklinks(await library(), await graph(), await citations());
}

/** What each authority did for each brokerage role. */
export async function deedsByRole(): Promise<Deeds[]> {
  return deeds(await library());
}

/** Practice examples where two kinds cross: for each entry of `down`, those that it shares with each of `across`. */
export async function crossings(down: Crossed, across: Crossed): Promise<Crossing[]> {
  return cross(await library(), down, across);
}
