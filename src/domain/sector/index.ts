import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { changeSectorPlace, placeTable, recordSectorPlace } from './place-line.ts';
import { sectorTexts } from './sector.texts.ts';

export type { Cover } from './cover.ts';
export { openParts } from './open-parts.ts';
export { Ring, RingShape } from './pages/Ring.tsx';
export { WhoHelps } from './pages/WhoHelps.tsx';
export type { SectorPlace } from './place-fields.ts';
export { placeRows } from './place-rows.ts';
export { readCovers } from './read-covers.ts';
export { type Offers, readOffers } from './read-offers.ts';
export { sectorOfService } from './sector-of.ts';
export { placeTable, sectorTexts };
export const sectorEndpoints = endpointsOf(sectorTexts, [recordSectorPlace, changeSectorPlace]);
export { recordSectorPlace };
