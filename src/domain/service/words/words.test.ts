import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type SmallWorld, smallWorld } from '../../../../proofs/http/small-world.ts';
import { formToken } from '../../../platform/http/session.ts';
import { languages } from '../../../platform/i18n/texts.ts';
import { findIdentity } from '../../../platform/identity/looks-like-identity.ts';
import { ownDocument } from '../document/own-document.ts';
import { putServices } from '../exchange/put-services.ts';
import { changeServiceWords, serviceEndpoints } from '../index.ts';
import { shippedWords } from './shipped-words.ts';
import {
  changesFor,
  longestWord,
  mostWords,
  noChanges,
  topics,
  type WordsOfTopic,
  wordKey,
  wordsNow,
} from './topic.ts';

const of = (fi: readonly string[]): WordsOfTopic => ({ fi, sv: [], en: [] });

describe('the words of a topic', () => {
  it('come with the program in three languages, each once, and as a form takes them', () => {
    for (const topic of topics)
      for (const language of languages) {
        const words = shippedWords[topic][language];
        expect(words.length, `${topic} ${language}`).toBeGreaterThan(3);
        expect(new Set(words.map(wordKey)).size, `${topic} ${language}`).toBe(words.length);
        expect(words.filter(findIdentity)).toEqual([]);
      }
    for (const topic of topics) {
      const { fi, sv, en } = shippedWords[topic];
      const form = { topic, version: 1, wordsFi: fi.join('\n'), wordsSv: sv.join('\n'), wordsEn: en.join('\n') };
      expect(changeServiceWords.input.safeParse(form).error, topic).toBeUndefined();
    }
  });

  const word = fc.constantFrom('laina', 'Laina', 'velka', 'vippi', 'raha', 'kela');
  const words = fc.uniqueArray(word, { maxLength: 8 }).map(of);

  it('are what was written, each once, whatever the program brings', () => {
    fc.assert(
      fc.property(words, words, words, (shipped, first, second) => {
        const former = changesFor(shipped, first, noChanges);
        const now = wordsNow(shipped, changesFor(shipped, second, former)).fi.map(wordKey);
        expect(now.toSorted()).toEqual([...new Set(second.fi.map(wordKey))].sort());
      }),
    );
  });

  it('that were taken away stay away in a later release, and what that release adds comes along', () => {
    fc.assert(
      fc.property(words, words, words, (shipped, wanted, later) => {
        const kept = changesFor(shipped, wanted, noChanges);
        const now = wordsNow(later, kept).fi.map(wordKey);
        const gone = shipped.fi.map(wordKey).filter((each) => !wanted.fi.map(wordKey).includes(each));
        expect(now.filter((each) => gone.includes(each))).toEqual([]);
        const brought = later.fi.map(wordKey).filter((each) => !gone.includes(each));
        expect(brought.filter((each) => !now.includes(each))).toEqual([]);
        // A form that was saved without a change loses nothing of that.
        expect(wordsNow(shipped, changesFor(shipped, wordsNow(shipped, kept), kept))).toEqual(wordsNow(shipped, kept));
      }),
    );
  });
});

