import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import type { AnswerLeft, AnswerView, CalledView, MeetingAnswer, ToldAnswer } from './answer-fields.ts';

interface AnswerRow {
  organisation_id: string;
  organisation: string;
  own: boolean;
  here: boolean;
  room_id: number | null;
  id: string | null;
  answer: MeetingAnswer;
  body: Buffer | null;
  author: string | null;
  mine: boolean;
  written_at: Date;
  starts_at: Date;
  ends_at: Date;
  stands: boolean;
  told: MeetingAnswer | null;
  told_at: Date;
  told_starts_at: Date;
  told_ends_at: Date;
  told_stands: boolean;
}

export const answerPlace = (row: string, room: number) => ({ table: 'meeting_answer', row, room, version: 1 });

const spanOf = (from: Date, until: Date) => ({ startsAt: from.toISOString(), endsAt: until.toISOString() });

function answerOf(vault: Vault, row: AnswerRow): AnswerView[] {
  if (row.id === null || row.room_id === null) return [];
  return [
    {
      author: row.author,
      mine: row.mine,
      answer: row.answer,
      suggestion: row.body === null ? null : vault.open(answerPlace(row.id, row.room_id), row.body),
      at: row.written_at.toISOString(),
      earlier: row.stands ? null : spanOf(row.starts_at, row.ends_at),
    },
  ];
}

const toldOf = (row: AnswerRow): ToldAnswer | null =>
  row.told && {
    answer: row.told,
    at: row.told_at.toISOString(),
    earlier: row.told_stands ? null : spanOf(row.told_starts_at, row.told_ends_at),
  };

/** Who is called to a meeting, as far as the viewer sees them, and what their workers have answered last; the trail is told. One statement. */
export async function readCalled(tx: ReadTx, vault: Vault, trail: Trail, meetingId: string): Promise<CalledView[]> {
  const rows = await tx.query<AnswerRow>(
    `select o.id as organisation_id, o.name as organisation, o.id = (select priv.my_organisation()) as own,
       p.left_at is null as here, r.id as room_id, w.id, w.answer, w.body, w.written_at, w.starts_at, w.ends_at, w.author_id = (select priv.me()) as mine,
       w.starts_at = t.starts_at and w.ends_at = t.ends_at as stands, a.told, a.told_at, a.told_starts_at, a.told_ends_at,
       a.told_starts_at = t.starts_at and a.told_ends_at = t.ends_at as told_stands,
       (select m.worker_name from app.member m where m.worker_id = w.author_id limit 1) as author
     from app.meeting t join app.meeting_attendee a on a.meeting_id = t.id and a.room_id = t.room_id and a.state <> 'taken-off'
       join app.party p on p.id = a.party_id join app.organisation o on o.id = p.organisation_id
       left join app.room r on r.case_id = p.case_id and r.organisation_id = p.organisation_id and r.class = 'coordination'
       left join lateral (select distinct on (x.author_id) x.* from app.meeting_answer x
         where x.meeting_id = t.id and x.room_id = r.id order by x.author_id, x.nth desc) w on true
     where t.id = $1 order by o.name, o.id, w.written_at, w.id`,
    [meetingId],
  );
  for (const { id, organisation_id: organisationId } of rows)
    if (id !== null) trail.saw(organisationId, 'coordination', `meeting-answer:${id}:1`);
  return [...Map.groupBy(rows, (row) => row.organisation_id).values()].flatMap(([first, ...more]) =>
    first
      ? [
          {
            organisationId: first.organisation_id,
            organisation: first.organisation,
            own: first.own,
            here: first.here,
            reads: first.room_id !== null,
            answers: [first, ...more].flatMap((row) => answerOf(vault, row)),
            told: toldOf(first),
          },
        ]
      : [],
  );
}

/** The answers of the own organisation that have outlived its sight of the meeting, the latest meeting first; the trail is told. */
export async function readAnswersLeft(
  tx: ReadTx,
  vault: Vault,
  trail: Trail,
  caseId: string,
  organisationId: string,
): Promise<AnswerLeft[]> {
  const rows = await tx.query<AnswerRow & { id: string; room_id: number }>(
    `select a.id, a.room_id, a.answer, a.body, a.written_at, a.starts_at, a.ends_at, a.author_id = (select priv.me()) as mine,
       (select m.worker_name from app.member m where m.worker_id = a.author_id limit 1) as author
     from look.own_answers($1) a order by a.starts_at desc, a.id`,
    [caseId],
  );
  return rows.map((row) => {
    trail.saw(organisationId, 'coordination', `meeting-answer:${row.id}:1`);
    return {
      ...{ id: row.id, author: row.author, mine: row.mine, answer: row.answer, at: row.written_at.toISOString() },
      ...spanOf(row.starts_at, row.ends_at),
      suggestion: row.body === null ? null : vault.open(answerPlace(row.id, row.room_id), row.body),
    };
  });
}

/** Keeps what a called organisation has told. */
export const noteAnswerAct = (
  tx: Tx,
  caseId: string,
  told: { meetingId: string; version: number; organisationId: string; answer: MeetingAnswer },
) =>
  tx.query('select act.note_answer($1, $2, $3, $4, $5)', [
    caseId,
    told.meetingId,
    told.version,
    told.organisationId,
    told.answer,
  ]);

export const answerMeetingAct = (
  tx: Tx,
  caseId: string,
  said: { meetingId: string; version: number; id: string; answer: MeetingAnswer; body: Buffer | null },
) =>
  tx.query('select act.answer_meeting($1, $2, $3, $4, $5, $6)', [
    caseId,
    said.meetingId,
    said.version,
    said.id,
    said.answer,
    said.body,
  ]);
