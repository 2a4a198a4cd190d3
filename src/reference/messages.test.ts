import { glob } from 'node:fs/promises';
import path from 'node:path';
import { createIntl } from '@formatjs/intl';
import { expect, it } from 'vitest';
import { type Language, languages, localeOf, texts } from '../platform/i18n/texts.ts';
import { projectRoot } from '../platform/project-root.ts';

const root = projectRoot();

/** The names of what a message is given. */
const namesIn = (message: string): string[] => [...message.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name = '']) => name);
const isNumber = (message: string, name: string) =>
  new RegExp(`\\{\\s*${name}\\s*,\\s*(?:plural|selectordinal|number)`).test(message);

it('every message of every catalogue is said as the library says it', async () => {
  let said = 0;
  const unlike: string[] = [];
  for (const language of languages)
    for await (const file of glob(`src/**/*.${language}.ts`, { cwd: root })) {
      const read: Record<string, unknown> = await import(path.join(root, file));
      for (const catalogue of Object.values(read)) {
        const messages = Object.fromEntries(
          Object.entries(catalogue as object).filter(
            (entry): entry is [string, string] => typeof entry[1] === 'string',
          ),
        );
        said += compare(language as Language, file, messages, unlike);
      }
    }
  expect(unlike).toEqual([]);
  expect(said).toBeGreaterThan(10_000);
});

function compare(language: Language, file: string, messages: Record<string, string>, unlike: string[]): number {
  const own = texts({ fi: messages, sv: messages, en: messages })(language);
  const library = createIntl({ locale: localeOf[language], messages });
  let said = 0;
  for (const [key, message] of Object.entries(messages))
    for (const n of [0, 1, 2, 1234]) {
      if (/\{(?:they|them|their)\}/i.test(message)) continue;
      const names = namesIn(message);
      const values = Object.fromEntries(names.map((name) => [name, isNumber(message, name) ? n : `x${n}`]));
      const expected = String(library.formatMessage({ id: key }, values));
      if (own(key, values) !== expected) unlike.push(`${file} ${key}: ${own(key, values)} / ${expected}`);
      said += 1;
      if (names.length === 0) break;
    }
  return said;
}
