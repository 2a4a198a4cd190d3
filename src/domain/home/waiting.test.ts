import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PlannedCase, plannedCase } from '../../../proofs/http/planned-case.ts';
import type { Person } from '../../../proofs/http/small-world.ts';
import { draftField } from '../../platform/http/draft-mark.ts';
import { formToken } from '../../platform/http/session.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import type { Waiting } from './home.ts';
import { homeEndpoints } from './index.ts';

const today = dayOf(new Date());
let world: PlannedCase;

interface Told {
  readonly rows: readonly Waiting[];
  readonly counts: Readonly<Record<string, number>>;
  readonly cases: readonly { id: string }[];
}

beforeAll(async () => {
  world = await plannedCase({ endpoints: [...homeEndpoints] });
  await world.consent(world.anna, [world.county]);
  await world.opens(world.minna);
});
afterAll(() => world.stop());

const ask = async (person: Person, text: string, more: object): Promise<string> => {
  const { status, body, text: said } = await world.of(person, 'POST', '/tasks', { text, receiver: 'herself', ...more });
  if (status !== 200) throw new Error(said);
  return body.id as string;
};
const waitingOf = async (person: Person, query = ''): Promise<Told> =>
  (await world.json(person, 'GET', `/work/waiting${query}`)).body as Told;

test('who is named on a case is told as what, for seven days; who has opened it is not', async () => {
  expect((await waitingOf(world.anna)).rows.filter(({ kind }) => kind.startsWith('named'))).toEqual([]);
  const { rows } = await waitingOf(world.veikko);
  expect(rows).toMatchObject([{ kind: 'named-backup', caseId: world.caseId, day: today }]);
  const { text } = await world.page(world.veikko, '/fi/tyo');
  expect(text).toContain('Sinut on nimetty varahenkilöksi: ”Koivu”');
  await world.owner.query(`update app.member set valid_from = valid_from - interval '8 days' where worker_id = $1`, [
    world.veikko.id,
  ]);
  expect((await waitingOf(world.veikko)).rows).toEqual([]);
});

test('where nothing waits, the page says so and what would stand there', async () => {
  const { text } = await world.page(world.veikko, '/fi/tyo/odottaa');
  expect(text).toContain('Mikään ei odota sinua');
  expect((await world.page(world.veikko, '/fi/tyo')).text).not.toContain('/fi/tyo/odottaa"');
});

test('all tasks stand there by their titles, and late promises of others, of whom the first page shows five', async () => {
  for (let n = 0; n < 8; n += 1)
    await ask(world.anna, `Tehtävä ${n}`, { forId: world.saarni, workerId: world.anna.id, dueOn: addDays(today, n) });
  const late = await ask(world.anna, 'Päätös asunnosta', { forId: world.county, dueOn: addDays(today, 1) });
  await world.owner.query('update app.task set due_on = $2 where id = $1', [late, addDays(today, -4)]);
  await world.act(world.anna, 'select act.refresh_list($1)', [world.caseId], world.caseId);
  const { rows, counts } = await waitingOf(world.anna);
  const tasks = rows.flatMap((row) => (row.kind === 'task' ? [row.text] : []));
  expect(tasks).toEqual(Array.from({ length: 8 }, (_, n) => `Tehtävä ${n}`));
  expect(rows).toContainEqual(expect.objectContaining({ kind: 'promise-late', id: late, text: 'Päätös asunnosta' }));
  expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(rows.length);
  const first = (await world.json(world.anna, 'GET', '/work')).body;
  expect([first.waiting, first.promises.length]).toEqual([rows.length, 7]);
  expect((await world.page(world.anna, '/fi/tyo')).text).toContain(
    `href="/fi/tyo/odottaa">Näytä kaikki, mikä odottaa (${rows.length})`,
  );
});

test('both pages tell of the same facts', async () => {
  await world.owner.query(
    `insert into app.contact_rule (room_id, channel, allowed, who, checked_on, checked_by, written_at)
     select id, 'call', true, 'anyone', $2::date, $3, now() from app.room
     where case_id = $1 and class = 'contact' and organisation_id = $4`,
    [world.caseId, addDays(today, -20), world.anna.id, world.saarni],
  );
  await world.act(world.anna, 'select act.refresh_list($1)', [world.caseId], world.caseId);
  const { rows } = await waitingOf(world.anna);
  const facts = rows.filter(({ kind }) => kind !== 'task' && kind !== 'promise-late');
  expect(facts.map(({ kind }) => kind)).toContain('contact-old');
  expect(facts.slice(0, 5)).toMatchObject((await world.json(world.anna, 'GET', '/work')).body.attention);
});

test('the list narrows by what is to be done and by case, and the numbers stay those of the case', async () => {
  const all = await waitingOf(world.anna);
  const others = await waitingOf(world.anna, '?show=others');
  expect(others.rows.map(({ kind }) => kind)).toEqual(['promise-late']);
  expect(others.counts).toEqual(all.counts);
  expect((await waitingOf(world.anna, `?caseId=${world.caseId}`)).rows).toEqual(all.rows);
  const nowhere = await waitingOf(world.anna, '?caseId=000000&show=tasks');
  expect([nowhere.rows, Object.values(nowhere.counts)]).toEqual([[], [0, 0, 0, 0]]);
  const { text } = await world.page(world.anna, `/fi/tyo/odottaa?caseId=${world.caseId}&show=tasks`);
  expect(text).toContain(`href="/fi/tyo/odottaa?show=others&amp;caseId=${world.caseId}"`);
  expect(text).toContain('Tehtävä 7');
  expect(text).not.toContain('Päätös asunnosta');
  expect((await world.page(world.anna, '/fi/tyo/odottaa?show=else')).status).toBe(422);
});

