import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Person, type SmallWorld, smallWorld } from '../../../proofs/http/small-world.ts';
import { languages } from '../../platform/i18n/texts.ts';
import { networkKeys, regionalNetworkEndpoints } from './index.ts';
import { networkSources, networks } from './networks.ts';

let world: SmallWorld;
let anybody: Person;
beforeAll(async () => {
  world = await smallWorld({ endpoints: regionalNetworkEndpoints });
  anybody = await world.worker(await world.organisation('Saarni ry', 'victim-support'), 'Veera Vieras');
});
afterAll(() => world.stop());
const pageOf = async (path: string) => (await world.page(anybody, path)).text;

test('the six networks of the source are there, each once, with name and place in three languages', () => {
  expect(networks.map(({ key }) => key)).toEqual([...networkKeys]);
  expect(networks).toHaveLength(6);
  for (const { key, words } of networks)
    for (const language of languages)
      expect(
        [words[language].name, words[language].place].every((word) => word.trim() !== ''),
        key,
      ).toBe(true);
  expect(networkSources.reviewBy > networkSources.seenOn).toBe(true);
});

test('every page says first whom to call now, by the register of numbers, and where it comes from', async () => {
  for (const language of languages) {
    const list = await pageOf(`/${language}/verkostot`);
    for (const { key, words } of networks) {
      expect(list).toContain(`href="/${language}/verkostot/${key}"`);
      expect(list).toContain(words[language].name);
      const page = await pageOf(`/${language}/verkostot/${key}`);
      expect(page).toMatch(/rn-lede">[^<]*\d{3}\u00a0\d/);
      for (const { address } of networkSources.pages) expect(page).toContain(address);
    }
  }
  expect((await world.json(anybody, 'GET', '/networks/nowhere')).status).toBe(404);
});
