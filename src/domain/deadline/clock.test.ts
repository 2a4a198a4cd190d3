import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OneCase, oneCase } from '../../../proofs/http/one-case.ts';
import type { Person } from '../../../proofs/http/small-world.ts';
import { formToken } from '../../platform/http/session.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { dueOn } from './deadline.ts';
import { deadlineEndpoints, followRules } from './index.ts';

let world: OneCase;
let keeper: Person;
/** Of the county, named for residence alone. */
let tuija: Person;
const today = dayOf(new Date());

beforeAll(async () => {
  world = await oneCase({ endpoints: deadlineEndpoints });
  const upkeep = await world.organisation('Ylläpito', 'research');
  keeper = await world.worker(upkeep, 'Yrjö Ylläpitäjä', ['system-admin']);
  tuija = await world.worker(world.county, 'Tuija Lehto');
  await world.owner.query(`select priv.put_member($1, $2, $3, 'member', array['case', 'residence'], now(), null)`, [
    world.caseId,
    world.county,
    tuija.id,
  ]);
  await world.owner.query('select priv.recompute($1)', [world.caseId]);
});
afterAll(() => world.stop());

const fields = (answer: { body: { error?: { fields?: { field: string; reason: string }[] } } }) =>
  answer.body.error?.fields?.map(({ field, reason }) => `${field} ${reason}`);
const start = (person: Person, body: object) => world.of(person, 'POST', '/deadlines', body);
const appeal = { rule: 'admin.appeal', class: 'residence', startedOn: addDays(today, -2), about: 'Päätös luvasta' };
const clocks = async (person: Person) => (await world.of(person, 'GET', '/deadlines')).body.deadlines;
const nextDay = async (person: Person): Promise<string | undefined> =>
  (
    await world.owner.query<{ day: string }>(
      'select next_on::text as day from app.case_list where worker_id = $1 and case_id = $2',
      [person.id, world.caseId],
    )
  ).rows[0]?.day;

test('a clock is counted, shown where it belongs, and moves the next day of those who may see its room alone', async () => {
  const made = await start(world.anna, appeal);
  expect(made.status, made.text).toBe(200);
  const due = dueOn('admin.appeal', appeal.startedOn).due;
  expect(made.body).toMatchObject({ dueOn: due, class: 'residence' });
  expect(await clocks(world.anna)).toMatchObject([{ ruleKey: 'admin.appeal', dueOn: due, about: 'Päätös luvasta' }]);
  // The county reads its own residence room, not Saarni's.
  expect(await clocks(tuija)).toEqual([]);
  expect([await nextDay(world.anna), await nextDay(world.minna)]).toEqual([due, undefined].map((item) => item ?? null));
  expect((await world.of(world.jari, 'GET', '/deadlines')).status).toBe(403);
  expect((await world.of(world.stranger, 'GET', '/deadlines')).status).toBe(404);
});

test('bad input is told field by field and kept in the form', async () => {
  for (const [body, wrong] of [
    [{ ...appeal, rule: 'recovery' }, ['rule not-then']],
    [{ ...appeal, rule: 'child.urgent', class: 'social' }, ['rule choose']],
    [{ ...appeal, class: 'support' }, ['class other-class']],
    [{ ...appeal, startedOn: addDays(today, 1) }, ['startedOn future']],
    [{ ...appeal, startedOn: '1989-12-31' }, ['startedOn too-old']],
    [{ ...appeal, startedOn: '29.2.2027' }, ['startedOn day']],
    [{ ...appeal, about: 'soita 040 123 4567' }, ['about looks-like-identity']],
  ] as const)
    expect(fields(await start(world.anna, body)), JSON.stringify(body)).toEqual(wrong);
  expect(fields(await start(tuija, { ...appeal, class: 'process' }))).toEqual(['class not-yours']);
  const form = await world.fill(world.anna, '/maaraajat/uusi', { ...appeal, startedOn: '24.12.2099' });
  expect([form.status, form.text.includes('24.12.2099'), form.text.includes('tulevaisuudessa')]).toEqual([
    422,
    true,
    true,
  ]);
});

test('a leap day starts and ends as the law says', async () => {
  const made = await start(world.anna, { rule: 'restraining', class: 'process', startedOn: '29.2.2024' });
  expect(made.body).toMatchObject({ startedOn: '2024-02-29', dueOn: '2025-02-28' });
  expect((await world.see(world.anna, '/maaraajat')).text).toContain('Määräpäivä oli 28.2.2025');
});

