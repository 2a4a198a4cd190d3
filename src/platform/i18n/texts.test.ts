import { expect, it } from 'vitest';
import { formatWeekday } from '../time/format.ts';
import { texts } from './texts.ts';

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
