import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PlannedCase, plannedCase } from '../../../proofs/http/planned-case.ts';
import type { Person } from '../../../proofs/http/small-world.ts';
import { formToken } from '../../platform/http/session.ts';
import { addDays, type Day, dayOf, formatDate } from '../../platform/time/format.ts';
import type { Waiting } from './home.ts';
import { homeEndpoints } from './index.ts';
import { isAway, putOffAt, type Snooze, thingOf } from './snooze.ts';

const today = dayOf(new Date());
const reason = 'Kerron tapaamisessa, en viestillä';
let world: PlannedCase;

test('what was put off comes back early when it has become more urgent, and only then', () => {
  const days = fc.integer({ min: -30, max: 70 });
  fc.assert(
    fc.property(days, days, fc.integer({ min: 0, max: 60 }), (dueThen, dueNow, passed) => {
      const [due, now, at] = [addDays(today, dueThen), addDays(today, dueNow), addDays(today, passed)];
      const isMoreUrgent = dueNow < dueThen || (dueThen > 0 && dueNow <= passed);
      expect(isAway({ due, madeOn: today, reason }, now, at)).toBe(!isMoreUrgent);
      expect(isAway({ due, madeOn: today, reason: null }, now, at)).toBe(dueNow === dueThen);
    }),
  );
});

beforeAll(async () => {
  world = await plannedCase({ endpoints: [...homeEndpoints] });
  await world.consent(world.anna, [world.county]);
  await world.opens(world.minna);
});
afterAll(() => world.stop());

type Told = Waiting & { readonly thing: string; readonly snooze: Snooze | null };
const waitingOf = async (person: Person, query = ''): Promise<Told[]> =>
  (await world.json(person, 'GET', `/work/waiting${query}`)).body.rows;
const away = (person: Person) => waitingOf(person, '?show=put-off');
const ask = async (dueOn: Day): Promise<string> =>
  (
    await world.of(world.anna, 'POST', '/tasks', {
      ...{ text: 'Varaa tulkki', receiver: 'herself', forId: world.saarni, workerId: world.anna.id, dueOn },
    })
  ).body.id;
const putOff = (person: Person, thing: string, untilOn: Day, why = reason) =>
  world.json(person, 'POST', '/work/waiting/put-off', { thing, untilOn, reason: why });
const setDue = async (id: string, dueOn: Day) => {
  await world.owner.query('update app.task set due_on = $2 where id = $1', [id, dueOn]);
  await world.act(world.anna, 'select act.refresh_list($1)', [world.caseId], world.caseId);
};

test('what is put off is gone from both pages, stands with its reason among what was put off, and is brought back', async () => {
  const id = await ask(addDays(today, 3));
  const [row] = await waitingOf(world.anna);
  expect(row).toMatchObject({ kind: 'task', id, thing: `task.${id}`, snooze: null });
  expect((await putOff(world.anna, `task.${id}`, addDays(today, 2))).status).toBe(200);
  expect(await waitingOf(world.anna)).toEqual([]);
  const first = (await world.json(world.anna, 'GET', '/work')).body;
  expect([first.promises, first.waiting, first.putOff]).toEqual([[], 0, 1]);
  expect((await world.page(world.anna, '/fi/tyo')).text).toContain(
    'href="/fi/tyo/odottaa?show=put-off">Siirretyt ja kuitatut 1',
  );
  const [put] = await away(world.anna);
  expect(put).toMatchObject({ id, snooze: { untilOn: addDays(today, 2), reason, due: addDays(today, 3) } });
  const { text } = await world.page(world.anna, '/fi/tyo/odottaa?show=put-off');
  expect(text).toContain(reason);
  const back = `/fi/tyo/odottaa/siirretyt/${put?.snooze?.id}/palauta`;
  expect(text).toContain(`action="${back}"`);
  const csrf = formToken(world.faces.formSecret, world.anna.token);
  expect((await world.send(world.anna, back, { csrf })).status).toBe(303);
  expect(thingOf((await waitingOf(world.anna))[0] as Told)).toBe(`task.${id}`);
  expect((await world.send(world.anna, back, { csrf })).status).toBe(404);
});

