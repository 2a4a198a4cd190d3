import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../../proofs/http/small-world.ts';
import { dayOf } from '../../platform/time/format.ts';
import { timelineWorld } from './timeline.fixtures.ts';

/** The words, whole, at the beginning; three dots stand for those left out. */
const wordsFirst = (drawn: string) =>
  new RegExp(`^${drawn.replace(/…$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}[ ,]`);

let world: Awaited<ReturnType<typeof timelineWorld>>;
const id: Record<string, string> = {};
let colleague: Person;
let officer: Person;

beforeAll(async () => {
  world = await timelineWorld();
  const { saarni } = world;
  id.debt = await world.piece(saarni, 'event', 'money-lent', '2025-21~', {
    label: 'velka',
    text: 'Hän kertoi velasta.',
  });
  id.threat = await world.piece(saarni, 'event', 'threat', '2026-09-09', { label: 'uhkaava viesti' });
  id.isolation = await world.piece(saarni, 'control', 'isolation', '2025-08/..', { status: 'suspected' });
  id.form = await world.piece(saarni, 'exploitation', 'labour', '2025-08/2026-06', { status: 'possible' });
  id.undated = await world.piece(saarni, 'event', 'promised', null, { label: 'lupaus työstä' });
  id.anchored = await world.piece(saarni, 'event', 'travelled', null, { anchor: 'before-arrival' });
  await world.piece(saarni, 'event', 'message', '2026-01-01', { mistaken: true, label: 'vahingossa' });
  await world.piece(saarni, 'event', 'violence', '2026-01-02', { answer: 'not-asked', label: 'kysymättä' });
  await world.piece(saarni, 'control', 'surveillance', '2026-01-02', { status: 'not-observed', label: 'ei havaittu' });
  await world.piece(saarni, 'actor', 'employer', null, { label: 'työnantaja' });
  id.first = await world.note(saarni, 'support', '2026-06-14', 'Ensimmäinen tapaaminen.');
  id.second = await world.note(saarni, 'support', '2026-09-01', 'Toinen tapaaminen.');
  await world.note(saarni, 'process', '2026-09-02', 'Ilmoitus tehty.');
  colleague = await world.worker(saarni, 'Ville Harju');
  officer = world.jari;
  await world.owner.query(`select priv.put_member($1, $2, $3, 'member', array['case', 'support'], now(), null)`, [
    world.caseId,
    saarni,
    colleague.id,
  ]);
  await world.owner.query('select priv.recompute($1)', [world.caseId]);
});
afterAll(() => world.stop());

const entriesOf = async (query = '', person = world.anna) => (await world.of(person, 'GET', `/timeline${query}`)).body;

