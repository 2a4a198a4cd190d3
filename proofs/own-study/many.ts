import pg, { type Client } from 'pg';
import { countyCodes, regionName } from '../../src/domain/service/region/region.ts';
import { type TestDatabase, testDatabase } from '../../src/platform/db/template.ts';

/**
 * Puts so many cases in, each with what a case has after some months: by statements over numbers, since a hundred thousand of them are wanted. In cases
 * with help in many sectors the course mostly gets on, and where it does there are mostly no returns: what the seed's claim says. Each region has an
 * organisation of each of six kinds, and who comes beside it is from there or near.
 */
export async function fillCases(client: Client, many: number, regions = 23): Promise<void> {
  const names = countyCodes
    .slice(0, regions)
    .map((code) => `'${regionName('fi', code)}'`)
    .join(', ');
  await client.query('set session_replication_role = replica');
  for (const sql of statements)
    await client.query(
      sql
        .replaceAll('$many', String(many))
        .replaceAll('$organisations', String(regions * 6))
        .replaceAll('$regions', names),
    );
  await client.query('set session_replication_role = origin');
}

/** A database of its own with so many cases in it. */
export async function caseDatabase(many: number): Promise<TestDatabase> {
  const database = await testDatabase();
  const client = new pg.Client(database.connection.superuser);
  await client.connect();
  await fillCases(client, many);
  await client.end();
  return database;
}

/** A number of a case that follows from its own number and from what it is for: 0–99. */
const drawn = (what: string) => `(('x' || substr(md5('${what}' || n), 1, 7))::bit(28)::int % 100)`;
const roomOf = (at: number) => `(n * 6 + ${at})`;
const author = `'00000000-0000-4000-8000-000000000001'::uuid`;
const uuid = (what: string) => `md5('${what}' || n)::uuid`;
const cases = '(select n from generate_series(1, $many) n) k';
const row = `1, null::bytea, false, now()`;
const opened = `(date '2024-01-05' + (n % 880))`;

