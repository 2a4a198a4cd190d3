import type { Trail } from '../../../platform/audit/trail.ts';
import type { ReadTx, Tx } from '../../../platform/db/tx.ts';
import type { Day } from '../../../platform/time/format.ts';
import type { Course, NoticeCause, NoticeView, StepThen, Watched } from './news.ts';

interface ThenRow {
  code: StepThen['code'];
  when_edtf: string | null;
  from_on: string | null;
  until_on: string | null;
  hour?: string | null;
  instance?: StepThen['instance'];
  state: StepThen['state'];
}

interface NoticeRow {
  id: string;
  process_id: string;
  step_id: string;
  step_version: number;
  organisation_id: string;
  organisation: string;
  class: string;
  cause: NoticeCause;
  made_at: Date;
  seen_at: Date | null;
  is: ThenRow;
  was: ThenRow | null;
}

const then = ({ code, instance, when_edtf, from_on, until_on, hour, state }: ThenRow): StepThen => ({
  code,
  whenEdtf: when_edtf,
  from: from_on,
  until: until_on,
  // A version from before hours and courts were kept has none.
  hour: hour ?? null,
  instance: instance ?? null,
  state,
});

const notices = `select n.id, s.process_id, n.step_id, n.step_version, r.organisation_id, o.name as organisation, r.class, n.cause, n.made_at, n.seen_at,
    case when s.version = n.step_version then to_jsonb(s) else i.was end as is, w.was
  from app.process_notice n join app.process_step s on s.id = n.step_id and s.room_id = n.room_id
    join app.room r on r.id = n.room_id join app.organisation o on o.id = r.organisation_id
    left join app.process_step_version i on i.process_step_id = n.step_id and i.version = n.step_version
    left join app.process_step_version w on w.process_step_id = n.step_id and w.version = n.step_version - 1
  where r.case_id = $1 order by n.made_at desc, n.step_version desc, n.id limit 50`;

/** What the worker was told of steps, the newest first, with the step as it was and as it became. */
export async function readNotices(tx: ReadTx, trail: Trail, caseId: string): Promise<NoticeView[]> {
  const rows = await tx.query<NoticeRow>(notices, [caseId]);
  for (const row of rows) trail.saw(row.organisation_id, row.class, `process-step:${row.step_id}:${row.step_version}`);
  return rows.map((row) => ({
    id: row.id,
    processId: row.process_id,
    organisation: row.organisation,
    cause: row.cause,
    madeAt: row.made_at.toISOString(),
    seen: row.seen_at !== null,
    is: then(row.is),
    was: row.was && then(row.was),
  }));
}

/** The days on which she was told of each course, as far as the viewer reads who told her. */
export const readTold = (tx: ReadTx, caseId: string): Promise<{ processId: string; on: Day }[]> =>
  tx.query(
    `select t.process_id as "processId", t.told_on as on from app.news_told t join app.room r on r.id = t.room_id
     where r.case_id = $1 order by t.told_on desc limit 200`,
    [caseId],
  );

/** She was told today. A second press on the same day adds nothing. */
export const insertTold = (
  tx: Tx,
  told: { id: string; roomId: number; processId: string; processRoomId: number; on: Day; authorId: string; at: Date },
) =>
  tx.query(
    `insert into app.news_told (id, room_id, process_id, process_room_id, told_on, author_id, written_at)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (room_id, process_id, told_on) do nothing`,
    [told.id, told.roomId, told.processId, told.processRoomId, told.on, told.authorId, told.at],
  );

export const seeNoticesAct = (tx: Tx, ids: readonly string[]) =>
  tx.query<{ id: string }>('select n as id from act.see_notices($1) n', [ids]);

/** One row a case with something that the worker has not looked at. */
export interface UnseenRow {
  case_id: string;
  code_word: string;
  id: string;
  cause: NoticeCause;
  made_on: Day;
}

export const readUnseen = (tx: ReadTx): Promise<UnseenRow[]> =>
  tx.query<UnseenRow>('select case_id, code_word, id, cause, made_on from look.process_news()');

interface WatchedRow {
  id: string;
  kind: Course['kind'];
  state: Course['state'];
  written_at: Date;
  told_on: Day | null;
  steps: Course['steps'];
}

const watched = ({ written_at, told_on, ...course }: WatchedRow): Watched => ({
  course: { ...course, writtenAt: written_at.toISOString() },
  told: told_on === null ? [] : [told_on],
});

/** Courses in the own organisation's rooms of the worker's cases, and when she was last told. */
export async function readOpenCourses(tx: ReadTx): Promise<(Watched & { caseId: string; codeWord: string })[]> {
  const rows = await tx.query<WatchedRow & { case_id: string; code_word: string }>(
    'select case_id, code_word, id, kind, state, written_at, told_on, steps from look.open_courses()',
  );
  return rows.map(({ case_id, code_word, ...row }) => ({ caseId: case_id, codeWord: code_word, ...watched(row) }));
}

/** The same for one case. Ids and codes alone: nothing is opened, and nothing that another organisation wrote is read. */
export async function readCaseCourses(tx: ReadTx, caseId: string): Promise<Watched[]> {
  const rows = await tx.query<WatchedRow>(
    `select p.id, p.kind, p.state, p.written_at,
       (select max(n.told_on) from app.news_told n where n.process_id = p.id and n.process_room_id = p.room_id) as told_on,
       coalesce((select jsonb_agg(jsonb_build_object('id', q.id, 'processId', q.process_id, 'code', q.code, 'instance', q.instance, 'stage', q.stage, 'state', q.state,
           'whenEdtf', q.when_edtf, 'from', q.from_on,
           'until', q.until_on, 'mover', q.mover, 'source', q.source, 'writtenAt', q.written_at))
         from app.process_step q where q.process_id = p.id and q.room_id = p.room_id and not q.mistaken), '[]') as steps
     from app.process p where not p.mistaken
       and p.room_id = any (array(select r.id from app.room r where r.case_id = $1 and r.organisation_id = (select priv.my_organisation())))
     order by p.written_at, p.id limit 20`,
    [caseId],
  );
  return rows.map(watched);
}

/** Is there something on this case that the worker was told and has not looked at? */
export async function hasUnseen(tx: ReadTx, caseId: string): Promise<boolean> {
  const rows = await tx.query(
    `select from app.process_notice n join app.room r on r.id = n.room_id where r.case_id = $1 and n.seen_at is null limit 1`,
    [caseId],
  );
  return rows.length > 0;
}
