import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OneCase, oneCase } from '../../../proofs/http/one-case.ts';
import type { Person } from '../../../proofs/http/small-world.ts';
import { formToken } from '../../platform/http/session.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { flatColumns } from './flat-course.ts';
import { processEndpoints } from './index.ts';

const today = dayOf(new Date());
const day = (days: number) => addDays(today, days);

let world: OneCase;
/** Of the police, named for the process of this case. */
let teppo: Person;
beforeAll(async () => {
  world = await oneCase({ endpoints: processEndpoints });
  teppo = await world.worker(world.police, 'Teppo Tutkija');
  await world.owner.query(`select priv.put_member($1, $2, $3, 'member', array['case', 'process'], now(), null)`, [
    world.caseId,
    world.police,
    teppo.id,
  ]);
  await world.owner.query('select priv.recompute($1)', [world.caseId]);
});
afterAll(() => world.stop());

const fields = (answer: { body: { error?: { fields?: { field: string; reason: string }[] } } }) =>
  answer.body.error?.fields?.map(({ field, reason }) => `${field} ${reason}`);
const begin = async (person: Person, body: object = { kind: 'criminal' }): Promise<string> => {
  const made = await world.of(person, 'POST', '/processes', body);
  expect(made.status, made.text).toBe(200);
  return made.body.id;
};
const told = { state: 'done', source: 'told-by-authority' };
const step = (person: Person, process: string, body: object) =>
  world.of(person, 'POST', `/processes/${process}/steps`, { ...told, ...body });
const courses = async (person: Person) => (await world.of(person, 'GET', '/processes')).body.processes;
const course = async (person: Person, id: string) =>
  (await courses(person)).find((course: { id: string }) => course.id === id);

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

test('the page shows where things stand with its law, in three languages; forms keep what was typed', async () => {
  const id = await begin(world.anna, { kind: 'criminal', label: 'Sivulla' });
  await step(world.anna, id, { code: 'report-made', when: '10.1.2026' });
  await step(world.anna, id, { code: 'non-prosecution', when: '10.3.2026', outcome: 'without-reasons' });
  for (const name of [
    { code: 'pandering', when: '10.1.2026' },
    { code: 'trafficking', when: '20.2.2026' },
  ])
    await world.of(world.anna, 'POST', `/processes/${id}/offences`, { ...name, saidBy: 'police' });
  const page = (await world.see(world.anna, '/prosessi')).text;
  for (const words of [
    'Rikosasia: Sivulla',
    'Syyteharkinta:',
    'esitutkintalaki 11:9\u00a0a (luettu, laki sellaisena kuin 2/2025)',
    'Kerro hänelle omasta syyteoikeudesta',
    'Tutkittiin muilla nimikkeillä ennen kuin asiaa kutsuttiin ihmiskaupaksi: 41 päivää',
  ])
    expect(page, words).toContain(words);
  for (const language of ['fi', 'sv', 'en'])
    for (const to of [
      '/prosessi',
      '/prosessi/uusi',
      `/prosessi/${id}/vaihe`,
      `/prosessi/${id}/vaihe?code=protection-assessment`,
      `/prosessi/${id}/nimike`,
      `/prosessi/${id}/rinnalla`,
      `/prosessi/${id}/tiedot`,
      `/prosessi/${id}/paata`,
    ])
      expect((await world.see(world.anna, to, language)).status, `${language} ${to}`).toBe(200);
  const sent = await world.fill(world.anna, `/prosessi/${id}/vaihe`, {
    code: 'hearing',
    when: '1.1.2020',
    state: 'done',
    source: 'told-by-her',
    note: 'Muistaa hyvin',
  });
  expect([sent.status, sent.text.includes('Muistaa hyvin'), sent.text.includes('name="outOfOrder"')]).toEqual([
    422,
    true,
    true,
  ]);
  expect(sent.text).toContain('Vaihe on ennen aiempaa vaihetta');
  expect((await world.see(world.minna, '/prosessi')).text).not.toContain('Sivulla');
});