const statements = [
  `insert into app.organisation (id, name, kind, region)
   select md5('o' || n)::uuid, 'Organisation ' || n, (array['victim-support', 'social-services', 'police', 'shelter', 'health-services', 'assistance-system'])[1 + n % 6],
     (array[$regions])[1 + n / 6] from generate_series(0, $organisations - 1) n`,
  `insert into app."case" (id, code_word, opened_at)
   select translate(lpad(to_hex(n), 6, '0'), 'iou', 'xyz'), 'Koivu', ${opened} + time '10:00' from ${cases}`,
  `create temp table many_case as select (row_number() over (order by id))::int as n, id from app."case"`,
  `insert into app.room (id, case_id, class, organisation_id) overriding system value
   select n * 6 + at, id, (array['contact', 'coordination', 'process', 'account', 'wellbeing', 'agreement'])[1 + at], md5('o' || (n % $organisations))::uuid
   from many_case, generate_series(0, 5) at`,
  `insert into app.party (id, case_id, organisation_id, lead, joined_at) overriding system value
   select n * 4 + at, id, md5('o' || ((n + at * 5) % $organisations))::uuid, at = 0, ${opened} + at * 9 + time '10:00' from many_case, generate_series(0, 3) at
   where at <= ${drawn('parts')} % 4`,
  `insert into app.contact_made (room_id, channel, happened_on, outcome, author_id, written_at)
   select ${roomOf(0)}, 'call', ${opened} + at * (5 + ${drawn('contact')}), 'reached', ${author}, now() from ${cases}, generate_series(1, 3) at`,
  `insert into app.sector_place (room_id, sector, state, since_on, author_id, version, reason, mistaken, written_at)
   select ${roomOf(1)}, (array['safety', 'health', 'social', 'law', 'residence', 'everyday'])[at], 'active', ${opened} + ${drawn('first')} + at * 3, ${author}, ${row}
   from ${cases}, generate_series(1, 6) at where at <= ${drawn('breadth')} % 7`,
  `insert into app.need (room_id, domain, urgency, seen_on, author_id, version, reason, mistaken, written_at)
   select ${roomOf(1)}, (array['housing', 'money', 'health', 'safety'])[at], (array['now', 'weeks', 'none'])[1 + (${drawn('need')} + at) % 3], ${opened} + 10, ${author}, ${row}
   from ${cases}, generate_series(1, 4) at`,
  `insert into app.process (id, room_id, kind, state, author_id, version, reason, mistaken, written_at)
   select ${uuid('p')}, ${roomOf(2)}, 'criminal', 'open', ${author}, ${row} from ${cases} where ${drawn('course')} < 80`,
  `insert into app.process_step (id, room_id, process_id, stage, code, state, mover, source, from_on, until_on, author_id, version, reason, mistaken, written_at)
   select md5('s' || n || '-' || at)::uuid, ${roomOf(2)}, ${uuid('p')}, (array['report', 'investigation', 'charges', 'trial'])[at],
     (array['report-made', 'investigation-opened', 'charge-brought', 'main-hearing'])[at], case when at = 4 then 'planned' else 'done' end, 'police', 'document',
     d, d, ${author}, ${row}
   from ${cases}, generate_series(1, 4) at, lateral (select case when at = 4 then current_date + 30 else ${opened} + 20 + (at - 1) * (10 + ${drawn('pace')}) end as d) x
   where ${drawn('course')} < 80 and at <= case when ${drawn('breadth')} % 7 >= 4 and ${drawn('moves')} < 85 then 4 else 1 + ${drawn('moves')} % 3 end`,
  `insert into app.backing (room_id, step_id, step_room_id, kind, state, author_id, version, reason, mistaken, written_at)
   select room_id, id, room_id, 'support-person', (array['in-place', 'missing'])[1 + abs(hashtext(id::text)) % 2], ${author}, ${row} from app.process_step`,
  `insert into app.piece (room_id, sort, code, from_on, until_on, source, certainty, status, phases, level, direction, author_id, version, reason, mistaken, written_at)
   select ${roomOf(3)}, 'exploitation', (array['labour', 'sexual-sale', 'offending'])[1 + ${drawn('form')} % 3],
     case when ${drawn('again')} < case when ${drawn('breadth')} % 7 >= 4 then 8 else 45 end then ${opened} + 300 else ${opened} - 200 end, null::date,
     'told-by-her', 'likely', 'actual', '{}'::text[], null, null, ${author}, ${row} from ${cases}
   union all select ${roomOf(3)}, 'control', (array['debt-bondage', 'isolation', 'threats-violence', 'humiliation'])[at], null, null, 'told-by-her', 'likely', 'observed',
     array[(array['before', 'during', 'now'])[1 + (${drawn('phase')} + at) % 3]], null, null, ${author}, ${row} from ${cases}, generate_series(1, 4) at
   union all select ${roomOf(3)}, 'factor', (array['health', 'friends', 'poverty'])[at], null, null, 'told-by-her', 'likely', null, '{}',
     (array['individual', 'community', 'structural'])[at], (array['risk', 'protective'])[1 + (${drawn('factor')} + at) % 2], ${author}, ${row}
     from ${cases}, generate_series(1, 3) at`,
  `insert into app.heard (room_id, heard_by, happened_on, was_heard, understood, helped, told_in, for_study, author_id, version, reason, mistaken, written_at)
   select ${roomOf(4)}, 'support', ${opened} + 60, (array['yes', 'partly', 'no'])[1 + ${drawn('heard')} % 3], 'yes', 'not-asked', 'fi',
     case when ${drawn('study')} < 70 then 'yes' else 'no' end, ${author}, ${row} from ${cases}`,
  `insert into app.referral (id, room_id, key_room_id, organisation_id, case_id, to_id, consent_id, kind, sector, urgency, classes, joins, state, body, made_by, made_at, changed_at)
   select md5('r' || n)::uuid, ${roomOf(5)}, ${roomOf(5)}, ${author}, id, ${author}, ${author}, 'service', 'law', 'week', '{}', false,
     (array['accepted', 'declined', 'sent'])[1 + ${drawn('referral')} % 3], '\\x00', ${author}, now(), now() from many_case where ${drawn('refers')} < 40`,
  `drop table many_case`,
  'analyze',
];
