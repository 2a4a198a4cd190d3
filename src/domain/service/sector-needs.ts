import type { Domain } from '../need/index.ts';

/**
 * The eight sectors of who helps and who is missing, and the needs that each answers. Their order never changes: the same place means
 * the same in every case.
 */
export const needsOfSector = {
  safety: ['safety', 'digital-safety'],
  health: ['health', 'mental-health', 'substance-use'],
  social: ['housing', 'children-family'],
  law: ['legal-aid'],
  'police-prosecutor': [],
  residence: ['residence', 'interpreting'],
  everyday: ['money', 'work-study', 'everyday-life'],
  'near-ones': ['social-network'],
} as const satisfies Record<string, readonly Domain[]>;

export const sectors = Object.keys(needsOfSector) as [Sector, ...Sector[]];

export type Sector = keyof typeof needsOfSector;
