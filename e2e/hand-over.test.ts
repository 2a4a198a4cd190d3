import { afterAll, beforeAll, expect, test } from 'vitest';
import { names, organisations } from '../seeds/names.ts';
import { viewNetwork } from '../src/domain/access/index.ts';
import { answerHandOver } from '../src/domain/hand-over/index.ts';
import { answerTask, askTask } from '../src/domain/plan/index.ts';
import { addDays, dayOf } from '../src/platform/time/format.ts';
import { type Visit, visit } from './browser.ts';

/** The lead passes and the former lead leaves, in the browser and without a script: nobody falls into a hole. */
let world: Visit;
let caseId: string;
const promise = 'Soitan asunnosta viikolla';

beforeAll(async () => {
  world = await visit();
  const token = await world.app.signIn(names.anna);
  const { cases } = (await world.app.json(token, 'GET', '/cases')).body;
  caseId = cases.find(({ codeWord }: { codeWord: string }) => codeWord === 'Koivu').id;
  const minna = await world.app.signIn(names.minna);
  const { id: taskId } = await world.app.as(token)(askTask, {
    ...{ caseId, text: promise, forId: organisations.county.id, receiver: 'herself' as const },
    dueOn: addDays(dayOf(new Date()), 2),
  });
  await world.app.as(minna)(answerTask, { caseId, taskId, answer: 'accepted' });
});
afterAll(() => world.stop());

const send = async (page: Awaited<ReturnType<Visit['enter']>>['page']) =>
  Promise.all([page.waitForNavigation(), page.locator('main form .govuk-button').last().click()]);
const text = async (page: Awaited<ReturnType<Visit['enter']>>['page'], slug: string): Promise<string> => {
  await page.goto(`/fi/t/${caseId}${slug}`);
  return (await page.locator('main').textContent()) ?? '';
};

test('the giver reads what ends and stays, the receiver what comes along; afterwards timeline and promises are there', {
  timeout: 240_000,
}, async () => {
  const anna = await world.enter(names.anna, { javaScriptEnabled: false });
  // Where only one can take the lead, the page of choosing is left out.
  const before = await text(anna.page, `/vastuu/siirra?toId=${organisations.county.id}`);
  for (const said of [
    'Päättyy',
    'Lähtee mukaan, jos hän suostuu',
    'Jää',
    promise,
    'Yhteyshenkilösi vaihtuu',
    'Voit sanoa ei.',
  ])
    expect(before).toContain(said);
  // What must not go into a note is refused, and what was typed and chosen stays.
  await anna.page.locator('input[name=sheet][value=yes] + label').click();
  await anna.page.locator('[name=note]').fill('Numero on 040 123 4567.');
  await send(anna.page);
  expect(await anna.page.locator('.govuk-error-summary').textContent()).toContain('puhelinnumeron');
  expect(await anna.page.locator('[name=note]').inputValue()).toBe('Numero on 040 123 4567.');
  expect(await anna.page.locator('input[name=sheet][value=yes]').isChecked()).toBe(true);
  await anna.page.locator('[name=note]').fill('Tulkki on varattu.');
  if ((await anna.page.locator('input[name=agreed]').count()) > 0)
    await anna.page.locator('input[name=agreed][value=her] + label').click();
  await send(anna.page);
  expect(await anna.page.locator('main').textContent()).toContain('Vastuuta on tarjottu');

  const minna = await world.enter(names.minna, { javaScriptEnabled: false });
  expect(await text(minna.page, '/verkosto')).toContain('tarjoaa tapauksen vastuuta');
  await minna.page.locator('a[href*="/vastuu/"]').first().click();
  const offered = (await minna.page.locator('main').textContent()) ?? '';
  for (const said of ['Saat mukaan omiksi riveiksesi', 'yhteydenottotapa', 'Et näe', 'Tulkki on varattu.'])
    expect(offered).toContain(said);
  await minna.page.locator('input[name=answer][value=accept] + label').click();
  await send(minna.page);

  const leaving = await text(anna.page, '/lahde');
  for (const said of ['Organisaatioltasi', 'Jää', 'Työmme kanssasi päättyy']) expect(leaving).toContain(said);
  await anna.page.locator('input[name=sure] + label').click();
  await send(anna.page);

  // What was tried: an empty timeline, and promises that had vanished.
  const { entries } = (await world.app.json(await world.app.signIn(names.minna), 'GET', `/cases/${caseId}/timeline`))
    .body;
  expect(entries.length).toBeGreaterThan(3);
  expect(await text(minna.page, '/suunnitelma')).toContain(promise);
  await minna.page.goto('/fi/tyo');
  const mine = minna.page.locator('.rn-card', { has: minna.page.locator('#minun-tehtavat') });
  expect(await mine.textContent()).toContain(promise);
  await mine.locator('li', { hasText: promise }).locator('button').click();
  await minna.page.goto('/fi/tyo');
  expect(await minna.page.locator('main').textContent()).not.toContain(promise);
  expect([anna.strangers, minna.strangers, anna.complaints, minna.complaints]).toEqual([[], [], [], []]);
});

