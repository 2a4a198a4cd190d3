import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PlannedCase, plannedCase } from '../../../proofs/http/planned-case.ts';
import type { Person } from '../../../proofs/http/small-world.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import type { TaskView } from './task.ts';

const today = dayOf(new Date());
let it: PlannedCase;
let network: string;
/** Of the county beside Minna. */
let elli: Person;

beforeAll(async () => {
  it = await plannedCase();
  elli = await it.worker(it.county, 'Elli Niemi');
  const [party] = (
    await it.owner.query<{ id: number }>('select id from app.party where organisation_id = $1', [it.county])
  ).rows;
  expect(party).toBeDefined();
  await it.owner.query(`select priv.put_member($1, $2, $3, 'backup', priv.all_classes(), now(), null)`, [
    it.caseId,
    it.county,
    elli.id,
  ]);
  await it.owner.query('select priv.recompute($1)', [it.caseId]);
});
afterAll(() => it.stop());

const task = (more: object = {}) => ({
  text: 'Selvitetään tukiasunto',
  forId: it.county,
  receiver: 'herself',
  dueOn: addDays(today, 5),
  ...more,
});
const ask = (person: Person, more: object = {}) => it.of(person, 'POST', '/tasks', task(more));
const answer = (person: Person, id: string, said: string, reason?: string) =>
  it.of(person, 'POST', `/tasks/${id}/answer`, { answer: said, ...(reason ? { reason } : {}) });
const stands = async (person: Person, id: string): Promise<TaskView | undefined> =>
  ((await it.of(person, 'GET', '/plan')).body.tasks as TaskView[]).find((task) => task.id === id);

test('without a network consent nothing can be asked of another organisation, of one’s own it can', async () => {
  expect(await ask(it.anna)).toMatchObject({ status: 422, body: { error: { reason: 'no network' } } });
  expect((await ask(it.anna, { forId: it.saarni, workerId: it.veikko.id })).status).toBe(200);
  network = await it.consent(it.anna, [it.county]);
  // Saarni has opened its room by recording, so the county reads what is asked of it. The county has not yet opened its own.
  expect((await ask(it.anna)).status).toBe(200);
  expect(await ask(it.minna, { forId: it.saarni })).toMatchObject({
    status: 422,
    body: { error: { reason: 'no network' } },
  });
  await it.opens(it.minna);
  expect((await ask(it.minna, { forId: it.saarni })).status).toBe(200);
});

test('to nobody on the case, outside the network, barred or hidden: one and the same sentence', async () => {
  const shelter = await it.organisation('Turvakoti Lyhty', 'shelter');
  const tiina = await it.worker(shelter, 'Tiina Korpi');
  await it.joins(shelter, tiina, null);
  const outside = await it.organisation('Toinen järjestö', 'ngo');
  const oona = await it.worker(it.county, 'Oona Virta');
  const sentences = new Set<string>();
  const refused = async (more: Record<string, string>) => {
    const page = await it.fill(it.anna, '/suunnitelma/tehtava', { ...task(), dueOn: '', ...more } as Record<
      string,
      string
    >);
    expect(page.status).toBe(422);
    sentences.add(/Tehtävää ei voi antaa[^<]*/.exec(page.text)?.[0] ?? 'none');
  };
  await refused({ forId: outside });
  await refused({ forId: shelter });
  await refused({ forId: it.police });
  await refused({ forId: it.nobody });
  await refused({ workerId: oona.id });
  await refused({ workerId: it.stranger.id });
  await it.act(it.anna, `select act.bar($1, $2, null, 'her-wish')`, [it.caseId, elli.id], it.caseId);
  await refused({ workerId: elli.id });
  expect([...sentences]).toHaveLength(1);
  expect([...sentences][0]).toContain('Tehtävää ei voi antaa');
  await it.owner.query('update app.bar set lifted_at = now() where worker_id = $1', [elli.id]);
  await it.owner.query('select priv.recompute($1)', [it.caseId]);
});

test('only those who may be asked are offered, and a shelter never', async () => {
  const { text } = await it.see(it.anna, '/suunnitelma/tehtava');
  expect(text).toContain(`value="${it.county}"`);
  expect(text).not.toContain(`value="${it.police}"`);
  const choices = text.slice(text.indexOf('id="forId"'), text.indexOf('</select>', text.indexOf('id="forId"')));
  expect(choices).not.toContain('Lyhty');
});

test('asked, accepted, done: the asker sees the answer, each row lies in its writer’s room', async () => {
  const { body: made } = await ask(it.anna);
  expect((await stands(it.minna, made.id))?.state).toBe('asked');
  expect((await answer(it.anna, made.id, 'accepted')).status).toBe(403);
  expect((await answer(it.minna, made.id, 'accepted')).status).toBe(200);
  expect(await stands(it.anna, made.id)).toMatchObject({ state: 'accepted', answer: { author: 'Minna Ranta' } });
  expect((await answer(elli, made.id, 'done')).status).toBe(200);
  expect((await stands(it.anna, made.id))?.state).toBe('done');
  expect((await it.of(it.anna, 'POST', `/tasks/${made.id}/withdraw`)).body).toMatchObject({
    error: { reason: 'the task is done' },
  });
  const { rows } = await it.owner.query(
    'select distinct r.organisation_id from app.task_answer a join app.room r on r.id = a.room_id where task_id = $1',
    [made.id],
  );
  expect(rows).toEqual([{ organisation_id: it.county }]);
});

