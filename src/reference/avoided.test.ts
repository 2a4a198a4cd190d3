import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../platform/i18n/texts.ts';
import { projectRoot } from '../platform/project-root.ts';
import { avoidedIn, readAvoided } from './avoided.ts';
import { readGlossary } from './glossary.ts';
import { saidOnPages } from './said.ts';

const root = projectRoot();
const read = (file: string) => readFileSync(path.join(root, 'docs', file), 'utf8');
const avoided = readAvoided(read('glossary-not.csv'));
const terms = readGlossary(read('glossary.csv'));
const said = await saidOnPages(root);

test('pages say one word for one idea: none of the words that the glossary does not use', () => {
  for (const language of languages)
    expect(said.filter((item) => item.language === language).length).toBeGreaterThan(5000);
  const found = said.flatMap(({ language, place, text }) =>
    avoided
      .filter((row) => row.language === language)
      .flatMap((row) => avoidedIn(text, row).map((word) => `${place}: “${word}” (say ${row.say}): ${text}`)),
  );
  expect(found).toEqual([]);
});

/** Words for things and people; how a sentence is built is each document's own. */
const things = new Set([
  ...['access log', 'questioning', 'assignment to a case', 'next to act', 'anonymous question', 'lead organisation'],
  ...[
    'data protection officer',
    'injured party',
    'client (who is helped)',
    'shelter',
    'report of an offence',
    'record',
  ],
]);

test('what is written for users and operators calls things and people by the same words', () => {
  const rows = avoided.filter(({ language, say }) => language === 'en' && things.has(say));
  expect(rows).toHaveLength(things.size);
  const found = ['README.md', 'CHANGELOG.md', 'ACCESSIBILITY.md', 'publiccode.yml'].flatMap((file) =>
    rows.flatMap((row) =>
      avoidedIn(readFileSync(path.join(root, file), 'utf8'), row).map((word) => `${file}: ${word}`),
    ),
  );
  expect(found).toEqual([]);
});

test('each of these words would be found in a sentence, and what is said instead would not', () => {
  for (const row of avoided) {
    for (const word of row.not) {
      const written = word.replace(' * ', ' something ').replace('*', '');
      expect(avoidedIn(`See {name}: ${written}, {n, plural, one {#} other {# x}}.`, row), written).toHaveLength(1);
    }
    for (const right of row.but) expect(avoidedIn(`See ${right}.`, row), right).toEqual([]);
    const all = avoided.filter(({ language }) => language === row.language);
    expect(
      all.flatMap((other) => avoidedIn(row.say, other)),
      row.say,
    ).toEqual([]);
  }
});

test('what is said instead is a word of the glossary', () => {
  const missing = avoided.filter(({ language, say }) => !terms.some((term) => term[language].includes(say)));
  expect(missing.map(({ language, say }) => `${language}: ${say}`)).toEqual([]);
});
