import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Person } from '../../../proofs/http/small-world.ts';
import { formToken } from '../../platform/http/session.ts';
import { flatColumns } from './flat-course.ts';
import {
  begin,
  courses,
  day,
  expectLogged,
  fields,
  startProcessWorld,
  step,
  teppo,
  told,
  world,
} from './process-world.fixtures.ts';

beforeAll(startProcessWorld);
afterAll(() => world.stop());

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
  const named = { kind: 'criminal', label: 'Ravintolan työt', reference: '5500/R/1/26' };
  await step(world.anna, await begin(world.anna, named), { code: 'report-made', when: day(-9), note: 'Kesti' });
  await begin(teppo);
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

test('every act of it is logged', () => expectLogged('ProcessClocksStarted', 'CoursesExported'));
