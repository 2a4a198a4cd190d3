import { type PlaceState, type Sector, type SectorPlace, sectors } from './place-fields.ts';

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
