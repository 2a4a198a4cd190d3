import { type Cover, fills } from './cover.ts';
import { type PlaceState, type Sector, type SectorPlace, sectors } from './place-fields.ts';

export interface Slot {
  readonly sector: Sector;
  /** What the place in the picture shows: a gap first, since it is what asks for something. */
  readonly state: PlaceState | 'not-recorded';
  readonly places: readonly SectorPlace[];
  /** What says so by itself, besides what is recorded. */
  readonly covers: readonly Cover[];
}

const shownFirst: readonly PlaceState[] = ['missing', 'active', 'invited', 'not-wanted'];

/** What a place shows: a gap unless something covers it; what is recorded otherwise, but whoever helps by now is no longer only invited. */
function stateOf(recorded: Slot['state'], covers: readonly Cover[]): Slot['state'] {
  if (recorded === 'not-wanted' || recorded === 'active' || covers.length === 0) return recorded;
  return covers.some(({ state }) => state === 'active') ? 'active' : 'invited';
}

/** All eight sectors with what stands in each, as recorded and as parts, referrals and appointments say by themselves. */
export function slots(places: readonly SectorPlace[], covers: readonly Cover[] = []): Slot[] {
  return sectors.map((sector) => {
    const here = places
      .filter((place) => place.sector === sector)
      .toSorted((a, b) => shownFirst.indexOf(a.state) - shownFirst.indexOf(b.state) || a.id.localeCompare(b.id));
    const gaps = here.filter(({ state }) => state === 'missing');
    const helpers = here.filter(({ state }) => state === 'active').map(({ helperId }) => helperId);
    const fitting = covers.filter((cover) => cover.sector === sector && fills(cover, gaps));
    return {
      sector,
      state: stateOf(here[0]?.state ?? 'not-recorded', fitting),
      places: here,
      covers: fitting.filter(({ organisationId }) => !helpers.includes(organisationId)),
    };
  });
}

export interface Tally {
  readonly helping: number;
  readonly missing: number;
}

/** How many sectors help and how many lack something; for the sentence above the picture. */
export const tally = (all: readonly Slot[]): Tally => ({
  helping: all.filter(({ state, places }) => state === 'active' || places.some((place) => place.state === 'active'))
    .length,
  missing: all.filter(({ state }) => state === 'missing').length,
});
