import { expect, test } from 'vitest';
import { languages } from '../../platform/i18n/texts.ts';
import { shippedLines } from './shipped.ts';
import { sourceWords } from './source-words.ts';

test('days and months of a source are written as the page writes them', () => {
  const said = languages.map((language) => sourceWords(language, 'nollalinja.fi; thl.fi 21.12.2023, STT 2020-05'));
  expect(said).toEqual([
    'nollalinja.fi; thl.fi 21.12.2023, STT toukokuu 2020',
    'nollalinja.fi; thl.fi 21.12.2023, STT maj 2020',
    'nollalinja.fi; thl.fi 21 Dec 2023, STT May 2020',
  ]);
});

test('what is no day stays as it is written', () => {
  for (const source of ['hus.fi (2020–2021)', 'v. 31.2.2026', '2020-13', 'versio 1.2.3.2026', '010-2020-05-1'])
    expect(sourceWords('en', source)).toBe(source);
});

test('no source that is shipped shows a day in Finnish form on an English page', () => {
  for (const { source } of shippedLines)
    expect(sourceWords('en', source)).not.toMatch(/\d\.\d{1,2}\.\d{4}|\d{4}-\d{2}/);
});
