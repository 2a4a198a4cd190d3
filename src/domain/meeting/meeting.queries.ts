import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import { type KeptRow, keptColumns, keptView, openBody, ownFirst, queryLines } from '../room/index.ts';
import type { Attendee, MeetingText, MeetingView, MinuteView } from './meeting.ts';

interface MeetingRow extends KeptRow {
  state: MeetingView['state'];
  starts_at: Date;
  ends_at: Date;
  her_presence: MeetingView['herPresence'];
  attendees: Attendee[] | null;
}

// The policy of app.meeting_attendee leaves out every part that is not open to the viewer.
const columns = `${keptColumns}, t.state, t.starts_at, t.ends_at, t.her_presence,
  (select jsonb_agg(jsonb_build_object('organisationId', ao.id, 'organisation', ao.name, 'basis', a.basis, 'state', a.state) order by ao.name, ao.id)
   from app.meeting_attendee a join app.party p on p.id = a.party_id join app.organisation ao on ao.id = p.organisation_id
   where a.meeting_id = t.id and a.room_id = t.room_id and a.state <> 'taken-off') as attendees`;

function meetingView(vault: Vault, row: MeetingRow): MeetingView {
  const text = openBody<MeetingText>(vault, 'meeting', row);
  return {
    ...keptView(row),
    state: row.state,
    startsAt: row.starts_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
    herPresence: row.her_presence,
    attendees: row.attendees ?? [],
    place: text.place ?? null,
    agenda: text.agenda ?? '',
    herWish: text.herWish ?? null,
    herWords: text.herWords ?? null,
  };
}

/** The meetings of a case that the viewer may know of, the newest first, a hundred at most. */
export async function readMeetings(tx: ReadTx, vault: Vault, trail: Trail, caseId: string): Promise<MeetingView[]> {
  const rows = await queryLines<MeetingRow>(
    tx,
    caseId,
    `select ${columns} from app.meeting t order by t.starts_at desc, t.id limit 100`,
  );
  for (const row of rows) trail.saw(row.organisation_id, 'coordination', `meeting:${row.id}:${row.version}`);
  return rows.map((row) => meetingView(vault, row));
}

/** One meeting, and the room that its text is closed for. */
export async function findMeeting(
  tx: ReadTx,
  vault: Vault,
  trail: Trail,
  caseId: string,
  id: string,
): Promise<(MeetingView & { roomId: number }) | undefined> {
  const [row] = await queryLines<MeetingRow>(tx, caseId, `select ${columns} from app.meeting t where t.id = $1`, [id]);
  if (!row) return undefined;
  trail.saw(row.organisation_id, 'coordination', `meeting:${row.id}:${row.version}`);
  return { ...meetingView(vault, row), roomId: row.room_id };
}

/** The minutes of a meeting that the viewer reads, her own organisation's first. */
export async function readMinutes(
  tx: ReadTx,
  vault: Vault,
  trail: Trail,
  caseId: string,
  meetingId: string,
): Promise<MinuteView[]> {
  const lines = await queryLines<KeptRow>(
    tx,
    caseId,
    `select ${keptColumns} from app.minute t where t.meeting_id = $1 order by t.id`,
    [meetingId],
  );
  const rows = ownFirst(lines);
  for (const row of rows) trail.saw(row.organisation_id, 'coordination', `minute:${row.id}:${row.version}`);
  return rows.map((row) => ({ ...keptView(row), text: openBody<{ text: string }>(vault, 'minute', row).text ?? '' }));
}

/** Which tasks were decided at a meeting, as far as the viewer reads them. */
export async function decidedAt(tx: ReadTx, meetingId: string): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }>('select id from app.task where meeting_id = $1', [meetingId]);
  return new Set(rows.map(({ id }) => id));
}

/** Who may be asked to a meeting now, by the network consent that joins them. */
export async function readMeetable(tx: ReadTx, caseId: string): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }>('select distinct organisation_id as id from look.meetable($1)', [caseId]);
  return new Set(rows.map(({ id }) => id));
}

export interface MeetingWrite {
  readonly id: string;
  readonly starts: Date;
  readonly ends: Date;
  readonly presence: string;
  readonly body: Buffer;
  readonly asked: readonly { readonly id: string; readonly basis: string }[];
}

const values = ({ id, starts, ends, presence, body, asked }: MeetingWrite) =>
  [id, starts, ends, presence, body, asked.map((one) => one.id), asked.map((one) => one.basis)] as const;

export const conveneMeetingAct = (tx: Tx, caseId: string, it: MeetingWrite) =>
  tx.query('select act.convene_meeting($1, $2, $3, $4, $5, $6, $7::uuid[], $8::text[])', [caseId, ...values(it)]);

export const changeMeetingAct = (tx: Tx, caseId: string, version: number, it: MeetingWrite) =>
  tx.query('select act.change_meeting($1, $2, $9, $3, $4, $5, $6, $7::uuid[], $8::text[])', [
    caseId,
    ...values(it),
    version,
  ]);

export const endMeetingAct = (
  tx: Tx,
  caseId: string,
  it: {
    id: string;
    version: number;
    state: string;
    presence: string;
    body: Buffer;
    reason: Buffer | null;
    came: readonly string[];
  },
) =>
  tx.query('select act.end_meeting($1, $2, $3, $4, $5, $6, $7, $8::uuid[])', [
    caseId,
    it.id,
    it.version,
    it.state,
    it.presence,
    it.body,
    it.reason,
    it.came,
  ]);

export const writeMinuteAct = (
  tx: Tx,
  caseId: string,
  it: { meetingId: string; id: string; version: number; body: Buffer; reason: Buffer | null },
) =>
  tx.query('select act.write_minute($1, $2, $3, $4, $5, $6)', [
    caseId,
    it.meetingId,
    it.id,
    it.version,
    it.body,
    it.reason,
  ]);

export const decideAct = (
  tx: Tx,
  caseId: string,
  it: {
    meetingId: string;
    id: string;
    forId: string;
    workerId?: string | undefined;
    receiver: string;
    dueOn: string;
    body: Buffer;
  },
) =>
  tx.query('select act.decide_at_meeting($1, $2, $3, $4, $5, $6, $7, $8)', [
    caseId,
    it.meetingId,
    it.id,
    it.forId,
    it.workerId ?? null,
    it.receiver,
    it.dueOn,
    it.body,
  ]);
