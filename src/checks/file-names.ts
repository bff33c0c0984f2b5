import type { Fault } from '../content-reader/fault.ts';
import { id } from '../schemas/parts.ts';
import type { ContentRule } from './rule.ts';

/** The name of a file is the id of its entry, and the end of its address for ever. */
export const fileNames: ContentRule = ({ files }) =>
  files.flatMap((file): Fault[] => {
    const problem = id.safeParse(file.id).error?.issues[0]?.message;
    // Words of the page at /approaches/choosing/ stand in a file of that name.
    if (!problem || file.kind === 'page') return [];
    return [{ file: file.file, line: 0, what: `is called “${file.id}”: ${problem}`, mend: 'Rename the file.' }];
  });
