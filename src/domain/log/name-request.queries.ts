import type { Place, Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import type { NameRequestView } from './name-request.ts';

/** The reason under the id of its request; what was answered beside it, so that neither opens as the other. */
export const requestPlace = (id: string, field: 'body' | 'answer', room: number): Place => ({
  table: 'name_request',
  row: field === 'body' ? id : `${id}/answer`,
  room,
  version: 1,
});

interface RequestRow {
  readonly id: string;
  readonly room_id: number;
  readonly mine: boolean;
  readonly asked_by: string;
  readonly asked_at: Date;
  readonly body: Buffer;
  readonly state: NameRequestView['state'];
  readonly answered_by: string | null;
  readonly answered_at: Date | null;
  readonly answer: Buffer | null;
  readonly told_until: Date | null;
  readonly names: readonly string[];
}

const most = 50;

/** Requests of this case that the viewer reads, the newest first; of one id that one alone. */
export async function listNameRequests(
  tx: ReadTx,
  vault: Vault,
  caseId: string,
  id: string | null = null,
): Promise<NameRequestView[]> {
  const rows = await tx.query<RequestRow>(
    `select q.id, q.room_id, q.asked_by = (select priv.me()) as mine, w.name as asked_by, q.asked_at, q.body, q.state, l.name as answered_by,
       q.answered_at, q.answer, q.told_until, coalesce(n.names, '{}') as names
     from app.name_request q join app.worker w on w.id = q.asked_by left join app.worker l on l.id = q.answered_by left join (select t.request_id, array_agg(d.name order by d.name) as names
         from look.told_names($1) t, look.organisation(t.organisation_id) d group by 1) n on n.request_id = q.id
     where q.case_id = $1 and ($2::uuid is null or q.id = $2) order by q.asked_at desc, q.id limit ${most}`,
    [caseId, id],
  );
  return rows.map((row) => ({
    id: row.id,
    mine: row.mine,
    askedBy: row.asked_by,
    reason: vault.open(requestPlace(row.id, 'body', row.room_id), row.body),
    askedAt: row.asked_at.toISOString(),
    state: row.state,
    answeredBy: row.answered_by,
    answeredAt: row.answered_at?.toISOString() ?? null,
    answer: row.answer && vault.open(requestPlace(row.id, 'answer', row.room_id), row.answer),
    toldUntil: row.told_until?.toISOString() ?? null,
    names: row.names,
  }));
}
