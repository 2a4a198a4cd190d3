import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, describe, expect, it } from 'vitest';
import { languages } from '../../../platform/i18n/texts.ts';
import { inspectPdf } from '../../../platform/pdf/inspect.fixtures.ts';
import { aFile, aFolder, aSecret, aSmallFile, removeFolders, run } from '../../study.fixtures.ts';

afterAll(removeFolders);

const reportOf = async (
  content: string,
  language = 'fi',
  mode = 'rounded',
): Promise<{ page: string; document: Buffer }> => {
  const out = await aFolder();
  const secret = await aSecret();
  const { err } = await run([
    await aFile(content),
    '--out',
    out,
    '--lang',
    language,
    '--mode',
    mode,
    '--secret',
    secret,
  ]);
  expect(err).toBe('');
  return {
    page: await readFile(path.join(out, 'index.html'), 'utf8'),
    document: await readFile(path.join(out, 'report.pdf')),
  };
};
const pageOf = async (content: string, language?: string) => (await reportOf(content, language, 'exact')).page;

const withMissing = aSmallFile();
const hostile = `x;y\n${'"<script>alert(1)</script>";"\'""&lt;\u0007\u202e日本abc"\n'.repeat(6)}${'=1+1;#let x\n'.repeat(9)}`;
const nothing = 'name;id\na;1\nb;2\n';
const wide = `a;b\n${Array.from({ length: 4000 }, (_, at) => `group with a long name number ${at % 16};part ${at % 13}`).join('\n')}\n`;
const overlap = 'LA,NG,PF,count\n1,0,0,54\n0,1,0,463\n0,0,1,907\n1,1,0,15\n1,0,1,19\n0,1,1,62\n1,1,1,1\n';
/** So few that on how many lists they are is not told. */
const sparse = 'LA,NG,PF,count\n0,1,0,1\n1,1,0,3\n1,0,1,8\n0,1,1,1\n1,1,1,2\n';
const few = 'LA,NG,count\n1,0,1\n1,1,2\n';
const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: { 'void-style': ['error', { style: 'selfclose' }] },
});

describe('the report', () => {
  it.each(
    languages.flatMap((language) =>
      Object.entries({ withMissing, hostile, nothing, wide, overlap, sparse, few }).flatMap(([name, content]) =>
        (name === 'withMissing' ? ['rounded', 'exact'] : ['rounded']).map(
          (mode) => [language, name, mode, content] as const,
        ),
      ),
    ),
  )(
    'is a valid page that needs nothing from outside, and a tagged document (%s, %s, %s)',
    async (language, _, mode, content) => {
      const { page, document } = await reportOf(content, language, mode);
      const report = await validator.validateString(page);
      expect(
        report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
      ).toEqual([]);
      expect(page).toContain(`<html lang="${language}">`);
      expect(page.replaceAll('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
        /<script|<link|<img|<iframe|\sstyle=|\son\w+=|https?:/,
      );
      const pdf = inspectPdf(document);
      const title = /<title>([^<]*)<\/title>/.exec(page)?.[1];
      expect(pdf).toMatchObject({ language, title, marked: true, universal: '1' });
      expect(pdf.alternatives).toHaveLength(pdf.figures);
      expect(pdf.figures).toBe(page.match(/role="img"/g)?.length ?? 0);
      expect(pdf.fonts.filter((font) => !font.startsWith('SourceSans3-'))).toEqual([]);
    },
  );

  it('names its only style by hash in its own policy', async () => {
    const page = await pageOf(withMissing);
    const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(`default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;`);
    expect(page.match(/<style/g)).toHaveLength(1);
  });

  it('writes numbers, words and shares in the language', async () => {
    const many = `Gender;Age\n${'f;child\n'.repeat(1234)}${'m;adult\n'.repeat(36)}`;
    const pages = { fi: await pageOf(many, 'fi'), sv: await pageOf(many, 'sv'), en: await pageOf(many, 'en') };
    expect(pages.fi).toContain('Sukupuoli: tieto 1\u00a0270 henkilöstä.');
    expect(pages.sv).toContain('Kön: uppgift om 1\u00a0270 personer.');
    expect(pages.en).toContain('Gender: known for 1,270 people.');
    expect(pages.fi).toContain('(97,2\u00a0%)');
    expect(pages.sv).toContain('(97,2\u00a0%)');
    expect(pages.en).toContain('(97.2%)');
  });

  it('says what the file has on each theme and plainly what it does not tell', async () => {
    const page = await pageOf(`Gender;MethodsOfControl\n${'f;debt\n'.repeat(9)}`);
    expect(page).toContain('Sukupuoli (sarake ”Gender”): tieto 9 henkilöstä');
    expect(page).toContain('Kontrollin keinot (sarake ”MethodsOfControl”): tieto 9 henkilöstä');
    expect(page).toContain('Mikä oli henkilön suhde tekijään.');
    expect(page).toContain('Tässä tiedostossa ei ole mitään rikosprosessista.');
    expect(page).toContain('Tässä tiedostossa ei ole mitään verkostoyhteistyöstä.');
  });

  it('takes shares of several answers from those who answered', async () => {
    const answers = [
      'DebtBondage',
      'DebtBondage;FalsePromises',
      'FalsePromises;PhysicalThreats',
      'ThreatsLawEnforcement',
      '',
    ];
    const rows = answers.flatMap((answer) =>
      Array.from({ length: 10 }, (_, at) => `"${answer}",${at % 2 ? 'Man' : 'Woman'},Closed`),
    );
    const page = await pageOf(`vic_MethodsOfControl,prs_Gender,cas_Status\n${rows.join('\n')}\n`, 'en');
    const card = /<section[^>]*aria-labelledby="fact-1">.*?<\/section>/s.exec(page)?.[0] ?? '';
    expect(card).toContain('those for whom it is known (n\u00a0=\u00a040). There are 50 people in all.');
    expect([...card.matchAll(/font-weight="600"[^>]*>([^<]+)</g)].map(([, text]) => text)).toEqual([
      '20 (50%)',
      '20 (50%)',
      '10 (25%)',
      '10 (25%)',
      '10',
    ]);
  });

  it('says fewer than five people rather than how many, and shows nothing of them', async () => {
    const page = await pageOf('a;b\nx;p\nx;p\nx;q\n');
    expect(page).toContain('Mitä alle 5 henkilön aineisto kertoo');
    expect(page).toContain('Mitään ei julkaista');
    expect(page).not.toMatch(/>[1-4]<\/td>/);
  });
});
