import { createHash } from 'node:crypto';
import type { Sight } from './compare.ts';
import type { Id, Time, World } from './facts.ts';
import { get } from './facts.ts';
import { hashOf } from './hand.ts';
import type { Live } from './live.ts';
import { tokenOf } from './live.ts';
import type { Row } from './rows.ts';
import { sees } from './sight.ts';
import { isClosed, isHidden, onTeam } from './standing.ts';

/** Lists over all of a worker's cases: whatever stands in one is a row that she sees, on an open case that is hers. */

/** As `app.<table> <id>`, or as the id of a case alone. */
const lists: Readonly<Record<string, string>> = {
  calendar: `select 'app.' || kind || ' ' || id as key from look.calendar('2026-01-01', '2028-01-01', '-infinity', '00000000-0000-0000-0000-000000000000', 100000)`,
  meetings_waiting: `select 'app.meeting ' || id as key from look.meetings_waiting()`,
  meets: `select 'app.' || kind || ' ' || id as key from look.meets('2026-01-01', '2028-01-01', 100000)`,
  steps_near: `select 'app.process_step ' || id as key from look.steps_near()`,
  deadlines_near: `select 'app.deadline ' || id as key from look.deadlines_near()`,
  promises: `select 'app.task ' || id as key from look.promises()`,
  injured_parties: `select 'app.process_step ' || (s ->> 'id') as key from look.injured_parties('-infinity', '', 50) p, jsonb_array_elements(p.steps) s
    union all select p.case_id from look.injured_parties('-infinity', '', 50) p`,
  // A bar is shown to the officer, who sees no case: rows of bars are compared by themselves.
  // Nor is what waits for an answer lost with a closed case: a request for names is a row to its reader.
  attention: `select distinct case when kind = 'names-asked' then 'app.name_request ' || id else case_id end as key
    from look.attention() where case_id is not null and kind <> 'bar-since'`,
  // Of a closed case too: a warning that waits is not lost with it.
  warnings_waiting: `select case kind when 'warning-told' then 'app.warning_received ' when 'warning-waits' then 'app.warning '
    when 'warning-acknowledged' then 'app.warning ' else 'app.warning_alert ' end || id as key from look.warnings_waiting()`,
};
const kept = ['app.warning', 'app.warning_alert', 'app.warning_received', 'app.name_request'];
export const listLooks: readonly string[] = [...Object.keys(lists), 'feed'];

/** What has a day, and so stands in the calendar of everybody on the case who sees it. */
const dated = ['app.meeting', 'app.appointment', 'app.process_step', 'app.deadline'];

/** What somebody meets another at. */
const met = ['app.meeting', 'app.appointment'];
/** Lists that leave out nothing of these. */
const complete: Readonly<Record<string, readonly string[]>> = { calendar: dated, meets: met };

type Entry = Extract<Row, { is: 'entry' }>;
type Dated = { readonly key: string; readonly row: Entry };

const entriesOf = (sight: Sight): Dated[] =>
  sight.stored.flatMap(({ key, rows: [row] }) => (row?.is === 'entry' ? [{ key, row }] : []));

async function told(live: Live, worker: Id): Promise<{ list: string; key: string }[]> {
  const [client] = live.looks;
  await client!.query('begin');
  await client!.query(`select set_config('rinnalla.token', $1, true), set_config('rinnalla.case', '', true)`, [
    tokenOf(worker),
  ]);
  const text = Object.entries(lists)
    .map(([list, sql]) => `select '${list}' as list, k.key from (${sql}) k`)
    .join('\nunion all\n');
  const { rows } = await client!.query<{ list: string; key: string }>({ name: 'lists', text });
  await client!.query('rollback');
  return rows;
}

const secretOf = (worker: Id): string => `feed of ${worker}`;

/** Everybody gets an address for her calendar program. */
export const putFeeds = async ({ superuser, ids }: Live, world: World): Promise<unknown> =>
  superuser.query(
    `insert into priv.calendar_feed (worker_id, token_hash, language, made_at)
     select w, h, 'fi', now() from unnest($1::uuid[], $2::bytea[]) x (w, h) on conflict do nothing`,
    [[...world.workers.keys()].map(ids.of), [...world.workers.keys()].map((each) => hashOf(secretOf(each)))],
  );

