import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Person, type SmallWorld, smallWorld } from '../../../proofs/http/small-world.ts';
import { mountNotices } from './index.ts';
import { noticeTexts } from './notice.texts.ts';
import { notices } from './pages/NoticePage.tsx';

let world: SmallWorld;
let anna: Person;
beforeAll(async () => {
  world = await smallWorld({ before: mountNotices });
  anna = await world.worker(await world.organisation('Saarni ry', 'victim-support'), 'Anna Kallio');
});
afterAll(() => world.stop());

test('both notices are open to everybody, in three languages', async () => {
  for (const language of ['fi', 'sv', 'en'] as const) {
    for (const [slug, key] of [
      ['saavutettavuus', 'access.title'],
      ['tietosuoja', 'privacy.title'],
    ] as const) {
      const { status, text, headers } = await world.page(undefined, `/${language}/${slug}`);
      expect(status).toBe(200);
      expect(text).toContain(noticeTexts(language)(key));
      expect(headers.get('set-cookie')).toBeNull();
    }
  }
});

test('the statement says that nobody from outside has audited the service, and the privacy notice that this is an evaluation', async () => {
  expect((await world.page(undefined, '/fi/saavutettavuus')).text).toContain(
    'Ulkopuolinen arvioija ei ole vielä tarkastanut palvelua.',
  );
  expect((await world.page(undefined, '/fi/tietosuoja')).text).toContain(
    'Älä kirjoita tänne kenenkään oikeita tietoja.',
  );
});

test('one who is signed in keeps her place; an old session is no hindrance', async () => {
  expect((await world.page(anna, '/fi/tietosuoja')).text).toContain('href="/fi/minun"');
  const old = await world.page({ ...anna, token: 'x'.repeat(43) }, '/fi/tietosuoja');
  expect([old.status, old.text.includes('href="/fi/minun"')]).toEqual([200, false]);
});

test('a provision that was corrected on another node is drawn at once, though nobody is signed in', async () => {
  const keeper = await world.worker(await world.organisation('Ylläpito', 'research'), 'Yrjö', ['system-admin']);
  const seen = async () => (await world.page(undefined, '/fi/saavutettavuus')).text.includes('306/2019 77\u00a0§');
  expect(await seen()).toBe(false);
  const entry = { kind: 'provision', key: 'accessibility', seen: 0, act: 'corrected', said: { sections: ['77'] } };
  await world.act(keeper, 'select act.write_law($1)', [JSON.stringify([{ ...entry, reason: 'Laki 2/2026' }])]);
  expect(await seen()).toBe(true);
});

test('every sentence of a notice is drawn, none is left over', () => {
  const drawn = Object.entries(notices).flatMap(([name, parts]) =>
    Object.entries(parts).flatMap(([part, count]) => [
      `${name}.${part}.title`,
      ...Array.from({ length: count as number }, (_, at) => `${name}.${part}.${at + 1}`),
    ]),
  );
  const rest = ['access.title', 'access.lede', 'privacy.title', 'privacy.lede', 'privacy.evaluation'];
  expect([...drawn, ...rest].sort()).toEqual(Object.keys(noticeTexts.catalogues.fi).sort());
});
