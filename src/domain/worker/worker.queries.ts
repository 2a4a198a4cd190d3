import type { ReadTx } from '../../platform/db/tx.ts';
import type { Colleague, LeaverDuty, WorkerName } from './worker.ts';

/** Every worker of the own organisation whose account is open, by name: for choosing a colleague. */
export const listColleagues = (tx: ReadTx): Promise<Colleague[]> =>
  tx.query<Colleague>(
    `select id, name, title, roles from app.worker
     where organisation_id = (select priv.my_organisation()) and (ended_at is null or ended_at > (select priv.now()))
     order by name, id limit 500`,
  );

/** Colleagues who can be named on a team: accounts without case work cannot. */
export const listNamable = (tx: ReadTx): Promise<WorkerName[]> =>
  tx.query<WorkerName>(
    `select id, name, title from app.worker
     where organisation_id = (select priv.my_organisation()) and (ended_at is null or ended_at > (select priv.now())) and roles && array['worker', 'team-lead']
     order by name, id limit 500`,
  );

export interface WorkerRow extends Colleague {
  readonly ended: boolean;
}

/** One page of the own organisation's workers by name, those whose account has ended among them. */
export const listWorkers = (tx: ReadTx, after: string | undefined, limit: number): Promise<WorkerRow[]> =>
  tx.query<WorkerRow>(
    `select w.id, w.name, w.title, w.roles, coalesce(w.ended_at <= (select priv.now()), false) as ended from app.worker w
     where w.organisation_id = (select priv.my_organisation())
       and ($1::uuid is null or (w.name, w.id) > (select a.name, a.id from app.worker a where a.id = $1))
     order by w.name, w.id limit $2`,
    [after ?? null, limit],
  );

/** A worker of the own organisation whose account is open. */
export async function findColleague(tx: ReadTx, id: string): Promise<Colleague | undefined> {
  const [row] = await tx.query<Colleague>(
    `select id, name, title, roles from app.worker
     where id = $1 and organisation_id = (select priv.my_organisation()) and (ended_at is null or ended_at > (select priv.now()))`,
    [id],
  );
  return row;
}

export const listLeaverDuties = (tx: ReadTx, workerId: string): Promise<LeaverDuty[]> =>
  tx.query<LeaverDuty>('select kind, worker, cases::integer as cases from look.leaver_duties($1)', [workerId]);

/** Who is appointed as team lead over a colleague, for the organisation admin. */
export const listTeamLeads = async (tx: ReadTx, workerId: string): Promise<ReadonlySet<string>> =>
  new Set(
    (await tx.query<{ id: string }>('select lead_id as id from look.team_leads($1)', [workerId])).map(({ id }) => id),
  );
