import type { ReadTx } from '../../platform/db/tx.ts';
import type { Day } from '../../platform/time/format.ts';
import type { Sought } from './fit.ts';
import type { Suggested, Wanted } from './search/service-index.ts';
import type { Sector } from './sector-needs.ts';
import { needsOfSector } from './sector-needs.ts';
import { currentIndex, readServices, regionOf } from './service.queries.ts';
import type { OfferedService, ServiceRow } from './service.view.ts';

/** For whom services are sought, as far as the asking page knows it. */
export type For = Pick<Sought, 'language' | 'serves'> & { readonly today: Day };

/** Services as they stand, each with why it is offered; in their order. */
const offered = (rows: readonly ServiceRow[], suggested: readonly Suggested[]): OfferedService[] =>
  suggested.flatMap(({ id, fit: { fits, lacks } }) => {
    const row = rows.find((row) => row.id === id);
    return row ? [{ ...row, fits, lacks }] : [];
  });

/** For each of these sectors the few services that suit best in the organisation's own region; three statements for all of them. */
export async function servicesForSectors(
  tx: ReadTx,
  sectors: readonly Sector[],
  organisationId: string,
  whom: For,
  most: number,
): Promise<Partial<Record<Sector, readonly OfferedService[]>>> {
  if (sectors.length === 0) return {};
  const [index, region] = await Promise.all([currentIndex(tx), regionOf(tx, organisationId)]);
  const found = sectors.map((sector) => {
    const needs = needsOfSector[sector];
    return { sector, suggested: index.suggest({ needs, region }, { ...whom, needs, region }, most) };
  });
  const rows = await readServices(tx, [...new Set(found.flatMap(({ suggested }) => suggested.map(({ id }) => id)))]);
  return Object.fromEntries(found.map(({ sector, suggested }) => [sector, offered(rows, suggested)]));
}

/** The services that suit best in the region of an organisation, open ones only. */
export async function servicesNear(
  tx: ReadTx,
  organisationId: string,
  wanted: Pick<Wanted, 'words' | 'need'>,
  whom: For,
  limit = 5,
): Promise<OfferedService[]> {
  const [index, region] = await Promise.all([currentIndex(tx), regionOf(tx, organisationId)]);
  const needs = wanted.need ? [wanted.need] : [];
  const suggested = index.suggest({ ...wanted, region }, { ...whom, needs, region }, limit);
  const rows = await readServices(
    tx,
    suggested.map(({ id }) => id),
  );
  return offered(rows, suggested);
}