test('it comes back on its day, and earlier when it is to be done earlier; what ends meanwhile is silent', async () => {
  const [row] = await waitingOf(world.anna);
  const id = row?.id as string;
  await putOff(world.anna, `task.${id}`, addDays(today, 2));
  await setDue(id, addDays(today, 1));
  expect(await waitingOf(world.anna)).toHaveLength(1);
  expect(await away(world.anna)).toEqual([]);
  await setDue(id, addDays(today, 3));
  expect(await waitingOf(world.anna)).toEqual([]);
  await world.owner.query('update priv.snooze set until_on = $1', [today]);
  expect(await waitingOf(world.anna)).toHaveLength(1);
  await putOff(world.anna, `task.${id}`, addDays(today, 2));
  await world.of(world.anna, 'POST', `/tasks/${id}/answer`, { answer: 'done' });
  expect([await waitingOf(world.anna), await away(world.anna)]).toEqual([[], []]);
});

test('what was late already stays away until the day that was said', async () => {
  const id = await ask(addDays(today, 1));
  await setDue(id, addDays(today, -1));
  await putOff(world.anna, `task.${id}`, addDays(today, 4));
  expect(await waitingOf(world.anna)).toEqual([]);
  expect((await putOff(world.anna, `task.${id}`, addDays(today, 5))).status).toBe(200);
  expect((await away(world.anna))[0]?.snooze?.untilOn).toBe(addDays(today, 5));
  const { rows } = await world.owner.query('select count(*)::integer as n from priv.snooze');
  expect([(await away(world.anna)).length, rows]).toEqual([1, [{ n: 2 }]]);
});

test('the form asks for a day ahead, sixty at most, and a reason, and shows what was typed', async () => {
  const id = await ask(addDays(today, 3));
  const thing = `task.${id}`;
  const send = (more: Record<string, string>) => {
    const fields = { thing, reason, untilOn: formatDate('fi', addDays(today, 1)), ...more };
    const csrf = formToken(world.faces.formSecret, world.anna.token);
    return world.send(world.anna, `/fi${putOffAt(fields.thing)}`, { csrf, ...fields });
  };
  for (const [untilOn, said] of [
    [today, 'Päivä ei ole edessä'],
    [addDays(today, 61), 'liian kaukana'],
  ] as const) {
    const { status, text } = await send({ untilOn: formatDate('fi', untilOn) });
    expect([status, text.includes(said), text.includes(`value="${reason}"`)]).toEqual([422, true, true]);
  }
  expect((await send({ reason: ' ' })).text).toContain('Kirjoita, miksi siirrät');
  expect((await send({ thing: `task.${world.nobody}` })).text).toContain('Tätä ei enää odota');
  expect((await world.page(world.anna, `/fi/tyo/odottaa/siirra?thing=${thing}`)).text).toContain('Varaa tulkki');
  expect((await world.page(world.anna, '/fi/tyo/odottaa/siirra')).text).toContain('Tätä ei enää odota');
  await expect(
    world.act(world.anna, 'select act.snooze(gen_random_uuid(), $1, $2, $3)', [
      Buffer.alloc(32),
      addDays(today, 61),
      Buffer.alloc(40),
    ]),
  ).rejects.toThrow();
  expect((await send({})).headers.get('location')).toBe('/fi/tyo/odottaa');
});

const tickOff = (person: Person, thing: string) => world.json(person, 'POST', '/work/waiting/done', { thing });

