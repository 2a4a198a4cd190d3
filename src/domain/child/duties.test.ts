import { expect, test } from 'vitest';
import { languages } from '../../platform/i18n/texts.ts';
import { organisationKinds } from '../organisation/index.ts';
import { childTexts } from './child.texts.ts';
import { ages, guardians, harms, places, whose, yesOrNo } from './child-fields.ts';
import { type ChildFacts, dutiesOf } from './duties.ts';

/** Every child that can be recorded. */
function* everyChild(): Generator<ChildFacts> {
  for (const who of whose)
    for (const age of ages)
      for (const lives of places)
        for (const alone of yesOrNo)
          for (const guardian of guardians)
            for (const harm of harms)
              for (const ahead of yesOrNo)
                for (const known of yesOrNo) yield { who, age, lives, alone, guardian, harm, ahead, known };
}
const all = [...everyChild()];

test('whatever is known, every reader has words for every duty, once, in three languages', () => {
  const met = new Set<string>();
  for (const child of all)
    for (const kind of organisationKinds) {
      const codes = dutiesOf(child, kind).map(({ code, level }) => {
        met.add(`what.${code}.${level}`);
        return code;
      });
      expect(new Set(codes).size).toBe(codes.length);
    }
  expect(met.size).toBeGreaterThan(20);
  for (const key of met) for (const language of languages) expect(childTexts.find(language, key), key).toBeTruthy();
});

test('a guardian is a question or a danger for every child, and never somebody to be told', () => {
  for (const child of all)
    for (const kind of organisationKinds) {
      const guardian = dutiesOf(child, kind).find(({ code }) => code === 'guardian');
      if (child.age === 'turned-18') expect(guardian).toBeUndefined();
      else expect(guardian?.level).toBe(child.guardian === 'danger' ? 'must-not' : 'check');
    }
});

test('a grave offence that can be prevented is everybody’s duty to tell of, whatever the age and wherever the child', () => {
  for (const child of all.filter(({ ahead }) => ahead === 'yes'))
    for (const kind of organisationKinds)
      expect(dutiesOf(child, kind)[0]).toMatchObject({ code: 'prevent-crime', level: 'must' });
});

test('of all that the page asks, only what is marked as a duty has to be done against a wish: a check or a question is none', () => {
  for (const [language, duty] of [
    ['fi', 'velvollisuudeksi'],
    ['sv', 'skyldighet'],
    ['en', 'duty'],
  ] as const)
    expect(childTexts(language)('first.text'), language).toMatch(
      new RegExp(`^.{0,60}${duty}.{0,40}(tehtävä|ska göras|must be done)`),
    );
});
