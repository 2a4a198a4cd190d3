import { afterAll, beforeAll, expect, test } from 'vitest';
import { facts } from '../../../proofs/http/network-world.ts';
import { type PlannedCase, plannedCase } from '../../../proofs/http/planned-case.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { safetyEndpoints } from '../safety/index.ts';
import type { PromiseView } from './home.ts';
import { homeEndpoints } from './index.ts';

const today = dayOf(new Date());
let it: PlannedCase;

beforeAll(async () => {
  it = await plannedCase({ endpoints: [...homeEndpoints, ...safetyEndpoints] });
  await it.consent(it.anna, [it.county]);
  await it.opens(it.minna);
});
afterAll(() => it.stop());

const ask = async (person: PlannedCase['anna'], text: string, more: object): Promise<string> => {
  const { status, body, text: said } = await it.of(person, 'POST', '/tasks', { text, receiver: 'herself', ...more });
  if (status !== 200) throw new Error(said);
  return body.id as string;
};
const promises = async (person: PlannedCase['anna']): Promise<PromiseView[]> =>
  (await it.json(person, 'GET', '/work')).body.promises as PromiseView[];

test('my tasks stand on my first page, with the text only where my own organisation wrote it', async () => {
  await ask(it.anna, 'Soitetaan vuokranantajalle', {
    forId: it.saarni,
    workerId: it.anna.id,
    dueOn: addDays(today, 2),
  });
  await ask(it.minna, 'Toisen organisaation pyyntö', {
    forId: it.saarni,
    workerId: it.anna.id,
    dueOn: addDays(today, 3),
  });
  await ask(it.anna, 'Veikolle', { forId: it.saarni, workerId: it.veikko.id, dueOn: addDays(today, 3) });
  expect(await promises(it.anna)).toMatchObject([
    { mine: true, named: true, text: 'Soitetaan vuokranantajalle', asker: 'Saarni ry' },
    { mine: true, named: true, text: null, asker: 'Länsirannikon hyvinvointialue' },
  ]);
  const { text } = await it.page(it.anna, '/fi/tyo');
  expect(text).toContain('Soitetaan vuokranantajalle');
  expect(text).toContain('Pyyntö: Länsirannikon hyvinvointialue');
  expect(text).not.toContain('Toisen organisaation pyyntö');
});

test('what others have promised to us and is late stands there too, until it is answered', async () => {
  const id = await ask(it.anna, 'Päätös tukiasunnon jatkosta', { forId: it.county, dueOn: addDays(today, 1) });
  expect((await promises(it.anna)).filter(({ mine }) => !mine)).toEqual([]);
  await it.owner.query('update app.task set due_on = $2 where id = $1', [id, addDays(today, -4)]);
  await it.act(it.anna, 'select act.refresh_list($1)', [it.caseId], it.caseId);
  expect((await promises(it.anna)).filter(({ mine }) => !mine)).toMatchObject([
    { id, organisation: 'Länsirannikon hyvinvointialue' },
  ]);
  expect((await it.page(it.anna, '/fi/tyo')).text).toContain('4 pv myöhässä');
  await it.of(it.minna, 'POST', `/tasks/${id}/answer`, { answer: 'done' });
  expect((await promises(it.anna)).filter(({ mine }) => !mine)).toEqual([]);
});

test('a tick on the first page is done and leaves it; the next day of the case moves on', async () => {
  const [first] = await promises(it.anna);
  const sent = await it.fill(it.anna, `/suunnitelma/tehtava/${first?.id}`, { answer: 'done' });
  expect(sent.status).toBe(303);
  expect((await promises(it.anna)).map(({ id }) => id)).not.toContain(first?.id);
  const { rows } = await it.owner.query<{ next_on: string }>(
    'select next_on from app.case_list where case_id = $1 and worker_id = $2',
    [it.caseId, it.anna.id],
  );
  expect(rows[0]?.next_on).toBe(addDays(today, 3));
});

test('the owner of what a first page has shown reads in its log of the case that it was shown, and to whom', async () => {
  const looked = async (owner: string): Promise<{ classes: string[] }[]> =>
    (
      await it.owner.query<{ classes: string[] }>(
        `select e.classes from audit.entry e join app.room r on r.id = e.room_id
         where e.kind = 'WorkViewed' and r.class = 'log' and r.case_id = $1 and r.organisation_id = $2`,
        [it.caseId, owner],
      )
    ).rows;
  // Anna’s page shows what the county has asked of her; the text stays closed, the row does not.
  await ask(it.minna, 'Soita minulle', { forId: it.saarni, workerId: it.anna.id, dueOn: addDays(today, 1) });
  const before = (await looked(it.county)).length;
  await promises(it.anna);
  const after = await looked(it.county);
  expect(after).toHaveLength(before + 1);
  expect(after.at(-1)?.classes).toEqual(['coordination']);
  // What is one’s own is told to no other.
  const own = (await looked(it.saarni)).length;
  await promises(it.anna);
  expect((await looked(it.saarni)).length).toBe(own);
});

test('a rule of contact of another organisation behind what asks for attention is told to its owner', async () => {
  const set = await it.of(it.anna, 'POST', '/contact-rules', { channel: 'call', rule: 'forbidden', checkedOn: today });
  expect(set.status, set.text).toBe(200);
  await it.owner.query(`update app.contact_rule set checked_on = checked_on - 30`);
  const consent = await it.of(it.anna, 'POST', '/consents', { toIds: [it.county], classes: ['contact'], ...facts() });
  expect(consent.status, consent.text).toBe(200);
  await it.act(it.anna, 'select act.refresh_list($1)', [it.caseId], it.caseId);
  const { attention } = (await it.json(it.minna, 'GET', '/work')).body;
  expect(attention.map((item: { kind: string }) => item.kind)).toContain('contact-old');
  const { rows } = await it.owner.query<{ classes: string[] }>(
    `select e.classes from audit.entry e join app.room r on r.id = e.room_id
     where e.kind = 'WorkViewed' and r.class = 'log' and r.case_id = $1 and r.organisation_id = $2`,
    [it.caseId, it.saarni],
  );
  expect(rows.some(({ classes }) => classes.includes('contact'))).toBe(true);
});

test('a barred worker and one of another case see none of it', async () => {
  await it.act(it.anna, `select act.bar($1, $2, null, 'her-wish')`, [it.caseId, it.minna.id], it.caseId);
  expect(await promises(it.minna)).toEqual([]);
  expect(await promises(it.stranger)).toEqual([]);
});
