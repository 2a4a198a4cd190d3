import type { ReadTx } from '../../platform/db/tx.ts';
import { type ServiceRow, servicesForSectors } from '../service/index.ts';
import type { Sector, SectorPlace } from './place-fields.ts';
import { slots } from './sector.ts';

/** Services of the directory that could fill what is missing. */
export type Offers = Readonly<Partial<Record<Sector, readonly ServiceRow[]>>>;

/** Of each missing sector so many: enough to begin with, the rest is one link away. */
const mostOffers = 2;

export const readOffers = (tx: ReadTx, places: readonly SectorPlace[], organisationId: string): Promise<Offers> =>
  servicesForSectors(
    tx,
    slots(places)
      .filter(({ state }) => state === 'missing')
      .map(({ sector }) => sector),
    organisationId,
    mostOffers,
  );
