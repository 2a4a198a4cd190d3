import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, describe, expect, it } from 'vitest';
import { languages } from '../../../platform/i18n/texts.ts';
import { aFile, aFolder, aSmallFile, removeFolders, run } from '../study.fixtures.ts';

afterAll(removeFolders);

const pageOf = async (content: string, language = 'fi'): Promise<string> => {
  const out = await aFolder();
  expect((await run([await aFile(content), '--out', out, '--lang', language])).err).toBe('');
  return readFile(path.join(out, 'index.html'), 'utf8');
};

const withMissing = aSmallFile();
const hostile = `x;y\n${'"<script>alert(1)</script>";"\'""&lt;\u0007\u202eabc"\n'.repeat(6)}`;
const nothing = 'name;id\na;1\nb;2\n';
const wide = `a;b\n${Array.from({ length: 400 }, (_, at) => `group with a long name number ${at % 20};part ${at % 17}`).join('\n')}\n`;
const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: { 'void-style': ['error', { style: 'selfclose' }] },
});

describe('the page of a study', () => {
  it.each(
    languages.flatMap((language) =>
      Object.entries({ withMissing, hostile, nothing, wide }).map(
        ([name, content]) => [language, name, content] as const,
      ),
    ),
  )('is valid and needs nothing from outside (%s, %s)', async (language, _, content) => {
    const page = await pageOf(content, language);
    const report = await validator.validateString(page);
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([]);
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\sstyle=|\son\w+=|https?:/);
  });

  it('names its only style by hash in its own policy', async () => {
    const page = await pageOf(withMissing);
    const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(`default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;`);
    expect(page.match(/<style/g)).toHaveLength(1);
  });

  it('writes numbers, words and the sign of a hidden count in the language', async () => {
    const many = `Gender;Age\n${'f;child\n'.repeat(1234)}${'m;adult\n'.repeat(3)}`;
    expect(await pageOf(many, 'fi')).toContain('Sukupuoli: suurin ryhmä on ”f”, 1\u00a0237 henkilöstä 1\u00a0234.');
    expect(await pageOf(many, 'sv')).toContain('Kön: den största gruppen är ”f”, 1\u00a0234 av 1\u00a0237 personer.');
    const english = await pageOf(many, 'en');
    expect(english).toContain('Gender: the largest group is “f”, 1,234 of 1,237 people.');
    expect(english).toContain('&lt;5</td>');
  });

  it('draws a hidden count with one length, whatever it hides', async () => {
    const bars = async (hidden: number) => {
      const page = await pageOf(`a;b\n${'x;p\n'.repeat(20)}${'y;p\n'.repeat(hidden)}`);
      return [...page.matchAll(/<rect[^>]*url\([^>]*>/g)].map(([bar]) => bar);
    };
    expect(await bars(1)).toHaveLength(1);
    expect(await bars(1)).toEqual(await bars(4));
  });

  it('says what the file has on each theme and plainly where it has nothing', async () => {
    const page = await pageOf(`Gender;MethodsOfControl\n${'f;debt\n'.repeat(9)}`);
    expect(page).toContain('Sukupuoli (sarake ”Gender”)');
    expect(page).toContain('Kontrollin keinot (sarake ”MethodsOfControl”)');
    expect(page).toContain('Tässä tiedostossa ei ole mitään rikosprosessista.');
    expect(page).toContain('Tässä tiedostossa ei ole mitään verkoston yhteistyöstä.');
  });

  it('says fewer than five people rather than how many', async () => {
    const page = await pageOf('a;b\nx;p\nx;p\nx;q\n');
    expect(page).toContain('Mitä alle 5 henkilön aineisto kertoo');
    expect(page).not.toMatch(/>[1-4]<\/td>/);
  });
});
