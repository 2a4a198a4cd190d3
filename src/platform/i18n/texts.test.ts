import { createIntl } from '@formatjs/intl';
import { expect, it } from 'vitest';
import { formatWeekday } from '../time/format.ts';
import { languages, localeOf, texts } from './texts.ts';

const t = texts({
  fi: { told: 'Kerrottava {day}.', span: '{day}–{until}.', twice: '{day}. Taas {day}.', more: '{word}...' },
  sv: { told: 'Berättas {day}.', span: '{day}–{until}.', twice: '{day}. Igen {day}.', more: '{word}...' },
  en: { told: 'To be told {day}.', span: '{day}–{until}.', twice: '{day}. Again {day}.', more: '{word}...' },
});

it('a sentence that ends in a day ends in one full stop', () => {
  const told = (language: 'fi' | 'sv' | 'en') =>
    t(language)('told', { day: formatWeekday(language, '2026-11-27') }).replace(/\s/g, ' ');
  expect(told('fi')).toBe('Kerrottava pe 27.11.');
  expect(told('sv')).toBe('Berättas fre 27.11.');
  expect(told('en')).toBe('To be told Fri 27 Nov.');
  expect(t('fi')('span', { day: '27.11.', until: '28.11.' })).toBe('27.11.–28.11.');
});

it('nothing else of a value is touched: three dots stay three', () => {
  expect(t('fi')('told', { day: 'joskus...' })).toBe('Kerrottava joskus....');
  expect(t('fi')('more', { word: 'odota' })).toBe('odota...');
  expect(t('fi')('twice', { day: '27.11.' })).toBe('27.11. Taas 27.11.');
});

it('every message of the library comes out as the library itself writes it', () => {
  const words = {
    a: '{name}: {n} / {more}',
    b: '{n, plural, =0 {ei yhtään} one {# päivä} other {# päivää}} ja {name}',
    c: '{n, number} kpl, {name, select, x {iks} other {muu}}',
    d: "it''s {name}",
    e: '{n, selectordinal, one {#st} other {#th}}',
  };
  const own = texts({ fi: words, sv: words, en: words });
  for (const language of languages)
    for (const key of ['a', 'b', 'c', 'd', 'e'] as const)
      for (const n of [0, 1, 2, 12345])
        for (const name of ['x', '', 'pe 27.11.']) {
          const values = { n, name, more: 'y' };
          const library = createIntl({ locale: localeOf[language], messages: words }).formatMessage(
            { id: key },
            values,
          );
          expect(own(language)(key, values)).toBe(String(library));
        }
});

it('a message that is not given what it names is refused', () => {
  expect(() => t('fi')('span', { day: 'tänään' })).toThrow();
  expect(() => t('fi')('span')).toThrow();
});
