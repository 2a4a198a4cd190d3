import pg, { type ClientConfig } from 'pg';
import { ownerRole } from '../../src/platform/db/roles.ts';
import { organisations } from './organisations.ts';
import { teams, workers } from './workers.ts';

/** Puts the invented organisations and workers in, with their intake rooms and logs. */
export async function putCast(admin: ClientConfig): Promise<void> {
  const owner = new pg.Client({ ...admin, application_name: 'rinnalla story' });
  await owner.connect();
  try {
    await owner.query(`set role ${ownerRole}`);
    await owner.query('begin');
    await owner.query(
      `insert into app.organisation select * from jsonb_to_recordset($1) as o (id uuid, name text, kind text, region text)`,
      [JSON.stringify(Object.values(organisations))],
    );
    await owner.query(
      `insert into app.worker (id, organisation_id, name, title, roles, language)
       select id, "organisationId", name, title, roles, language
       from jsonb_to_recordset($1) as w (id uuid, "organisationId" uuid, name text, title text, roles text[], language text)`,
      [JSON.stringify(Object.values(workers))],
    );
    const led = teams.flatMap(([lead, over]) => over.map((item) => [workers[lead].id, workers[item].id] as const));
    await owner.query('insert into priv.team_lead (lead_id, worker_id) select * from unnest($1::uuid[], $2::uuid[])', [
      led.map(([lead]) => lead),
      led.map(([, worker]) => worker),
    ]);
    await owner.query('select priv.recompute_organisation(id) from app.organisation');
    await owner.query('commit');
  } finally {
    await owner.end();
  }
}