test('a step offers the clocks of the law that begin with it, and starts none by itself', async () => {
  const id = await begin(world.anna);
  const { body: judged } = await step(world.anna, id, { code: 'judgment-given', when: day(-3), outcome: 'partly' });
  expect(judged.clocks).toEqual(['dissatisfaction', 'appeal', 'compensation']);
  const running = async () =>
    (
      await world.owner.query<{ rule_key: string; started_on: string }>(
        `select rule_key, started_on::text from app.deadline where room_id = (select room_id from app.process where id = $1)`,
        [id],
      )
    ).rows;
  expect(await running()).toEqual([]);
  const form = (await world.see(world.anna, `/prosessi/vaihe/${judged.id}/maaraajat`)).text;
  expect(form).toContain('oikeudenkäymiskaari 25:12');
  const start = (person: Person, rules: string[]) =>
    world.of(person, 'POST', `/process-steps/${judged.id}/deadlines`, { rules });
  expect(fields(await start(world.anna, ['recovery']))).toEqual(['rules choose']);
  expect((await start(world.minna, ['appeal'])).status).toBe(404);
  expect((await start(world.anna, ['appeal'])).status).toBe(200);
  expect(await running()).toEqual([{ rule_key: 'appeal', started_on: day(-3) }]);
  // A day that is known only roughly starts nothing.
  const { body: rough } = await step(world.anna, id, { code: 'report-made', when: { edtf: '2024' } });
  expect(rough.clocks).toEqual([]);
  const sent = await world.fill(world.anna, `/prosessi/${id}/vaihe`, {
    ...{ code: 'state-compensation-decided', when: '1.10.2026', state: 'done', source: 'document' },
  });
  expect(sent.headers.get('location')).toMatch(/maaraajat$/);
});

test('a planned step moves the next day of those who may see its room alone', async () => {
  const next = async (person: Person) =>
    (
      await world.owner.query<{ day: string | null }>(
        'select next_on::text as day from app.case_list where worker_id = $1 and case_id = $2',
        [person.id, world.caseId],
      )
    ).rows[0]?.day;
  const id = await begin(world.anna);
  const { body: made } = await step(world.anna, id, { code: 'hearing', state: 'planned', when: day(1) });
  expect([await next(world.anna), await next(world.minna)]).toEqual([day(1), null]);
  await world.of(world.anna, 'POST', `/process-steps/${made.id}/correct`, { ...told, state: 'cancelled', version: 1 });
  expect(await next(world.anna)).not.toBe(day(1));
});

test('the export holds own rows as codes and nothing that names anybody; its mapping knows each column', async () => {
  const file = (person: Person) =>
    world.send(person, '/fi/prosessit/vienti', {
      csrf: formToken(world.faces.formSecret, person.token),
      purpose: 'Viiveiden tutkimus',
    });
  const sent = await file(world.anna);
  expect(sent.status, sent.text).toBe(200);
  const rows = sent.text
    .replace('\ufeff', '')
    .trim()
    .split('\r\n')
    .map((line) => line.split(','));
  expect(rows[0]).toEqual([...flatColumns]);
  const own = (await courses(world.anna)).filter((course: { own: boolean }) => course.own);
  expect(rows.length - 1).toBe(own.length);
  for (const told of ['Ravintolan', 'Sivulla', '5500', world.caseId, own[0].id, 'Kesti'])
    expect(sent.text).not.toContain(told);
  expect(
    rows
      .slice(1)
      .flat()
      .every((value) => /^[a-z0-9:-]*$/.test(value)),
  ).toBe(true);
  const mapping = JSON.parse(readFileSync('docs/examples/courses.mapping.json', 'utf8')) as { columns: object };
  expect(Object.keys(mapping.columns)).toEqual([...flatColumns]);
  expect(fields(await world.json(world.anna, 'POST', '/process-export', {}))).toEqual(['purpose required']);
  const theirs = await file(teppo);
  expect(theirs.text.trim().split('\r\n')).toHaveLength(2);
});

test('a step from before the case was opened is said to be so, and not to an authority', async () => {
  const words = 'Päivä on ennen tapauksen avaamista.';
  const id = await begin(world.anna);
  expect((await step(world.anna, id, { code: 'report-made', when: '10.1.2020' })).status).toBe(200);
  expect((await world.page(world.anna, `/fi/t/${world.caseId}/prosessi`)).text).toContain(words);
  const own = await begin(teppo, { kind: 'criminal' });
  expect((await step(teppo, own, { code: 'report-made', when: '10.1.2020' })).status).toBe(200);
  const theirs = await world.page(teppo, `/fi/t/${world.caseId}/prosessi`);
  expect([theirs.status, theirs.text.includes(words)]).toEqual([200, false]);
  expect((await world.of(teppo, 'GET', '/processes')).body.openedOn).toBeNull();
});

test('every act is logged', async () => {
  for (const kind of [
    'ProcessBegun',
    'ProcessStepRecorded',
    'OffenceNamed',
    'CompanionAdded',
    'ProcessesViewed',
    'ProcessCorrected',
    'ProcessStateChanged',
    'ProcessStepCorrected',
    'OffenceNameCorrected',
    'CompanionCorrected',
    'ProcessClocksStarted',
    'CoursesExported',
  ])
    expect(await world.logged(kind), kind).toBeGreaterThan(0);
});
