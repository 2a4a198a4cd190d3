import type { OrganisationKind } from '../organisation/index.ts';
import { needsOfSector } from '../service/index.ts';
import { type Sector, sectors } from './place-fields.ts';

/** What a kind of organisation is for by itself. Of others, a referral says what they are asked for. */
export const sectorOfKind: Readonly<Partial<Record<OrganisationKind, Sector>>> = {
  shelter: 'safety',
  'health-services': 'health',
  'social-services': 'social',
  counsel: 'law',
  police: 'police-prosecutor',
  prosecutor: 'police-prosecutor',
};

/**
 * For which sector a service is asked: the one that its organisation is for by itself, where the service answers a need of it, for social work that
 * helps with money too is still social work; otherwise that of its first need. None where no need is told.
 */
export function sectorOfService(kind: OrganisationKind, needs: readonly string[]): Sector | null {
  const answers = (sector: Sector, some: readonly string[]) =>
    needsOfSector[sector].some((need) => some.includes(need));
  const own = sectorOfKind[kind];
  if (own && answers(own, needs)) return own;
  return sectors.find((sector) => answers(sector, needs.slice(0, 1))) ?? null;
}
