import { sawOfCase, type Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { addDays, type Day } from '../../platform/time/format.ts';
import { caseCode } from '../case/index.ts';
import type { InformationClass } from '../room/index.ts';
import type { MeetingAnswer } from './answer-fields.ts';
import type { AppointmentKind, AppointmentState, Interpreting } from './appointment-fields.ts';
import { appointmentTable } from './appointment-table.ts';
import { dayStart } from './calendar.ts';
import type { MeetingState, presences } from './meeting-fields.ts';
import { meetingTable } from './meeting-table.ts';

interface MeetRow {
  kind: 'meeting' | 'appointment';
  id: string;
  case_id: string;
  code_word: string;
  room_id: number;
  class: InformationClass;
  owner_id: string;
  own: boolean;
  starts_at: Date;
  ends_at: Date;
  state: string;
  code: AppointmentKind | null;
  interpreter: Interpreting | null;
  presence: (typeof presences)[number] | null;
  version: number;
  sealed: Buffer | null;
  called: boolean;
  answer: MeetingAnswer | null;
}

interface MeetOfAny {
  readonly id: string;
  readonly caseId: string;
  readonly code: string;
  readonly codeWord: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly own: boolean;
}
/** A meeting or an appointment of a day, as much of it as whoever goes there needs. */
export type MeetView = MeetOfAny &
  (
    | {
        readonly kind: 'meeting';
        readonly state: MeetingState;
        readonly place: string | null;
        readonly presence: (typeof presences)[number];
        readonly version: number;
        /** The worker may answer the invitation to it now. */
        readonly called: boolean;
        /** What the worker has answered, for the time that stands. */
        readonly answer: MeetingAnswer | null;
      }
    | {
        readonly kind: 'appointment';
        readonly state: AppointmentState;
        readonly sort: AppointmentKind;
        readonly withWhom: string | null;
        readonly interpreter: Interpreting;
        /** Of the interpreting, as it was written down. */
        readonly language: string | null;
      }
  );

/** More meetings and appointments of one day are in the calendar. */
export const mostMeets = 6;

function view(vault: Vault, row: MeetRow): MeetView {
  const any = {
    id: row.id,
    caseId: row.case_id,
    code: caseCode(row.case_id),
    codeWord: row.code_word,
    startsAt: row.starts_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
    own: row.own,
  };
  const place = { row: row.id, room: row.room_id, version: row.version };
  if (row.kind === 'meeting') {
    const said = meetingTable.open(vault, place, row.sealed);
    return {
      ...any,
      kind: 'meeting',
      state: row.state as MeetingState,
      place: said.place ?? null,
      presence: row.presence ?? 'not-asked',
      version: row.version,
      called: row.called,
      answer: row.answer,
    };
  }
  const said = appointmentTable.open(vault, place, row.sealed);
  return {
    ...any,
    kind: 'appointment',
    state: row.state as AppointmentState,
    sort: row.code ?? 'visit',
    withWhom: said.withWhom ?? null,
    interpreter: row.interpreter ?? 'not-booked',
    language: said.language ?? null,
  };
}

/** Whom the worker meets on a day, the first six, and whether there are more: one statement that walks the worker's own index. The trail is told. */
export async function readMeets(
  { tx, vault, trail }: { tx: ReadTx; vault: Vault; trail: Trail },
  day: Day,
): Promise<{ readonly rows: readonly MeetView[]; readonly more: boolean }> {
  const found = await tx.query<MeetRow>(
    `select kind, id, case_id, code_word, room_id, class, owner_id, own, starts_at, ends_at, state, code, interpreter, presence, version, sealed, called, answer
     from look.meets($1, $2, $3)`,
    [dayStart(day), dayStart(addDays(day, 1)), mostMeets + 1],
  );
  const shown = found.slice(0, mostMeets);
  for (const { kind, id, own, class: of, case_id: caseId, owner_id: ownerId } of shown)
    sawOfCase(trail, { own, caseId, ownerId, of }, `${kind}:${id}`);
  return { rows: shown.map((row) => view(vault, row)), more: found.length > mostMeets };
}
