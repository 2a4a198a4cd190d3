import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import { bounds, type When } from '../../platform/time/uncertain/index.ts';
import { type KeptRow, keptColumns, keptView, openReason, queryLines, readVersions } from '../room/index.ts';
import type { EarlierRow, Register, TellingView, WishView } from './telling.ts';

interface RegisterRow extends KeptRow {
  class: Register;
}
interface TellingRow extends RegisterRow {
  topic: TellingView['topic'];
  form: TellingView['form'];
  heard_by: TellingView['heardBy'];
  held_at: TellingView['heldAt'];
  partial: TellingView['partial'];
  when_edtf: string | null;
  from_on: string | null;
  until_on: string | null;
}
interface WishRow extends RegisterRow {
  kind: WishView['kind'];
  state: 'stands' | 'ended';
}

const view = (row: RegisterRow) => ({ ...keptView(row), register: row.class });

const open = (vault: Vault, table: string, { id, room_id, version, body }: KeptRow): string | null =>
  body === null ? null : vault.open({ table, row: id, room: room_id, version }, body);

function tellingView(vault: Vault, row: TellingRow): TellingView {
  return {
    ...view(row),
    topic: row.topic,
    form: row.form,
    heardBy: row.heard_by,
    heldAt: row.held_at,
    partial: row.partial,
    whenEdtf: row.when_edtf,
    from: row.from_on,
    until: row.until_on,
    detail: open(vault, 'telling', row),
  };
}

const wishView = (vault: Vault, row: WishRow): WishView => ({
  ...view(row),
  kind: row.kind,
  ended: row.state === 'ended',
  text: open(vault, 'wish', row) ?? '',
});

const tellingColumns = 't.topic, t.form, t.heard_by, t.held_at, t.partial, t.when_edtf, t.from_on, t.until_on';

/** Where `only` narrows to one register, rows of the other are not asked for. A condition that is not needed is left out: it would be planned each time. */
const inRegister = (only: Register | null) =>
  only === null ? '' : `and t.room_id = any (array(select r.id from app.room r where r.class = $1))`;

/** What has been told, as far as the viewer may know, by topic and then the latest first; `only` narrows to one register. */
export async function readTellings(
  tx: ReadTx,
  vault: Vault,
  trail: Trail,
  caseId: string,
  only: Register | null = null,
): Promise<TellingView[]> {
  const rows = await queryLines<TellingRow>(
    tx,
    caseId,
    `select ${keptColumns}, ${tellingColumns} from app.telling t where not t.mistaken ${inRegister(only)}
     order by t.topic, coalesce(t.until_on, t.from_on) desc nulls last, t.id limit 500`,
    only === null ? [] : [only],
  );
  for (const row of rows) trail.saw(row.organisation_id, row.class, `telling:${row.id}:${row.version}`);
  return rows.map((row) => tellingView(vault, row));
}

/** Her wishes that stand, as far as the viewer may know; `only` narrows to one register, `kinds` to some kinds. */
export async function readWishes(
  tx: ReadTx,
  vault: Vault,
  trail: Trail,
  caseId: string,
  only: Register | null = null,
  kinds: readonly WishView['kind'][] | null = null,
): Promise<WishView[]> {
  const rows = await queryLines<WishRow>(
    tx,
    caseId,
    `select ${keptColumns}, t.kind, t.state from app.wish t where t.state = 'stands' and not t.mistaken ${inRegister(only)}
       ${kinds === null ? '' : `and t.kind = any ($${only === null ? 1 : 2})`}
     order by t.kind, t.written_at desc, t.id limit 200`,
    [only, kinds].filter((value) => value !== null),
  );
  for (const row of rows) trail.saw(row.organisation_id, row.class, `wish:${row.id}:${row.version}`);
  return rows.map((row) => wishView(vault, row));
}

