import type { ReadTx } from '../../platform/db/tx.ts';
import { type For, type OfferedService, servicesForSectors } from '../service/index.ts';
import type { Sector, SectorPlace } from './place-fields.ts';
import { slots } from './sector.ts';

/** Services of the directory that could fill what is missing, each with why it suits. */
export type Offers = Readonly<Partial<Record<Sector, readonly OfferedService[]>>>;

/** Of each missing sector so many: enough to begin with, the rest is one link away. */
const mostOffers = 2;

export const readOffers = (
  tx: ReadTx,
  places: readonly SectorPlace[],
  organisationId: string,
  whom: For,
): Promise<Offers> =>
  servicesForSectors(
    tx,
    slots(places)
      .filter(({ state }) => state === 'missing')
      .map(({ sector }) => sector),
    organisationId,
    whom,
    mostOffers,
  );
