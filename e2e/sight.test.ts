import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from '../seeds/names.ts';
import { type Visit, visit } from './browser.ts';

/**
 * What four professions see of one case, in their own browsers. Expected is written by hand from the access text (sentences 3, 6, 8–11) and
 * from the consents of the story, class by class: whose entries stand on the timeline.
 */
const [saarni, county, halla, kaisla, lyhty, police] = [
  'Saarni ry',
  'Länsirannikon hyvinvointialue',
  'Asianajotoimisto Halla',
  'Tukikeskus Kaisla',
  'Turvakoti Lyhty',
  'Länsirannikon rikostutkinta',
] as const;
const everybody: readonly string[] = [saarni, county, halla, kaisla, lyhty, police];
const classes = [
  ...['contact', 'account', 'health', 'social', 'residence', 'support'],
  ...['process', 'justice', 'coordination', 'wellbeing'],
] as const;

type Seen = Partial<Record<(typeof classes)[number], readonly string[]>>;

/** Own organisation, and what of others' entries is open. Halla stands in the network consent too and has written no entry there. */
const expected: Readonly<Record<string, { readonly own: string; readonly others: Seen }>> = {
  // Social worker: contact and account of Saarni by her consent, the shared plan by the network consent.
  [names.minna]: { own: county, others: { contact: [saarni], account: [saarni], coordination: [saarni, kaisla] } },
  // Nurse at the support centre: contact of Saarni and the shared plan. No account, nothing of the county's social entries.
  [names.oona]: { own: kaisla, others: { contact: [saarni], coordination: [saarni, county] } },
  // Shelter worker: by a consent of their own, contact and plan of the lead's organisation alone.
  [names.tiina]: { own: lyhty, others: { contact: [saarni], coordination: [saarni] } },
  // Police: the lines written for them.
  [names.risto]: { own: police, others: { justice: [saarni] } },
};

let world: Visit;
let caseId = '';
beforeAll(async () => {
  world = await visit();
  caseId = await world.caseNamed(names.anna, 'koivu');
});
afterAll(() => world.stop());

for (const [worker, { own, others }] of Object.entries(expected)) {
  test(`${worker} sees on the timeline whose entries she may, class by class, and nobody else's`, async () => {
    const { page, context } = await world.enter(worker);
    const found: Seen = {};
    let written = 0;
    for (const informationClass of classes) {
      await page.goto(`/fi/t/${caseId}/aikajana?nakyma=luettelo&class=${informationClass}`);
      const said = await page.locator('.moj-timeline__byline').allTextContents();
      const owners = everybody.filter((name) => said.some((line) => line.includes(name)));
      if (owners.includes(own)) written += 1;
      const strangers = owners.filter((name) => name !== own);
      if (strangers.length > 0) found[informationClass] = strangers;
    }
    expect(found).toEqual(others);
    expect(written).toBeGreaterThan(0);
    await context.close();
  });
}

test('the shelter stands nowhere on the pages of who may not know of it', { timeout: 120_000 }, async () => {
  for (const worker of [names.minna, names.oona, names.risto]) {
    const { page, context } = await world.enter(worker);
    for (const rest of [
      '',
      '/aikajana',
      '/aikajana?nakyma=kaistat',
      '/aikajana?nakyma=jaksot',
      '/suunnitelma',
      '/suunnitelma/ajat',
      '/verkosto',
      '/loki',
    ]) {
      const answer = await page.goto(`/fi/t/${caseId}${rest}`);
      if (answer?.status() !== 200) continue;
      expect(await page.content(), `${worker} ${rest}`).not.toContain('Lyhty');
    }
    await context.close();
  }
});
