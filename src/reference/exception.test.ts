import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../platform/project-root.ts';

const root = projectRoot();

/** What says that the person decides, or that help depends on no report and no consent. */
const alone =
  /päätöstä kunnioitetaan|päättää itse|Hän päättää\.|apu ei riipu|palvelut eivät riipu|ei edellytä rikosilmoitusta|rikosilmoitusta ei tarvita/i;

/** Where the exception is drawn by a part of the page that draws the sentence. */
const byPart: Readonly<Record<string, string>> = {
  'src/domain/consent/consent record.lede': 'src/domain/consent/pages/FactFields.tsx',
  'src/domain/consent/consent field.refusalTold': 'src/domain/consent/pages/FactFields.tsx',
};

/** Where it stands without the exception, and why. */
const otherwise: Readonly<Record<string, string>> = {
  'src/domain/child/child': 'the exception itself',
  'src/domain/joining/joining': 'of joining two cases, which no duty touches',
  'src/platform/ui/states/sample': 'shows how pages look',
  'src/domain/situation/situation flow.source': 'of many people together: no case and no child stands there',
  'src/domain/consent/consent refusal.fact': 'tells what was told, of a consent that stands',
};

it('a sentence that says that the person decides never stands alone: the duties about a child are beside it', async () => {
  const found: string[] = [];
  for await (const file of glob('src/**/*.fi.ts', { cwd: root })) {
    const read: Record<string, Record<string, unknown>> = await import(path.join(root, file));
    for (const [key, text] of Object.values(read).flatMap((own) => Object.entries(own)))
      if (typeof text === 'string' && alone.test(text)) found.push(`${file.replace('.fi.ts', '')} ${key}`);
  }
  const files = [...new Set(found.map((item) => item.split(' ')[0] as string))].filter((file) => !otherwise[file]);
  const beside = (page: string) => page.includes('<DutyException');
  expect(files.length).toBeGreaterThan(5);
  const without: string[] = [];
  for (const file of files) {
    const pages: string[] = [];
    for await (const page of glob(`${path.dirname(file)}/**/*.tsx`, { cwd: root }))
      pages.push(readFileSync(path.join(root, page), 'utf8'));
    const keys = found.filter((item) => item.startsWith(`${file} `)).map((item) => item.split(' ')[1] as string);
    for (const key of keys) {
      // Numbered lines of a list are drawn by a loop: `unreported.1` by t(`unreported.${nth}`).
      const name = key.replace(/\d+$/, '');
      const drawn = pages.filter((page) => page.includes(`'${key}'`) || page.includes(`\`${name}\${`));
      const part = byPart[`${file} ${key}`];
      const told = part ? beside(readFileSync(path.join(root, part), 'utf8')) : drawn.some(beside);
      if (!told && !otherwise[`${file} ${key}`]) without.push(`${file} ${key}`);
    }
  }
  expect(without).toEqual([]);
});
