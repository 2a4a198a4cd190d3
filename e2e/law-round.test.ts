import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from '../seeds/names.ts';
import { columns } from '../src/domain/law-register/round/columns.ts';
import { workbookFile } from '../src/platform/export/workbook.ts';
import { readSmallWorkbook } from '../src/study/index.ts';
import { type Visit, visit } from './browser.ts';

let world: Visit;
beforeAll(async () => {
  world = await visit();
});
afterAll(() => world.stop());

test('without a script the register is taken, marked, brought back and seen before it is saved; everybody reads it then', async () => {
  const { page } = await world.enter(names.teppo, { javaScriptEnabled: false });
  await page.goto('/fi/lakirekisteri');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lataa lakimiehelle' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('lakirekisteri.xlsx');
  const [rows = []] = await readSmallWorkbook(readFileSync(await download.path()));
  const place = (column: (typeof columns)[number]) => columns.indexOf(column);
  const marked = rows.map((cells) => {
    const row = [...cells, ...Array<string>(columns.length - cells.length).fill('')];
    if (row[0] === 'ul-52b') row[place('verdict')] = 'oikein';
    if (row[0] === 'gdpr-33') row[place('verdict')] = 'oikein';
    return row;
  });
  const buffer = await workbookFile([{ name: 'Lakirekisteri', headings: 1, rows: marked }]);
  await page.getByRole('link', { name: 'Tuo merkitty tiedosto' }).click();
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.getByLabel('Tiedosto').setInputFiles({ name: 'merkitty.xlsx', mimeType, buffer });
  await page.getByLabel('Kuka tarkisti').fill('Elina Vuori, lakimies');
  await page.getByRole('button', { name: 'Näytä muutokset' }).click();
  await page.getByRole('heading', { name: 'Tiedosto muuttaisi 1 säännöksen' }).waitFor();
  await page.getByText('Säännöstä ei ole luettu.').waitFor();
  await page.getByRole('button', { name: 'Tallenna valitut' }).click();
  await page.waitForURL(/view=checked&list=all$/);
  const other = await world.enter(names.anna, { javaScriptEnabled: false });
  await other.page.goto('/fi/lakirekisteri/ul-52b');
  await other.page.getByText(/\(tarkistanut Elina Vuori, lakimies .*\)/).waitFor();
}, 180_000);
