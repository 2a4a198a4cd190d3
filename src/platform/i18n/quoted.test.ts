import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { quoted } from './quoted.ts';

test('words are quoted as the language of the page quotes', () => {
  expect([quoted('fi', 'Koivu'), quoted('sv', 'Rönn'), quoted('en', 'Koivu')]).toEqual([
    '”Koivu”',
    '”Rönn”',
    '“Koivu”',
  ]);
});

test('no code types quotation marks around what it draws: they would be Finnish on every page', () => {
  const source = path.resolve(import.meta.dirname, '../..');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.(fi|sv|en|test)\.tsx?$/.test(file) && !file.endsWith('i18n/quoted.ts'),
  );
  const typed = files.filter((file) => /[”“](\$?\{)[^}]*\}[”“]/.test(readFileSync(path.join(source, file), 'utf8')));
  expect(files.length).toBeGreaterThan(1000);
  expect(typed).toEqual([]);
});
