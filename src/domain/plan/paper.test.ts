import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PlannedCase, plannedCase } from '../../../proofs/http/planned-case.ts';
import { inspectPdf } from '../../platform/pdf/inspect.fixtures.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { planDocument } from './plan-document.ts';
import { paperOf } from './plan-paper.ts';

const today = dayOf(new Date());
let it: PlannedCase;

beforeAll(async () => {
  it = await plannedCase();
  await it.consent(it.anna, [it.county]);
  await it.opens(it.minna);
  const ask = (person: PlannedCase['anna'], text: string, more: object) =>
    it.of(person, 'POST', '/tasks', { text, receiver: 'herself', dueOn: addDays(today, 3), ...more });
  for (const answer of [
    await ask(it.anna, 'Soitetaan vuokranantajalle', { forId: it.saarni, workerId: it.anna.id }),
    await ask(it.anna, 'Poliisin kuulusteluun mukaan', { forId: it.saarni, workerId: it.anna.id }),
    await ask(it.minna, 'Päätös tukiasunnosta', { forId: it.county }),
  ])
    expect(answer.status, answer.text).toBe(200);
});
afterAll(() => it.stop());

const file = async (person: PlannedCase['anna'], body: object) =>
  it.app.fetch(
    new Request(`http://localhost:3000/api/v1/cases/${it.caseId}/plan-file`, {
      method: 'POST',
      headers: { authorization: `Bearer ${person.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ purpose: 'Hänelle mukaan', ...body }),
    }),
  );
const planOf = async (person: PlannedCase['anna']) => (await it.of(person, 'GET', '/plan')).body;
const words = (paper: ReturnType<typeof paperOf>) => JSON.stringify(paper);

test('one page, tagged and in the language of the page, for her and for a meeting, under a name that tells nothing', async () => {
  for (const tuloste of ['hanelle', 'kokous']) {
    const answer = await file(it.anna, { tuloste });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(answer.headers.get('content-disposition')).not.toContain(it.caseId);
    const facts = inspectPdf(Buffer.from(await answer.arrayBuffer()));
    expect(facts).toMatchObject({ marked: true, universal: '1', pages: 1 });
    expect(facts.tags).toEqual(expect.arrayContaining(['H1', 'H2']));
  }
  expect(await it.logged('PlanExported')).toBeGreaterThanOrEqual(2);
});

test('hers says what is done and by whom in plain words; no code, no office, and nothing that tells what it is about', async () => {
  const paper = words(paperOf({ ...(await planOf(it.anna)), print: 'hanelle' }, 'hanelle', 'fi'));
  expect(paper).toContain('Soitetaan vuokranantajalle');
  expect(paper).toContain('sosiaalityöntekijä');
  for (const told of ['kuulustelu', 'Poliisi', 'Saarni', 'hyvinvointialue', 'T-', it.caseId])
    expect(paper, told).not.toContain(told);
});

test('that of a meeting holds the lines that its reader may see, and no others', async () => {
  const lines = async (person: PlannedCase['anna']) =>
    words(paperOf({ ...(await planOf(person)), print: 'kokous' }, 'kokous', 'fi'));
  expect(await lines(it.minna)).toContain('Poliisin kuulusteluun mukaan');
  await it.of(it.anna, 'POST', `/consents/${(await it.of(it.anna, 'GET', '/network')).body.consents[0].id}/withdraw`);
  const [hers, theirs] = [await lines(it.anna), await lines(it.minna)];
  expect([hers.includes('Poliisin'), hers.includes('Päätös tukiasunnosta')]).toEqual([true, false]);
  expect([theirs.includes('Poliisin'), theirs.includes('Päätös tukiasunnosta')]).toEqual([false, true]);
  expect((await file(it.jari, { tuloste: 'kokous' })).status).toBe(403);
  expect((await file(it.stranger, { tuloste: 'kokous' })).status).toBe(404);
});

test('a long plan stays one page and says what is left out', async () => {
  const plan = await planOf(it.anna);
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
  expect((await file(it.anna, { tuloste: 'kokous', purpose: '' })).status).toBe(422);
  const page = await it.fill(it.anna, '/suunnitelma/tiedosto', { purpose: 'Kokous' });
  expect([page.status, page.text.includes('Valitse, kenelle sivu on.')]).toEqual([422, true]);
});