test('what only tells is ticked off by a button in its row, stays away, and is brought back', async () => {
  const [named] = (await waitingOf(world.minna)).filter(({ kind }) => kind === 'named-lead');
  const thing = `named-lead.${named?.id}`;
  expect(named?.thing).toBe(thing);
  const button = `action="/fi/tyo/odottaa/kuittaa?thing=${encodeURIComponent(thing)}"`;
  expect((await world.page(world.minna, '/fi/tyo/odottaa')).text).toContain(button);
  const csrf = formToken(world.faces.formSecret, world.minna.token);
  const { headers } = await world.send(world.minna, `/fi/tyo/odottaa/kuittaa?thing=${thing}`, { csrf, thing });
  expect(headers.get('location')).toBe('/fi/tyo/odottaa');
  const left = await world.page(world.minna, '/fi/tyo/odottaa');
  expect([left.text.includes(button), left.text.includes('Siirretyt ja kuitatut 1')]).toEqual([false, true]);
  const [put] = await away(world.minna);
  expect(put).toMatchObject({ thing, snooze: { reason: null, madeOn: today } });
  expect((await world.page(world.minna, '/fi/tyo/odottaa?show=put-off')).text).toContain('Kuitattu ');
  await world.json(world.minna, 'POST', `/work/waiting/put-off/${put?.snooze?.id}/end`, {});
  expect((await waitingOf(world.minna)).map((row) => row.thing)).toContain(thing);
});

test('what is to be answered or done is not ticked off, nor what does not wait', async () => {
  const id = await ask(addDays(today, 9));
  const asked = await tickOff(world.anna, `task.${id}`);
  expect(asked.body).toMatchObject({ error: { reason: 'done-there' } });
  for (const thing of [`task.${world.nobody}`, `named-member.${world.nobody}`])
    expect((await tickOff(world.anna, thing)).body).toMatchObject({ error: { reason: 'gone' } });
  expect((await waitingOf(world.anna)).map((row) => row.thing)).toContain(`task.${id}`);
});

test('a colleague for whom the same waits sees nothing of it; what is closed with the case is closed here', async () => {
  const task = (await away(world.anna))[0]?.id as string;
  await world.owner.query('update app.task set for_worker_id = null where id = $1', [task]);
  await world.act(world.anna, 'select act.refresh_list($1)', [world.caseId], world.caseId);
  expect((await away(world.anna)).map(({ id }) => id)).toContain(task);
  expect((await waitingOf(world.veikko)).map(({ id }) => id)).toContain(task);
  expect(await away(world.veikko)).toEqual([]);
});

/** What a colleague reaches of it by knowing all that the database has of it. */
async function reached(): Promise<string[]> {
  const { rows } = await world.owner.query('select id, thing_hash from priv.snooze order by made_at desc limit 1');
  const before = JSON.stringify((await world.owner.query('select * from priv.snooze order by id')).rows);
  const read = await world.act(world.veikko, 'select id from look.snoozes()');
  await world.act(world.veikko, 'select act.end_snooze($1)', [rows[0].id]).catch(() => undefined);
  const after = JSON.stringify((await world.owner.query('select * from priv.snooze order by id')).rows);
  return [...(read.length > 0 ? ['look.snoozes'] : []), ...(after === before ? [] : ['act.end_snooze'])];
}

test('a colleague who knows its number reaches nothing of it', async () => {
  expect(await reached()).toEqual([]);
});

test.each([
  ['look.snoozes', 's.worker_id = priv.me() and ', ''],
  ['act.end_snooze', ' and s.worker_id = priv.me()', ''],
])('%s that asks for nobody’s own turns this red', async (name, guard, instead) => {
  const { rows } = await world.owner.query<{ sql: string }>('select pg_get_functiondef($1::regproc) as sql', [name]);
  const sql = rows[0]?.sql ?? '';
  expect(sql).toContain(guard);
  await world.owner.query(sql.replace(guard, instead));
  try {
    expect(await reached()).toEqual([name]);
  } finally {
    await world.owner.query(sql);
  }
});

test('nothing of a snooze is readable in the database, and it ends with the account and its day', async () => {
  const { rows } = await world.owner.query(`select string_agg(s::text, ' ') as all from priv.snooze s`);
  expect(rows[0].all).not.toContain(world.caseId);
  expect(rows[0].all).not.toContain('tapaamisessa');
  await world.owner.query('update priv.snooze set until_on = $1', [today]);
  await world.owner.query('select job.sweep()');
  expect((await world.owner.query('select from priv.snooze')).rows).toEqual([]);
  expect(world.reported).toEqual([]);
});
