import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OneCase, oneCase } from '../../../proofs/http/one-case.ts';
import type { Person } from '../../../proofs/http/small-world.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { authorityEndpoints } from '../authority/index.ts';
import { homeEndpoints } from '../home/index.ts';
import { noteEndpoints } from '../note/index.ts';
import { processEndpoints } from '../process/index.ts';
import { tellingEndpoints } from '../telling/index.ts';
import { summaryEndpoints } from './index.ts';

/** The first page of an investigator and of her case. */
const today = dayOf(new Date());
const soon = addDays(today, 12);
let world: OneCase;
let risto: Person;

beforeAll(async () => {
  world = await oneCase({
    endpoints: [
      ...authorityEndpoints,
      ...tellingEndpoints,
      ...noteEndpoints,
      ...processEndpoints,
      ...homeEndpoints,
      ...summaryEndpoints,
    ],
  });
  const unit = await world.organisation('Länsirannikon rikostutkinta', 'police');
  risto = await world.worker(unit, 'Risto Aho');
  await world.joins(unit, risto, null);
  await world.act(
    world.anna,
    `select act.grant_vital($1, $2, 'justice', now() + interval '3 days')`,
    [world.caseId, unit],
    world.caseId,
  );
  const posted: [Person, string, object][] = [
    [world.anna, '/justice-lines', { kind: 'reach-via', text: 'Anna Kallio, Saarni ry' }],
    [world.anna, '/justice-lines', { kind: 'protection-wish', text: 'Oma odotustila' }],
    [world.anna, '/justice-lines/not-before', { fromOn: soon }],
    [world.anna, '/wishes', { register: 'coordination', kind: 'breaks', text: 'Verkoston toive' }],
    [world.anna, '/notes', { class: 'support', happenedOn: today, text: 'Tuen merkintä' }],
    [risto, '/measures', { code: 'investigation-opened', when: addDays(today, -30), state: 'done' }],
    [risto, '/measures', { code: 'hearing', when: addDays(today, 9), state: 'planned' }],
  ];
  for (const [person, to, body] of posted) {
    const { status, text } = await world.of(person, 'POST', to, body);
    if (status !== 200) throw new Error(`${to}: ${text}`);
  }
});
afterAll(() => world.stop());

test('the first page lists the injured parties with stage, next measure and what blocks, page by page', async () => {
  const work = async (path = '') => (await world.json(risto, 'GET', `/work${path}`)).body;
  const { injured, cases } = await work();
  expect(cases).toEqual([]);
  expect(injured).toMatchObject({
    kind: 'police',
    rows: [
      {
        caseId: world.caseId,
        stage: { code: 'investigation', length: { least: 30, most: 30 } },
        next: { code: 'hearing', on: addDays(today, 9), passed: false },
        notBefore: soon,
        asksProtection: true,
        counsel: false,
      },
    ],
    next: null,
  });
  for (let n = 0; n < 26; n += 1) await world.opens(risto, `Koivu${'abcdefghijklmnopqrstuvwxyz'[n]}`, null);
  const { injured: first } = await work();
  expect(first.rows).toHaveLength(25);
  const { injured: second } = await work(`?afterDay=${first.next.afterDay}&afterId=${first.next.afterId}`);
  expect([second.rows.length, second.next]).toEqual([2, null]);
  const ids = [...first.rows, ...second.rows].map(({ caseId }: { caseId: string }) => caseId);
  expect(new Set(ids).size).toBe(27);
  expect((await world.page(risto, '/fi/tyo')).text).toContain('Asianomistajat');
  expect((await world.json(world.anna, 'GET', '/work')).body.injured).toBe(null);
});

test('the first page of the case is one screen for them, and for nobody else', async () => {
  const { body, text } = await world.of(risto, 'GET', '');
  expect(body.screen).toMatchObject({ kind: 'police', lines: expect.any(Array), processes: [{ kind: 'criminal' }] });
  expect(text).not.toContain('Tuen merkintä');
  const page = (await world.see(risto, '')).text;
  for (const said of ['Kuulemisen valmistelu', 'Anna Kallio, Saarni ry', 'Kuulemista ei ennen', 'Kirjaa toimenpide'])
    expect(page).toContain(said);
  for (const hidden of ['Tuen merkintä', 'Verkoston toive']) expect(page).not.toContain(hidden);
  expect((await world.of(world.anna, 'GET', '')).body.screen).toBe(null);
});

test('of a long course the stage is counted from its first step, however many were recorded since', async () => {
  const { injured } = (await world.json(risto, 'GET', '/work')).body;
  const before = injured.rows.find(({ caseId }: { caseId: string }) => caseId === world.caseId);
  for (let n = 0; n < 85; n += 1) {
    const said = { code: 'hearing', when: addDays(today, -1 - (n % 20)), state: 'done' };
    expect((await world.of(risto, 'POST', '/measures', said)).status).toBe(200);
  }
  const { rows } = (await world.json(risto, 'GET', '/work')).body.injured;
  expect(rows.find(({ caseId }: { caseId: string }) => caseId === world.caseId).stage).toEqual(before.stage);
});
