import type { Trail } from '../../platform/audit/trail.ts';
import type { Place, Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import { handedBySql, nameGivers } from '../line/index.ts';
import { type Receiver, stateOf, type TaskView } from './task.ts';

interface TaskRow {
  id: string;
  room_id: number;
  organisation_id: string;
  organisation: string;
  own: boolean;
  author: string | null;
  for_id: string | null;
  for_organisation: string | null;
  for_mine: boolean;
  for_worker: string | null;
  receiver: Receiver | null;
  due_on: string | null;
  goal_id: string | null;
  state: string;
  written_at: Date | null;
  sealed: Buffer | null;
  answer: string | null;
  answer_id: string | null;
  answer_room_id: number | null;
  answer_owner: string | null;
  answer_author: string | null;
  answer_mine: boolean;
  answered_at: Date | null;
  answer_sealed: Buffer | null;
  handed_from: string | null;
  decided_at: { id: string; version: number; owner: string; day: string } | null;
  /** The words of what was promised, in the promiser's own row; only where the task itself is closed to the reader. */
  promise_id?: string | null;
  promised?: Buffer | null;
}

/** Where the asker keeps the words of a task. */
export const taskPlace = (row: string, room: number): Place => ({ table: 'task', row, room, version: 1 });
/** Where the promiser keeps the words of what was promised. */
export const promisePlace = (row: string, room: number): Place => ({ table: 'task_promise', row, room, version: 1 });

const select = `select t.id, t.room_id, r.organisation_id, o.name as organisation, o.id = (select priv.my_organisation()) as own,
  (select m.worker_name from app.member m where m.worker_id = t.author_id limit 1) as author,
  f.id as for_id, f.name as for_organisation,
  coalesce(t.for_id = (select priv.my_organisation()), false) as for_mine,
  (select m.worker_name from app.member m where m.worker_id = t.for_worker_id limit 1) as for_worker,
  t.receiver, t.due_on, t.goal_id, t.state, t.written_at, t.sealed, t.answer, t.answer_id, t.answer_room_id,
  (select a.organisation_id from app.room a where a.id = t.answer_room_id) as answer_owner,
  (select m.worker_name from app.member m where m.worker_id = t.answered_by limit 1) as answer_author,
  coalesce(t.answered_by = (select priv.me()), false) as answer_mine, t.answered_at, t.answer_sealed,
  ${handedBySql} as handed_from,
  (select jsonb_build_object('id', m.id, 'version', m.version, 'owner', c.organisation_id, 'day', m.happened_on)
    from app.task k join app.meeting m on m.id = k.meeting_id join app.room c on c.id = m.room_id where k.id = t.id) as decided_at
  from app.task_now t join app.room r on r.id = t.room_id join app.organisation o on o.id = r.organisation_id
    left join app.organisation f on f.id = t.for_id
  where r.case_id = $1`;

function taskView(vault: Vault, trail: Trail, row: TaskRow): TaskView {
  if (row.sealed) trail.saw(row.organisation_id, 'coordination', `task:${row.id}:1`);
  if (row.decided_at)
    trail.saw(row.decided_at.owner, 'coordination', `meeting:${row.decided_at.id}:${row.decided_at.version}`);
  if (row.answer_id && row.answer_owner) trail.saw(row.answer_owner, 'coordination', `task-answer:${row.answer_id}:1`);
  return {
    id: row.id,
    text: row.sealed
      ? vault.open(taskPlace(row.id, row.room_id), row.sealed)
      : row.promised && row.promise_id
        ? vault.open(promisePlace(row.promise_id, row.room_id), row.promised)
        : null,
    state: stateOf(row.state, row.answer),
    organisationId: row.organisation_id,
    organisation: row.organisation,
    own: row.own,
    author: row.author,
    forId: row.for_id,
    forOrganisation: row.for_organisation,
    forMine: row.for_mine,
    forWorker: row.for_worker,
    receiver: row.receiver,
    dueOn: row.due_on,
    goalId: row.goal_id,
    decidedAt: row.decided_at && { id: row.decided_at.id, day: row.decided_at.day },
    handedFrom: row.handed_from,
    writtenAt: (row.written_at ?? row.answered_at)?.toISOString() ?? '',
    answer: row.answered_at && {
      author: row.answer_author,
      mine: row.answer_mine,
      at: row.answered_at.toISOString(),
      reason:
        row.answer_sealed && row.answer_id && row.answer_room_id !== null
          ? vault.open(
              { table: 'task_answer', row: row.answer_id, room: row.answer_room_id, version: 1 },
              row.answer_sealed,
            )
          : null,
    },
  };
}

/**
 * Answers whose task is closed to their answerer since the network consent has ended: her rows stay. Where one of the two organisations has
 * left, what was accepted and is neither done nor declined is still promised, in the promiser's own words' place.
 */
const closed = `select t.task_id as id, t.room_id, r.organisation_id, o.name as organisation, false as own,
  null as author, null as for_id, case when p.id is not null then o.name end as for_organisation,
  p.id is not null and t.answer in ('accepted', 'undone') as for_mine,
  (select m.worker_name from app.member m where m.worker_id = p.author_id limit 1) as for_worker, null as receiver, p.due_on,
  null as goal_id, case when p.id is not null and t.answer in ('accepted', 'undone') then 'kept' else 'closed' end as state,
  null::timestamptz as written_at, null::bytea as sealed, p.id as promise_id, p.promised, t.answer, t.id as answer_id,
  t.room_id as answer_room_id, r.organisation_id as answer_owner,
  (select m.worker_name from app.member m where m.worker_id = t.author_id limit 1) as answer_author,
  t.author_id = (select priv.me()) as answer_mine, t.written_at as answered_at, t.body as answer_sealed, null as handed_from, null::jsonb as decided_at
  from (select distinct on (a.task_id) a.* from app.task_answer a
      where not exists (select 1 from app.task k where k.id = a.task_id) order by a.task_id, a.nth desc) t
    join app.room r on r.id = t.room_id join app.organisation o on o.id = r.organisation_id
    left join lateral (select a.id, a.author_id, a.due_on, a.promised from app.task_answer a
      where a.task_id = t.task_id and a.room_id = t.room_id and a.kept_at is not null order by a.nth desc limit 1) p on true
  where r.case_id = $1`;

/** Every task on the case with its last answer, as far as the viewer may see both. */
export async function readTasks(tx: ReadTx, vault: Vault, trail: Trail, caseId: string): Promise<TaskView[]> {
  const [rows, alone] = await Promise.all([
    tx.query<TaskRow>(`${select} order by t.due_on nulls last, t.id limit 500`, [caseId]),
    tx.query<TaskRow>(`${closed} order by t.task_id limit 100`, [caseId]),
  ]);
  await nameGivers(tx, rows, 'handed_from');
  return [...rows, ...alone].map((row) => taskView(vault, trail, row));
}

export async function findTask(
  tx: ReadTx,
  vault: Vault,
  trail: Trail,
  caseId: string,
  id: string,
): Promise<TaskView | undefined> {
  const [found] = await tx.query<TaskRow>(`${select} and t.id = $2`, [caseId, id]);
  const row = found ?? (await tx.query<TaskRow>(`${closed} and t.task_id = $2`, [caseId, id]))[0];
  if (!row) return undefined;
  await nameGivers(tx, [row], 'handed_from');
  return taskView(vault, trail, row);
}

/** Other organisations that may be asked for something now. The act checks again. */
export async function readAskable(tx: ReadTx, caseId: string): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ organisation_id: string }>('select organisation_id from look.askable($1)', [caseId]);
  return new Set(rows.map(({ organisation_id }) => organisation_id));
}

