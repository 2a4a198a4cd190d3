import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PlannedCase, plannedCase } from '../../../proofs/http/planned-case.ts';
import type { Person } from '../../../proofs/http/small-world.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import type { TaskView } from './task.ts';

const today = dayOf(new Date());
let world: PlannedCase;
let network: string;
/** Of the county beside Minna. */
let elli: Person;

beforeAll(async () => {
  world = await plannedCase();
  elli = await world.worker(world.county, 'Elli Niemi');
  const [party] = (
    await world.owner.query<{ id: number }>('select id from app.party where organisation_id = $1', [world.county])
  ).rows;
  expect(party).toBeDefined();
  await namesElli();
});
afterAll(() => world.stop());

async function namesElli(): Promise<void> {
  await world.owner.query(`select priv.put_member($1, $2, $3, 'backup', priv.all_classes(), now(), null)`, [
    world.caseId,
    world.county,
    elli.id,
  ]);
  await world.owner.query('select priv.recompute($1)', [world.caseId]);
}
const task = (more: object = {}) => ({
  text: 'Selvitetään tukiasunto',
  forId: world.county,
  receiver: 'herself',
  dueOn: addDays(today, 5),
  ...more,
});
const ask = (person: Person, more: object = {}) => world.of(person, 'POST', '/tasks', task(more));
const answer = (person: Person, id: string, said: string, reason?: string) =>
  world.of(person, 'POST', `/tasks/${id}/answer`, { answer: said, ...(reason ? { reason } : {}) });
const stands = async (person: Person, id: string): Promise<TaskView | undefined> =>
  ((await world.of(person, 'GET', '/plan')).body.tasks as TaskView[]).find((task) => task.id === id);

test('without a network consent nothing can be asked of another organisation, of one’s own it can', async () => {
  expect(await ask(world.anna)).toMatchObject({ status: 422, body: { error: { reason: 'no network' } } });
  expect((await ask(world.anna, { forId: world.saarni, workerId: world.veikko.id })).status).toBe(200);
  network = await world.consent(world.anna, [world.county]);
  // Saarni has opened its room by recording, so the county reads what is asked of it. The county has not yet opened its own.
  expect((await ask(world.anna)).status).toBe(200);
  expect(await ask(world.minna, { forId: world.saarni })).toMatchObject({
    status: 422,
    body: { error: { reason: 'no network' } },
  });
  await world.opens(world.minna);
  expect((await ask(world.minna, { forId: world.saarni })).status).toBe(200);
});

test('to nobody in sight, by organisation or by name, or to somebody barred: one and the same sentence', async () => {
  const shelter = await world.organisation('Turvakoti Lyhty', 'shelter');
  const tiina = await world.worker(shelter, 'Tiina Korpi');
  await world.joins(shelter, tiina, null);
  const outside = await world.organisation('Toinen järjestö', 'ngo');
  const oona = await world.worker(world.county, 'Oona Virta');
  const sentences = new Set<string>();
  const refused = async (more: Record<string, string>) => {
    const page = await world.fill(world.anna, '/suunnitelma/tehtava', { ...task(), dueOn: '', ...more } as Record<
      string,
      string
    >);
    expect(page.status).toBe(422);
    sentences.add(
      /(?:Tehtävää ei voi antaa|Organisaatio tai henkilö ei ole tapauksessa)[^<]*/.exec(page.text)?.[0] ?? 'none',
    );
  };
  await refused({ forId: outside });
  await refused({ forId: world.nobody });
  await refused({ workerId: oona.id });
  await refused({ workerId: world.stranger.id });
  await world.act(world.anna, `select act.bar($1, $2, null, 'her-wish')`, [world.caseId, elli.id], world.caseId);
  await refused({ workerId: elli.id });
  expect([...sentences]).toEqual([expect.stringContaining('sikäli kuin sinä näet')]);
  // Saarni leads and sees these on the case: they stand in no network with it.
  sentences.clear();
  await refused({ forId: shelter });
  await refused({ forId: world.police });
  expect([...sentences]).toEqual([expect.stringContaining('Tehtävää ei voi antaa')]);
  await world.owner.query('update app.bar set lifted_at = now() where worker_id = $1', [elli.id]);
  await namesElli();
});

test('only those who may be asked are offered, and a shelter never', async () => {
  const { text } = await world.see(world.anna, '/suunnitelma/tehtava');
  expect(text).toContain(`value="${world.county}"`);
  expect(text).not.toContain(`value="${world.police}"`);
  const choices = text.slice(text.indexOf('id="forId"'), text.indexOf('</select>', text.indexOf('id="forId"')));
  expect(choices).not.toContain('Lyhty');
});

