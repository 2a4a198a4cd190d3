import { expect, test } from 'vitest';
import { languages } from '../../platform/i18n/texts.ts';
import { shippedLines } from './shipped.ts';
import { namesDayAfter, sourceWords } from './source-words.ts';

test('days and months of a source are written as the page writes them', () => {
  const said = languages.map((language) => sourceWords(language, 'nollalinja.fi; thl.fi 21.12.2023, STT 2020-05'));
  expect(said).toEqual([
    'nollalinja.fi; thl.fi 21.12.2023, STT toukokuu 2020',
    'nollalinja.fi; thl.fi 21.12.2023, STT maj 2020',
    'nollalinja.fi; thl.fi 21 Dec 2023, STT May 2020',
  ]);
  expect(sourceWords('en', 'thl.fi 2023-12-21')).toBe('thl.fi 21 Dec 2023');
});

test('what is no day stays as it is written', () => {
  for (const source of ['hus.fi (2020–2021)', 'v. 31.2.2026', '2020-13', 'versio 1.2.3.2026', '010-2020-05-1'])
    expect(sourceWords('en', source)).toBe(source);
});

test('no source that is shipped shows a day in Finnish form on an English page', () => {
  for (const { source } of shippedLines)
    expect(sourceWords('en', source)).not.toMatch(/\d\.\d{1,2}\.\d{4}|\d{4}-\d{2}/);
});

test('a source is of no day or month to come', () => {
  const told = (source: string) => namesDayAfter(source, '2026-11-30');
  for (const source of ['thl.fi 1.12.2026', 'STT 2026-12', 'hus.fi 2.3.2020, 2027-01', '2026-12-01', '1. 12. 2026'])
    expect(told(source), source).toBe(true);
  for (const source of [
    '30.11.2026',
    'STT 2026-11',
    '2020–2021',
    'v. 31.2.2030',
    '2026-11-30',
    '2030-13-01',
    '1. 2.2020',
  ])
    expect(told(source), source).toBe(false);
});
