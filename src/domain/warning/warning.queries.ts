import type { Place, Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import type { AlertView, PassedView, Road, WaitingWarnings, WarningView } from './warning.ts';

export const warningPlace = (id: string, room: number): Place => ({ table: 'warning', row: id, room, version: 1 });
/** The text of a warning under its own id; what was done beside it, so that neither opens as the other. */
export const alertPlace = (id: string, field: 'body' | 'answer', room: number): Place => ({
  table: 'warning_alert',
  row: field === 'body' ? id : `${id}/answer`,
  room,
  version: 1,
});
export const passedPlace = (id: string, room: number): Place => ({
  table: 'warning_received',
  row: id,
  room,
  version: 1,
});

const most = 50;

interface WarningRow {
  readonly id: string;
  readonly room_id: number;
  readonly road: Road;
  readonly body: Buffer;
  readonly author: string | null;
  readonly mine: boolean;
  readonly sent_at: Date;
  readonly due_at: Date;
  readonly acknowledged_at: Date | null;
}

/** Warnings that the own organisation has sent from this case, the newest first; of one id that one alone. */
export async function listWarnings(
  tx: ReadTx,
  vault: Vault,
  caseId: string,
  id: string | null = null,
): Promise<WarningView[]> {
  const rows = await tx.query<WarningRow>(
    `select w.id, w.room_id, w.road, w.body, k.name as author, w.author_id = (select priv.me()) as mine, w.sent_at, w.due_at, w.acknowledged_at
     from app.warning w join app.room r on r.id = w.room_id left join app.worker k on k.id = w.author_id
     where r.case_id = $1 and ($2::uuid is null or w.id = $2) order by w.sent_at desc, w.id limit ${most}`,
    [caseId, id],
  );
  return rows.map((row) => ({
    id: row.id,
    text: vault.open(warningPlace(row.id, row.room_id), row.body),
    road: row.road,
    author: row.author,
    mine: row.mine,
    sentAt: row.sent_at.toISOString(),
    dueAt: row.due_at.toISOString(),
    acknowledgedAt: row.acknowledged_at?.toISOString() ?? null,
  }));
}

interface AlertRow {
  readonly id: string;
  readonly key_room_id: number;
  readonly body: Buffer;
  readonly from_id: string | null;
  readonly from: string | null;
  readonly author: string | null;
  readonly sent_at: Date;
  readonly due_at: Date;
  readonly escalated_at: Date | null;
  readonly acknowledged_at: Date | null;
  readonly passed_at: Date | null;
  readonly answer: Buffer | null;
  readonly passed: { id: string; to: string }[];
}

/** Warnings that are addressed to the reader as lead or backup, those that wait first; of one id that one alone. */
export async function listAlerts(
  tx: ReadTx,
  vault: Vault,
  caseId: string,
  id: string | null = null,
): Promise<AlertView[]> {
  const rows = await tx.query<AlertRow>(
    `select a.id, a.key_room_id, a.body, o.id as from_id, o.name as from,
       (select m.worker_name from app.member m where m.worker_id = a.author_id limit 1) as author,
       a.sent_at, a.due_at, a.escalated_at, a.acknowledged_at, a.passed_at, a.answer,
       coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'to', d.name) order by d.name)
         from app.warning_pass p join look.organisation(p.to_id) d on true where p.alert_id = a.id), '[]') as passed
     from app.warning_alert a left join app.organisation o on o.id = a.from_id
     where a.case_id = $1 and ($2::uuid is null or a.id = $2)
     order by a.passed_at is not null, a.acknowledged_at is not null, a.sent_at desc, a.id limit ${most}`,
    [caseId, id],
  );
  return rows.map((row) => ({
    id: row.id,
    text: vault.open(alertPlace(row.id, 'body', row.key_room_id), row.body),
    fromId: row.from_id,
    from: row.from,
    author: row.author,
    sentAt: row.sent_at.toISOString(),
    dueAt: row.due_at.toISOString(),
    escalatedAt: row.escalated_at?.toISOString() ?? null,
    acknowledgedAt: row.acknowledged_at?.toISOString() ?? null,
    passedAt: row.passed_at?.toISOString() ?? null,
    answer: row.answer === null ? null : vault.open(alertPlace(row.id, 'answer', row.key_room_id), row.answer),
    passed: row.passed,
  }));
}

/** What the lead has passed on to the own organisation, the unread first. */
export async function listPassed(tx: ReadTx, vault: Vault, caseId: string): Promise<PassedView[]> {
  const rows = await tx.query<{ id: string; room_id: number; body: Buffer; received_at: Date; read_at: Date | null }>(
    `select w.id, w.room_id, w.body, w.received_at, w.read_at from app.warning_received w join app.room r on r.id = w.room_id
     where r.case_id = $1 order by w.read_at is not null, w.received_at desc, w.id limit ${most}`,
    [caseId],
  );
  return rows.map((row) => ({
    id: row.id,
    text: vault.open(passedPlace(row.id, row.room_id), row.body),
    receivedAt: row.received_at.toISOString(),
    readAt: row.read_at?.toISOString() ?? null,
  }));
}

/** What waits of warnings on a case, those whose clock runs first; no text is opened. */
export async function readWaitingWarnings(tx: ReadTx, caseId: string): Promise<WaitingWarnings> {
  const rows = await tx.query<{ kind: 'alert' | 'passed'; id: string; at: Date; due_at: Date; acknowledged: boolean }>(
    `(select 'alert' as kind, a.id, a.sent_at as at, a.due_at, a.acknowledged_at is not null as acknowledged from app.warning_alert a
        where a.case_id = $1 and a.passed_at is null order by a.acknowledged_at is not null, a.due_at limit 5)
     union all
     (select 'passed', w.id, w.received_at, w.received_at, false from app.warning_received w
        where w.case_id = $1 and w.read_at is null order by w.received_at limit 5)`,
    [caseId],
  );
  const of = (kind: 'alert' | 'passed') => rows.filter((row) => row.kind === kind);
  return {
    alerts: of('alert').map(({ id, at, due_at, acknowledged }) => ({
      id,
      sentAt: at.toISOString(),
      dueAt: due_at.toISOString(),
      acknowledged,
    })),
    passed: of('passed').map(({ id, at }) => ({ id, receivedAt: at.toISOString() })),
  };
}

/** In how many minutes a warning is to be acknowledged: a value of the deployment. */
export const warningMinutes = async (tx: ReadTx): Promise<number> =>
  (await tx.one<{ minutes: number }>('select look.warning_minutes() as minutes')).minutes;