test('asked, accepted, done: the asker sees the answer, each row lies in its writer’s room', async () => {
  const { body: made } = await ask(world.anna);
  expect((await stands(world.minna, made.id))?.state).toBe('asked');
  expect((await answer(world.anna, made.id, 'accepted')).status).toBe(403);
  expect((await answer(world.minna, made.id, 'accepted')).status).toBe(200);
  expect(await stands(world.anna, made.id)).toMatchObject({ state: 'accepted', answer: { author: 'Minna Ranta' } });
  expect((await answer(elli, made.id, 'done')).status).toBe(200);
  expect((await stands(world.anna, made.id))?.state).toBe('done');
  expect((await world.of(world.anna, 'POST', `/tasks/${made.id}/withdraw`)).body).toMatchObject({
    error: { reason: 'the task is done' },
  });
  const { rows } = await world.owner.query(
    'select distinct r.organisation_id from app.task_answer a join app.room r on r.id = a.room_id where task_id = $1',
    [made.id],
  );
  expect(rows).toEqual([{ organisation_id: world.county }]);
});

test('declining needs a reason, and the asker reads it', async () => {
  const { body: made } = await ask(world.anna);
  expect((await answer(world.minna, made.id, 'declined')).body.error.fields).toEqual([
    { field: 'reason', reason: 'required' },
  ]);
  expect((await answer(world.minna, made.id, 'declined', 'Ei meidän alueellamme')).status).toBe(200);
  expect(await stands(world.anna, made.id)).toMatchObject({
    state: 'declined',
    answer: { reason: 'Ei meidän alueellamme' },
  });
});

test('a tick is taken back by the same worker within seconds, by nobody else and not later', async () => {
  const { body: made } = await ask(world.anna);
  await answer(world.minna, made.id, 'done');
  const page = (await world.see(world.minna, '/suunnitelma')).text;
  expect(page).toContain('Kumoa');
  expect((await answer(elli, made.id, 'undone')).status).toBe(409);
  expect((await answer(world.minna, made.id, 'undone')).status).toBe(200);
  expect((await stands(world.anna, made.id))?.state).toBe('accepted');
  await answer(world.minna, made.id, 'done');
  await world.owner.query(`update priv.clock set ahead = interval '20 seconds'`);
  const late = await world.fill(world.minna, `/suunnitelma/tehtava/${made.id}`, { answer: 'undone' });
  expect([late.status, late.text.includes('Kumoamisen aika meni jo')]).toEqual([409, true]);
  await world.owner.query(`update priv.clock set ahead = interval '0'`);
});

test('two answers at once: one wins, the other is told what stands', async () => {
  const { body: made } = await ask(world.anna);
  const both = await Promise.all([
    world.fill(world.minna, `/suunnitelma/tehtava/${made.id}`, { answer: 'done' }),
    world.fill(elli, `/suunnitelma/tehtava/${made.id}`, { answer: 'declined', reason: 'Ei onnistu' }),
  ]);
  const lost = both.find(({ status }) => status === 409);
  expect(both.filter(({ status }) => status === 303)).toHaveLength(1);
  expect(lost?.text).toContain('Tehtävään on jo vastattu');
  const now = await stands(world.anna, made.id);
  expect(lost?.text).toContain(now?.state === 'done' ? 'tehty' : 'ei voida tehdä');
});

test('withdrawn by the asker it takes no answer, and is withdrawn once', async () => {
  const { body: made } = await ask(world.anna);
  expect((await world.of(world.minna, 'POST', `/tasks/${made.id}/withdraw`)).status).toBe(404);
  expect((await world.of(world.veikko, 'POST', `/tasks/${made.id}/withdraw`)).status).toBe(200);
  expect((await answer(world.minna, made.id, 'accepted')).status).toBe(409);
  expect((await world.of(world.anna, 'POST', `/tasks/${made.id}/withdraw`)).status).toBe(409);
  expect((await stands(world.minna, made.id))?.state).toBe('withdrawn');
});

test('late is told by icon and words', async () => {
  const { body: made } = await ask(world.anna);
  await world.owner.query('update app.task set due_on = $2 where id = $1', [made.id, addDays(today, -4)]);
  const { text } = await world.see(world.anna, '/suunnitelma');
  expect(text).toContain('4 pv myöhässä');
  expect(text).toContain('rn-late');
});

test('her consent withdrawn in the middle: nothing new can be asked, the asker keeps her row and the answerer hers', async () => {
  const { body: open } = await ask(world.anna, { text: 'Tämä jää auki' });
  await answer(world.minna, open.id, 'accepted', 'Soitan maanantaina');
  await world.act(world.anna, 'select act.withdraw_consent($1, $2)', [world.caseId, network], world.caseId);
  expect(await ask(world.anna)).toMatchObject({ status: 422, body: { error: { reason: 'no network' } } });
  expect((await answer(world.minna, open.id, 'done')).status).toBe(404);
  expect(await stands(world.anna, open.id)).toMatchObject({ text: 'Tämä jää auki', state: 'asked', answer: null });
  expect(await stands(world.minna, open.id)).toMatchObject({
    text: null,
    state: 'closed',
    answer: { reason: 'Soitan maanantaina' },
  });
  const { text } = await world.see(world.minna, '/suunnitelma');
  expect(text).toContain('Vastauksesi tehtävään, joka ei ole enää sinulle avoinna');
  expect(text).not.toContain('Tämä jää auki');
});

test('every act is in the use log', async () => {
  for (const kind of ['TaskAsked', 'TaskAnswered', 'TaskWithdrawn', 'PlanViewed'])
    expect(await world.logged(kind), kind).toBeGreaterThan(0);
});
