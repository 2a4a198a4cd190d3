import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import { type KeptRow, keptColumns, keptView, openBody, queryLines } from '../room/index.ts';
import type { NeedText, NeedView } from './need.ts';

interface NeedRow extends KeptRow {
  domain: NeedView['domain'];
  answer: NeedView['answer'];
  urgency: NeedView['urgency'];
  seen_on: string;
}

function needView(vault: Vault, row: NeedRow): NeedView {
  const text = openBody<NeedText>(vault, 'need', row);
  return {
    ...keptView(row),
    domain: row.domain,
    answer: row.answer,
    urgency: row.urgency,
    seenOn: row.seen_on,
    hers: text.hers ?? null,
    ours: text.ours ?? null,
    strengths: text.strengths ?? null,
  };
}

const columns = `${keptColumns}, t.domain, t.answer, t.urgency, t.seen_on`;

/** Her needs as far as the viewer may know of them, every look at each domain. */
export async function readNeeds(tx: ReadTx, vault: Vault, trail: Trail, caseId: string): Promise<NeedView[]> {
  const rows = await queryLines<NeedRow>(
    tx,
    caseId,
    `select ${columns} from app.need t where not t.mistaken order by t.domain, t.seen_on desc, t.id limit 500`,
  );
  for (const row of rows) trail.saw(row.organisation_id, 'coordination', `need:${row.id}:${row.version}`);
  return rows.map((row) => needView(vault, row));
}

export async function findNeed(
  tx: ReadTx,
  vault: Vault,
  caseId: string,
  id: string,
): Promise<(NeedView & { roomId: number }) | undefined> {
  const [row] = await queryLines<NeedRow>(tx, caseId, `select ${columns} from app.need t where t.id = $1`, [id]);
  return row && { ...needView(vault, row), roomId: row.room_id };
}

export interface NeedWrite {
  readonly id: string;
  readonly domain: string;
  readonly answer: string;
  readonly urgency: string;
  readonly seenOn: string;
  readonly body: Buffer;
  readonly authorId: string;
  readonly at: Date;
}

const values = (it: NeedWrite) => [it.id, it.domain, it.answer, it.urgency, it.seenOn, it.body, it.authorId, it.at];

export const insertNeed = (tx: Tx, it: NeedWrite & { roomId: number }) =>
  tx.query(
    `insert into app.need (id, domain, answer, urgency, seen_on, body, author_id, written_at, room_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [...values(it), it.roomId],
  );

/** Puts the next version in place if the given one still stands. Returns whether it did. */
export async function replaceNeed(
  tx: Tx,
  it: NeedWrite & { version: number; reason: Buffer | null; mistaken: boolean },
): Promise<boolean> {
  const rows = await tx.query(
    `update app.need set domain = $2, answer = $3, urgency = $4, seen_on = $5, body = $6, author_id = $7, written_at = $8,
       version = version + 1, reason = $10, mistaken = $11
     where id = $1 and version = $9 returning id`,
    [...values(it), it.version, it.reason, it.mistaken],
  );
  return rows.length === 1;
}
