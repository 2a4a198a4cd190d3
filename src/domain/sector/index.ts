import { changeSectorPlace } from './change-sector-place.ts';
import { recordSectorPlace } from './record-sector-place.ts';

export { Ring, RingShape } from './pages/Ring.tsx';
export { WhoHelps } from './pages/WhoHelps.tsx';
export { placeRows } from './place-rows.ts';
export { type Offers, readOffers } from './read-offers.ts';
export { readSectorPlaces } from './sector.queries.ts';
export type { SectorPlace } from './sector.ts';
export { namable } from './sector-input.ts';

export const sectorEndpoints = [recordSectorPlace, changeSectorPlace];
export { recordSectorPlace };
