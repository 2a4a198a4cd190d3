import { expect, test } from 'vitest';
import { shippedRules } from '../../src/domain/deadline/index.ts';
import { provisionOf } from '../../src/domain/law/index.ts';
import { amountsFor } from '../../src/domain/process/compensation/amounts.ts';
import { compensationPath, pathSteps } from '../../src/domain/process/compensation/path.ts';
import { needsContinuedLeave, prosecutorPursues } from '../../src/domain/process/compensation/permissions.ts';
import { type Sentence, sentences } from '../../src/domain/process/compensation/sentences.ts';
import { aStep } from '../../src/domain/process/process.fixtures.ts';
import { stepCodes, stepOf } from '../../src/domain/process/steps.ts';
import { due } from '../deadline/calculator.ts';
import { limits } from '../deadline/limits.ts';
import { type TableRow, tableUnder } from './table.ts';

const page = 'compensation.md';
const situations = tableUnder(page, 'Situations of compensation');
const named = (rows: readonly TableRow[]) => rows.map((row) => [row.at, row] as const);

/** `judgment-given 2024-06-03 convicted` */
function stepOfRow(said: string) {
  const [name = '', day = '', outcome] = said.split(' ');
  const code = stepCodes.find((code) => code === name);
  if (!code) throw new Error(`No step is called ${name}.`);
  if (outcome !== undefined && !stepOf(code).outcomes.includes(outcome)) throw new Error(`${code} has no ${outcome}.`);
  return aStep(code, day, { outcome: outcome ?? null });
}

const pathOf = (row: TableRow) =>
  compensationPath(
    { state: 'open', steps: row.list('course').map(stepOfRow) },
    { offenceOn: row.cell('offence') || null, today: row.cell('today'), rules: shippedRules },
  );

test('there are enough situations; every step and every sentence is in one', () => {
  expect(situations.length).toBeGreaterThanOrEqual(15);
  const paths = situations.map(pathOf);
  expect(pathSteps.filter((step) => step !== 'unknown' && !paths.some((path) => path.step === step))).toEqual([]);
  const said = new Set(paths.flatMap(({ says }) => says));
  expect(Object.keys(sentences).filter((sentence) => !said.has(sentence as Sentence))).toEqual([]);
});

test.each(named(situations))('%s', (_, row) => {
  const { step, says, clock } = pathOf(row);
  expect(step).toBe(row.cell('step'));
  expect(clock?.due ?? '').toBe(row.cell('last day'));
  expect(says).toEqual(expect.arrayContaining([...row.list('says')]));
  const unconfirmed = row
    .list('says')
    .filter((sentence) => sentences[sentence as Sentence].some((key) => provisionOf(key).mark !== 'read'));
  expect(unconfirmed.toSorted()).toEqual(row.list('not confirmed').toSorted());
});

test('every last day is the one that walking the calendar gives', () => {
  const walked = situations.flatMap((row) => {
    const { clock } = pathOf(row);
    const limit = clock && limits[clock.rule.key];
    return clock && limit ? [[row.at, due(clock.from, limit), clock.due]] : [];
  });
  expect(walked.length).toBeGreaterThan(12);
  for (const [at, theirs, ours] of walked) expect(ours, at).toBe(theirs);
});

test('a judgment that came back to be judged again starts no time', () => {
  const steps = [
    'report-made 2024-01-01',
    'charge-brought 2024-03-01',
    'judgment-given 2024-06-03',
    'appeal-judgment 2025-01-10 sent-back',
  ];
  const path = compensationPath(
    { state: 'open', steps: steps.map(stepOfRow) },
    { offenceOn: null, today: '2026-11-28', rules: shippedRules },
  );
  expect([path.step, path.clock]).toEqual(['claim', null]);
});

test.each(named(tableUnder(page, 'Amounts')))('%s', (_, row) => {
  const { row: found, sure } = amountsFor(row.cell('offence'));
  const { child, adult, other } = found?.amounts ?? {};
  const cells = ['child, sexual offence', 'adult, sexual offence', 'other offence'].map((head) => row.cell(head));
  expect([child, adult, other].map((amount) => String(amount ?? ''))).toEqual(cells);
  expect(sure).toBe(row.cell('sure') === 'yes');
});

test.each(named(tableUnder(page, 'What the prosecutor can pursue')))('%s', (_, row) => {
  const is = (head: string) => row.cell(head) === 'yes';
  const asked = { asked: is('asked'), inconvenient: is('much trouble'), unfounded: is('clearly unfounded') };
  expect(prosecutorPursues(asked)).toBe(row.cell('the prosecutor'));
});

test.each(named(tableUnder(page, 'Leave for continued consideration: does an injured party need it?')))(
  '%s',
  (_, row) => {
    const about = row.cell('the appeal is about') === 'damages' ? 'damages' : 'offence-or-sentence';
    const needs = needsContinuedLeave({ overMeasure: row.cell('prison over 8 months') === 'yes', about });
    expect(needs).toBe(row.cell('needs') === 'yes');
  },
);
