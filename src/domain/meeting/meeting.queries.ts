import type { ReadTx, Tx } from '../../platform/db/tx.ts';

/** Whom one may call to a meeting now: those on the case whom one sees, but for hidden parts; and whether a network consent joins them. */
export async function readCallable(tx: ReadTx, caseId: string): Promise<ReadonlyMap<string, { networked: boolean }>> {
  const rows = await tx.query<{ id: string; networked: boolean }>(
    `select p.organisation_id as id, p.organisation_id in (select m.organisation_id from look.meetable($1) m) as networked
     from app.party p where p.case_id = $1 and p.left_at is null and p.organisation_id <> (select priv.my_organisation())
       and p.organisation_id not in (select h.organisation_id from look.hidden_parts($1) h)`,
    [caseId],
  );
  return new Map(rows.map(({ id, networked }) => [id, { networked }]));
}

export interface MeetingWrite {
  readonly id: string;
  readonly starts: Date;
  readonly ends: Date;
  readonly presence: string;
  readonly body: Buffer | null;
  readonly asked: readonly { readonly id: string; readonly basis: string }[];
}

const values = ({ id, starts, ends, presence, body, asked }: MeetingWrite) =>
  [id, starts, ends, presence, body, asked.map((item) => item.id), asked.map((item) => item.basis)] as const;

export const conveneMeetingAct = (tx: Tx, caseId: string, meeting: MeetingWrite) =>
  tx.query('select act.convene_meeting($1, $2, $3, $4, $5, $6, $7::uuid[], $8::text[])', [caseId, ...values(meeting)]);

export const recordMeetingAct = (tx: Tx, caseId: string, meeting: MeetingWrite) =>
  tx.query('select act.record_meeting($1, $2, $3, $4, $5, $6, $7::uuid[], $8::text[])', [caseId, ...values(meeting)]);

export const changeMeetingAct = (tx: Tx, caseId: string, version: number, meeting: MeetingWrite) =>
  tx.query('select act.change_meeting($1, $2, $9, $3, $4, $5, $6, $7::uuid[], $8::text[])', [
    caseId,
    ...values(meeting),
    version,
  ]);

export const endMeetingAct = (
  tx: Tx,
  caseId: string,
  item: {
    id: string;
    version: number;
    state: string;
    presence: string;
    body: Buffer | null;
    reason: Buffer | null;
    came: readonly string[];
  },
) =>
  tx.query('select act.end_meeting($1, $2, $3, $4, $5, $6, $7, $8::uuid[])', [
    caseId,
    item.id,
    item.version,
    item.state,
    item.presence,
    item.body,
    item.reason,
    item.came,
  ]);

export const writeMinuteAct = (
  tx: Tx,
  caseId: string,
  item: { meetingId: string; id: string; version: number; body: Buffer | null; reason: Buffer | null },
) =>
  tx.query('select act.write_minute($1, $2, $3, $4, $5, $6)', [
    caseId,
    item.meetingId,
    item.id,
    item.version,
    item.body,
    item.reason,
  ]);

export const decideAct = (
  tx: Tx,
  caseId: string,
  item: {
    meetingId: string;
    id: string;
    forId: string;
    workerId?: string | undefined;
    receiver: string;
    dueOn: string;
    body: Buffer | null;
  },
) =>
  tx.query('select act.decide_at_meeting($1, $2, $3, $4, $5, $6, $7, $8)', [
    caseId,
    item.meetingId,
    item.id,
    item.forId,
    item.workerId ?? null,
    item.receiver,
    item.dueOn,
    item.body,
  ]);
