import { afterAll, beforeAll, expect, test } from 'vitest';
import { lawOf } from '../../src/domain/child/duties.ts';
import { dutyCodes } from '../../src/domain/child/duty-codes.ts';
import { sentences as arranging, saysTheRow } from '../../src/domain/home-municipality/arranges.ts';
import { sentenceWords as arrangingWords } from '../../src/domain/home-municipality/line-words.ts';
import { citeAll, type LawEntry, provisionKeys, registerOf, shippedRegister } from '../../src/domain/law/index.ts';
import { hold } from '../../src/domain/law/register.ts';
import {
  sentences as compensating,
  sentenceWords as compensatingWords,
} from '../../src/domain/process/compensation/sentences.ts';
import { referralTexts } from '../../src/domain/referral/referral.texts.ts';
import { languages } from '../../src/platform/i18n/texts.ts';

const words = (key: string) => ({ says: { fi: `KOE-${key}`, sv: `KOE-${key}`, en: `KOE-${key}` } });
/** Every row of the register in other words, as if an administrator had corrected them all. */
const entry = (key: string): LawEntry => ({
  ...{ kind: 'provision', key, entry: 1, act: 'corrected', written_at: new Date('2026-11-30T10:00:00Z') },
  said: words(key),
});
beforeAll(() => hold(registerOf(provisionKeys.map(entry))));
afterAll(() => hold(shippedRegister));

const marks = { fi: 'korjattu täällä 30.11.2026', sv: 'rättat här 30.11.2026', en: 'corrected here on 30 Nov 2026' };
const all = <Sentence extends string>(of: Record<Sentence, readonly string[]>) =>
  Object.entries(of) as [Sentence, (typeof provisionKeys)[number][]][];

test('every sentence of who arranges help and of compensation draws the corrected words, or its citation tells of the correction', () => {
  for (const language of languages) {
    for (const [sentence, keys] of all(arranging)) {
      const words = arrangingWords(language, sentence, 'X');
      expect(words.includes('KOE-'), `${language} ${sentence}`).toBe(saysTheRow(sentence));
      for (const key of keys) expect(citeAll(language, [key]), `${language} ${sentence}`).toContain(marks[language]);
    }
    const drawn = all(compensating).filter(([sentence]) => compensatingWords(language, sentence).startsWith('KOE-'));
    expect(drawn.length, language).toBeGreaterThan(3);
    for (const [sentence, keys] of all(compensating))
      for (const key of keys) expect(citeAll(language, [key]), `${language} ${sentence}`).toContain(marks[language]);
  }
});

/** Words that tell of a missing source, as the catalogues and the rows say it. */
const noSource = {
  fi: /ei löytynyt|oletus/iu,
  sv: /hittades|antagande/iu,
  en: /(?:no source was|found in no|assum)/iu,
};

test('no sentence says that a source is missing once its row has one: what the row says is drawn; of a row without one it goes on saying so', () => {
  const tell = (language: 'fi' | 'sv' | 'en') => [
    ...all(arranging).map(([sentence, keys]) => ({
      ...{ sentence: `arranging ${sentence}`, keys, words: arrangingWords(language, sentence, 'X') },
    })),
    ...all(compensating).map(([sentence, keys]) => ({
      ...{ sentence: `compensating ${sentence}`, keys, words: compensatingWords(language, sentence) },
    })),
  ];
  const isOpen = (key: string) => shippedRegister.provisions[key as 'vl-pays-none'].mark === 'unverified';
  for (const reading of [
    { mark: 'read', version: 'consolidated', language: 'fi', asOf: '2026-11', lookedOn: '2026-11-29' },
    { mark: 'quoted', version: 'quotation', language: 'fi', asOf: null, lookedOn: '2026-11-29' },
  ] as const) {
    hold(
      registerOf(
        provisionKeys.map((key) => ({ ...entry(key), said: { ...words(key), ...(isOpen(key) ? reading : {}) } })),
      ),
    );
    for (const language of languages)
      for (const { sentence, keys, words } of tell(language)) {
        expect(words, `${language} ${sentence}`).not.toMatch(noSource[language]);
        if (keys.some(isOpen)) expect(words, `${language} ${sentence}`).toBe(`KOE-${keys[0]}`);
      }
  }
  hold(shippedRegister);
  for (const language of languages) {
    const without = tell(language).filter(({ words }) => noSource[language].test(words));
    expect(without.length, language).toBe(5);
    // Whoever ships such a row with a source has to word its sentence anew.
    for (const { sentence, keys } of without) expect(keys.map(isOpen), `${language} ${sentence}`).toEqual([true]);
  }
  hold(registerOf(provisionKeys.map(entry)));
});

test('so does what a duty rests on, and a place within a sentence that says nothing of how it is known', () => {
  for (const language of languages) {
    for (const code of dutyCodes)
      for (const key of lawOf(code)) expect(citeAll(language, [key]), code).toContain(marks[language]);
    expect(referralTexts(language)('choose.proposal')).toContain(marks[language]);
  }
});