test('declining needs a reason, and the asker reads it', async () => {
  const { body: made } = await ask(it.anna);
  expect((await answer(it.minna, made.id, 'declined')).body.error.fields).toEqual([
    { field: 'reason', reason: 'required' },
  ]);
  expect((await answer(it.minna, made.id, 'declined', 'Ei meidän alueellamme')).status).toBe(200);
  expect(await stands(it.anna, made.id)).toMatchObject({
    state: 'declined',
    answer: { reason: 'Ei meidän alueellamme' },
  });
});

test('a tick is taken back by the same worker within seconds, by nobody else and not later', async () => {
  const { body: made } = await ask(it.anna);
  await answer(it.minna, made.id, 'done');
  const page = (await it.see(it.minna, '/suunnitelma')).text;
  expect(page).toContain('Kumoa');
  expect((await answer(elli, made.id, 'undone')).status).toBe(409);
  expect((await answer(it.minna, made.id, 'undone')).status).toBe(200);
  expect((await stands(it.anna, made.id))?.state).toBe('accepted');
  await answer(it.minna, made.id, 'done');
  await it.owner.query(`update priv.clock set ahead = interval '20 seconds'`);
  const late = await it.fill(it.minna, `/suunnitelma/tehtava/${made.id}`, { answer: 'undone' });
  expect([late.status, late.text.includes('Kumoamisen aika meni jo')]).toEqual([409, true]);
  await it.owner.query(`update priv.clock set ahead = interval '0'`);
});

test('two answers at once: one wins, the other is told what stands', async () => {
  const { body: made } = await ask(it.anna);
  const both = await Promise.all([
    it.fill(it.minna, `/suunnitelma/tehtava/${made.id}`, { answer: 'done' }),
    it.fill(elli, `/suunnitelma/tehtava/${made.id}`, { answer: 'declined', reason: 'Ei onnistu' }),
  ]);
  const lost = both.find(({ status }) => status === 409);
  expect(both.filter(({ status }) => status === 303)).toHaveLength(1);
  expect(lost?.text).toContain('Tehtävään on jo vastattu');
  const now = await stands(it.anna, made.id);
  expect(lost?.text).toContain(now?.state === 'done' ? 'tehty' : 'ei voida tehdä');
});

test('withdrawn by the asker it takes no answer, and is withdrawn once', async () => {
  const { body: made } = await ask(it.anna);
  expect((await it.of(it.minna, 'POST', `/tasks/${made.id}/withdraw`)).status).toBe(404);
  expect((await it.of(it.veikko, 'POST', `/tasks/${made.id}/withdraw`)).status).toBe(200);
  expect((await answer(it.minna, made.id, 'accepted')).status).toBe(409);
  expect((await it.of(it.anna, 'POST', `/tasks/${made.id}/withdraw`)).status).toBe(409);
  expect((await stands(it.minna, made.id))?.state).toBe('withdrawn');
});

test('late is told by icon and words', async () => {
  const { body: made } = await ask(it.anna);
  await it.owner.query('update app.task set due_on = $2 where id = $1', [made.id, addDays(today, -4)]);
  const { text } = await it.see(it.anna, '/suunnitelma');
  expect(text).toContain('4 pv myöhässä');
  expect(text).toContain('rn-late');
});

test('her consent withdrawn in the middle: nothing new can be asked, the asker keeps her row and the answerer hers', async () => {
  const { body: open } = await ask(it.anna, { text: 'Tämä jää auki' });
  await answer(it.minna, open.id, 'accepted', 'Soitan maanantaina');
  await it.act(it.anna, 'select act.withdraw_consent($1, $2)', [it.caseId, network], it.caseId);
  expect(await ask(it.anna)).toMatchObject({ status: 422, body: { error: { reason: 'no network' } } });
  expect((await answer(it.minna, open.id, 'done')).status).toBe(404);
  expect(await stands(it.anna, open.id)).toMatchObject({ text: 'Tämä jää auki', state: 'asked', answer: null });
  expect(await stands(it.minna, open.id)).toMatchObject({
    text: null,
    state: 'closed',
    answer: { reason: 'Soitan maanantaina' },
  });
  const { text } = await it.see(it.minna, '/suunnitelma');
  expect(text).toContain('Vastauksesi tehtävään, joka ei ole enää sinulle avoinna');
  expect(text).not.toContain('Tämä jää auki');
});

test('every act is in the use log', async () => {
  for (const kind of ['TaskAsked', 'TaskAnswered', 'TaskWithdrawn', 'PlanViewed'])
    expect(await it.logged(kind), kind).toBeGreaterThan(0);
});