test('the sheet follows what is ticked: at once with the script, by a button without; on a phone it stands before the button that offers', {
  timeout: 120_000,
}, async () => {
  const { cases } = (await world.app.json(await world.app.signIn(names.anna), 'GET', '/cases')).body;
  const other = cases.find(({ codeWord }: { codeWord: string }) => codeWord === 'Pihlaja').id;
  const slug = `/fi/t/${other}/vastuu/siirra?toId=${organisations.kuunari.id}`;
  // The story has offered it already.
  const lead = world.app.as(await world.app.signIn(names.anna));
  const { handOver } = await lead(viewNetwork, { caseId: other });
  if (handOver) await lead(answerHandOver, { caseId: other, handOverId: handOver.id, answer: 'withdraw' });
  const part = 'Miten sinuun saa olla yhteydessä.';
  const withScript = await world.enter(names.anna, { viewport: { width: 390, height: 800 } });
  const { page } = withScript;
  await page.goto(slug);
  const print = page.getByRole('link', { name: /Avaa tulostettavaksi/ });
  expect(await page.locator('.rn-sheet').getByText(part).isVisible()).toBe(true);
  await page.locator('input[name=parts][value=contact] + label').click();
  expect(await page.locator('.rn-sheet').getByText(part).isVisible()).toBe(false);
  expect(new URL((await print.getAttribute('href')) ?? '', world.origin).searchParams.getAll('parts')).not.toContain(
    'contact',
  );
  const top = async (what: string) => (await page.locator(what).last().boundingBox())?.y ?? 0;
  expect(await top('.rn-sheet')).toBeLessThan(await top('main form .govuk-button'));
  expect(withScript.complaints).toEqual([]);

  const plain = await world.enter(names.anna, { javaScriptEnabled: false });
  await plain.page.goto(slug);
  await plain.page.locator('[name=note]').fill('Tulkki on varattu.');
  await plain.page.locator('input[name=parts][value=contact] + label').click();
  await plain.page.getByRole('button', { name: 'Päivitä paperi' }).click();
  // Without a script the button asks for a new page: what was just asked is still the old one.
  await plain.page.locator('.rn-sheet').getByText(part).waitFor({ state: 'hidden' });
  expect(await plain.page.locator('[name=note]').inputValue()).toBe('Tulkki on varattu.');
  await plain.page.locator('input[name=sheet][value=not-asked] + label').click();
  await send(plain.page);
  await plain.page.goto(slug);
  expect(await plain.page.locator('input[name=parts][value=contact]').isChecked()).toBe(false);
  expect(await plain.page.locator('.rn-sheet').getByText(part).isVisible()).toBe(false);
});

test('a no: nothing goes along, the receiver reads that before answering, and afterwards each side reads the same', {
  timeout: 120_000,
}, async () => {
  const { cases } = (await world.app.json(await world.app.signIn(names.anna), 'GET', '/cases')).body;
  const other = cases.find(({ codeWord }: { codeWord: string }) => codeWord === 'Pihlaja').id;
  const at = (slug: string) => `/fi/t/${other}${slug}`;
  const anna = await world.enter(names.anna, { javaScriptEnabled: false });
  await anna.page.goto(at(`/vastuu/siirra?toId=${organisations.kuunari.id}`));
  await anna.page.locator('input[name=sheet][value=no] + label').click();
  if ((await anna.page.locator('input[name=agreed]').count()) > 0)
    await anna.page.locator('input[name=agreed][value=her] + label').click();
  await send(anna.page);
  const { parts } = (await world.app.json(await world.app.signIn(names.anna), 'GET', `/cases/${other}/network`)).body;
  const receiver = parts.find((part: { organisationId: string }) => part.organisationId === organisations.kuunari.id);
  const lead = receiver.workers.find(({ standing }: { standing: string }) => standing === 'lead').name;
  const theirs = await world.enter(lead, { javaScriptEnabled: false });
  const offer = await theirs.page.locator('main a[href*="/vastuu/"]').first().getAttribute('href');
  await theirs.page.goto((offer ?? '').replace(/^\/../, '/fi'));
  const before = (await theirs.page.locator('main').textContent()) ?? '';
  expect(before).toContain('Hän ei halunnut, että mitään lähtee');
  expect(before).not.toContain('Saat mukaan omiksi riveiksesi');
  await theirs.page.locator('input[name=answer][value=accept] + label').click();
  await send(theirs.page);
  for (const { page } of [anna, theirs]) {
    await page.goto(at('/verkosto'));
    expect(await page.locator('main').textContent()).toContain('mitään ei lähtenyt mukaan');
  }
});

test('the sheet for her is one page in three languages and names no organisation', { timeout: 120_000 }, async () => {
  const anna = await world.enter(names.anna);
  const { cases } = (await world.app.json(await world.app.signIn(names.anna), 'GET', '/cases')).body;
  const other = cases.find(({ codeWord }: { codeWord: string }) => codeWord === 'Pihlaja').id;
  for (const [language, said] of [
    ['fi', 'Sinä päätät'],
    ['sv', 'Du bestämmer'],
    ['en', 'You decide'],
  ] as const) {
    await anna.page.goto(`/${language}/t/${other}/vastuu/lehti?toId=${organisations.kuunari.id}`);
    const sheet = (await anna.page.locator('.rn-sheet').textContent()) ?? '';
    expect(sheet).toContain(said);
    for (const told of ['Saarni', 'Kuunari', 'T-', other]) expect(sheet).not.toContain(told);
    // On paper it stands alone: the line that names who printed a page stays away.
    await anna.page.emulateMedia({ media: 'print' });
    const printer = anna.page.locator('.rn-print-only');
    expect([await printer.textContent(), await printer.isVisible()]).toEqual([
      expect.stringContaining(names.anna),
      false,
    ]);
    await anna.page.emulateMedia({ media: null });
  }
});
