import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OneCase, oneCase } from '../../../proofs/http/one-case.ts';
import type { Person } from '../../../proofs/http/small-world.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { processEndpoints } from './index.ts';

const today = dayOf(new Date());
const day = (days: number) => addDays(today, days);

let it: OneCase;
/** Of the police, named for the process of this case. */
let teppo: Person;
beforeAll(async () => {
  it = await oneCase({ endpoints: processEndpoints });
  teppo = await it.worker(it.police, 'Teppo Tutkija');
  await it.owner.query(`select priv.put_member($1, $2, $3, 'member', array['case', 'process'], now(), null)`, [
    it.caseId,
    it.police,
    teppo.id,
  ]);
  await it.owner.query('select priv.recompute($1)', [it.caseId]);
});
afterAll(() => it.stop());

const fields = (answer: { body: { error?: { fields?: { field: string; reason: string }[] } } }) =>
  answer.body.error?.fields?.map(({ field, reason }) => `${field} ${reason}`);
const begin = async (person: Person, body: object = { kind: 'criminal' }): Promise<string> => {
  const made = await it.of(person, 'POST', '/processes', body);
  expect(made.status, made.text).toBe(200);
  return made.body.id;
};
const told = { state: 'done', source: 'told-by-authority' };
const step = (person: Person, process: string, body: object) =>
  it.of(person, 'POST', `/processes/${process}/steps`, { ...told, ...body });
const courses = async (person: Person) => (await it.of(person, 'GET', '/processes')).body.processes;
const course = async (person: Person, id: string) =>
  (await courses(person)).find((one: { id: string }) => one.id === id);

test('a course is begun, its steps recorded as precisely as they are known, and all of it read back', async () => {
  const id = await begin(it.anna, {
    kind: 'criminal',
    label: 'Ravintolan työt',
    reference: '5500/R/1/26',
    suspects: ['A', 'B, työnantaja'],
  });
  const made = await step(it.anna, id, {
    code: 'hearing',
    when: { edtf: '2026-05' },
    outcome: 'held',
    note: 'Kesti kaksi tuntia.',
  });
  expect(made.status, made.text).toBe(200);
  expect((await step(it.anna, id, { code: 'report-made', when: '10.1.2026' })).status).toBe(200);
  expect(await course(it.anna, id)).toMatchObject({
    kind: 'criminal',
    state: 'open',
    label: 'Ravintolan työt',
    reference: '5500/R/1/26',
    suspects: ['A', 'B, työnantaja'],
    steps: [
      { code: 'report-made', stage: 'report', from: '2026-01-10', until: '2026-01-10', mover: 'police' },
      {
        code: 'hearing',
        stage: 'investigation',
        whenEdtf: '2026-05',
        from: '2026-05-01',
        until: '2026-05-31',
        outcome: 'held',
        note: 'Kesti kaksi tuntia.',
        source: 'told-by-authority',
      },
    ],
  });
});

test('police write their own course in their own room, and nothing of it is in the support side’s', async () => {
  const id = await begin(teppo, { kind: 'criminal', reference: '5500/R/7/26' });
  const made = await step(teppo, id, { code: 'investigation-opened', when: day(-30), source: 'own-authority' });
  expect(made.status, made.text).toBe(200);
  expect((await courses(teppo)).map((one: { id: string }) => one.id)).toEqual([id]);
  expect(await course(it.anna, id)).toBeUndefined();
  // The support side tells as it was told.
  const hers = await begin(it.anna);
  expect(fields(await step(it.anna, hers, { code: 'hearing', source: 'own-authority' }))).toEqual([
    'source not-authority',
  ]);
  expect((await step(it.anna, id, { code: 'hearing' })).status).toBe(404);
});

test('another organisation sees nothing without her consent, a colleague named for it does, a stranger no case', async () => {
  expect(await courses(it.minna)).toEqual([]);
  expect((await courses(it.veikko)).length).toBeGreaterThan(0);
  expect((await it.of(it.jari, 'GET', '/processes')).status).toBe(403);
  expect((await it.of(it.stranger, 'GET', '/processes')).status).toBe(404);
  expect((await step(it.jari, await begin(it.anna), { code: 'hearing' })).status).toBe(403);
});

test('what stands out of order is asked why, and kept with the answer', async () => {
  const id = await begin(it.anna);
  expect((await step(it.anna, id, { code: 'judgment-given', when: '10.2.2026', outcome: 'convicted' })).status).toBe(
    200,
  );
  const late = { code: 'hearing', when: '1.6.2026' };
  expect(fields(await step(it.anna, id, late))).toEqual(['outOfOrder after-later-stage']);
  const made = await step(it.anna, id, { ...late, outOfOrder: 'Lisätutkinta toisesta rikoksesta' });
  expect(made.status, made.text).toBe(200);
  expect(fields(await step(it.anna, id, { code: 'judgment-given', when: '1.7.2026' }))).toEqual([
    'outOfOrder second-judgment',
  ]);
  expect(fields(await step(it.anna, id, { code: 'appeal-filed', when: '13.3.2026' }))).toEqual([
    'outOfOrder after-time',
  ]);
  expect((await step(it.anna, id, { code: 'appeal-filed', when: '12.3.2026' })).status).toBe(200);
  const read = await course(it.anna, id);
  expect(read.steps.map((one: { outOfOrder: string | null }) => one.outOfOrder)).toEqual([
    null,
    null,
    'Lisätutkinta toisesta rikoksesta',
  ]);
});