test('a clock ends once, with a reason where it was not met; who writes elsewhere may not', async () => {
  const { body: made } = await start(world.anna, {
    rule: 'dissatisfaction',
    class: 'process',
    startedOn: addDays(today, -20),
  });
  const end = (person: Person, body: object) =>
    world.of(person, 'POST', `/deadlines/${made.id}/end`, { endedOn: today, version: 1, ...body });
  expect(fields(await end(world.anna, { ending: 'missed' }))).toEqual(['reason required']);
  expect(fields(await end(world.anna, { ending: 'met', endedOn: addDays(today, -30) }))).toEqual([
    'endedOn before-start',
  ]);
  expect((await end(world.minna, { ending: 'met' })).status).toBe(404);
  expect((await end(world.veikko, { ending: 'met' })).status).toBe(200);
  expect((await end(world.anna, { ending: 'stopped', reason: 'Ei tarvita' })).status).toBe(409);
  const page = (await world.see(world.anna, '/maaraajat')).text;
  expect(page).toContain('tehty määräpäivän jälkeen');
  const { rows } = await world.owner.query(
    `select was ->> 'state' as state from app.deadline_version where deadline_id = $1`,
    [made.id],
  );
  expect(rows).toEqual([{ state: 'running' }]);
});

test('the list of rules is open to everybody and corrected by an administrator alone', async () => {
  const list = await world.json(world.jari, 'GET', '/deadline-rules');
  expect(list.status).toBe(200);
  expect(list.body.rules.length).toBeGreaterThan(30);
  const correct = (person: Person, key: string, more: object) =>
    world.json(person, 'POST', `/deadline-rules/${key}/correct`, { why: 'Muutos 1/2027', version: 1, ...more });
  expect((await correct(world.anna, 'admin.appeal', { moves: false })).status).toBe(403);
  // What the law says of a period is corrected in its register; nothing of it is counted here.
  expect((await correct(keeper, 'restraining', { moves: true })).status).toBe(404);
  expect((await correct(keeper, 'no.such', {})).status).toBe(404);
  expect((await correct(keeper, 'child.urgent', {})).status).toBe(404);
  // How long the law gives is never corrected for one rule; a target is ours and moves for no holiday.
  expect(fields(await correct(keeper, 'admin.appeal', { amount: 21, unit: 'days' }))).toEqual(['amount law']);
  expect(fields(await correct(keeper, 'charge.urgent', { moves: true }))).toEqual([
    'moves period',
    'amount number',
    'unit choose',
  ]);
  // Why stands on everybody's page for good.
  for (const why of ['Elina Vuori 131052-308T', 'Soita 040 123 4567', 'elina@vuori.example'])
    expect(fields(await correct(keeper, 'admin.appeal', { moves: true, why }))).toEqual(['why looks-like-identity']);
  expect((await correct(keeper, 'charge.urgent', { amount: 21, unit: 'days' })).status).toBe(200);
  expect((await correct(keeper, 'charge.urgent', { amount: 22, unit: 'days' })).status).toBe(409);
  const { rules, corrections } = (await world.json(world.jari, 'GET', '/deadline-rules')).body;
  expect(rules.find(({ key }: { key: string }) => key === 'charge.urgent')).toMatchObject({
    length: { amount: 21, unit: 'days' },
    version: 2,
  });
  expect(corrections).toMatchObject([{ key: 'charge.urgent', reason: 'Muutos 1/2027', by: 'Yrjö Ylläpitäjä' }]);
  expect((await world.page(world.jari, '/fi/maaraajat')).text).toContain('Yrjö Ylläpitäjä: Muutos 1/2027');
});

/** An administrator corrects a provision in its register. */
const correctLaw = (key: string, seen: number, said: object) =>
  world.act(keeper, 'select act.write_law($1)', [
    JSON.stringify([{ kind: 'provision', key, seen, act: 'corrected', said, reason: 'Muutos 1/2027' }]),
  ]);

test('a correction that touches no length leaves no trace in a clock', async () => {
  const [before] = (await clocks(world.anna)).filter(({ ruleKey }: { ruleKey: string }) => ruleKey === 'admin.appeal');
  await correctLaw('hol-13', 0, { asOf: '2026-10' });
  expect(await followRules.run(world.jobs)).toBe(1);
  const [after] = (await clocks(world.anna)).filter(({ ruleKey }: { ruleKey: string }) => ruleKey === 'admin.appeal');
  expect(after).toMatchObject({ dueOn: before.dueOn, ruleVersion: 2, recounts: [] });
});

