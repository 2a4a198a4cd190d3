import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import { caseCode } from '../case/index.ts';
import { taskPlace } from '../plan/index.ts';
import type { StepCode } from '../process/index.ts';
import type { InformationClass } from '../room/index.ts';
import type { AppointmentKind } from './appointment-fields.ts';
import { appointmentTable } from './appointment-table.ts';
import type { CalendarEntry, OwnFeed } from './calendar.ts';

interface CalendarRow {
  kind: CalendarEntry['kind'];
  id: string;
  case_id: string;
  code_word: string;
  room_id: number;
  class: InformationClass;
  owner_id: string;
  own: boolean;
  starts_at: Date;
  ends_at: Date | null;
  state: string;
  /** Of the appointment, the step or the rule. */
  code: string | null;
  instance: CalendarEntry['instance'];
  until_on: string | null;
  hour: string | null;
  twice: boolean;
  interpreter: CalendarEntry['interpreter'];
  version: number;
  /** Of the appointment; that of a task by itself. */
  sealed: Buffer | null;
  task_sealed: Buffer | null;
}

export interface CalendarCursor {
  readonly at: string;
  readonly id: string;
}

const first: CalendarCursor = { at: '-infinity', id: '00000000-0000-0000-0000-000000000000' };

/** An entry as it was read: where it lies, for the log. */
export type ReadEntry = Omit<CalendarEntry, 'law'> & { readonly ownerId: string; readonly ofClass: InformationClass };

/** What was written down of an appointment or a task; of the others nothing is closed here. */
function saidOf(vault: Vault, { kind, id, room_id: room, version, sealed, task_sealed: ofTask }: CalendarRow) {
  if (kind === 'task') return { withWhom: null, text: ofTask && vault.open(taskPlace(id, room), ofTask) };
  return { withWhom: appointmentTable.open(vault, { row: id, room, version }, sealed).withWhom ?? null, text: null };
}

/** One stretch of the own calendar from a cursor on: one statement that walks the worker's own index. */
export async function readCalendar(
  tx: ReadTx,
  vault: Vault,
  from: Date,
  until: Date,
  after: CalendarCursor | undefined,
  limit: number,
): Promise<ReadEntry[]> {
  const { at, id } = after ?? first;
  const rows = await tx.query<CalendarRow>('select * from look.calendar($1, $2, $3, $4, $5)', [
    from,
    until,
    at,
    id,
    limit,
  ]);
  return rows.map((row) => ({
    kind: row.kind,
    id: row.id,
    caseId: row.case_id,
    code: caseCode(row.case_id),
    codeWord: row.code_word,
    startsAt: row.starts_at.toISOString(),
    endsAt: row.ends_at?.toISOString() ?? null,
    state: row.state,
    own: row.own,
    ownerId: row.owner_id,
    ofClass: row.class,
    sort: row.kind === 'appointment' ? (row.code as AppointmentKind) : null,
    interpreter: row.interpreter,
    ...saidOf(vault, row),
    step: row.kind === 'process_step' ? (row.code as StepCode) : null,
    instance: row.instance,
    until: row.until_on,
    hour: row.hour,
    twice: row.twice,
    rule: row.kind === 'deadline' ? row.code : null,
  }));
}

/** The worker's own feed, if she has one; its address is not kept. */
export async function readOwnFeed(tx: ReadTx): Promise<OwnFeed | null> {
  const [row] = await tx.query<{ language: string; made_at: Date; read_at: Date | null }>(
    'select language, made_at, read_at from look.own_feed()',
  );
  return row
    ? { language: row.language, madeAt: row.made_at.toISOString(), readAt: row.read_at?.toISOString() ?? null }
    : null;
}

export const renewFeedAct = (tx: Tx, hash: Buffer, language: string) =>
  tx.query('select act.renew_feed($1, $2)', [hash, language]);

export const endFeedAct = (tx: Tx) => tx.query('select act.end_feed()');
