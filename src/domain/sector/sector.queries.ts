import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import { type KeptRow, keptColumns, keptView, openBody, queryLines } from '../room/index.ts';
import type { PlaceText, SectorPlace } from './sector.ts';

interface PlaceRow extends KeptRow {
  sector: SectorPlace['sector'];
  state: SectorPlace['state'];
  helper_id: string | null;
  helper: string | null;
  since_on: string;
  last_contact_on: string | null;
}

function placeView(vault: Vault, row: PlaceRow): SectorPlace {
  const text = openBody<PlaceText>(vault, 'sector_place', row);
  return {
    ...keptView(row),
    sector: row.sector,
    state: row.state,
    helperId: row.helper_id,
    helper: row.helper,
    sinceOn: row.since_on,
    lastContactOn: row.last_contact_on,
    label: text.label ?? null,
    wish: text.wish ?? null,
  };
}

const columns = `${keptColumns}, t.sector, t.state, t.organisation_id as helper_id,
  (select h.name from app.organisation h where h.id = t.organisation_id) as helper, t.since_on, t.last_contact_on`;

/** Who helps and who is missing, as far as the viewer may know. */
export async function readSectorPlaces(tx: ReadTx, vault: Vault, trail: Trail, caseId: string): Promise<SectorPlace[]> {
  const rows = await queryLines<PlaceRow>(
    tx,
    caseId,
    `select ${columns} from app.sector_place t where not t.mistaken order by t.sector, t.id limit 200`,
  );
  for (const row of rows) trail.saw(row.organisation_id, 'coordination', `sector-place:${row.id}:${row.version}`);
  return rows.map((row) => placeView(vault, row));
}

export async function findSectorPlace(
  tx: ReadTx,
  vault: Vault,
  caseId: string,
  id: string,
): Promise<(SectorPlace & { roomId: number }) | undefined> {
  const [row] = await queryLines<PlaceRow>(tx, caseId, `select ${columns} from app.sector_place t where t.id = $1`, [
    id,
  ]);
  return row && { ...placeView(vault, row), roomId: row.room_id };
}

export interface PlaceWrite {
  readonly id: string;
  readonly state: string;
  readonly organisationId?: string | undefined;
  readonly sinceOn: string;
  readonly lastContactOn?: string | undefined;
  readonly body: Buffer;
  readonly authorId: string;
  readonly at: Date;
}

const values = (it: PlaceWrite) => [
  it.id,
  it.state,
  it.organisationId ?? null,
  it.sinceOn,
  it.lastContactOn ?? null,
  it.body,
  it.authorId,
  it.at,
];

export const insertSectorPlace = (tx: Tx, it: PlaceWrite & { roomId: number; sector: string }) =>
  tx.query(
    `insert into app.sector_place (id, state, organisation_id, since_on, last_contact_on, body, author_id, written_at, room_id, sector)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [...values(it), it.roomId, it.sector],
  );

/** Puts the next version in place if the given one still stands. Returns whether it did. */
export async function replaceSectorPlace(
  tx: Tx,
  it: PlaceWrite & { version: number; reason: Buffer | null; mistaken: boolean },
): Promise<boolean> {
  const rows = await tx.query(
    `update app.sector_place set state = $2, organisation_id = $3, since_on = $4, last_contact_on = $5, body = $6, author_id = $7,
       written_at = $8, version = version + 1, reason = $10, mistaken = $11
     where id = $1 and version = $9 returning id`,
    [...values(it), it.version, it.reason, it.mistaken],
  );
  return rows.length === 1;
}
