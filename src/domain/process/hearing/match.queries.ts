import { randomUUID } from 'node:crypto';
import type { Trail } from '../../../platform/audit/trail.ts';
import type { Vault } from '../../../platform/crypto/vault.ts';
import { insertRow } from '../../../platform/db/rows.ts';
import type { ReadTx } from '../../../platform/db/tx.ts';
import type { Day } from '../../../platform/time/format.ts';
import type { Found, Writing } from '../../line/index.ts';
import { type Placed, queryLines } from '../../room/index.ts';
import type { stepFields } from '../step-fields.ts';
import type { Match, MatchAnswer } from './hearing.ts';

interface MatchRow extends Placed {
  id: string;
  room_id: number;
  step_id: string;
  other_id: string;
  answer: MatchAnswer;
  reason: Buffer | null;
  written_at: Date;
}

const sealed = (row: string, room: number) => ({ table: 'step_match_reason', row, room, version: 1 });

/**
 * What was answered on rows of which the viewer reads both, the latest first; the trail is told where it is shown. One statement. `steps`: of these
 * alone.
 */
export async function readMatches(
  tx: ReadTx,
  vault: Vault,
  trail: Trail | null,
  caseId: string,
  steps?: readonly string[],
): Promise<Match[]> {
  const rows = await queryLines<MatchRow>(
    tx,
    caseId,
    `select t.id, t.room_id, t.author_id, t.step_id, t.other_id, t.answer, t.reason, t.written_at from app.step_match t
     where $1::uuid[] is null or t.step_id = any ($1) and t.other_id = any ($1) order by t.written_at desc, t.id desc limit 200`,
    [steps ?? null],
  );
  return rows.map((row) => {
    trail?.saw(row.organisation_id, row.class, `step-match:${row.id}:1`);
    return {
      id: row.id,
      stepId: row.step_id,
      otherId: row.other_id,
      answer: row.answer,
      reason: row.reason === null ? null : vault.open(sealed(row.id, row.room_id), row.reason),
      organisation: row.organisation,
      author: row.author,
      own: row.own,
      writtenAt: row.written_at.toISOString(),
    };
  });
}

type Step = Pick<Found<typeof stepFields>, 'id' | 'roomId'>;

/** Keeps an answer in the room of the own row; gives its id. */
export async function insertMatch(
  { tx, vault, acting, now }: Writing,
  own: Step,
  other: Step,
  { answer, reason }: { readonly answer: MatchAnswer; readonly reason: string | undefined },
): Promise<string> {
  const id = randomUUID();
  await insertRow(tx, 'app.step_match', {
    id,
    room_id: own.roomId,
    step_id: own.id,
    other_id: other.id,
    other_room_id: other.roomId,
    answer,
    reason: reason === undefined ? null : vault.seal(sealed(id, own.roomId), reason),
    author_id: acting.workerId,
    written_at: now,
  });
  return id;
}

/** "Not before", as the line for police and prosecutor has it: a day, who wrote it, and when. */
export interface NotBefore {
  readonly day: Day;
  readonly organisation: string;
  readonly author: string | null;
  readonly writtenAt: string;
}

/** The latest day before which no hearing should be held, of the lines that the viewer reads; none that has passed. */
export async function readNotBefore(tx: ReadTx, trail: Trail, caseId: string, today: Day): Promise<NotBefore | null> {
  const [row] = await queryLines<Placed & { id: string; version: number; day: Day; written_at: Date }>(
    tx,
    caseId,
    `select t.id, t.room_id, t.author_id, t.version, t.from_on as day, t.written_at from app.justice_line t
     where t.kind = 'not-before' and t.state = 'current' and not t.mistaken and t.from_on > $1
     order by t.from_on desc, t.written_at desc, t.id limit 1`,
    [today],
  );
  if (!row) return null;
  trail.saw(row.organisation_id, row.class, `justice-line:${row.id}:${row.version}`);
  return { day: row.day, organisation: row.organisation, author: row.author, writtenAt: row.written_at.toISOString() };
}
