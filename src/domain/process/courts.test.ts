import { expect, test } from 'vitest';
import { languages } from '../../platform/i18n/texts.ts';
import { shippedRules } from '../deadline/index.ts';
import { clocksFrom } from './clocks.ts';
import { courtLadders, instances } from './codes.ts';
import { stageWords, stepWords } from './court-words.ts';
import { nextMover, spells, stageTimes } from './durations.ts';
import { mayBeSame } from './hearing/hearing.ts';
import { aProcess, aStep } from './process.fixtures.ts';
import { lineStages } from './stage-line.ts';
import { courtOf, courtsOf, lawOf, stepCodes } from './steps.ts';
import { isAbove, legalPlace, stepsInStory } from './story.ts';

const today = '2026-11-24';
const inCourtOfAppeal = { instance: 'court-of-appeal' } as const;
const inSupremeCourt = { instance: 'supreme-court' } as const;

/** Three instances, and between them what the law has there. */
const three = [
  aStep('report-made', '2020-01-10'),
  aStep('charge-brought', '2021-01-10'),
  aStep('judgment-given', '2022-01-10'),
  aStep('dissatisfaction-declared', '2022-01-17'),
  aStep('appeal-filed', '2022-02-09', inCourtOfAppeal),
  aStep('appeal-judgment', '2023-02-09', inCourtOfAppeal),
  aStep('appeal-filed', '2023-04-10', { id: 'to the Supreme Court', ...inSupremeCourt }),
  aStep('leave-sought', '2023-04-10'),
  aStep('appeal-judgment', '2024-05-10', { id: 'of the Supreme Court', ...inSupremeCourt }),
];

test('every court is in one ladder, each step before courts of one ladder, and what comes again does so before a higher court', () => {
  expect(courtLadders.flat()).toEqual([...instances]);
  for (const code of stepCodes) {
    const [lowest, ...others] = courtsOf(code);
    if (lowest) for (const court of others) expect(isAbove(court, lowest), code).toBe(true);
  }
  expect(isAbove('supreme-administrative-court', 'district-court')).toBe(false);
});

test('a step with one court is before it, whoever writes; with several, where somebody has said so', () => {
  expect(courtOf('judgment-given', undefined)).toBe('district-court');
  expect(courtOf('leave-sought', undefined)).toBe('supreme-court');
  expect(courtOf('appeal-judgment', undefined)).toBeUndefined();
  expect(courtOf('appeal-judgment', 'supreme-court')).toBe('supreme-court');
  expect(courtOf('hearing', undefined)).toBeUndefined();
});

test('what is before the Supreme Court stands behind what was before the court of appeal', () => {
  const place = (...step: Parameters<typeof aStep>) => legalPlace(aStep(...step)) as number;
  const ofAppeal = place('appeal-judgment', null, inCourtOfAppeal);
  expect(place('judgment-given', null)).toBeLessThan(place('appeal-filed', null, inCourtOfAppeal));
  expect(ofAppeal).toBeLessThan(place('appeal-filed', null, inSupremeCourt));
  expect(place('leave-sought', null)).toBeLessThan(place('appeal-judgment', null, inSupremeCourt));
  expect(place('appeal-judgment', null)).toBe(ofAppeal);
  expect(place('permit-appealed', null, { instance: 'supreme-administrative-court' })).toBeGreaterThan(
    place('permit-appealed', null, { instance: 'administrative-court' }),
  );
});

test('of two appeals whose years alone are known, the law says which came first; before instances were kept neither had a place', () => {
  const vague = [
    aStep('appeal-judgment', '2023', { id: 'supreme', from: '2023-01-01', until: '2023-12-31', ...inSupremeCourt }),
    aStep('appeal-judgment', '2023', { id: 'appeal', from: '2023-01-01', until: '2023-12-31', ...inCourtOfAppeal }),
  ];
  expect(stepsInStory(vague).map(({ id }) => id)).toEqual(['appeal', 'supreme']);
  const unsaid = vague.map((step) => ({ ...step, instance: null }));
  expect(stepsInStory(unsaid).map(({ id }) => id)).toEqual(['supreme', 'appeal']);
});

test('an appeal is one stage before each court, in the picture and in how long it took', () => {
  const words = lineStages(aProcess({ steps: three }), today)
    .filter(({ state }) => state === 'passed' || state === 'now')
    .map((stage) => `${stageWords('fi', stage)}: ${stage.state} ${stage.length.least}`);
  expect(words).toEqual([
    'Rikosilmoitus: passed 366',
    'Syyteharkinta: passed 365',
    'Tuomio, käräjäoikeus: passed 7',
    'Muutoksenhaku, hovioikeus: passed 448',
    'Muutoksenhaku, korkein oikeus: now 1324',
  ]);
  const days = stageTimes(spells(three, today)).map(({ length }) => length.least);
  expect(days.reduce((sum, each) => sum + each)).toBe(366 + 365 + 7 + 448 + 1324);
});

test('where nobody has said the court nothing is said of it, and the stage is not cut in two', () => {
  const unsaid = three.map((step) => ({ ...step, instance: null }));
  const appeals = lineStages(aProcess({ steps: unsaid }), today).filter(({ stage }) => stage === 'appeal');
  expect(appeals.map((stage) => stageWords('fi', stage))).toEqual(['Muutoksenhaku']);
});

test('a step says its court once, in every language', () => {
  const said = languages.map((language) => stepWords(language, aStep('appeal-judgment', null, inSupremeCourt)));
  expect(said).toEqual(['Ratkaisu, korkein oikeus', 'Avgörande, högsta domstolen', 'Decision, Supreme Court']);
  for (const language of languages)
    expect(stepWords(language, aStep('leave-sought', null))).not.toMatch(/, (korkein|högsta|Supreme)/);
});

test('after the Supreme Court no time to appeal to it is offered, and what is before it rests on its own provisions', () => {
  const clocks = (instance: 'court-of-appeal' | 'supreme-court') =>
    clocksFrom(aStep('appeal-judgment', '2026-05-04', { instance }), shippedRules).map(({ rule }) => rule.key);
  expect(clocks('court-of-appeal')).toContain('appeal.supreme');
  expect(clocks('supreme-court')).not.toContain('appeal.supreme');
  expect(lawOf('appeal-filed', 'court-of-appeal')).toEqual(lawOf('appeal-filed'));
  expect(lawOf('appeal-filed', 'supreme-court')).toEqual(['ok-30-2', 'ok-30-time']);
});

test('a payment beside the course leaves it with whoever it is', () => {
  const paid = aStep('damages-paid', '2026-01-10', { outcome: 'in-part' });
  expect(nextMover(aProcess({ steps: [...three, paid] }))).toBe(nextMover(aProcess({ steps: three })));
});

test('rows before two courts are no one hearing', () => {
  const row = (organisationId: string, more: object) =>
    aStep('appeal-hearing', '2026-12-01', { organisationId, id: organisationId, ...more });
  expect(mayBeSame(row('a', inCourtOfAppeal), row('b', inCourtOfAppeal))).toBe(true);
  expect(mayBeSame(row('a', inCourtOfAppeal), row('b', { instance: null }))).toBe(true);
  expect(mayBeSame(row('a', inCourtOfAppeal), row('b', inSupremeCourt))).toBe(false);
});
