import { expect, test } from 'vitest';
import { languages } from '../../platform/i18n/texts.ts';
import { shippedRules } from '../deadline/index.ts';
import { isProvisionKey, provisionOf } from '../law/index.ts';
import { movers, processKinds } from './codes.ts';
import { offenceCodes, offences } from './offences.ts';
import { processTexts } from './process.texts.ts';
import { isBeforeCase, outcomeCodes, stages, stagesOf, stepCodes, stepOf, stepsOf } from './steps.ts';

test('every step has its stage, a mover, a provision with mark and day of checking, and words in three languages', () => {
  for (const code of stepCodes) {
    const step = stepOf(code);
    expect(stages, code).toContain(step.stage);
    expect(movers, code).toContain(step.mover);
    expect(step.law.every(isProvisionKey), code).toBe(true);
    expect(step.law.length === 0, code).toBe(code === 'case-ended');
    // What has not been verified is given no number of ours.
    for (const row of step.law.map((key) => provisionOf(key)))
      expect(row.sections.length === 0, code).toBe(row.mark === 'unverified');
    for (const language of languages) expect(processTexts(language)(`step.${code}`), code).not.toBe('');
  }
});

test('every outcome and stage has words, and no catalogue has words for a step that is not there', () => {
  const keys = Object.keys(processTexts.catalogues.fi);
  const of = (prefix: string) => keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  expect(of('step.').toSorted()).toEqual([...stepCodes].toSorted());
  expect(of('stage.').toSorted()).toEqual([...stages].toSorted());
  expect(of('outcome.').toSorted()).toEqual([...outcomeCodes].toSorted());
  expect(of('mover.').toSorted()).toEqual([...movers].toSorted());
  expect(of('kind.').toSorted()).toEqual([...processKinds].toSorted());
});

test('clocks that a step starts are rules of the catalogue, and belong to the class of its course', () => {
  for (const code of stepCodes)
    for (const key of stepOf(code).starts ?? []) {
      const rule = shippedRules.find((shippedRule) => shippedRule.key === key);
      expect(rule?.length, `${code} ${key}`).not.toBeNull();
      expect(rule?.classes, `${code} ${key}`).toContain(stepOf(code).stage === 'residence' ? 'residence' : 'process');
    }
});

test('the repealed recovery period is no step, and no step starts it', () => {
  expect(JSON.stringify(stepCodes.map((code) => stepOf(code)))).not.toContain('recovery');
  expect(stepCodes.some((code) => code.includes('recovery'))).toBe(false);
});

test('each kind of course has steps of its stages alone; residence and crime never mix', () => {
  for (const kind of processKinds) {
    const codes = stepsOf(kind);
    expect(codes.length, kind).toBeGreaterThan(3);
    for (const code of codes) expect(stagesOf[kind], `${kind} ${code}`).toContain(stepOf(code).stage);
    expect(codes, kind).toContain('case-ended');
  }
  expect(stepsOf('criminal').some((code) => stepOf(code).stage === 'residence')).toBe(false);
  expect(stepsOf('residence')).not.toContain('release-notice');
  expect(stepsOf('residence')).not.toContain('judgment-final');
});

test('names of offences are data with provision and mark; only trafficking itself counts as such', () => {
  expect(offenceCodes).toContain('other');
  for (const code of offenceCodes) {
    const offence = offences[code];
    for (const language of languages) expect(offence?.name[language], code).not.toBe('');
    if (offence && provisionOf(offence.law).mark !== 'unverified')
      expect(provisionOf(offence.law).sections, code).not.toEqual([]);
  }
  expect(offenceCodes.filter((code) => offences[code]?.trafficking)).toEqual(['trafficking', 'aggravated-trafficking']);
});

test('a name that is pending or not confirmed says so in every language, and rests on a provision that says it too', () => {
  const endings = [/ \(vireillä\)$/, / \(under beredning\)$/, / \(pending\)$/];
  for (const code of ['extortion-at-work', 'aggravated-extortion-at-work']) {
    for (const [at, language] of languages.entries())
      expect(offences[code]?.name[language]).toMatch(endings[at] as RegExp);
    expect(provisionOf(offences[code]?.law as 'rl-47-3a').pending).toHaveLength(1);
  }
  expect(offences['buying-sex']?.name.fi).toMatch(/ \(nimi vahvistamatta\)$/);
  expect(provisionOf(offences['buying-sex']?.law as 'rl-20-buying').mark).toBe('unverified');
  expect(offences['work-discrimination']?.name.fi).toBe('kiskonnantapainen työsyrjintä');
});

test('only a step that lies wholly before the opening of the case is said to', () => {
  const before = (until: string | null, opened: string | null) => isBeforeCase({ until }, opened);
  expect(before('2026-05-31', '2026-06-01')).toBe(true);
  expect(before('2026-06-01', '2026-06-01')).toBe(false);
  expect(before(null, '2026-06-01')).toBe(false);
  expect(before('2026-05-31', null)).toBe(false);
});
