import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Person } from '../../../proofs/http/small-world.ts';
import {
  begin,
  course,
  day,
  expectLogged,
  fields,
  startProcessWorld,
  step,
  told,
  world,
} from './process-world.fixtures.ts';

beforeAll(startProcessWorld);
afterAll(() => world.stop());

test('a person who has not reported has a course that has not begun, and her decision stands', async () => {
  const id = await begin(world.anna, { kind: 'criminal', notBegun: true });
  expect((await step(world.anna, id, { code: 'decision-not-to-report', source: 'told-by-her' })).status).toBe(200);
  const decided = await course(world.anna, id);
  expect(decided).toMatchObject({ state: 'not-begun' });
  // Nobody's move, and no line of stages that would wait for her.
  expect(decided.steps[0].mover).toBe('nobody');
  expect((await world.see(world.anna, '/prosessi')).text).not.toContain(`linja-${id}`);
});

test('names of the offence follow each other, and all are kept', async () => {
  const id = await begin(world.anna);
  const name = (body: object) => world.of(world.anna, 'POST', `/processes/${id}/offences`, body);
  expect((await name({ code: 'trafficking', when: '10.3.2026', saidBy: 'prosecutor' })).status).toBe(200);
  expect((await name({ code: 'pandering', when: '10.1.2025', saidBy: 'police' })).status).toBe(200);
  expect(fields(await name({ code: 'other', when: day(1), saidBy: 'police' }))).toEqual([
    'when name-later',
    'name required',
  ]);
  expect((await course(world.anna, id)).offences.map((offence: { code: string }) => offence.code)).toEqual([
    'pandering',
    'trafficking',
  ]);
});

test('who stands beside her: on what basis, and her wish about being told', async () => {
  const id = await begin(world.anna);
  const add = (body: object) =>
    world.of(world.anna, 'POST', `/processes/${id}/companions`, { state: 'active', notify: 'not-asked', ...body });
  const made = await add({ role: 'support-person', basis: 'by-permission', workerId: world.anna.id, notify: 'yes' });
  expect(made.status, made.text).toBe(200);
  expect(fields(await add({ role: 'counsel', basis: 'court-appointed', since: day(0), until: day(-1) }))).toEqual([
    'until before-start',
  ]);
  expect((await course(world.anna, id)).companions).toMatchObject([
    { role: 'support-person', basis: 'by-permission', notify: 'yes', workerId: world.anna.id },
  ]);
  // Somebody who is not on the case is nobody here.
  expect((await add({ role: 'counsel', basis: 'court-appointed', workerId: world.nobody })).status).toBe(422);
});

test('a residence track lies in its own class and asks for the notice to the police first', async () => {
  const id = await begin(world.anna, { kind: 'residence', residenceRight: 'none' });
  expect(await course(world.anna, id)).toMatchObject({ class: 'residence', residenceRight: 'none' });
  expect(fields(await step(world.anna, id, { code: 'reflection-applied', when: day(-1) }))).toEqual([
    'code tell-first',
  ]);
  expect((await step(world.anna, id, { code: 'police-notice-told', when: day(-2) })).status).toBe(200);
  expect((await step(world.anna, id, { code: 'reflection-applied', when: day(-1) })).status).toBe(200);
  const other = await begin(world.anna, { kind: 'residence', residenceRight: 'has' });
  expect(fields(await step(world.anna, other, { code: 'reflection-granted' }))).toEqual(['code has-residence-right']);
});

test('a planned step is told how it went without a reason; what was done is corrected with one, and kept', async () => {
  const id = await begin(world.anna);
  const { body: made } = await step(world.anna, id, { code: 'hearing', state: 'planned', when: day(5) });
  const correct = (person: Person, version: number, body: object) =>
    world.of(person, 'POST', `/process-steps/${made.id}/correct`, { ...told, version, ...body });
  expect((await correct(world.anna, 1, { when: day(-1), outcome: 'held', note: 'Meni hyvin' })).status).toBe(200);
  expect(fields(await correct(world.veikko, 2, { when: day(-2) }))).toEqual(['reason required']);
  const fixed = await correct(world.veikko, 2, { when: day(-2), outcome: 'held', reason: 'Väärä päivä' });
  expect(fixed.status, fixed.text).toBe(200);
  expect((await correct(world.anna, 2, { when: day(-3), reason: 'Myöhässä' })).status).toBe(409);
  expect((await correct(world.minna, 3, { when: day(-3), reason: 'Ei oma' })).status).toBe(404);
  const page = await world.see(world.anna, `/prosessi/vaihe/${made.id}`);
  expect(page.text).toContain('Meni hyvin');
  expect((await course(world.anna, id)).steps).toMatchObject([{ from: day(-2), version: 3, note: null }]);
  expect((await correct(world.anna, 3, { reason: 'Väärä tapaus', mistaken: true })).status).toBe(200);
  expect((await course(world.anna, id)).steps).toEqual([]);
});

test('a course, a name and a companion are corrected with a reason; a course is ended and opened again', async () => {
  const id = await begin(world.anna, { kind: 'criminal', suspects: ['A', 'B'], label: 'Ensin' });
  const fix = (body: object) => world.of(world.anna, 'POST', `/processes/${id}/correct`, body);
  expect((await fix({ version: 1, label: 'Sitten', suspects: ['A'], reason: 'Tarkentui' })).status).toBe(200);
  expect(await course(world.anna, id)).toMatchObject({ label: 'Sitten', suspects: ['A'], kind: 'criminal' });
  expect((await world.see(world.anna, `/prosessi/${id}/tiedot`)).text).toContain('Ensin');
  const end = (state: string, version: number) =>
    world.of(world.anna, 'POST', `/processes/${id}/end`, { state, version, reason: 'Asia on valmis' });
  expect((await end('ended', 2)).status).toBe(200);
  expect((await end('ended', 2)).status).toBe(409);
  expect(await course(world.anna, id)).toMatchObject({ state: 'ended', label: 'Sitten', suspects: ['A'] });
  expect((await end('open', 3)).status).toBe(200);
  const { body: name } = await world.of(world.anna, 'POST', `/processes/${id}/offences`, {
    code: 'pandering',
    when: '10.1.2025',
    saidBy: 'police',
  });
  const renamed = await world.of(world.anna, 'POST', `/process-offences/${name.id}/correct`, {
    code: 'aggravated-pandering',
    when: '11.1.2025',
    saidBy: 'police',
    reason: 'Lomakkeella toinen nimi',
    version: 1,
  });
  expect(renamed.status, renamed.text).toBe(200);
  const { body: beside } = await world.of(world.anna, 'POST', `/processes/${id}/companions`, {
    role: 'interpreter',
    basis: 'not-known',
    state: 'asked',
    notify: 'no',
    detail: 'Naistulkki',
  });
  const active = await world.of(world.anna, 'POST', `/process-companions/${beside.id}/correct`, {
    role: 'interpreter',
    basis: 'by-permission',
    state: 'active',
    notify: 'no',
    reason: 'Tulkki löytyi',
    version: 1,
  });
  expect(active.status, active.text).toBe(200);
  const read = await course(world.anna, id);
  expect(read.offences).toMatchObject([{ code: 'aggravated-pandering', whenEdtf: '2025-01-11', version: 2 }]);
  expect(read.companions).toMatchObject([{ state: 'active', basis: 'by-permission', detail: null }]);
});

test('every act of it is logged', () =>
  expectLogged(
    'CompanionAdded',
    'ProcessCorrected',
    'ProcessStateChanged',
    'ProcessStepCorrected',
    'OffenceNameCorrected',
    'CompanionCorrected',
  ));
