import type { ReadTx } from '../../platform/db/tx.ts';
import type { Wanted } from './search/service-index.ts';
import type { Sector } from './sector-needs.ts';
import { needsOfSector } from './sector-needs.ts';
import { currentIndex, readServices, regionOf } from './service.queries.ts';
import type { ServiceRow } from './service.view.ts';

/** For each of these sectors a few services that answer its needs in the organisation's own region; three statements for all of them. */
export async function servicesForSectors(
  tx: ReadTx,
  sectors: readonly Sector[],
  organisationId: string,
  most: number,
): Promise<Partial<Record<Sector, readonly ServiceRow[]>>> {
  if (sectors.length === 0) return {};
  const [index, region] = await Promise.all([currentIndex(tx), regionOf(tx, organisationId)]);
  const found = sectors.map((sector) => ({
    sector,
    ids: index.find({ needs: needsOfSector[sector], region }, { most }).hits.map(({ id }) => id),
  }));
  const rows = await readServices(tx, [...new Set(found.flatMap(({ ids }) => ids))]);
  return Object.fromEntries(
    found.map(({ sector, ids }) => [sector, ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])]),
  );
}

/** The services that fit best in the region of an organisation, open ones only. */
export async function servicesNear(
  tx: ReadTx,
  organisationId: string,
  wanted: Omit<Wanted, 'region' | 'closed'>,
  limit = 5,
): Promise<ServiceRow[]> {
  const [index, region] = await Promise.all([currentIndex(tx), regionOf(tx, organisationId)]);
  const { hits } = index.find({ ...wanted, region }, { most: limit });
  return readServices(
    tx,
    hits.map(({ id }) => id),
  );
}
