import { toString as textOf } from 'mdast-util-to-string';
import { isHeading, splitHeading } from '../content-reader/body.ts';
import type { Fault } from '../content-reader/fault.ts';
import { itemIds } from '../content-reader/lexicon.ts';
import type { ContentFile } from '../content-reader/read.ts';
import { ITEM_LISTS } from '../knowledge-base/items.ts';
import type { ContentRule } from './rule.ts';

/** Every heading has a written id, no id stands twice on a page, and no level is skipped. */
export const headings: ContentRule = (content) => content.files.flatMap(faultsOf);

function faultsOf({ file, data, body }: ContentFile): Fault[] {
  const taken = new Set<string>(OF_THE_PAGE);
  const faults: Fault[] = [];
  for (const id of itemIds(data)) {
    if (taken.has(id))
      faults.push({ file, line: 0, what: `has two items with the id “${id}”`, mend: 'Give each its own id.' });
    taken.add(id);
  }
  let depth = 1;
  for (const node of body?.tree.children ?? []) {
    if (!isHeading(node)) continue;
    const line = (node.position?.start.line ?? 1) + (body?.line ?? 0);
    const { text } = splitHeading(textOf(node));
    const last = node.children.at(-1);
    const id = last?.type === 'text' ? splitHeading(last.value).id : undefined;
    if (!id) {
      faults.push({
        file,
        line,
        what: `the heading “${text}” has no id`,
        mend: `Write one that will stay: ${text} [#some-id].`,
      });
    } else if (taken.has(id)) {
      faults.push({
        file,
        line,
        what: `the id “${id}” stands twice on this page`,
        mend: 'Give this heading an id of its own.',
      });
    } else {
      taken.add(id);
    }
    if (node.depth === 1 || node.depth > depth + 1) {
      const right = '#'.repeat(Math.max(2, Math.min(node.depth, depth + 1)));
      faults.push({ file, line, what: `the heading “${text}” skips a level`, mend: `Write it with ${right}.` });
    }
    depth = node.depth;
  }
  return faults;
}

/** Ids that pages themselves give: to the lists of items, the connections and the frame. */
const OF_THE_PAGE = [...Object.keys(ITEM_LISTS), 'connections', 'prompt', 'related', 'main'];
