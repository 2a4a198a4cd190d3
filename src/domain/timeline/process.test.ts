import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OneCase, oneCase } from '../../../proofs/http/one-case.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { processEndpoints } from '../process/index.ts';
import { timelineEndpoints } from './index.ts';

let world: OneCase;
const ahead = addDays(dayOf(new Date()), 5);
beforeAll(async () => {
  world = await oneCase({ endpoints: [...timelineEndpoints, ...processEndpoints] });
});
afterAll(() => world.stop());

test('steps of a course stand in the lane of the process, planned ones hollow; what was cancelled is no entry', async () => {
  const { body: course } = await world.of(world.anna, 'POST', '/processes', { kind: 'criminal' });
  const step = async (body: object) =>
    (await world.of(world.anna, 'POST', `/processes/${course.id}/steps`, { source: 'told-by-authority', ...body }))
      .status;
  expect(await step({ code: 'report-made', state: 'done', when: { edtf: '2026-05' }, note: 'Asemalla' })).toBe(200);
  expect(await step({ code: 'hearing', state: 'planned', when: ahead })).toBe(200);
  expect(await step({ code: 'hearing', state: 'cancelled', when: ahead })).toBe(200);
  const { body } = await world.of(world.anna, 'GET', '/timeline');
  expect(body.entries).toMatchObject([
    { kind: 'process-step', lane: 'process', code: 'hearing', status: 'planned', on: ahead },
    { kind: 'process-step', lane: 'process', code: 'report-made', whenEdtf: '2026-05', text: 'Asemalla' },
  ]);
  const list = (await world.see(world.anna, '/aikajana')).text;
  expect(list).toContain('Rikosilmoitus tehty');
  expect(list).toContain('Tulossa, viranomaisen kertoma');
  const lanes = (await world.see(world.anna, '/aikajana?nakyma=kaistat')).text;
  expect(lanes).toMatch(/width="16" height="16" fill="#fff" stroke="#23598f"/);
  expect((await world.of(world.minna, 'GET', '/timeline')).body.entries).toEqual([]);
});

test('what was opened and not ended is one stretch of the course, also where it began before the days that are shown', async () => {
  const { body: course } = await world.of(world.anna, 'POST', '/processes', { kind: 'criminal' });
  const step = (code: string, when: unknown) =>
    world.of(world.anna, 'POST', `/processes/${course.id}/steps`, {
      ...{ source: 'told-by-authority', code, state: 'done', when },
    });
  const opened = await step('investigation-opened', addDays(dayOf(new Date()), -400));
  expect(opened.status, opened.text).toBe(200);
  const pages = ['kaikki', '1kk'].map((period) => `/aikajana?nakyma=kaistat&jakso=${period}`);
  const spanIn = async (to: string) =>
    (await world.see(world.anna, to)).text
      .match(/Esitutkinta, \d+ pv/g)
      ?.filter((said, at, all) => all.indexOf(said) === at);
  for (const to of pages) expect(await spanIn(to)).toEqual(['Esitutkinta, 400 pv']);
  // Ended: the stretch is as long as it was, and is gone from the days after it.
  expect((await step('investigation-ended', addDays(dayOf(new Date()), -100))).status).toBe(200);
  expect(await spanIn(pages[0] ?? '')).toEqual(['Esitutkinta, 300 pv']);
  expect(await spanIn(pages[1] ?? '')).toBeUndefined();
  expect((await world.see(world.minna, pages[0] ?? '')).text).not.toContain('Esitutkinta, ');
});

test('each step says its court, and an appeal is one stretch before each court', async () => {
  const { body: course } = await world.of(world.anna, 'POST', '/processes', { kind: 'criminal' });
  const steps: readonly [string, string, string?][] = [
    ['appeal-filed', '2024-01-10', 'court-of-appeal'],
    ['appeal-judgment', '2024-12-10', 'court-of-appeal'],
    ['appeal-filed', '2025-02-03', 'supreme-court'],
    ['appeal-judgment', '2026-02-03', 'supreme-court'],
  ];
  for (const [code, when, instance] of steps) {
    const said = { source: 'document', code, state: 'done', when, instance };
    expect((await world.of(world.anna, 'POST', `/processes/${course.id}/steps`, said)).status).toBe(200);
  }
  const { body } = await world.of(world.anna, 'GET', '/timeline');
  expect(body.entries).toContainEqual(expect.objectContaining({ code: 'appeal-filed', instance: 'supreme-court' }));
  expect((await world.see(world.anna, '/aikajana')).text).toContain('Valitus tehty, hovioikeus');
  const lanes = (await world.see(world.anna, '/aikajana?nakyma=kaistat')).text;
  expect(lanes).toContain('Muutoksenhaku, hovioikeus, 335 pv');
  expect(lanes).toContain('Muutoksenhaku, korkein oikeus, 365 pv');
});

test('a planned day that has passed without a word of how it went is not recorded, in list, lanes and JSON', async () => {
  const { body: course } = await world.of(world.anna, 'POST', '/processes', { kind: 'criminal' });
  const gone = addDays(dayOf(new Date()), -9);
  const said = { source: 'document', code: 'recorded-interview', state: 'planned', when: gone };
  expect((await world.of(world.anna, 'POST', `/processes/${course.id}/steps`, said)).status).toBe(200);
  const { body } = await world.of(world.anna, 'GET', '/timeline');
  expect(body.entries).toContainEqual(
    expect.objectContaining({ code: 'recorded-interview', on: gone, status: 'not-recorded' }),
  );
  expect((await world.see(world.anna, '/aikajana')).text).toContain('Ei kirjattu, asiakirjasta');
  const lanes = (await world.see(world.anna, '/aikajana?nakyma=kaistat&jakso=1kk')).text;
  expect(lanes).toContain('Tallennettu kuulustelu todisteeksi: ei kirjattu');
});

test('of a vague time the last day decides, as on every other page: passed it is not recorded, before it is to come', async () => {
  const { body: course } = await world.of(world.anna, 'POST', '/processes', { kind: 'criminal' });
  const said = { source: 'document', code: 'main-hearing', state: 'planned', when: ahead };
  const plan = async (edtf: string, from: string, until: string | null) => {
    const { body } = await world.of(world.anna, 'POST', `/processes/${course.id}/steps`, said);
    // As older records have it: today a planned step is asked for its day.
    await world.owner.query(
      'update app.process_step set version = version + 1, when_edtf = $2, from_on = $3, until_on = $4 where id = $1',
      [body.id, edtf, from, until],
    );
    return body.id as string;
  };
  const [thisYear, lastYear] = [0, 365].map((days) => addDays(dayOf(new Date()), -days).slice(0, 4));
  const passed = await plan(`${lastYear}`, `${lastYear}-01-01`, `${lastYear}-12-31`);
  const within = await plan(`${thisYear}`, `${thisYear}-01-01`, `${thisYear}-12-31`);
  const open = await plan(`[${lastYear}..]`, `${lastYear}-01-01`, null);
  const { entries } = (await world.of(world.anna, 'GET', '/timeline')).body;
  const { processes } = (await world.of(world.anna, 'GET', '/processes')).body;
  const steps = processes.flatMap(({ steps: own }: { steps: object[] }) => own);
  for (const [id, status] of [
    [passed, 'not-recorded'],
    [within, 'planned'],
    [open, 'planned'],
  ] as const) {
    expect(entries).toContainEqual(expect.objectContaining({ id, status }));
    expect(steps).toContainEqual(expect.objectContaining({ id, said: status }));
  }
});
