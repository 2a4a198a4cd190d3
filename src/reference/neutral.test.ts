import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../platform/project-root.ts';

/** Finnish has one word for everybody; these two languages have not. */
const gendered = {
  sv: /\b[Hh](on|enne|ennes|onom|an|ans)\b/,
  // Not HE, as Finnish government bills are numbered.
  en: /\b([Ss]he|[Hh](er|ers|erself|e|im|is|imself))\b/,
};
const literal = /'(?:[^'\\\n]|\\.)*'|"[^"\n]*"/;

/** What pages say in a language: values of a catalogue, and texts that stand beside each other as `sv: '…', en: '…'`. */
function said(file: string, language: keyof typeof gendered): string[] {
  const source = readFileSync(file, 'utf8').replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
  const key = file.endsWith(`.${language}.ts`) ? String.raw`(?:'[^']+'|\w+)` : `\\b${language}`;
  return [...source.matchAll(new RegExp(`${key}:\\s*(${literal.source})`, 'g'))].map(([, text = '']) => text);
}

test('nobody is called she or he in Swedish or English: pages speak of klienten, of the client', () => {
  const files = globSync('src/**/*.ts', { cwd: projectRoot() })
    .filter((file) => !/\.(test|fixtures)\.ts$/.test(file))
    .map((file) => path.join(projectRoot(), file));
  const found = Object.entries(gendered).flatMap(([language, words]) => {
    const texts = files.flatMap((file) => said(file, language as keyof typeof gendered));
    expect(texts.length).toBeGreaterThan(2000);
    return texts.filter((text) => words.test(text));
  });
  expect(found).toEqual([]);
});
