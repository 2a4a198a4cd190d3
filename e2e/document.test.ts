import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from '../seeds/names.ts';
import { documentTexts } from '../src/domain/document/index.ts';
import { photograph, secrets } from '../src/platform/files/files.fixtures.ts';
import { languages } from '../src/platform/i18n/texts.ts';
import { pictured, type Visit, visit } from './browser.ts';
import { tooWide } from './find-faults.ts';
import { keyboardOf } from './keyboard.ts';

let world: Visit;
let koivu: string;
beforeAll(async () => {
  world = await visit();
  koivu = await world.caseNamed(names.anna, 'Koivu');
});
afterAll(() => world.stop());

const main = '#main, main';
/** Nothing of a page lies beside a window of 320 px. */
const fits = async (page: Page) => expect(await tooWide(page), page.url()).toBe('');

test.each(languages)(
  'by keyboard, without a script and at 320 px a photograph is taken in, opened and followed by another file, in %s',
  async (language) => {
    const t = documentTexts(language);
    const { page, strangers } = await world.enter(names.anna, {
      ...{ language, javaScriptEnabled: false, acceptDownloads: true, viewport: { width: 320, height: 640 } },
    });
    // Asked for only while one waits, a chooser that opens quicker than that would be a window of the system.
    page.on('filechooser', () => undefined);
    const keys = keyboardOf(page);
    const choose = async (name: string, mimeType: string, buffer: Buffer) => {
      await keys.reach('input[type="file"]');
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
      await chooser.setFiles({ name, mimeType, buffer });
    };
    const save = () => keys.go('main form button:not([formaction]):not([name])');
    const opened = async (selector: string) => {
      await keys.reach(selector);
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    };

    await page.goto(`/${language}/t/${koivu}/asiakirjat`);
    await fits(page);
    await keys.go(`main a[href="/${language}/t/${koivu}/asiakirja"]`);
    await fits(page);
    await pictured(page, `asiakirja-${language}`);
    await keys.radio('class', 'support');
    await keys.type('name', `Yleiskuva ${language}`);
    await keys.tick('input[type="checkbox"][name="evidence"]');
    await choose('kuva.pdf', 'application/pdf', photograph());
    await save();

    // A file that is not what its name says: told at its field, and nothing typed is lost.
    await fits(page);
    expect(await page.locator(main).first().textContent()).toContain(t('error.file.file-ending'));
    expect(await page.locator('input[name="name"]').inputValue()).toBe(`Yleiskuva ${language}`);
    expect(await page.locator('input[name="class"][value="support"]').isChecked()).toBe(true);
    await pictured(page, `asiakirja-virhe-${language}`);
    await choose('DSC_0001.jpg', 'image/jpeg', photograph());
    await save();

    await page.waitForURL(/\/asiakirjat\/[0-9a-f-]{36}/);
    await fits(page);
    expect(await page.locator('h1').textContent()).toBe(`Yleiskuva ${language}`);
    expect(await page.locator(main).first().textContent()).toContain(t('kind.jpeg'));
    const clean = await opened('main a[href$="/1/tiedosto"]');
    expect(clean.name).toMatch(/\.jpg$/);
    expect(clean.name).not.toContain('DSC');
    expect(clean.bytes.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
    for (const secret of [secrets.author, secrets.device, secrets.serial])
      expect(clean.bytes.includes(secret)).toBe(false);
    expect((await opened('main a[href$="/1/alkuperainen"]')).bytes).toEqual(photograph());

    await keys.go('main a[href*="/asiakirja/"]');
    await fits(page);
    await choose('muistio.txt', 'text/plain', Buffer.from('Muistio kuvasta.\n'));
    await save();
    await page.waitForURL(/\/asiakirjat\/[0-9a-f-]{36}/);
    const text = await page.locator(main).first().textContent();
    expect(text).toContain(t('version.file', { version: 2 }));
    expect(text).toContain(t('version.file', { version: 1 }));
    expect(text).toContain(t('openings.original'));
    expect((await opened('main a[href$="/2/tiedosto"]')).bytes.toString()).toBe('Muistio kuvasta.\n');
    await fits(page);
    await pictured(page, `asiakirja-luettu-${language}`);
    await page.goto(`/${language}/t/${koivu}/asiakirjat`);
    await fits(page);
    expect(await page.locator(main).first().textContent()).toContain(`Yleiskuva ${language}`);
    await pictured(page, `asiakirjat-${language}`);
    expect(strangers).toEqual([]);
  },
  120_000,
);