describe('the list', () => {
  it('has events, means and forms beside notes, and nothing that was a mistake, not asked or not so', async () => {
    const { entries, undated } = await entriesOf();
    expect(entries.map((entry: { id: string }) => entry.id)).toEqual(
      expect.arrayContaining([id.debt, id.threat, id.isolation, id.form, id.first, id.second]),
    );
    expect(entries).toHaveLength(7);
    expect((undated as { id: string }[]).map((item) => item.id).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(
      [id.undated, id.anchored].toSorted((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1)),
    );
    expect(await world.logged('TimelineViewed')).toBe(1);
  });

  it('says the time as precisely as known, folds the text and leads to the page of the piece', async () => {
    const { text } = await world.see(world.anna, '/aikajana');
    for (const said of ['n. kevät 2025', 'elokuu 2025 – jatkuu', 'Aika ei tiedossa', 'ennen Suomeen tuloa', 'epäilty'])
      expect(text).toContain(said);
    expect(text).toContain(`href="/fi/t/${world.caseId}/kokonaisuus/osa/${id.debt}"`);
    expect(text).toMatch(/<details[^>]*moj-timeline__folded[\s\S]*?Näytä kuvaus[\s\S]*?Hän kertoi velasta\./);
    expect(text).toContain('79 päivää ilman merkintöjä');
    expect(text).not.toMatch(/vahingossa|kysymättä|ei havaittu|työnantaja| style="/);
  });

  it('walks by key through all entries once, those without a day on pages of their own', async () => {
    const more = await timelineWorld();
    try {
      for (let at = 0; at < 60; at += 1) await more.note(more.saarni, 'support', `2026-0${1 + (at % 9)}-11`);
      for (let at = 0; at < 70; at += 1) await more.piece(more.saarni, 'event', 'threat', null);
      const seen: string[] = [];
      let page = (await more.of(more.anna, 'GET', '/timeline')).body;
      expect([page.entries.length, page.undated.length]).toEqual([50, 20]);
      for (;;) {
        seen.push(...page.entries.map((entry: { id: string }) => entry.id));
        if (!page.next) break;
        page = (await more.of(more.anna, 'GET', `/timeline?${new URLSearchParams(page.next).toString()}`)).body;
        expect(page.undated).toEqual([]);
      }
      page = (await more.of(more.anna, 'GET', '/timeline?undated=yes')).body;
      for (;;) {
        seen.push(...page.undated.map((item: { id: string }) => item.id));
        if (!page.nextUndated) break;
        page = (await more.of(more.anna, 'GET', `/timeline?${new URLSearchParams(page.nextUndated).toString()}`)).body;
      }
      expect([seen.length, new Set(seen).size]).toEqual([130, 130]);
    } finally {
      await more.stop();
    }
  }, 60_000);

  it('narrows to days and to a class', async () => {
    const narrow = await entriesOf('?from=2026-09-01&until=2026-09-30&class=support&class=account');
    expect(narrow.entries.map((entry: { id: string }) => entry.id)).toEqual([id.threat, id.second, id.isolation]);
    expect(narrow.undated).toEqual([]);
    expect((await world.of(world.anna, 'GET', '/timeline?from=eilen')).status).toBe(422);
    expect((await world.of(world.anna, 'GET', '/timeline?jakso=2kk')).status).toBe(422);
  });
});

describe('the lanes', () => {
  it.each(['fi', 'sv', 'en'])('are drawn in %s, and the same stands as a table', async (language) => {
    const { status, text } = await world.see(world.anna, '/aikajana?nakyma=kaistat', language);
    expect(status, String(world.reported.at(-1))).toBe(200);
    const [picture = '', twin = ''] = [
      /<svg class="rn-svg"[\s\S]*?<\/svg>/.exec(text)?.[0],
      /<table[\s\S]*<\/table>/.exec(text)?.[0],
    ];
    for (const item of [id.debt, id.threat, id.isolation, id.form]) {
      expect(picture).toContain(`/osa/${item}"`);
      expect(twin).toContain(`/osa/${item}"`);
    }
    expect(picture).toContain('url(#viiru-events)');
    expect(text).not.toMatch(/ style="|vahingossa|kysymättä/);
    // No co-operation and no wellbeing were recorded: their lanes are not there.
    expect(picture).not.toMatch(/#3d4a52/);
  });

  it.each(['fi', 'sv', 'en'])('call each link in %s first by the words that are drawn on it', async (language) => {
    const { text } = await world.see(world.anna, '/aikajana?nakyma=kaistat', language);
    const picture = /<svg class="rn-svg"[\s\S]*?<\/svg>/.exec(text)?.[0] ?? '';
    const links = [...picture.matchAll(/<a href="[^"]*" aria-label="([^"]*)">([\s\S]*?)<\/a>/g)].map(
      ([, name = '', inside = '']) => ({
        name,
        drawn: [...inside.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words]) => words?.trim()).join(' '),
      }),
    );
    expect(links.length).toBeGreaterThan(4);
    expect(links.filter(({ drawn }) => drawn !== '').length).toBeGreaterThan(4);
    for (const { name, drawn } of links) expect(`${name} `).toMatch(wordsFirst(drawn));
  });

  it('say in a sentence what can be counted on them', async () => {
    const { text } = await world.see(world.anna, '/aikajana?nakyma=kaistat');
    // What still goes on reaches to today.
    const year = dayOf(new Date()).slice(0, 4);
    expect(text).toContain(`Tapahtumista on 4 merkintää, n. kevät 2025 – ${year}. Ensimmäisestä viimeiseen: noin `);
    expect(text).toContain('. Yksi jatkuu yhä.');
    expect(text).toContain('Pisin aika ilman merkintöjä kaistalla Palvelut on 79 päivää.');
    expect(text).toContain('2 merkinnästä ei ole kerrottu vuotta.');
  });

  it('call a note by its first words in the picture', async () => {
    const { text } = await world.see(world.anna, '/aikajana?nakyma=kaistat');
    expect(text).toContain('aria-label="14.6. Ensimmäinen tapaaminen, 14.6.2026, Palvelut"');
    expect(text.match(/\d\.\d+\. Tuki/)).toBeNull();
  });

  it('of one month show what was then', async () => {
    const { text } = await world.see(world.anna, '/aikajana?nakyma=kaistat&jakso=1kk');
    expect(text).toContain(`/osa/${id.isolation}"`);
    expect(text).not.toContain(`/osa/${id.debt}"`);
  });
});

describe('one who does not read what has happened to her', () => {
  const traces = /velka|uhkaava|lupaus|eristäminen|Aika ei tiedossa|viiru-|#653a76|kokonaisuus\/osa/;

  it.each(['', '?nakyma=kaistat', '?undated=yes', '?nakyma=kaistat&jakso=6kk', '?class=account'])(
    'finds no trace of it at %j: not in list, lanes or counts',
    async (query) => {
      // Minna of the county has rooms of the class, but not these; Veikko's colleague reads the support of her own organisation.
      for (const person of [world.minna, colleague, officer]) {
        const answer = await world.of(person, 'GET', `/timeline${query}`);
        expect(answer.status).toBe(200);
        for (const name of ['debt', 'threat', 'isolation', 'form', 'undated', 'anchored'])
          expect(answer.text).not.toContain(id[name]);
        expect((await world.see(person, `/aikajana${query}`)).text).not.toMatch(traces);
      }
    },
  );

  it('sees what is hers with its lanes and nothing counted of the rest', async () => {
    expect((await entriesOf('', colleague)).entries.map((entry: { id: string }) => entry.id)).toEqual([
      id.second,
      id.first,
    ]);
    const { lanes } = await entriesOf('?nakyma=kaistat', colleague);
    expect(lanes.lanes.map(({ lane }: { lane: string }) => lane)).toEqual(['services']);
    expect([lanes.undated, lanes.heading.events, lanes.heading.n]).toEqual([0, null, 2]);
    expect((await entriesOf('?nakyma=kaistat', officer)).lanes).toMatchObject({ lanes: [], undated: 0 });
  });

  it('leaves no class of it in the log', async () => {
    const classesSince = async (from: number) =>
      (
        await world.owner.query<{ classes: string[] }>('select classes from audit.entry order by at, id offset $1', [
          from,
        ])
      ).rows.flatMap(({ classes }) => classes);
    const before = (await world.owner.query('select from audit.entry')).rowCount ?? 0;
    await world.of(colleague, 'GET', '/timeline?nakyma=kaistat');
    await world.of(colleague, 'GET', '/timeline');
    expect([...new Set(await classesSince(before))]).toEqual(['support']);
  });
});
