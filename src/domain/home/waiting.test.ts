import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PlannedCase, plannedCase } from '../../../proofs/http/planned-case.ts';
import type { Person } from '../../../proofs/http/small-world.ts';
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

test('where nothing waits, the page says so and what would stand there', async () => {
  expect((await waitingOf(world.veikko)).rows).toEqual([]);
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
  expect((await world.json(world.anna, 'GET', '/work')).body.attention).toEqual(facts.slice(0, 5));
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