test('running clocks follow a corrected provision with a trace; what has ended and other rules stand', async () => {
  await correctLaw('hol-13', 1, { limits: { plain: { amount: 21, unit: 'days' } } });
  const [before] = (await clocks(world.anna)).filter(({ ruleKey }: { ruleKey: string }) => ruleKey === 'admin.appeal');
  expect(await followRules.run(world.jobs)).toBe(1);
  expect(await followRules.run(world.jobs)).toBe(0);
  const [after] = (await clocks(world.anna)).filter(({ ruleKey }: { ruleKey: string }) => ruleKey === 'admin.appeal');
  expect(after.dueOn < before.dueOn).toBe(true);
  expect(after).toMatchObject({
    ruleVersion: 3,
    about: 'Päätös luvasta',
    recounts: [{ on: today, was: before.dueOn }],
  });
  expect(await nextDay(world.anna)).toBe('2025-02-28');
  const page = (await world.see(world.anna, '/maaraajat')).text;
  expect(page).toMatch(/laskettu uudelleen [\d.]+, sääntö muuttui/);
});

test('a clock that started when the corrected wording was not in force stays as it was counted, and is passed over', async () => {
  const startedOn = addDays(today, -10);
  const { body: made } = await start(world.anna, { rule: 'social.execution', class: 'social', startedOn });
  const mine = async () => (await clocks(world.anna)).find(({ id }: { id: string }) => id === made.id);
  const length = { amount: 5, unit: 'months' };
  await correctLaw('shl-45', 0, { validFrom: addDays(startedOn, 1), limits: { plain: length } });
  expect(await followRules.run(world.jobs)).toBe(0);
  expect(await mine()).toMatchObject({ dueOn: made.dueOn, ruleVersion: 1, recounts: [] });
  await correctLaw('shl-45', 1, { validFrom: null, validUntil: addDays(startedOn, -1) });
  expect(await followRules.run(world.jobs)).toBe(0);
  expect(await mine()).toMatchObject({ dueOn: made.dueOn, ruleVersion: 1 });
  // Its first and last day are days in force.
  await correctLaw('shl-45', 2, { validFrom: startedOn, validUntil: startedOn });
  expect(await followRules.run(world.jobs)).toBe(1);
  expect(await followRules.run(world.jobs)).toBe(0);
  expect(await mine()).toMatchObject({ ruleVersion: 4, recounts: [{ on: today, was: made.dueOn }] });
});

test('a rule that is ended here counts from what happened while it held, and from nothing later', async () => {
  await correctLaw('vtj-36', 0, { validUntil: addDays(today, -1) });
  const from = (startedOn: string) => start(world.anna, { rule: 'turvakielto', class: 'contact', startedOn });
  expect(fields(await from(today))).toEqual(['rule not-then']);
  expect((await from(addDays(today, -1))).status).toBe(200);
  expect((await world.see(world.anna, '/maaraajat/uusi')).text).toContain('value="turvakielto"');
});

test('pages and forms are drawn in three languages, and a correction form only for administrators', async () => {
  for (const language of ['fi', 'sv', 'en'])
    for (const to of ['/maaraajat', '/maaraajat/uusi'])
      expect((await world.see(world.anna, to, language)).status, `${language} ${to}`).toBe(200);
  for (const rule of ['appeal', 'charge.urgent']) {
    expect((await world.page(keeper, `/fi/maaraajat/${rule}`)).status).toBe(200);
    expect((await world.page(world.anna, `/fi/maaraajat/${rule}`)).status).toBe(403);
    expect((await world.page(world.anna, '/fi/maaraajat')).text).not.toContain(`/fi/maaraajat/${rule}"`);
  }
  expect((await world.page(keeper, '/fi/maaraajat')).text).toContain('/fi/lakirekisteri/ok-25-12/korjaa"');
  const sent = await world.send(keeper, '/fi/maaraajat/charge.urgent', {
    csrf: formToken(world.faces.formSecret, keeper.token),
    amount: '0',
    unit: 'days',
    why: '',
    version: '1',
  });
  expect([sent.status, sent.text.includes('Kirjoita luku 1–100')]).toEqual([422, true]);
});

test('every act is logged', async () => {
  for (const kind of [
    'DeadlineStarted',
    'DeadlineEnded',
    'DeadlinesViewed',
    'DeadlineRuleCorrected',
    'DeadlineRulesListed',
  ])
    expect(await world.logged(kind), kind).toBeGreaterThan(0);
});