const kindsOf = async (person: Person): Promise<string[]> => (await waitingOf(person)).rows.map(({ kind }) => kind);

test('a consent that has ended is told of for fourteen days, until a later one stands', async () => {
  const ended = (days: number) =>
    world.owner.query(
      `update app.consent_slip set starts_at = starts_at - interval '90 days', ends_at = now() - $1 * interval '1 day',
         recorded_at = recorded_at - interval '90 days' where organisation_id = $2`,
      [days, world.saarni],
    );
  await ended(3);
  expect((await waitingOf(world.anna, '?show=consents')).rows).toMatchObject([
    { kind: 'consent-ended', caseId: world.caseId, day: addDays(today, -3) },
  ]);
  expect((await world.page(world.anna, '/fi/tyo/odottaa')).text).toContain('Sen avaamat tiedot ovat sulkeutuneet');
  await ended(15);
  expect(await kindsOf(world.anna)).not.toContain('consent-ended');
  await ended(3);
  await world.consent(world.anna, [world.county]);
  expect(await kindsOf(world.anna)).not.toContain('consent-ended');
});

test('a form left half written is told of to its writer after an hour, and of a case that is hers to see alone', async () => {
  const note = `/t/${world.caseId}/suunnitelma/tehtava`;
  const keep = (who: Person) =>
    world.send(who, '/fi/luonnos', {
      csrf: formToken(world.faces.formSecret, who.token),
      [draftField]: `.0 ${note}`,
      text: 'Soita aamulla',
    });
  const left = () => world.owner.query(`update priv.draft set kept_at = now() - interval '61 minutes'`);
  expect((await keep(world.anna)).status).toBe(200);
  expect((await keep(world.minna)).status).toBe(200);
  expect(await kindsOf(world.anna)).not.toContain('draft-left');
  await left();
  expect((await waitingOf(world.anna)).rows).toContainEqual(
    expect.objectContaining({ kind: 'draft-left', caseId: world.caseId, address: note, words: 2 }),
  );
  expect(await kindsOf(world.veikko)).not.toContain('draft-left');
  const { text } = await world.page(world.anna, '/fi/tyo/odottaa');
  expect(text).toContain(`href="/fi${note}"`);
  expect(text).not.toContain('Soita aamulla');
  expect(await kindsOf(world.minna)).toContain('draft-left');
  await world.act(world.anna, `select act.bar($1, $2, null, 'her-wish')`, [world.caseId, world.minna.id], world.caseId);
  expect(await kindsOf(world.minna)).toEqual([]);
});

/** Named again by somebody who does not see the bar: accepted, shown as valid, and opening nothing (access model, sentence 12). */
test('who is barred and named again is told nothing of it, and a look without the list of her cases turns this red', async () => {
  await world.owner.query(`select priv.put_member($1, $2, $3, 'lead', priv.all_classes(), now(), null)`, [
    world.caseId,
    world.county,
    world.minna.id,
  ]);
  await world.owner.query('select priv.recompute($1)', [world.caseId]);
  expect(await kindsOf(world.minna)).toEqual([]);
  const { rows } = await world.owner.query<{ sql: string }>(
    `select pg_get_functiondef('look.attention()'::regprocedure) as sql`,
  );
  const sql = rows[0]?.sql ?? '';
  const guard = `from priv.listed(me, t) l where l.case_id = coalesce(f.case_id, e.case_id)`;
  expect(sql).toContain(guard);
  await world.owner.query(sql.replace(guard, guard.replace('priv.listed(me, t)', 'app.case_list')));
  try {
    expect(await kindsOf(world.minna)).toContain('named-lead');
  } finally {
    await world.owner.query(sql);
  }
});

test('the access log holds what was shown, and of rows that were left out nothing', async () => {
  const classes = async (query: string) => {
    await waitingOf(world.anna, query);
    const { rows } = await world.owner.query<{ classes: string[] }>(
      `select classes from audit.entry where kind = 'WaitingViewed' order by id desc limit 1`,
    );
    return rows[0]?.classes;
  };
  expect(await classes('?show=others')).toEqual(['coordination']);
  expect(await classes('?show=consents')).toEqual([]);
  expect(await classes('')).toEqual(['case', 'coordination']);
  expect(world.reported).toEqual([]);
});

/** A connection is made ready by asking each look for nobody (decision 104): none may rely on that nobody does. */
test('nobody is told anything by any look: only marks, which tell no case and no person', async () => {
  const { rows: looks } = await world.owner.query<{ name: string; asked: string }>(
    `select p.proname as name, format('select x::text as told from look.%I(%s) x', p.proname,
       (select string_agg('null::' || format_type(t, null), ',') from unnest(p.proargtypes) t)) as asked
     from pg_proc p where p.pronamespace = 'look'::regnamespace and p.proname <> 'miss_rooms' order by 1`,
  );
  const telling: string[] = [];
  await world.owner.query('begin');
  await world.owner.query('set local session authorization rinnalla_look');
  for (const { name, asked } of looks) {
    const { rows } = await world.owner.query<{ told: string | null }>(asked);
    if (rows.some(({ told }) => told !== null && !/^[(),]*$/.test(told))) telling.push(name);
  }
  await world.owner.query('rollback');
  expect(looks.length).toBeGreaterThan(60);
  expect(telling).toEqual(['digest', 'law_mark', 'service_mark']);
});
