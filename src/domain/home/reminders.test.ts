import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PlannedCase, plannedCase } from '../../../proofs/http/planned-case.ts';
import type { Person } from '../../../proofs/http/small-world.ts';
import { addDays, dayOf, formatWeekday } from '../../platform/time/format.ts';
import type { PromiseWaiting } from './home.ts';
import { homeEndpoints } from './index.ts';

const today = dayOf(new Date());
let world: PlannedCase;
beforeAll(async () => {
  world = await plannedCase({ endpoints: [...homeEndpoints] });
  await world.consent(world.anna, [world.county]);
  await world.opens(world.minna);
});
afterAll(() => world.stop());

/** A task that another organisation has been asked for and that is late. */
async function late(text: string, more: object = {}): Promise<string> {
  const sent = { text, receiver: 'herself', forId: world.county, dueOn: addDays(today, 1), ...more };
  const { body, text: said } = await world.of(world.anna, 'POST', '/tasks', sent);
  if (!body.id) throw new Error(said);
  await world.owner.query('update app.task set due_on = $2 where id = $1', [body.id, addDays(today, -4)]);
  await world.act(world.anna, 'select act.refresh_list($1)', [world.caseId], world.caseId);
  return body.id;
}
const remind = (person: Person, id: string) => world.of(person, 'POST', `/tasks/${id}/remind`, {});
const rowOf = async (person: Person, id: string): Promise<PromiseWaiting | undefined> =>
  (await world.json(person, 'GET', '/work/waiting')).body.rows.find((row: PromiseWaiting) => row.id === id);

test('who asked reminds in the row, once a day and for the whole organisation; who is to do it reads who and when', async () => {
  const id = await late('Päätös tukiasunnon jatkosta');
  expect(await rowOf(world.anna, id)).toMatchObject({ reminded: null, mayRemind: true });
  // Whose it is to do reminds nobody.
  expect(await rowOf(world.minna, id)).toMatchObject({ kind: 'task', reminded: null, mayRemind: false });
  const back = '/tyo/odottaa?show=others';
  const page = await world.page(world.anna, `/fi${back}`);
  expect(page.text).toContain(`/suunnitelma/tehtava/${id}/muistuta"`);
  const sent = await world.fill(world.anna, `/suunnitelma/tehtava/${id}/muistuta`, { back });
  expect([sent.status, sent.headers.get('location')]).toEqual([303, `/fi${back}`]);
  const again = await remind(world.veikko, id);
  expect([again.status, again.body.error.reason]).toEqual([409, 'reminded today']);
  expect(await rowOf(world.veikko, id)).toMatchObject({ reminded: { on: today, by: 'Anna Kallio' }, mayRemind: false });
  expect(await rowOf(world.minna, id)).toMatchObject({ reminded: { on: today, by: 'Anna Kallio' } });
  const list = (await world.page(world.minna, '/fi/tyo')).text;
  expect(list).toContain(`Muistutettu ${formatWeekday('fi', today)}, Anna Kallio`);
  expect((await world.page(world.anna, `/fi${back}`)).text).not.toContain('/muistuta"');
  await world.owner.query('update app.reminder set reminded_on = reminded_on - 1 where task_id = $1', [id]);
  expect(await rowOf(world.anna, id)).toMatchObject({ mayRemind: true });
  expect((await remind(world.veikko, id)).status).toBe(200);
  expect(await world.logged('TaskReminded')).toBe(2);
});

test('what was put off comes back when somebody has reminded of it since', async () => {
  const id = await late('Lausunto');
  const thing = `task.${id}`;
  const put = { thing, untilOn: addDays(today, 5), reason: 'Odotan tietoa' };
  expect((await world.json(world.minna, 'POST', '/work/waiting/put-off', put)).status).toBe(200);
  expect(await rowOf(world.minna, id)).toBeUndefined();
  expect((await remind(world.anna, id)).status).toBe(200);
  // Put off and reminded of on one day: it was known.
  expect(await rowOf(world.minna, id)).toBeUndefined();
  await world.owner.query('update app.reminder set reminded_on = reminded_on + 1 where task_id = $1', [id]);
  expect(await rowOf(world.minna, id)).toBeDefined();
});

