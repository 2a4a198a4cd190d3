import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { linkTable, pieceTable } from './piece-table.ts';
import { type Stay, type StayEvent, stayCodes, staysOf } from './stays.ts';

/** The stays that these events tell of, with the names of their places, as far as the viewer reads them. */
export async function readStays(
  tx: ReadTx,
  vault: Vault,
  trail: Trail,
  caseId: string,
  events: readonly StayEvent[],
): Promise<Stay[]> {
  if (new Set(events.map(({ code }) => code)).size < stayCodes.length) return [];
  const links = await linkTable.read(tx, vault, trail, caseId, {
    where: `t.code = 'happened-at' and t.from_id = any ($1)`,
    is: events.map(({ id }) => id),
  });
  const byEvent = Map.groupBy(links, ({ fromId }) => fromId);
  const pairs = staysOf(events, (id) => (byEvent.get(id) ?? []).map(({ toId }) => toId));
  if (pairs.length === 0) return [];
  const places = await pieceTable.read(tx, vault, trail, caseId, {
    where: 't.id = any ($1)',
    is: [...new Set(pairs.map(({ placeId }) => placeId))],
  });
  const labels = new Map(places.map(({ id, label }) => [id, label]));
  return pairs.map(({ placeId, ...pair }) => ({ ...pair, place: labels.get(placeId) ?? null }));
}
