import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Person } from '../../../proofs/http/small-world.ts';
import { type ToldCase, toldCase } from '../../../proofs/http/told-case.ts';
import { dayOf } from '../../platform/time/format.ts';
import { wellbeingEndpoints } from './index.ts';

const said = {
  answeredOn: dayOf(new Date()),
  wasHeard: 'no',
  understood: 'partly',
  helped: 'not-asked',
  toldIn: 'fi',
  forStudy: 'not-asked',
};
let world: ToldCase;
let step: string;
/** Named for her answers and not for the process. */
let ella: Person;
beforeAll(async () => {
  world = await toldCase({ endpoints: wellbeingEndpoints });
  step = await world.step('recorded-interview', '2026-11-10', 'done');
});
afterAll(() => world.stop());

test('her answer stands after its step, by its name and day, and needs no listener beside it', async () => {
  expect((await world.see(world.anna, '/vointi/vastaus')).text).toContain(
    'Tallennettu kuulustelu todisteeksi, 10.11.2026',
  );
  const made = await world.of(world.anna, 'POST', '/heard', { ...said, stepId: step, heardBy: 'police' });
  expect(made.status, made.text).toBe(200);
  expect((await world.see(world.anna, '/vointi')).text).toContain('Tallennettu kuulustelu todisteeksi');
  const [answer] = (await world.of(world.anna, 'GET', '/heard')).body.heard;
  expect([answer.heardBy, answer.step.code]).toEqual(['not-recorded', 'recorded-interview']);
});

test('who reads her answers and not the process reads day and answer, as of one whose listener was not recorded', async () => {
  ella = await world.worker(world.saarni, 'Ella Vuori');
  await world.act(
    world.anna,
    `select act.name_member($1, $2, 'member', array['case', 'wellbeing'], now(), null)`,
    [world.caseId, ella.id],
    world.caseId,
  );
  await world.of(world.anna, 'POST', '/heard', { ...said, heardBy: 'not-recorded' });
  const rows = (await world.of(ella, 'GET', '/heard')).body.heard;
  const {
    id: _,
    version: __,
    writtenAt: ___,
    ...behindStep
  } = rows.find((row: { id: string }) => row.id === rows[0].id);
  expect(rows).toHaveLength(2);
  for (const row of rows) {
    const { id: ____, version: _____, writtenAt: ______, ...rest } = row;
    expect(rest).toEqual(behindStep);
  }
  const page = await world.see(ella, '/vointi');
  for (const trace of ['kuulustelu', '10.11.2026', step, 'recorded-interview', 'osi vaiheen'])
    expect(page.text).not.toContain(trace);
  const form = await world.see(ella, '/vointi/vastaus');
  for (const trace of ['kuulustelu', '10.11.2026', step, 'Minkä prosessin vaiheen'])
    expect(form.text).not.toContain(trace);
});

test('she corrects it without knowing of the step, and the step stays', async () => {
  const { body } = await world.of(world.anna, 'POST', '/heard', { ...said, stepId: step });
  const correct = (who: typeof world.anna, version: number) =>
    world.of(who, 'POST', `/heard/${body.id}/correct`, {
      ...said,
      heardBy: 'court',
      wasHeard: 'yes',
      version,
      reason: 'Kirjattu väärin',
    });
  expect((await correct(ella, 1)).status).toBe(200);
  const answer = (await world.of(world.anna, 'GET', '/heard')).body.heard.find(
    (row: { id: string }) => row.id === body.id,
  );
  expect([answer.heardBy, answer.step.code, answer.wasHeard]).toEqual(['not-recorded', 'recorded-interview', 'yes']);
});

test('a step that the writer does not see is none, and without a step somebody listened', async () => {
  const wrong = async (who: typeof world.anna, more: object) =>
    (await world.of(who, 'POST', '/heard', { ...said, ...more })).body.error.fields.map(
      ({ field, reason }: { field: string; reason: string }) => `${field} ${reason}`,
    );
  expect(await wrong(world.minna, { stepId: step })).toEqual(['stepId choose']);
  expect(await wrong(world.anna, { stepId: world.nobody })).toEqual(['stepId choose']);
  expect(await wrong(world.anna, {})).toEqual(['heardBy choose']);
  const form = await world.fill(world.anna, '/vointi/vastaus', { ...said, stepId: world.nobody, heardBy: 'other' });
  expect([form.status, form.text.includes('Valitse vaihe listasta')]).toEqual([422, true]);
});
