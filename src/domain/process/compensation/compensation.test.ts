import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OneCase, oneCase } from '../../../../proofs/http/one-case.ts';
import { addDays, dayOf, formatDate } from '../../../platform/time/format.ts';
import { deadlineEndpoints, dueOn } from '../../deadline/index.ts';
import { processEndpoints } from '../index.ts';
import { amountsFor } from './amounts.ts';

const today = dayOf(new Date());
let world: OneCase;
let course: string;
beforeAll(async () => {
  world = await oneCase({ endpoints: [...processEndpoints, ...deadlineEndpoints] });
  course = (await world.of(world.anna, 'POST', '/processes', { kind: 'criminal' })).body.id;
});
afterAll(() => world.stop());

const step = async (code: string, ago: number, outcome?: string) => {
  const said = { code, when: addDays(today, -ago), outcome, state: 'done', source: 'document' };
  const made = await world.of(world.anna, 'POST', `/processes/${course}/steps`, said);
  expect(made.status, made.text).toBe(200);
  return made.body;
};
const see = async (language = 'fi', person = world.anna) =>
  (await world.see(person, '/prosessi/korvaus', language)).text;

test('charged without a claim: the claim is open, in three languages, with where that is known from', async () => {
  await step('report-made', 400);
  await step('charge-brought', 200);
  expect(await see()).toContain('Auki: vaatimus rikosasiassa');
  expect(await see('sv')).toContain('Öppet: anspråket i brottmålet');
  expect(await see('en')).toContain('Open: the claim in the criminal case');
  expect(await see()).toMatch(/oikeudenkäynnistä rikosasioissa, ohje \(lainattu\)/);
});

test('a judgment opens the State, with the last day that the engine counts from the day it was given', async () => {
  await step('damages-claimed', 190, 'pursued-by-prosecutor');
  const judged = await step('judgment-given', 60, 'convicted');
  const final = await step('judgment-final', 30);
  expect([judged.clocks.includes('compensation'), final.clocks]).toEqual([true, []]);
  const page = await see();
  expect(page).toContain('Auki: hakemus valtiolle');
  const { due } = dueOn('compensation', addDays(today, -60));
  expect(page).toContain(`Viimeinen päivä ${formatDate('fi', due)}`);
  expect(page).not.toContain(formatDate('fi', dueOn('compensation', addDays(today, -30)).due));
  expect(page).toContain('1670:2019');
});

test('the two permissions have two names, as the courts use them', async () => {
  for (const [language, names] of [
    ['fi', ['Jatkokäsittelylupa: hovioikeus', 'Valituslupa: korkein oikeus']],
    [
      'sv',
      [
        'Tillstånd till fortsatt handläggning: hovrätten',
        'Besvärstillstånd: högsta domstolen',
        'fängelse i mer än 8 månader, besvären gäller bara ersättningen',
      ],
    ],
    ['en', ['Leave for continued consideration: the court of appeal', 'Leave to appeal: the Supreme Court']],
  ] as const)
    for (const name of names) expect(await see(language), name).toContain(name);
});

test('an amount is kept with its currency as it was said, beside the step, with its state and its court', async () => {
  const record = (said: object) =>
    world.of(world.anna, 'POST', `/processes/${course}/steps`, { state: 'done', source: 'document', ...said });
  const fields = ({ body }: { body: { error: { fields: { field: string; reason: string }[] } } }) =>
    body.error.fields.map(({ field, reason }) => `${field} ${reason}`);
  const decided = { code: 'damages-awarded', when: addDays(today, -60), instance: 'district-court' };
  expect((await record({ ...decided, outcome: 'in-part', amount: '8 000,50 €' })).body.amount).toBe('8000.50 EUR');
  const paid = { code: 'damages-paid', when: addDays(today, -20) };
  expect(fields(await record(paid))).toEqual(['outcome required']);
  expect(fields(await record({ ...paid, outcome: 'in-part', amount: '500' }))).toEqual(['amount currency']);
  expect(fields(await record({ code: 'hearing', amount: '5 €', outOfOrder: 'Näin.' }))).toEqual(['amount not-here']);
  expect((await record({ ...paid, outcome: 'in-part', amount: '500 USD' })).status).toBe(200);
  const forfeiture = {
    code: 'forfeiture-ordered',
    when: addDays(today, -60),
    outcome: 'in-full',
    amount: '5 000 000 VND',
  };
  expect((await record({ ...forfeiture, instance: 'district-court' })).status).toBe(200);
  const [{ values }] = (await world.of(world.anna, 'GET', '/compensation')).body.courses;
  expect(values).toMatchObject([
    { kind: 'damages', state: 'partly-paid', steps: [{}, { amount: '8000.50 EUR' }, { amount: '500 USD' }] },
    { kind: 'forfeiture', state: 'ordered', steps: [{ amount: '5000000 VND', instance: 'district-court' }] },
  ]);
  expect(await see()).toContain('Vahingonkorvaus: maksettu osittain');
  expect(await see('sv')).toContain('Förverkandepåföljd: bestämt');
  expect(await see('en')).toContain('Damages: partly paid');
  // Still open: what was paid is not what the State pays.
  expect(await see()).toContain('Auki: hakemus valtiolle');
  const { rows } = await world.owner.query(
    `select body::text as body from app.process_step where code like 'damages%'`,
  );
  expect(JSON.stringify(rows)).not.toContain('8000');
});