test('only who asked reminds, of what is open and another’s, and of nobody out of sight', async () => {
  const id = await late('Selvitys');
  for (const outside of [world.minna, world.stranger]) expect((await remind(outside, id)).status).toBe(404);
  expect((await remind(world.jari, id)).status).toBe(403);
  const own = await late('Oma', { forId: world.saarni });
  expect((await remind(world.anna, own)).status).toBe(403);
  await world.of(world.minna, 'POST', `/tasks/${id}/answer`, { answer: 'done' });
  expect((await remind(world.anna, id)).status).toBe(409);
});

/** Whether a reminder of what is done is refused to an asker who does not read that it is. */
async function tellsOfClosedAnswer(): Promise<boolean> {
  const id = await late('Todistus');
  await world.of(world.minna, 'POST', `/tasks/${id}/answer`, { answer: 'done' });
  const open = async (until: string) => {
    await world.owner.query(`update priv."grant" set valid_until = ${until} where owner_id = $1`, [world.county]);
    await world.owner.query('select priv.recompute($1)', [world.caseId]);
  };
  await open('now()');
  try {
    return (await remind(world.anna, id)).status !== 200;
  } finally {
    await open(`now() + interval '60 days'`);
  }
}

test('an answer that is closed to the asker decides nothing; an act that asks it turns this red', async () => {
  expect(await tellsOfClosedAnswer()).toBe(false);
  const guard = ` and a.room_id = any (priv.rooms('read'))`;
  const { rows } = await world.owner.query<{ sql: string }>(
    `select pg_get_functiondef('priv.answer_in_sight'::regproc) as sql`,
  );
  const sql = rows[0]?.sql ?? '';
  expect(sql).toContain(guard);
  await world.owner.query(sql.replace(guard, ''));
  try {
    expect(await tellsOfClosedAnswer()).toBe(true);
  } finally {
    await world.owner.query(sql);
  }
});

const mails = async (person: Person): Promise<number> =>
  (await world.owner.query('select from priv.outbox where worker_id = $1 and closed_at is null', [person.id]))
    .rowCount ?? 0;

const sinceBars = async (): Promise<string[]> =>
  (await world.of(world.anna, 'GET', '/bars')).body.since.map(({ id }: { id: string }) => id);

test('a mail without content goes to one who reads it; a bar hides itself: the reminder is accepted, and opens nothing', async () => {
  for (const { id } of [world.minna, world.veikko])
    await world.owner.query(
      `insert into priv.credential (worker_id, email, password_hash) select $1::uuid, $1::text || '@esimerkki.example', 'x'
       where not exists (select from priv.credential where worker_id = $1::uuid)`,
      [id],
    );
  await world.owner.query('update priv.outbox set closed_at = now(), outcome = $1 where closed_at is null', ['sent']);
  await world.owner.query('delete from app.reminder');
  const read = await late('Luettu', { workerId: world.minna.id });
  const barred = await late('Estetyltä', { workerId: world.minna.id });
  expect((await remind(world.anna, read)).status).toBe(200);
  expect([await mails(world.minna), await mails(world.veikko)]).toEqual([1, 0]);
  // It still is something new when the mail is due, until the task is done.
  expect((await world.owner.query('select from mail.take(9)')).rowCount).toBe(1);
  await world.owner.query(`update priv.outbox set due_at = now() where closed_at is null`);
  await world.of(world.minna, 'POST', `/tasks/${read}/answer`, { answer: 'done' });
  expect((await world.owner.query('select from mail.take(9)')).rowCount).toBe(0);
  expect(await mails(world.minna)).toBe(0);
  await world.owner.query(`update priv.outbox set closed_at = now(), outcome = 'sent' where closed_at is null`);
  await world.act(world.anna, `select act.bar($1, $2, null, 'her-wish')`, [world.caseId, world.minna.id], world.caseId);
  expect((await remind(world.veikko, barred)).status).toBe(200);
  expect(await mails(world.minna)).toBe(0);
  // Those who see the bar are told at once: it was asked again, though the task is older than the bar (access model, sentence 12).
  expect(await sinceBars()).toContain(barred);
  await world.owner.query('delete from app.reminder');
  expect(await sinceBars()).not.toContain(barred);
  expect(world.reported).toEqual([]);
});
