import { expect, test } from 'vitest';
import { languages } from '../../../platform/i18n/texts.ts';
import type { Amount } from '../../../platform/money/amount.ts';
import { aProcess, aStep } from '../process.fixtures.ts';
import { stepCodes, stepOf } from '../steps.ts';
import { compensationTexts } from './compensation.texts.ts';
import { compensationPath } from './path.ts';
import { valueKinds, valueStates, valuesOf } from './values.ts';

const sum = (said: string) => said as Amount;
const claimed = aStep('damages-claimed', '2024-01-10', { amount: sum('12000 EUR'), outcome: 'pursued-by-prosecutor' });
const awarded = aStep('damages-awarded', '2025-01-10', { amount: sum('8000 EUR'), outcome: 'in-part' });
const paid = aStep('damages-paid', '2026-01-10', { amount: sum('500 EUR'), outcome: 'in-part' });
const states = (...steps: ReturnType<typeof aStep>[]) =>
  Object.fromEntries(valuesOf(aProcess({ steps })).map(({ kind, state }) => [kind, state]));

test('how each kind of money stands is said by the last step that tells of it', () => {
  expect(states()).toEqual({});
  expect(states(claimed)).toEqual({ damages: 'claimed' });
  expect(states(claimed, awarded)).toEqual({ damages: 'awarded-in-part' });
  // In whatever order they were written.
  expect(states(paid, awarded, claimed)).toEqual({ damages: 'partly-paid' });
  expect(states(awarded, { ...paid, outcome: 'unpaid' })).toEqual({ damages: 'unpaid' });
  expect(states(awarded, { ...paid, outcome: 'in-full' })).toEqual({ damages: 'paid' });
  expect(states({ ...awarded, outcome: null })).toEqual({ damages: 'decided' });
  expect(states({ ...awarded, outcome: 'rejected' })).toEqual({ damages: 'rejected' });
});

test('forfeiture and what the State pays are each a value of their own, and a plan is none', () => {
  expect(
    states(
      claimed,
      aStep('forfeiture-claimed', '2024-02-10', { amount: sum('90000 EUR') }),
      aStep('forfeiture-ordered', '2025-01-10', { outcome: 'in-full', instance: 'district-court' }),
      aStep('state-compensation-applied', '2026-02-10'),
      aStep('compensation-paid', '2026-05-10', { state: 'planned' }),
    ),
  ).toEqual({ damages: 'claimed', forfeiture: 'ordered', state: 'applied' });
  expect(states(aStep('compensation-paid', '2026-05-10'))).toEqual({ state: 'paid' });
});

test('each step keeps its own amount, nothing is added up, and what has no time does not say how it stands now', () => {
  const [damages] = valuesOf(aProcess({ steps: [{ ...claimed, whenEdtf: null, from: null, until: null }, awarded] }));
  expect(damages?.steps.map(({ amount }) => amount)).toEqual(['12000 EUR', '8000 EUR']);
  expect(damages?.state).toBe('awarded-in-part');
});

test('damages that were paid are not the State’s: its path goes on', () => {
  const around = { offenceOn: null, today: '2026-11-24', rules: [] };
  const steps = [claimed, aStep('judgment-given', '2025-01-10'), awarded, paid];
  expect(compensationPath(aProcess({ steps }), around).step).toBe('state');
});

test('every step that tells of money is of one kind, with words for every state in every language', () => {
  const money = stepCodes.filter((code) => stepOf(code).money);
  for (const code of money) expect(Object.keys(states(aStep(code, '2026-01-10'))), code).toHaveLength(1);
  for (const language of languages)
    for (const key of [...valueKinds.map((kind) => `values.${kind}`), ...valueStates.map((state) => `value.${state}`)])
      expect(compensationTexts.find(language, key), `${language} ${key}`).toBeTruthy();
});