test('bad input is told field by field: other outcomes, days that do not exist, telltale texts', async () => {
  const id = await begin(it.anna);
  for (const [body, wrong] of [
    [{ code: 'permit-applied' }, ['code not-in-this-process']],
    [{ code: 'hearing', outcome: 'convicted' }, ['outcome other-outcome']],
    [{ code: 'hearing', state: 'planned', outcome: 'held' }, ['outcome not-yet']],
    [{ code: 'hearing', when: '29.2.2026' }, ['when impossible-date']],
    [{ code: 'hearing', when: day(2) }, ['when future']],
    [{ code: 'hearing', note: 'soita 040 123 4567' }, ['note looks-like-identity']],
    [{ code: 'hearing', herView: 'Pelkään' }, ['herView not-here']],
    [{ code: 'recovery-period' }, ['code choose']],
  ] as const)
    expect(fields(await step(it.anna, id, body)), JSON.stringify(body)).toEqual(wrong);
  expect((await step(it.anna, id, { code: 'hearing', when: '29.2.2024' })).status).toBe(200);
  expect(fields(await it.of(it.anna, 'POST', '/processes', { kind: 'criminal', suspects: ['120690-901A'] }))).toEqual([
    'suspects looks-like-identity',
  ]);
});

test('a person who has not reported has a course that has not begun, and her decision stands', async () => {
  const id = await begin(it.anna, { kind: 'criminal', notBegun: true });
  expect((await step(it.anna, id, { code: 'decision-not-to-report', source: 'told-by-her' })).status).toBe(200);
  expect(await course(it.anna, id)).toMatchObject({ state: 'not-begun' });
});

test('names of the offence follow each other, and all are kept', async () => {
  const id = await begin(it.anna);
  const name = (body: object) => it.of(it.anna, 'POST', `/processes/${id}/offences`, body);
  expect((await name({ code: 'trafficking', namedOn: '10.3.2026', saidBy: 'prosecutor' })).status).toBe(200);
  expect((await name({ code: 'pandering', namedOn: '10.1.2025', saidBy: 'police' })).status).toBe(200);
  expect(fields(await name({ code: 'other', namedOn: day(1), saidBy: 'police' }))).toEqual([
    'namedOn future',
    'name required',
  ]);
  expect((await course(it.anna, id)).offences.map((one: { code: string }) => one.code)).toEqual([
    'pandering',
    'trafficking',
  ]);
});

test('who stands beside her: on what basis, and her wish about being told', async () => {
  const id = await begin(it.anna);
  const add = (body: object) =>
    it.of(it.anna, 'POST', `/processes/${id}/companions`, { state: 'active', notify: 'not-asked', ...body });
  const made = await add({ role: 'support-person', basis: 'by-permission', workerId: it.anna.id, notify: 'yes' });
  expect(made.status, made.text).toBe(200);
  expect(fields(await add({ role: 'counsel', basis: 'court-appointed', since: day(0), until: day(-1) }))).toEqual([
    'until before-start',
  ]);
  expect((await course(it.anna, id)).companions).toMatchObject([
    { role: 'support-person', basis: 'by-permission', notify: 'yes', workerId: it.anna.id },
  ]);
  // Somebody who is not on the case is nobody here.
  expect((await add({ role: 'counsel', basis: 'court-appointed', workerId: it.nobody })).status).toBe(422);
});

test('a residence track lies in its own class and asks for the notice to the police first', async () => {
  const id = await begin(it.anna, { kind: 'residence', residenceRight: 'none' });
  expect(await course(it.anna, id)).toMatchObject({ class: 'residence', residenceRight: 'none' });
  expect(fields(await step(it.anna, id, { code: 'reflection-applied', when: day(-1) }))).toEqual(['code tell-first']);
  expect((await step(it.anna, id, { code: 'police-notice-told', when: day(-2) })).status).toBe(200);
  expect((await step(it.anna, id, { code: 'reflection-applied', when: day(-1) })).status).toBe(200);
  const other = await begin(it.anna, { kind: 'residence', residenceRight: 'has' });
  expect(fields(await step(it.anna, other, { code: 'reflection-granted' }))).toEqual(['code has-residence-right']);
});

test('every act is logged', async () => {
  for (const kind of ['ProcessBegun', 'ProcessStepRecorded', 'OffenceNamed', 'CompanionAdded', 'ProcessesViewed'])
    expect(await it.logged(kind), kind).toBeGreaterThan(0);
});
