import type { ReadTx } from '../../platform/db/tx.ts';
import type { Domain } from '../need/index.ts';
import type { Wanted } from './search/service-index.ts';
import type { Sector } from './sector-needs.ts';
import { needsOfSector } from './sector-needs.ts';
import { currentIndex, readServices, regionOf } from './service.queries.ts';
import type { ServiceRow } from './service.view.ts';

export interface ServicesWanted extends Omit<Wanted, 'need' | 'closed'> {
  readonly need?: Domain | undefined;
}

/** The services that fit best, open ones only. */
export async function findServices(tx: ReadTx, wanted: ServicesWanted, limit = 5): Promise<ServiceRow[]> {
  const index = await currentIndex(tx);
  return readServices(
    tx,
    index.find(wanted, { most: limit }).hits.map(({ id }) => id),
  );
}

/** The services that could fill the place of a sector in a region: those of its needs. */
export async function servicesForSector(
  tx: ReadTx,
  sector: Sector,
  region: string | undefined,
  limit = 5,
): Promise<ServiceRow[]> {
  const index = await currentIndex(tx);
  const { hits } = index.find({ needs: needsOfSector[sector], region }, { most: limit });
  return readServices(
    tx,
    hits.map(({ id }) => id),
  );
}

/** The same in the region of an organisation. */
export async function servicesNear(
  tx: ReadTx,
  organisationId: string,
  wanted: Omit<ServicesWanted, 'region'>,
  limit = 5,
): Promise<ServiceRow[]> {
  const [index, region] = await Promise.all([currentIndex(tx), regionOf(tx, organisationId)]);
  const { hits } = index.find({ ...wanted, region }, { most: limit });
  return readServices(
    tx,
    hits.map(({ id }) => id),
  );
}
