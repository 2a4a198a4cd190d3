import { afterAll, beforeAll, expect, test } from 'vitest';
import { facts } from '../../../proofs/http/network-world.ts';
import { type PlannedCase, plannedCase } from '../../../proofs/http/planned-case.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { safetyEndpoints } from '../safety/index.ts';
import type { PromiseView } from './home.ts';
import { homeEndpoints } from './index.ts';

const today = dayOf(new Date());
let world: PlannedCase;

beforeAll(async () => {
  world = await plannedCase({ endpoints: [...homeEndpoints, ...safetyEndpoints] });
  await world.consent(world.anna, [world.county]);
  await world.opens(world.minna);
});
afterAll(() => world.stop());

const ask = async (person: PlannedCase['anna'], text: string, more: object): Promise<string> => {
  const { status, body, text: said } = await world.of(person, 'POST', '/tasks', { text, receiver: 'herself', ...more });
  if (status !== 200) throw new Error(said);
  return body.id as string;
};
const promises = async (person: PlannedCase['anna']): Promise<PromiseView[]> =>
  (await world.json(person, 'GET', '/work')).body.promises as PromiseView[];

test('my tasks stand on my first page by their titles, whoever asked', async () => {
  await ask(world.anna, 'Soitetaan vuokranantajalle', {
    forId: world.saarni,
    workerId: world.anna.id,
    dueOn: addDays(today, 2),
  });
  await ask(world.minna, 'Toisen organisaation pyyntö', {
    forId: world.saarni,
    workerId: world.anna.id,
    dueOn: addDays(today, 3),
  });
  await ask(world.anna, 'Veikolle', { forId: world.saarni, workerId: world.veikko.id, dueOn: addDays(today, 3) });
  expect(await promises(world.anna)).toMatchObject([
    { mine: true, named: true, text: 'Soitetaan vuokranantajalle', asker: 'Saarni ry' },
    { mine: true, named: true, text: 'Toisen organisaation pyyntö', asker: 'Länsirannikon hyvinvointialue' },
  ]);
  const { text } = await world.page(world.anna, '/fi/tyo');
  expect(text).toContain('Soitetaan vuokranantajalle');
  expect(text).toContain('Toisen organisaation pyyntö');
  expect(text).toContain('pyytäjä Länsirannikon hyvinvointialue');
});

test('what others have promised to us and is late stands there too, until it is answered', async () => {
  const id = await ask(world.anna, 'Päätös tukiasunnon jatkosta', { forId: world.county, dueOn: addDays(today, 1) });
  expect((await promises(world.anna)).filter(({ mine }) => !mine)).toEqual([]);
  await world.owner.query('update app.task set due_on = $2 where id = $1', [id, addDays(today, -4)]);
  await world.act(world.anna, 'select act.refresh_list($1)', [world.caseId], world.caseId);
  expect((await promises(world.anna)).filter(({ mine }) => !mine)).toMatchObject([
    { id, organisation: 'Länsirannikon hyvinvointialue' },
  ]);
  expect((await world.page(world.anna, '/fi/tyo')).text).toContain('4 pv myöhässä');
  await world.of(world.minna, 'POST', `/tasks/${id}/answer`, { answer: 'done' });
  expect((await promises(world.anna)).filter(({ mine }) => !mine)).toEqual([]);
});

test('a tick on the first page is done and leaves it; the next day of the case moves on', async () => {
  const [first] = await promises(world.anna);
  const sent = await world.fill(world.anna, `/suunnitelma/tehtava/${first?.id}`, { answer: 'done' });
  expect(sent.status).toBe(303);
  expect((await promises(world.anna)).map(({ id }) => id)).not.toContain(first?.id);
  const { rows } = await world.owner.query<{ next_on: string }>(
    'select next_on from app.case_list where case_id = $1 and worker_id = $2',
    [world.caseId, world.anna.id],
  );
  expect(rows[0]?.next_on).toBe(addDays(today, 3));
});

test('the owner of what a first page has shown reads in its log of the case that it was shown, and to whom', async () => {
  const looked = async (owner: string): Promise<{ classes: string[] }[]> =>
    (
      await world.owner.query<{ classes: string[] }>(
        `select e.classes from audit.entry e join app.room r on r.id = e.room_id
         where e.kind = 'WorkViewed' and r.class = 'log' and r.case_id = $1 and r.organisation_id = $2`,
        [world.caseId, owner],
      )
    ).rows;
  // Anna’s page shows what the county has asked of her; the text stays closed, the row does not.
  await ask(world.minna, 'Soita minulle', { forId: world.saarni, workerId: world.anna.id, dueOn: addDays(today, 1) });
  const before = (await looked(world.county)).length;
  await promises(world.anna);
  const after = await looked(world.county);
  expect(after).toHaveLength(before + 1);
  expect(after.at(-1)?.classes).toEqual(['coordination']);
  // What is one’s own is told to no other.
  const own = (await looked(world.saarni)).length;
  await promises(world.anna);
  expect((await looked(world.saarni)).length).toBe(own);
});

test('a rule of contact of another organisation behind what asks for attention is told to its owner', async () => {
  const set = await world.of(world.anna, 'POST', '/contact-rules', {
    channel: 'call',
    rule: 'forbidden',
    checkedOn: today,
  });
  expect(set.status, set.text).toBe(200);
  await world.owner.query(`update app.contact_rule set checked_on = checked_on - 30`);
  const consent = await world.of(world.anna, 'POST', '/consents', {
    toIds: [world.county],
    classes: ['contact'],
    ...facts(),
  });
  expect(consent.status, consent.text).toBe(200);
  await world.act(world.anna, 'select act.refresh_list($1)', [world.caseId], world.caseId);
  const { attention } = (await world.json(world.minna, 'GET', '/work')).body;
  expect(attention.map((item: { kind: string }) => item.kind)).toContain('contact-old');
  const { rows } = await world.owner.query<{ classes: string[] }>(
    `select e.classes from audit.entry e join app.room r on r.id = e.room_id
     where e.kind = 'WorkViewed' and r.class = 'log' and r.case_id = $1 and r.organisation_id = $2`,
    [world.caseId, world.saarni],
  );
  expect(rows.some(({ classes }) => classes.includes('contact'))).toBe(true);
});

test('a barred worker and one of another case see none of it', async () => {
  await world.act(world.anna, `select act.bar($1, $2, null, 'her-wish')`, [world.caseId, world.minna.id], world.caseId);
  expect(await promises(world.minna)).toEqual([]);
  expect(await promises(world.stranger)).toEqual([]);
});
