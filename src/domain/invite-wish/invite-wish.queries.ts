import type { Place, Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import type { AskedWishView, WishView } from './invite-wish.ts';

type WishTable = 'invite_wish' | 'invite_wish_lead';

/** Where a text of a wish is closed: what for under its own id, why not beside it. */
export const wishPlace = (table: WishTable, id: string, field: 'body' | 'reason', room: number): Place => ({
  table,
  row: field === 'body' ? id : `${id}/reason`,
  room,
  version: 1,
});

const most = 50;

/** Wishes of the own organisation on this case, the newest first. */
export async function listWishes(tx: ReadTx, vault: Vault, caseId: string): Promise<WishView[]> {
  const rows = await tx.query<{
    id: string;
    key_room_id: number;
    to: string;
    body: Buffer;
    sent_at: Date;
    answered_at: Date | null;
  }>(
    `select w.id, w.key_room_id, d.name as to, w.body, w.sent_at, w.answered_at
     from app.invite_wish w join look.organisation(w.to_id) d on true
     where w.case_id = $1 order by w.sent_at desc, w.id limit ${most}`,
    [caseId],
  );
  return rows.map((row) => ({
    id: row.id,
    to: row.to,
    purpose: vault.open(wishPlace('invite_wish', row.id, 'body', row.key_room_id), row.body),
    sentAt: row.sent_at.toISOString(),
    answeredAt: row.answered_at?.toISOString() ?? null,
  }));
}

interface AskedRow {
  readonly id: string;
  readonly key_room_id: number;
  readonly to_id: string;
  readonly to: string;
  readonly from: string | null;
  readonly author: string | null;
  readonly body: Buffer;
  readonly sent_at: Date;
  readonly state: AskedWishView['state'];
  readonly answered_at: Date | null;
  readonly reason: Buffer | null;
  readonly veiled: boolean;
}

/** Wishes that the lead's organisation has been sent, those that wait first; of one id that one alone. */
export async function listAskedWishes(
  tx: ReadTx,
  vault: Vault,
  caseId: string,
  id: string | null = null,
): Promise<AskedWishView[]> {
  const rows = await tx.query<AskedRow>(
    `select w.id, w.key_room_id, w.to_id, d.name as to, o.name as from,
       (select m.worker_name from app.member m where m.worker_id = w.author_id limit 1) as author,
       w.body, w.sent_at, w.state, w.answered_at, w.reason, r.class = 'agreement-hidden' as veiled
     from app.invite_wish_lead w join app.room r on r.id = w.room_id join look.organisation(w.to_id) d on true
       left join app.organisation o on o.id = w.from_id
     where w.case_id = $1 and ($2::uuid is null or w.id = $2)
     order by w.state <> 'open', w.sent_at desc, w.id limit ${most}`,
    [caseId, id],
  );
  return rows.map(({ id: wishId, key_room_id: room, body, reason, sent_at, answered_at, to_id, ...row }) => ({
    ...row,
    id: wishId,
    toId: to_id,
    purpose: vault.open(wishPlace('invite_wish_lead', wishId, 'body', room), body),
    reason: reason === null ? null : vault.open(wishPlace('invite_wish_lead', wishId, 'reason', room), reason),
    sentAt: sent_at.toISOString(),
    answeredAt: answered_at?.toISOString() ?? null,
  }));
}

/** Says that the lead has invited whom was wished for; its sender learns that it was answered, and not how. */
export const takeUpWish = (tx: Tx, caseId: string, wishId: string): Promise<unknown> =>
  tx.query('select act.answer_invite_wish($1, $2, $3, $4)', [caseId, wishId, 'invited', null]);
