import type { Practice } from './library.ts';

/** Phases of schooling as readers see them. */
export const PHASES: Record<Practice['phase'], string> = {
  primary: 'Primary',
  secondary: 'Secondary',
  special: 'Special',
  'cross-phase': 'More than one phase',
  'not-stated': 'Not stated',
};
