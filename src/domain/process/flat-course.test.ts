import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../../platform/i18n/texts.ts';
import { processKinds, processStates } from './codes.ts';
import { type flatColumns, outcomeSteps } from './flat-course.ts';
import { offenceCodes, offences } from './offences.ts';
import { processTexts } from './process.texts.ts';
import { stages, stepOf } from './steps.ts';

type Labels = Readonly<Record<string, Readonly<Record<string, string>>>>;
const { columns } = JSON.parse(readFileSync('docs/examples/courses.mapping.json', 'utf8')) as {
  columns: Record<(typeof flatColumns)[number], { valueLabels?: Labels }>;
};

/** The words of some codes in the three languages. */
const labels = (codes: readonly string[], word: (code: string, language: (typeof languages)[number]) => string) =>
  Object.fromEntries(
    codes.map((code) => [code, Object.fromEntries(languages.map((language) => [language, word(code, language)]))]),
  );
const texts = (before: string) => (code: string, language: (typeof languages)[number]) =>
  processTexts(language)(`${before}.${code}` as 'step.hearing');

const outcomes = outcomeSteps.flatMap((step) => [
  step,
  ...stepOf(step).outcomes.map((outcome) => `${step}:${outcome}`),
]);

test.each([
  ['kind', labels(processKinds, texts('kind'))],
  ['state', labels(processStates, texts('process-state'))],
  ['stage_reached', labels(stages, texts('stage'))],
  ['offence_first', labels(offenceCodes, (code, language) => offences[code]?.name[language] ?? '')],
  ['offence_at_charge', labels(offenceCodes, (code, language) => offences[code]?.name[language] ?? '')],
  ['offence_latest', labels(offenceCodes, (code, language) => offences[code]?.name[language] ?? '')],
  [
    'outcome',
    labels(outcomes, (code, language) => {
      const [step = '', outcome] = code.split(':');
      const name = texts('step')(step, language);
      return outcome ? `${name}: ${texts('outcome')(outcome, language)}` : name;
    }),
  ],
  [
    'reported',
    {
      yes: { fi: 'kyllä', sv: 'ja', en: 'yes' },
      no: { fi: 'ei, hän päätti niin', sv: 'nej, det var klientens beslut', en: 'no, by the client’s decision' },
    },
  ],
] as const)('the mapping of exported courses has the words of every code of %s', (column, words) => {
  expect(columns[column]?.valueLabels).toEqual(words);
});
