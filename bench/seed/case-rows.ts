import type { Client } from 'pg';
import type { Plan } from './plan.ts';

/** Classes of a case's rooms in the order of their ids; the database function `priv.make_rooms` makes the same. */
export const roomClasses = [
  'case',
  'identity',
  'contact',
  'location',
  'account',
  'health',
  'social',
  'residence',
  'support',
  'process',
  'justice',
  'coordination',
  'wellbeing',
  'hers',
  'agreement',
  'agreement-hidden',
  'log',
  'log-hidden',
] as const;

/** The room of a class on the n-th case: rooms are numbered through, so that no join is needed to find one. */
export const roomIdOf = (firstRoom: number, n: number, informationClass: (typeof roomClasses)[number]): number =>
  firstRoom + (n - 1) * roomClasses.length + roomClasses.indexOf(informationClass);

const list = <T, V>(rows: readonly T[], field: (row: T) => V): V[] => rows.map(field);

/** Organisations, their rooms, workers, team leads. */
export async function insertPeople(client: Client, { organisations, workers }: Plan): Promise<void> {
  await client.query(
    `insert into app.organisation (id, name, kind, region)
     select id, name, kind, 'Region' from unnest($1::uuid[], $2::text[], $3::text[]) as o (id, name, kind)`,
    [
      list(organisations, (item) => item.id),
      list(organisations, (item) => item.name),
      list(organisations, (item) => item.kind),
    ],
  );
  await client.query(
    `insert into app.worker (id, organisation_id, name, roles)
     select id, organisation_id, name, string_to_array(roles, ' ')
     from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[]) as w (id, organisation_id, name, roles)`,
    [
      list(workers, (item) => item.id),
      list(workers, (item) => organisations[item.organisation]?.id),
      list(workers, (item) => item.name),
      list(workers, (item) => item.roles.join(' ')),
    ],
  );
  const led = workers.filter((worker) => worker.lead !== null);
  await client.query('insert into priv.team_lead (worker_id, lead_id) select * from unnest($1::uuid[], $2::uuid[])', [
    list(led, (item) => item.id),
    list(led, (item) => item.lead),
  ]);
  await client.query('select priv.recompute_organisation(id) from app.organisation');
}

/** Cases, rooms, one party each with lead and backup named for every class; returns the number of the first room. */
export async function insertCases(client: Client, { organisations, cases }: Plan): Promise<number> {
  await client.query(
    `create temp table planned as
     select n, id, organisation_id, lead, backup, date_trunc('minute', now()) - interval '1 day' * (1 + n % 700) as at
     from unnest($1::integer[], $2::text[], $3::uuid[], $4::uuid[], $5::uuid[]) as c (n, id, organisation_id, lead, backup)`,
    [
      list(cases, (item) => item.n),
      list(cases, (item) => item.id),
      list(cases, (item) => organisations[item.organisation]?.id),
      list(cases, (item) => item.lead),
      list(cases, (item) => item.backup),
    ],
  );
  await client.query('analyze planned');
  await client.query(
    `insert into app."case" (id, code_word, opened_at) select id, (array['Koivu', 'Kanerva', 'Pihlaja', 'Haapa', 'Tiira'])[1 + n % 5], at from planned order by n`,
  );
  const { rows } = await client.query<{ first: number }>('select coalesce(max(id), 0) + 1 as first from app.room');
  const first = rows[0]?.first as number;
  await client.query(
    `insert into app.room (id, case_id, class, organisation_id) overriding system value
     select $1::integer + (n - 1) * cardinality($2::text[]) + k - 1, p.id, c, organisation_id
     from planned p, unnest($2::text[]) with ordinality as k (c, k) order by n, k`,
    [first, roomClasses],
  );
  await client.query(
    `insert into app.party (id, case_id, organisation_id, lead, joined_at) overriding system value
     select n, id, organisation_id, true, at from planned order by n`,
  );
  await client.query(
    `insert into app.member (id, party_id, worker_id, worker_name, standing, valid_from)
     select md5(s || n)::uuid, n, w.id, w.name, s, at
     from planned p, unnest(array['lead', 'backup'], array[p.lead, p.backup]) as k (s, worker_id) join app.worker w on w.id = k.worker_id order by n, s`,
  );
  await client.query(
    `insert into app.naming (member_id, room_id, classes)
     select md5(s || n)::uuid, $1::integer + (n - 1) * $2::integer, priv.all_classes() from planned, unnest(array['lead', 'backup']) s order by n, s`,
    [first, roomClasses.length],
  );
  await client.query(
    `insert into app.contact_rule (room_id, channel, allowed, who, checked_on, checked_by, written_at)
     select $1::integer + (n - 1) * $2::integer, 'call', true, 'own-organisation', current_date - (n * 17 % 28), lead, at from planned order by n`,
    [first + roomClasses.indexOf('contact'), roomClasses.length],
  );
  for (const table of ['app.room', 'app.party']) {
    await client.query(`select setval(pg_get_serial_sequence('${table}', 'id'), (select max(id) from ${table}))`);
  }
  return first;
}