export async function findTelling(
  tx: ReadTx,
  vault: Vault,
  caseId: string,
  id: string,
): Promise<(TellingView & { roomId: number }) | undefined> {
  const [row] = await queryLines<TellingRow>(
    tx,
    caseId,
    `select ${keptColumns}, ${tellingColumns} from app.telling t where t.id = $1`,
    [id],
  );
  return row && { ...tellingView(vault, row), roomId: row.room_id };
}

export async function findWish(
  tx: ReadTx,
  vault: Vault,
  caseId: string,
  id: string,
): Promise<(WishView & { roomId: number }) | undefined> {
  const [row] = await queryLines<WishRow>(
    tx,
    caseId,
    `select ${keptColumns}, t.kind, t.state from app.wish t where t.id = $1`,
    [id],
  );
  return row && { ...wishView(vault, row), roomId: row.room_id };
}

export interface TellingWrite {
  readonly id: string;
  readonly topic: string;
  readonly form: string;
  readonly heardBy: string;
  readonly heldAt: string;
  readonly partial: string;
  readonly when?: When | undefined;
  readonly body: Buffer | null;
  readonly authorId: string;
  readonly at: Date;
}

function values(it: TellingWrite) {
  const extent = it.when && bounds(it.when);
  return [
    it.id,
    it.topic,
    it.form,
    it.heardBy,
    it.heldAt,
    it.partial,
    it.when ?? null,
    extent?.from ?? null,
    extent?.until ?? null,
    it.body,
    it.authorId,
    it.at,
  ];
}

export const insertTelling = (tx: Tx, it: TellingWrite & { roomId: number }) =>
  tx.query(
    `insert into app.telling (id, topic, form, heard_by, held_at, partial, when_edtf, from_on, until_on, body, author_id, written_at, room_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [...values(it), it.roomId],
  );

/** Puts the next version in place if the given one still stands. Returns whether it did. */
export async function replaceTelling(
  tx: Tx,
  it: TellingWrite & { version: number; reason: Buffer; mistaken: boolean },
): Promise<boolean> {
  const rows = await tx.query(
    `update app.telling set topic = $2, form = $3, heard_by = $4, held_at = $5, partial = $6, when_edtf = $7, from_on = $8,
       until_on = $9, body = $10, author_id = $11, written_at = $12, version = version + 1, reason = $14, mistaken = $15
     where id = $1 and version = $13 returning id`,
    [...values(it), it.version, it.reason, it.mistaken],
  );
  return rows.length === 1;
}

export const insertWish = (
  tx: Tx,
  it: { id: string; roomId: number; kind: string; body: Buffer; authorId: string; at: Date },
) =>
  tx.query('insert into app.wish (id, room_id, kind, body, author_id, written_at) values ($1, $2, $3, $4, $5, $6)', [
    it.id,
    it.roomId,
    it.kind,
    it.body,
    it.authorId,
    it.at,
  ]);

export async function replaceWish(
  tx: Tx,
  it: { id: string; version: number; state: string; body: Buffer; authorId: string; at: Date },
): Promise<boolean> {
  const rows = await tx.query(
    `update app.wish set state = $3, body = $4, author_id = $5, written_at = $6, version = version + 1
     where id = $1 and version = $2 returning id`,
    [it.id, it.version, it.state, it.body, it.authorId, it.at],
  );
  return rows.length === 1;
}

/** Earlier versions of a telling or a wish, the newest first. */
export async function readEarlier(
  tx: ReadTx,
  vault: Vault,
  table: 'telling' | 'wish',
  id: string,
): Promise<EarlierRow[]> {
  const rows = await readVersions(tx, table, id);
  return rows.map((row) => ({
    version: row.version,
    was: row.was,
    text: row.body && vault.open({ table, row: id, room: row.roomId, version: row.version }, row.body),
    reason: openReason(vault, table, { ...row, id }),
    author: row.author,
    writtenAt: row.writtenAt.toISOString(),
  }));
}
