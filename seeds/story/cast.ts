import pg, { type ClientConfig } from 'pg';
import { ownerRole } from '../../src/platform/db/roles.ts';
import { organisations, type StoryOrganisation } from './organisations.ts';
import { type StoryWorker, teams, workers } from './workers.ts';

/** One transaction of the owner of every object. */
export async function asOwner(admin: ClientConfig, work: (owner: pg.Client) => Promise<void>): Promise<void> {
  const owner = new pg.Client({ ...admin, application_name: 'rinnalla story' });
  await owner.connect();
  try {
    await owner.query(`set role ${ownerRole}`);
    await owner.query('begin');
    await work(owner);
    await owner.query('commit');
  } finally {
    await owner.end();
  }
}

/** Puts invented organisations and workers in, with their intake rooms and logs, and whom of them each team lead leads. */
export async function putPeople(
  owner: pg.Client,
  among: readonly StoryOrganisation[],
  people: readonly StoryWorker[],
  led: readonly (readonly [lead: string, worker: string])[] = [],
): Promise<void> {
  await owner.query(
    `insert into app.organisation select * from jsonb_to_recordset($1) as o (id uuid, name text, kind text, region text)`,
    [JSON.stringify(among)],
  );
  await owner.query(
    `insert into app.worker (id, organisation_id, name, title, roles, language)
     select id, "organisationId", name, title, roles, language
     from jsonb_to_recordset($1) as w (id uuid, "organisationId" uuid, name text, title text, roles text[], language text)`,
    [JSON.stringify(people)],
  );
  await owner.query('insert into priv.team_lead (lead_id, worker_id) select * from unnest($1::uuid[], $2::uuid[])', [
    led.map(([lead]) => lead),
    led.map(([, worker]) => worker),
  ]);
  await owner.query('select priv.recompute_organisation(id) from app.organisation where id = any ($1)', [
    among.map(({ id }) => id),
  ]);
}

/** Puts the people of the story in. */
export function putCast(admin: ClientConfig): Promise<void> {
  const led = teams.flatMap(([lead, over]) => over.map((item) => [workers[lead].id, workers[item].id] as const));
  return asOwner(admin, (owner) => putPeople(owner, Object.values(organisations), Object.values(workers), led));
}
