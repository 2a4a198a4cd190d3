import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PlannedCase, plannedCase } from '../../../proofs/http/planned-case.ts';
import { inspectPdf } from '../../platform/pdf/inspect.fixtures.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { planDocument } from './plan-document.ts';
import { paperOf } from './plan-paper.ts';

const today = dayOf(new Date());
let world: PlannedCase;

beforeAll(async () => {
  world = await plannedCase();
  await world.consent(world.anna, [world.county]);
  await world.opens(world.minna);
  const ask = (person: PlannedCase['anna'], text: string, more: object) =>
    world.of(person, 'POST', '/tasks', { text, receiver: 'herself', dueOn: addDays(today, 3), ...more });
  for (const answer of [
    await ask(world.anna, 'Soitetaan vuokranantajalle', { forId: world.saarni, workerId: world.anna.id }),
    await ask(world.anna, 'Poliisin kuulusteluun mukaan', { forId: world.saarni, workerId: world.anna.id }),
    await ask(world.minna, 'Päätös tukiasunnosta', { forId: world.county }),
  ])
    expect(answer.status, answer.text).toBe(200);
});
afterAll(() => world.stop());

const file = async (person: PlannedCase['anna'], body: object, language = 'fi') =>
  world.app.fetch(
    new Request(`http://localhost:3000/api/v1/cases/${world.caseId}/plan-file`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${person.token}`,
        'content-type': 'application/json',
        'accept-language': language,
      },
      body: JSON.stringify({ purpose: 'Hänelle mukaan', ...body }),
    }),
  );
const planOf = async (person: PlannedCase['anna']) => (await world.of(person, 'GET', '/plan')).body;
const words = (paper: ReturnType<typeof paperOf>) => JSON.stringify(paper);

test('one page, tagged and in the language of the page, for her and for a meeting, under a name that tells nothing', async () => {
  for (const tuloste of ['hanelle', 'kokous']) {
    const answer = await file(world.anna, { tuloste });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(answer.headers.get('content-disposition')).not.toContain(world.caseId);
    const facts = inspectPdf(Buffer.from(await answer.arrayBuffer()));
    expect(facts).toMatchObject({ marked: true, universal: '1', pages: 1 });
    expect(facts.tags).toEqual(expect.arrayContaining(['H1', 'H2']));
  }
  expect(await world.logged('PlanExported')).toBeGreaterThanOrEqual(2);
});

test('what somebody wrote in Finnish is told in the tags of a Swedish and an English paper, and in none of a Finnish one', async () => {
  const spoken = async (language: string) => {
    const answer = await file(world.anna, { tuloste: 'kokous' }, language);
    expect(answer.status).toBe(200);
    return inspectPdf(Buffer.from(await answer.arrayBuffer())).spoken;
  };
  for (const language of ['sv', 'en']) {
    const told = await spoken(language);
    expect(told, language).toContain('fi');
    // What stands beside it is told as the language of the paper, if at all.
    expect(told.filter((of) => of !== 'fi' && of !== language)).toEqual([]);
  }
  expect(await spoken('fi')).toEqual([]);
});

test('hers says what is done and by whom in plain words; no code, no office, and nothing that tells what it is about', async () => {
  const paper = words(paperOf({ ...(await planOf(world.anna)), print: 'hanelle' }, 'hanelle', 'fi'));
  expect(paper).toContain('Soitetaan vuokranantajalle');
  expect(paper).toContain('sosiaalityöntekijä');
  for (const told of ['kuulustelu', 'Poliisi', 'Saarni', 'hyvinvointialue', 'T-', world.caseId])
    expect(paper, told).not.toContain(told);
});

test('that of a meeting holds the lines that its reader may see, and no others', async () => {
  const lines = async (person: PlannedCase['anna']) =>
    words(paperOf({ ...(await planOf(person)), print: 'kokous' }, 'kokous', 'fi'));
  expect(await lines(world.minna)).toContain('Poliisin kuulusteluun mukaan');
  await world.of(
    world.anna,
    'POST',
    `/consents/${(await world.of(world.anna, 'GET', '/network')).body.consents[0].id}/withdraw`,
  );
  const [hers, theirs] = [await lines(world.anna), await lines(world.minna)];
  expect([hers.includes('Poliisin'), hers.includes('Päätös tukiasunnosta')]).toEqual([true, false]);
  expect([theirs.includes('Poliisin'), theirs.includes('Päätös tukiasunnosta')]).toEqual([false, true]);
  expect((await file(world.jari, { tuloste: 'kokous' })).status).toBe(403);
  expect((await file(world.stranger, { tuloste: 'kokous' })).status).toBe(404);
});

test('a long plan stays one page and says what is left out', async () => {
  const plan = await planOf(world.anna);
  const task = plan.tasks.find(({ text }: { text: string }) => text.startsWith('Soitetaan'));
  const long = {
    ...plan,
    tasks: Array.from({ length: 40 }, (_, n) => ({ ...task, id: `${task.id}${n}` })),
    print: null,
  };
  for (const kind of ['hanelle', 'kokous'] as const) {
    const paper = paperOf(long, kind, 'fi');
    expect(words(paper)).toMatch(/ja \d+ muuta/);
    expect(inspectPdf(await planDocument(paper, 'fi')).pages).toBe(1);
  }
});

test('a purpose and for whom are asked for', async () => {
  expect((await file(world.anna, { tuloste: 'kokous', purpose: '' })).status).toBe(422);
  const page = await world.fill(world.anna, '/suunnitelma/tiedosto', { purpose: 'Kokous' });
  expect([page.status, page.text.includes('Valitse, kenelle sivu on.')]).toEqual([422, true]);
});
