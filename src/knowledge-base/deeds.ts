import type { BrokerageRole, Library, Practice } from './library.ts';
import { owners } from './owners.ts';
import { authorityOf } from './related.ts';

/** What each authority did for each brokerage role: what a booklet itself tells under the role, and what we put there. */
export function deeds({ role: roles, practice: practices, 'case-study': cases }: Told): Deeds[] {
  const authorities = [...cases.map(({ id }) => id), 'unnamed'];
  return roles.map((role) => ({
    role,
    cells: authorities.map((authority) => {
      const here = practices.filter((practice) => authorityOf(practice) === authority);
      return { authority, stated: of(here, role, 'stated'), editorial: of(here, role, 'editorial') };
    }),
  }));
}

function of(practices: readonly Practice[], role: BrokerageRole, basis: 'stated' | 'editorial'): Practice[] {
  return practices.filter((practice) =>
    owners(practice.roles).some((tie) => tie.id === role.id && tie.basis === basis),
  );
}

type Told = Pick<Library, 'role' | 'practice' | 'case-study'>;
/** One role, with a cell for each case study in order and one, `unnamed`, for authorities without a name. */
export type Deeds = {
  role: BrokerageRole;
  cells: { authority: string; stated: Practice[]; editorial: Practice[] }[];
};