export interface TaskWrite {
  readonly id: string;
  readonly forId: string;
  readonly workerId?: string | undefined;
  readonly receiver: Receiver;
  readonly dueOn?: string | undefined;
  readonly goalId?: string | undefined;
  readonly body: Buffer;
}

export const askTaskAct = (tx: Tx, caseId: string, task: TaskWrite) =>
  tx.query('select act.ask_task($1, $2, $3, $4, $5, $6, $7, $8)', [
    caseId,
    task.id,
    task.forId,
    task.workerId ?? null,
    task.receiver,
    task.dueOn ?? null,
    task.goalId ?? null,
    task.body,
  ]);

export const answerTaskAct = (
  tx: Tx,
  caseId: string,
  taskId: string,
  answer: { id: string; answer: string; body: Buffer | null; promised: Buffer | null },
) =>
  tx.query('select act.answer_task($1, $2, $3, $4, $5, $6)', [
    caseId,
    taskId,
    answer.id,
    answer.answer,
    answer.body,
    answer.promised,
  ]);

export const withdrawTaskAct = (tx: Tx, caseId: string, taskId: string) =>
  tx.query('select act.withdraw_task($1, $2)', [caseId, taskId]);

export const remindAct = (tx: Tx, caseId: string, taskId: string, id: string) =>
  tx.query('select act.remind($1, $2, $3)', [caseId, taskId, id]);