describe('who changes them', () => {
  let world: SmallWorld;
  let keeper: Person;
  let system: Person;
  let admin: Person;
  let anna: Person;
  beforeAll(async () => {
    world = await smallWorld({ endpoints: serviceEndpoints });
    const saarni = await world.organisation('Saarni ry', 'victim-support', 'Länsirannikko');
    admin = await world.worker(saarni, 'Pirkko Laakso', ['organisation-admin']);
    anna = await world.worker(saarni, 'Anna Kallio');
    system = await world.worker(saarni, 'Teppo', ['system-admin']);
    keeper = await world.worker(await world.organisation('Verkosto', 'regional-network', 'Pohjoinen'), 'Sari', [
      'network-coordinator',
    ]);
    await putServices(
      world.owner,
      'own',
      ['substance-use', 'money'].map((need) => ({
        ...{ externalId: need, place: need },
        document: ownDocument({
          ...{ key: need, provider: 'Kunta', name: { fi: `Neuvonta ${need}` }, text: { fi: 'Kysy lisää.' } },
          ...{ needs: [need], regions: ['everywhere'], languages: ['fi'], serves: [], whoPays: 'free' },
        } as never),
      })),
      new Date('2026-11-24T09:00:00Z'),
    );
  });
  afterAll(() => world.stop());

  const list = async (topic: string) =>
    (await world.json(anna, 'GET', '/services/words')).body.lists.find((each: any) => each.topic === topic);
  const form = ({ version, words }: any, more: object = {}): Record<string, string> => ({
    ...{
      version: String(version),
      wordsFi: words.fi.join('\n'),
      wordsSv: words.sv.join('\n'),
      wordsEn: words.en.join('\n'),
    },
    ...more,
  });
  const put = (who: Person, topic: string, body: object) =>
    world.json(who, 'POST', `/services/words/${topic}/change`, body);
  const found = async (q: string) =>
    (await world.json(anna, 'GET', `/services?q=${encodeURIComponent(q)}`)).body.services;

  it('everybody reads them, and who keeps what is no organisation’s own changes them', async () => {
    const stands = await list('substance-use');
    expect(stands).toMatchObject({ version: 1 });
    for (const who of [anna, admin]) {
      expect((await put(who, 'substance-use', form(stands))).status).toBe(403);
      expect((await world.page(who, '/fi/palvelut/hakusanat')).text).not.toContain('/muuta');
      expect((await world.page(who, '/fi/palvelut/hakusanat/money/muuta')).status).toBe(403);
    }
    expect((await world.json({ ...anna, token: 'nobody' }, 'GET', '/services/words')).status).toBe(401);
    expect((await world.page(keeper, '/fi/palvelut/hakusanat')).text).toContain('/palvelut/hakusanat/money/muuta');
    expect((await put(keeper, 'weather', form(stands))).status).toBe(404);
  });

  it('a word that is added finds at once, one that is taken away no more, and both stay so', async () => {
    expect(await found('kapakka')).toEqual([]);
    expect((await found('alkoholi'))[0].through).toEqual({ topic: 'substance-use', word: 'alkoholi', near: false });
    const stands = await list('substance-use');
    const fi = stands.words.fi.filter((word: string) => !word.startsWith('alkohol'));
    const wordsFi = [...fi, 'kapakka', 'Kapakka', 'kapakka '].join('\n');
    const { body } = await put(keeper, 'substance-use', form(stands, { wordsFi }));
    expect(body).toMatchObject({ topic: 'substance-use', version: 2 });
    expect(body.words.fi.filter((word: string) => wordKey(word) === 'kapakka')).toHaveLength(1);
    expect((await found('kapakassa'))[0].through).toMatchObject({
      word: body.words.fi.find((word: string) => wordKey(word) === 'kapakka'),
    });
    expect((await found('alkoholi')).filter((each: any) => each.through?.word === 'alkoholi')).toEqual([]);
    // Who opens the form and saves it as it is brings nothing back.
    const again = await list('substance-use');
    expect((await put(system, 'substance-use', form(again))).body.words).toEqual(again.words);
  });

  it('is told when somebody else was quicker: what was typed stays, beside what stands', async () => {
    const stands = await list('money');
    expect((await put(keeper, 'money', form(stands, { wordsFi: 'raha\nvippi' }))).body.version).toBe(2);
    expect((await put(system, 'money', form(stands))).status).toBe(409);
    const sent = await world.send(system, '/fi/palvelut/hakusanat/money/muuta', {
      ...form(stands, { version: '1', wordsFi: 'raha\npikavippi' }),
      csrf: formToken(world.faces.formSecret, system.token),
    });
    expect(sent.status).toBe(409);
    expect(sent.text).toContain('pikavippi');
    expect(sent.text).toContain('ristiriita');
    expect(sent.text).toContain('name="version" value="2"');
  });

  it('refuses what is no word, too many, and what tells who somebody is', async () => {
    const stands = await list('housing');
    const many = Array.from({ length: mostWords + 1 }, (_, n) => `sana${n}`).join('\n');
    for (const wordsFi of [
      '7',
      '<b>koti</b>',
      'a'.repeat(longestWord + 1),
      many,
      'elina@vuori.example',
      '040 123 4567',
    ])
      expect((await put(keeper, 'housing', form(stands, { wordsFi }))).status, wordsFi.slice(0, 20)).toBe(422);
    expect((await list('housing')).version).toBe(1);
  });

  it('leads on where nothing was found: what the words mean, or every need', async () => {
    const meant = await world.page(anna, '/fi/palvelut?q=turvakoti&language=zu');
    expect(meant.text).toContain('href="/fi/palvelut?need=safety"');
    expect(meant.text).not.toContain('need=housing"');
    const unknown = await world.page(anna, '/fi/palvelut?q=asdfgh');
    expect(unknown.text).toContain('href="/fi/palvelut?need=housing"');
  });
});