/** What a feed calls a row, so that two feeds cannot be matched. */
const uidOf = (secret: Buffer, key: string): string =>
  createHash('sha256')
    .update(Buffer.concat([secret, Buffer.from(key.split(' ')[1]!)]))
    .digest('hex');

async function fed({ looks: [client] }: Live, worker: Id): Promise<Set<string>> {
  const { rows } = await client!.query<{ uid: string }>(
    `select l ->> 'uid' as uid from look.feed($1) f, jsonb_array_elements(f.lines) l`,
    [hashOf(secretOf(worker))],
  );
  return new Set(rows.map(({ uid }) => uid));
}

/** Some workers × every list of theirs. */
export async function wrongLists(
  live: Live,
  world: World,
  sight: Sight,
  now: Time,
  { every = 3, enough = 200 } = {},
): Promise<string[]> {
  const wrong: string[] = [];
  const entries = entriesOf(sight);
  let some = 0;
  for (const worker of [...world.workers.keys()].filter((_, n) => n % every === 0)) {
    if (wrong.length >= enough) break;
    const who = get(world.workers, worker);
    const hers = [...world.cases.values()].filter(
      (theCase) => !isClosed(theCase, now) && sees(world, worker, { is: 'case', case: theCase.id }, now),
    );
    const onHers = new Set(hers.map(({ id }) => id));
    const seen = entries.filter(({ row }) => onHers.has(row.case) && sees(world, worker, row, now));
    const closedToo = sight.stored.filter(
      ({ table, rows: [row] }) => kept.includes(table) && sees(world, worker, row!, now),
    );
    const mayBe = new Set([...[...seen, ...closedToo].map(({ key }) => key), ...[...onHers].map(live.ids.of)]);
    const lines = await told(live, worker);
    for (const { list, key } of lines) if (!mayBe.has(key)) wrong.push(`leak: ${worker} finds ${key} in look.${list}`);
    const named = seen.filter(
      ({ key, row }) =>
        dated.includes(key.split(' ')[0]!) && onTeam(world, get(world.cases, row.case), who, now).length > 0,
    );
    some += named.length;
    for (const [list, tables] of Object.entries(complete)) {
      const days = new Set(lines.filter((line) => line.list === list).map(({ key }) => key));
      for (const { key } of named)
        if (tables.includes(key.split(' ')[0]!) && !days.has(key))
          wrong.push(`missing: ${worker} does not find ${key} in look.${list}`);
    }
    wrong.push(...(await wrongFeed(live, world, worker, { seen, named }, now)));
  }
  return some === 0 ? [...wrong, 'no day is for anybody to see'] : wrong;
}

/** A feed tells the plan alone, and nothing that a hidden organisation has written to another. */
async function wrongFeed(
  live: Live,
  world: World,
  worker: Id,
  { seen, named }: { readonly seen: readonly Dated[]; readonly named: readonly Dated[] },
  now: Time,
): Promise<string[]> {
  const own = get(world.workers, worker).organisation;
  const isTold = ({ row }: Dated): boolean =>
    row.of === 'coordination' &&
    (row.organisation === own || !isHidden(world, get(world.cases, row.case), row.organisation));
  const secret = hashOf(secretOf(worker));
  const lines = await fed(live, worker);
  const mayBe = new Set(seen.filter(isTold).map(({ key }) => uidOf(secret, key)));
  return [
    ...[...lines].filter((uid) => !mayBe.has(uid)).map((uid) => `leak: the feed of ${worker} tells ${uid}`),
    ...named
      .filter((each) => isTold(each) && met.includes(each.key.split(' ')[0]!))
      .filter(({ key }) => lines.size < 1000 && !lines.has(uidOf(secret, key)))
      .map(({ key }) => `missing: the feed of ${worker} does not tell ${key}, ${now}`),
  ];
}
