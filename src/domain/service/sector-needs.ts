import type { Domain } from '../need/index.ts';

/** The sectors of who helps and who is missing, and the needs that each answers. */
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

export const sectorKeys = Object.keys(needsOfSector) as [Sector, ...Sector[]];

export type Sector = keyof typeof needsOfSector;
