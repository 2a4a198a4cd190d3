import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  begin,
  course,
  courses,
  day,
  expectLogged,
  fields,
  startProcessWorld,
  step,
  teppo,
  world,
} from './process-world.fixtures.ts';

beforeAll(startProcessWorld);
afterAll(() => world.stop());

test('a course is begun, its steps recorded as precisely as they are known, and all of it read back', async () => {
  const id = await begin(world.anna, {
    kind: 'criminal',
    label: 'Ravintolan työt',
    reference: '5500/R/1/26',
    suspects: ['A', 'B, työnantaja'],
  });
  const made = await step(world.anna, id, {
    code: 'hearing',
    when: { edtf: '2026-05' },
    outcome: 'held',
    note: 'Kesti kaksi tuntia.',
  });
  expect(made.status, made.text).toBe(200);
  expect((await step(world.anna, id, { code: 'report-made', when: '10.1.2026' })).status).toBe(200);
  expect(await course(world.anna, id)).toMatchObject({
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
  expect((await courses(teppo)).map((course: { id: string }) => course.id)).toEqual([id]);
  expect(await course(world.anna, id)).toBeUndefined();
  // The support side tells as it was told.
  const hers = await begin(world.anna);
  expect(fields(await step(world.anna, hers, { code: 'hearing', source: 'own-authority' }))).toEqual([
    'source not-authority',
  ]);
  expect((await step(world.anna, id, { code: 'hearing' })).status).toBe(404);
});

test('another organisation sees nothing without her consent, a colleague named for it does, a stranger no case', async () => {
  expect(await courses(world.minna)).toEqual([]);
  expect((await courses(world.veikko)).length).toBeGreaterThan(0);
  expect((await world.of(world.jari, 'GET', '/processes')).status).toBe(403);
  expect((await world.of(world.stranger, 'GET', '/processes')).status).toBe(404);
  expect((await step(world.jari, await begin(world.anna), { code: 'hearing' })).status).toBe(403);
});

test('what stands out of order is asked why, and kept with the answer', async () => {
  const id = await begin(world.anna);
  expect((await step(world.anna, id, { code: 'judgment-given', when: '10.2.2026', outcome: 'convicted' })).status).toBe(
    200,
  );
  const late = { code: 'hearing', when: '1.6.2026' };
  expect(fields(await step(world.anna, id, late))).toEqual(['outOfOrder after-later-stage']);
  const made = await step(world.anna, id, { ...late, outOfOrder: 'Lisätutkinta toisesta rikoksesta' });
  expect(made.status, made.text).toBe(200);
  expect(fields(await step(world.anna, id, { code: 'judgment-given', when: '1.7.2026' }))).toEqual([
    'outOfOrder second-judgment',
  ]);
  expect(fields(await step(world.anna, id, { code: 'appeal-filed', when: '13.3.2026' }))).toEqual([
    'outOfOrder after-time',
  ]);
  expect((await step(world.anna, id, { code: 'appeal-filed', when: '12.3.2026' })).status).toBe(200);
  const read = await course(world.anna, id);
  expect(read.steps.map((step: { outOfOrder: string | null }) => step.outOfOrder)).toEqual([
    null,
    null,
    'Lisätutkinta toisesta rikoksesta',
  ]);
});

test('a step carries its court: the only one there is, the one that was said, or none; the page says it', async () => {
  const id = await begin(world.anna, { kind: 'criminal', label: 'Kolme oikeusastetta' });
  const appeal = { code: 'appeal-judgment', outcome: 'changed' };
  expect((await step(world.anna, id, { code: 'judgment-given', when: '10.2.2024' })).body.instance).toBe(
    'district-court',
  );
  expect((await step(world.anna, id, { ...appeal, when: '2025', instance: 'court-of-appeal' })).status).toBe(200);
  const supreme = await step(world.anna, id, { ...appeal, when: '2025', instance: 'supreme-court' });
  expect(supreme.body.instance).toBe('supreme-court');
  expect((await step(world.anna, id, { code: 'appeal-hearing', when: '2025' })).body.instance).toBeNull();
  for (const [code, instance] of [
    ['main-hearing', 'supreme-court'],
    ['hearing', 'district-court'],
    ['appeal-filed', 'administrative-court'],
  ])
    expect(fields(await step(world.anna, id, { code, instance }))).toEqual(['instance other-court']);
  const read = await course(world.anna, id);
  expect(read.steps.map((step: { code: string; instance: string }) => `${step.code} ${step.instance}`)).toEqual([
    'judgment-given district-court',
    'appeal-hearing null',
    'appeal-judgment court-of-appeal',
    'appeal-judgment supreme-court',
  ]);
  const corrected = { state: 'done', source: 'document', when: '2025', instance: 'court-of-appeal', version: 1 };
  expect(
    (
      await world.of(world.anna, 'POST', `/process-steps/${supreme.body.id}/correct`, {
        ...corrected,
        reason: 'Väärä aste',
      })
    ).status,
  ).toBe(200);
  const page = (await world.see(world.anna, '/prosessi')).text;
  expect(page).toContain('Ratkaisu, hovioikeus');
  expect(page).toContain('Tuomio annettu, käräjäoikeus');
});

test('old steps that are typed today: the silence is as long as the course says, and ends with the final judgment', async () => {
  const id = await begin(world.anna);
  const stalled = async () =>
    (await world.of(world.anna, 'GET', '/processes')).body.prompts.find(
      ({ code, processId }: { code: string; processId: string }) => code === 'stalled' && processId === id,
    );
  expect(await stalled()).toBeUndefined();
  expect((await step(world.anna, id, { code: 'report-made', when: '10.3.2024' })).status).toBe(200);
  expect((await step(world.anna, id, { code: 'investigation-opened', when: '2.4.2024' })).status).toBe(200);
  expect(await stalled()).toMatchObject({ since: '2024-04-02' });
  // What was typed before it happened, or long after: the day that it was on counts.
  expect((await step(world.anna, id, { code: 'hearing', when: '20.5.2024' })).status).toBe(200);
  expect(await stalled()).toMatchObject({ since: '2024-05-20' });
  expect((await step(world.anna, id, { code: 'judgment-final', when: '1.6.2025' })).status).toBe(200);
  expect(await stalled()).toBeUndefined();
});

test('a name that changed from charge to judgment to appeal is told as such, each with its time and its court', async () => {
  const id = await begin(world.anna, { kind: 'criminal', label: 'Nimike vaihtui' });
  const name = (body: object) => world.of(world.anna, 'POST', `/processes/${id}/offences`, body);
  // Written in another order than they came.
  const byAppeal = { code: 'trafficking', when: 'syksyllä 2024', saidBy: 'court', instance: 'court-of-appeal' };
  expect((await name(byAppeal)).body).toMatchObject({ whenEdtf: '2024-23' });
  const byDistrict = { code: 'pandering', when: { edtf: '2023~' }, saidBy: 'court', instance: 'district-court' };
  expect((await name(byDistrict)).status).toBe(200);
  expect((await name({ code: 'trafficking', when: '10.3.2022', saidBy: 'prosecutor' })).status).toBe(200);
  expect(fields(await name({ ...byAppeal, saidBy: 'police' }))).toEqual(['instance not-by-court']);
  expect(fields(await name({ ...byAppeal, when: '' }))).toEqual(['when required']);
  expect(fields(await name({ ...byAppeal, instance: 'administrative-court' }))).toEqual(['instance choose']);
  expect((await course(world.anna, id)).offences).toMatchObject([
    { code: 'trafficking', whenEdtf: '2022-03-10', instance: null },
    { code: 'pandering', whenEdtf: '2023~', from: '2022-01-01', until: '2024-12-31', instance: 'district-court' },
    { code: 'trafficking', whenEdtf: '2024-23', instance: 'court-of-appeal' },
  ]);
  const { text } = await world.see(world.anna, '/prosessi');
  expect(text).toContain(
    'Nimike on muuttunut: Ihmiskauppa (syyttäjä) → Paritus (käräjäoikeus) → Ihmiskauppa (hovioikeus).',
  );
  expect(text).toContain('n. 2023');
});

test('bad input is told field by field: other outcomes, days that do not exist, texts with a forbidden name', async () => {
  const id = await begin(world.anna);
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
    expect(fields(await step(world.anna, id, body)), JSON.stringify(body)).toEqual(wrong);
  expect((await step(world.anna, id, { code: 'hearing', when: '29.2.2024' })).status).toBe(200);
  expect(
    fields(await world.of(world.anna, 'POST', '/processes', { kind: 'criminal', suspects: ['120690-901A'] })),
  ).toEqual(['suspects looks-like-identity']);
});

test('every act of it is logged', () =>
  expectLogged('ProcessBegun', 'ProcessStepRecorded', 'OffenceNamed', 'ProcessesViewed'));
