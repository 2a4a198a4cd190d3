import type { ReadTx } from '../../platform/db/tx.ts';
import type { Day } from '../../platform/time/format.ts';

/** What waits for a worker of a meeting ahead. */
interface MeetingWaiting {
  readonly kind: 'meeting-asked' | 'meeting-cannot' | 'meeting-other-time';
  readonly caseId: string;
  readonly codeWord: string;
  readonly id: string;
  readonly version: number;
  readonly ownerId: string;
  readonly own: boolean;
  /** Who has called it. */
  readonly organisation: string;
  readonly startsAt: string;
  readonly endsAt: string;
  /** When it was asked, or answered first. */
  readonly day: Day;
}

interface WaitingRow {
  kind: MeetingWaiting['kind'];
  case_id: string;
  code_word: string;
  id: string;
  version: number;
  owner_id: string;
  own: boolean;
  organisation: string;
  starts_at: Date;
  ends_at: Date;
  day: Day;
}

/** Invitations that wait for the worker's answer, and answers by which a meeting of the own organisation may have to be moved. */
export async function readMeetingsWaiting(tx: ReadTx): Promise<MeetingWaiting[]> {
  const rows = await tx.query<WaitingRow>(
    `select kind, case_id, code_word, id, version, owner_id, own, organisation, starts_at, ends_at, day from look.meetings_waiting()`,
  );
  return rows.map((row) => ({
    ...{ kind: row.kind, caseId: row.case_id, codeWord: row.code_word, id: row.id, version: row.version },
    ...{ ownerId: row.owner_id, own: row.own, organisation: row.organisation, day: row.day },
    ...{ startsAt: row.starts_at.toISOString(), endsAt: row.ends_at.toISOString() },
  }));
}
