import type { Day } from '../../platform/time/format.ts';
import type { Kept } from '../room/index.ts';

/** Eight sectors in an order that never changes: the same place means the same in every case. */
export const sectors = [
  'safety',
  'health',
  'social',
  'law',
  'police-prosecutor',
  'residence',
  'everyday',
  'near-ones',
] as const;
export type Sector = (typeof sectors)[number];

export const placeStates = ['active', 'invited', 'missing', 'not-wanted'] as const;
export type PlaceState = (typeof placeStates)[number];

export const longestLabel = 80;
export const longestWish = 300;

/** What is closed together: who it is or what is missing, and her own wish. */
export interface PlaceText {
  readonly label: string | null;
  readonly wish: string | null;
}

/** Who helps in one sector, or what is missing there. She decides who is on it. */
export interface SectorPlace extends Kept, PlaceText {
  readonly sector: Sector;
  readonly state: PlaceState;
  /** The organisation that helps, where its part is open to the reader. */
  readonly helperId: string | null;
  readonly helper: string | null;
  readonly sinceOn: Day;
  readonly lastContactOn: Day | null;
}

export interface Slot {
  readonly sector: Sector;
  /** What the place in the picture shows: a gap first, since it is what asks for something. */
  readonly state: PlaceState | 'not-recorded';
  readonly places: readonly SectorPlace[];
}

const shownFirst: readonly PlaceState[] = ['missing', 'active', 'invited', 'not-wanted'];

/** All eight sectors with what stands in each. */
export function slots(places: readonly SectorPlace[]): Slot[] {
  return sectors.map((sector) => {
    const here = places
      .filter((place) => place.sector === sector)
      .toSorted((a, b) => shownFirst.indexOf(a.state) - shownFirst.indexOf(b.state) || a.id.localeCompare(b.id));
    return { sector, state: here[0]?.state ?? 'not-recorded', places: here };
  });
}

export interface Tally {
  readonly helping: number;
  readonly missing: number;
}

/** How many sectors help and how many lack something; for the sentence above the picture. */
export const tally = (all: readonly Slot[]): Tally => ({
  helping: all.filter(({ places }) => places.some(({ state }) => state === 'active')).length,
  missing: all.filter(({ state }) => state === 'missing').length,
});