test('a clock of the offence gives the amounts their day, and says where they are not confirmed', async () => {
  const start = { rule: 'compensation.no_court', class: 'process', startedOn: '2022-06-01' };
  expect((await world.of(world.anna, 'POST', '/deadlines', start)).status).toBe(200);
  expect(await see()).toContain('määrää ei ole vahvistettu tälle päivälle');
  expect(await see()).toMatch(/16\s?200/);
});

test('a new reading of the oldest amounts does not move the offences for which they hold', async () => {
  const amounts = () => [
    amountsFor('2013-06-01').row?.key,
    amountsFor('2010-12-31').row,
    amountsFor('2015-01-01').row?.key,
  ];
  expect(amounts()).toEqual(['rvl-9', null, 'rvl-9-2015']);
  const upkeep = await world.organisation('Ylläpito', 'research');
  const keeper = await world.worker(upkeep, 'Yrjö Ylläpitäjä', ['system-admin']);
  const entry = { kind: 'provision', key: 'rvl-9', seen: 0, act: 'corrected', reason: 'Luettu uudelleen' };
  const said = { asOf: '2026-11', version: 'consolidated' };
  await world.act(keeper, 'select act.write_law($1)', [JSON.stringify([{ ...entry, said }])]);
  const page = await see();
  expect(page).toContain('laki sellaisena kuin 11/2026');
  expect(page).toContain('2011 säädetyn lain mukaan');
  expect(page).not.toContain('2026-11 säädetyn lain mukaan');
  expect(amounts()).toEqual(['rvl-9', null, 'rvl-9-2015']);
  // The day, once somebody has seen it.
  const dated = { ...entry, seen: 1, said: { validFrom: '2011-04-01' } };
  await world.act(keeper, 'select act.write_law($1)', [JSON.stringify([dated])]);
  expect(await see()).toContain('1.4.2011 alkaen');
  expect([amountsFor('2011-03-31').row, amountsFor('2011-04-01').row?.key]).toEqual([null, 'rvl-9']);
  // Amounts that are said to have ended hold for no offence of later.
  const ended = { ...entry, key: 'rvl-9-2018', said: { validUntil: '2020-12-31' } };
  await world.act(keeper, 'select act.write_law($1)', [JSON.stringify([ended])]);
  await see();
  expect([amountsFor('2020-12-31').row?.key, amountsFor('2022-06-01').row]).toEqual(['rvl-9-2018', null]);
});

test('who does not read the course reads nothing of it', async () => {
  expect((await world.of(world.jari, 'GET', '/compensation')).status).toBe(403);
  expect((await world.of(world.stranger, 'GET', '/compensation')).status).toBe(404);
  expect((await world.of(world.minna, 'GET', '/compensation')).body.courses).toEqual([]);
  expect(await world.logged('CompensationViewed')).toBeGreaterThan(0);
});

test('where the time to apply has passed no step is called open', async () => {
  const other = (await world.of(world.anna, 'POST', '/processes', { kind: 'criminal' })).body.id;
  const said = { code: 'judgment-given', outcome: 'convicted', when: '2013-10-10', state: 'done', source: 'document' };
  expect((await world.of(world.anna, 'POST', `/processes/${other}/steps`, said)).status).toBe(200);
  const card = (text: string) => text.slice(text.indexOf(`id="korvaus-${other}`)).split('</section>')[0];
  expect(card(await see())).toMatch(/Hakuaika on kulunut[\s\S]*Hakemus valtiolle[\s\S]*hakuaika on kulunut/);
  expect(card(await see())).not.toContain('nyt auki');
  expect(card(await see('sv'))).toContain('ansökningstiden har gått ut');
});
