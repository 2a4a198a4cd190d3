import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type OneCase, oneCase } from '../../../proofs/http/one-case.ts';
import { languages } from '../../platform/i18n/texts.ts';
import { drawing } from '../../platform/pdf/compile.ts';
import { inspectPdf } from '../../platform/pdf/inspect.fixtures.ts';
import { personEndpoints } from '../person/index.ts';
import { htcdsSource } from '../piece/index.ts';
import { wholeEndpoints } from './index.ts';

let world: OneCase;
const id: Record<string, string> = {};

/** Puts a piece straight into the room of account of an organisation, as the slice of pieces would. */
async function put(
  organisation: string,
  sort: string,
  code: string,
  more: Record<string, unknown> = {},
): Promise<string> {
  const room = await roomOf(organisation);
  const piece = randomUUID();
  const { label, ...clear } = more;
  const body = label
    ? world.engine.vault.seal({ table: 'piece', row: piece, room, version: 1 }, JSON.stringify({ label }))
    : null;
  const columns = {
    id: piece,
    room_id: room,
    sort,
    code,
    source: 'told-by-her',
    certainty: 'certain',
    author_id: world.anna.id,
    written_at: new Date(),
    body,
    ...clear,
  };
  await insert('piece', columns);
  return piece;
}

async function join(organisation: string, from: string, to: string, code: string, more: object = {}): Promise<void> {
  const link = {
    from_id: from,
    to_id: to,
    code,
    source: 'told-by-her',
    certainty: 'certain',
    author_id: world.anna.id,
  };
  await insert('link', { ...link, room_id: await roomOf(organisation), written_at: new Date(), ...more });
}

const insert = (table: string, columns: object) =>
  world.owner.query(
    `insert into app.${table} (${Object.keys(columns).join(', ')})
     values (${Object.keys(columns)
       .map((_, at) => `$${at + 1}`)
       .join(', ')})`,
    Object.values(columns),
  );

async function roomOf(organisation: string): Promise<number> {
  const { rows } = await world.owner.query<{ id: number }>(
    `select id from app.room where case_id = $1 and class = 'account' and organisation_id = $2`,
    [world.caseId, organisation],
  );
  return rows[0]?.id as number;
}

beforeAll(async () => {
  world = await oneCase({ endpoints: [...wholeEndpoints, ...personEndpoints] });
  const { saarni, county } = world;
  const day = (from_on: string) => ({ when_edtf: from_on, from_on, until_on: from_on });
  id.she = await put(saarni, 'actor', 'herself');
  id.owner = await put(saarni, 'actor', 'employer', { label: '=mies, jolla on ravintola' });
  id.debt = await put(saarni, 'thing', 'debt', { label: 'velka' });
  id.work = await put(saarni, 'event', 'worked', {
    ...day('2025-08-01'),
    means: ['excessive-work'],
    phases: ['during'],
    // As the short form keeps it when nobody chooses.
    certainty: 'not-known',
  });
  id.threat = await put(saarni, 'event', 'threat', { ...day('2026-09-09'), means: ['debt-bondage'], phases: ['now'] });
  id.other = await put(saarni, 'event', 'threat', { ...day('2026-09-10'), label: 'toinen kertomus uhkauksesta' });
  id.control = await put(saarni, 'control', 'isolation', { status: 'observed', phases: ['during'] });
  id.denied = await put(saarni, 'control', 'isolation', {
    status: 'not-observed',
    phases: ['during'],
    source: 'told-by-other',
  });
  await put(saarni, 'exploitation', 'labour', { status: 'possible', said_by: 'herself' });
  await put(saarni, 'factor', 'debts', { level: 'individual', direction: 'risk' });
  await put(saarni, 'event', 'message', { mistaken: true, label: 'kirjattu vahingossa' });
  await join(saarni, id.owner, id.work, 'did');
  await join(saarni, id.owner, id.threat, 'did', { source: 'told-by-other' });
  await join(saarni, id.she, id.threat, 'was-done-to');
  await join(saarni, id.threat, id.debt, 'concerned', { certainty: 'uncertain' });
  await join(saarni, id.other, id.threat, 'another-account-of');
  await put(county, 'event', 'violence', { label: 'vain kunnan kirjaus' });
});
afterAll(() => world.stop());

describe('the whole', () => {
  it('has every piece and link that one may read, and nothing recorded by mistake', async () => {
    const { status, body } = await world.of(world.anna, 'GET', '/whole');
    expect(status).toBe(200);
    expect(new Set(body.pieces.map((piece: { id: string }) => piece.id))).toEqual(
      new Set([id.she, id.owner, id.debt, id.work, id.threat, id.other]),
    );
    expect(body.links).toHaveLength(5);
    expect(await world.logged('WholeViewed')).toBe(1);
  });

  it('leaves the lines of the person herself out until they are asked for', async () => {
    const drawn = async (query: string) => {
      const { text } = await world.see(world.anna, `/kokonaisuus?view=map${query}`);
      const map = /<svg class="rn-svg"[\s\S]*?<\/svg>/.exec(text)?.[0] ?? '';
      return { lines: map.match(/stroke="#4a5a63" stroke-width="2"/g)?.length, text };
    };
    const off = await drawn('');
    expect(off.lines).toBe(4);
    expect(off.text).toContain('Hänen omat viivansa on jätetty pois');
    expect((await drawn('&own=yes')).lines).toBe(5);
  });

  it('brings the neighbourhood of one person, thing or place forward, in the picture and as a list', async () => {
    const { text, status } = await world.see(world.anna, `/kokonaisuus?view=map&focus=${id.debt}&own=yes&means=`);
    expect(status).toBe(200);
    const map = /<svg class="rn-svg"[\s\S]*?<\/svg>/.exec(text)?.[0] ?? '';
    // Its own line, those of its event, and the ring around it; what the owner did elsewhere steps back.
    expect([
      map.match(/stroke="#16212b" stroke-width="2.4" ?(?:stroke-dash|stroke-linecap|\/|>)/g)?.length,
      map.match(/stroke="#cfc8bb"/g)?.length,
    ]).toEqual([5, 1]);
    expect(text).toMatch(/liittyy yhteen tapahtumaan/);
    for (const [language, words] of [
      ['sv', 'hör till en händelse'],
      ['en', 'belongs to one event'],
    ] as const)
      expect((await world.see(world.anna, `/kokonaisuus?view=map&focus=${id.debt}`, language)).text).toContain(words);
    expect(text).toContain(`<option value="${id.debt}" selected`);
    for (const focus of [world.nobody, ''])
      expect((await world.see(world.anna, `/kokonaisuus?view=map&focus=${focus}`)).status).toBe(200);
  });

  it('keeps what is brought forward while it is narrowed, and says where the map does not have it', async () => {
    const gone = 'Korostettavaa ei ole tällä kartalla.';
    const to = `/kokonaisuus?view=map&focus=${id.debt}&own=yes`;
    const { text } = await world.see(world.anna, `${to}&kind=actor.owner`);
    const bar = /<div class="rn-filter">[\s\S]*?<\/form>[\s\S]*?<\/ul>/.exec(text)?.[0] ?? '';
    expect(bar).toContain(`<input type="hidden" name="focus" value="${id.debt}"`);
    expect(bar).toContain('<input type="hidden" name="own" value="yes"');
    expect(bar.replaceAll('&amp;', '&')).toMatch(
      new RegExp(`class="rn-filter__x" href="[^"]*focus=${id.debt}&own=yes"`),
    );
    // One that nobody has recorded and one that is filtered away are told alike.
    expect((await world.see(world.anna, to)).text).not.toContain(gone);
    for (const other of [`${to}&from=2031`, `/kokonaisuus?view=map&focus=${world.nobody}`]) {
      const { text: without } = await world.see(world.anna, other);
      if (without.includes('class="rn-svg"')) expect(without).toContain(gone);
    }
    expect((await world.see(world.anna, `/kokonaisuus?view=map&focus=${world.nobody}`)).text).toContain(gone);
  });

  it('draws the map and the same as words: every node and every link stands in both', async () => {
    const { text, status } = await world.see(world.anna, '/kokonaisuus?view=map&own=yes');
    expect(status).toBe(200);
    const [map = '', twin = ''] = [
      /<svg class="rn-svg"[\s\S]*?<\/svg>/.exec(text)?.[0],
      text.split('class="rn-whole"')[1],
    ];
    for (const item of [id.she, id.owner, id.debt, id.work, id.threat, id.other]) {
      expect(map).toContain(`/osa/${item}"`);
      expect(twin).toContain(`/osa/${item}"`);
    }
    expect(map.match(/stroke="#4a5a63" stroke-width="2"/g)).toHaveLength(5);
    expect(twin.match(/ → /g)).toHaveLength(5);
    expect(map.match(/fill="#11485a"/g)).toHaveLength(1);
    expect(map).toMatch(/<g|role="group"/);
    expect(twin).toContain('toinen kertoi · varma');
    expect(twin).toContain('epävarma · kysyttävä');
    expect(text).not.toMatch(/ style="|kirjattu vahingossa|vain kunnan kirjaus/);
  });

  it.each(['fi', 'sv', 'en'])('draws every page in %s', async (language) => {
    for (const page of ['', '?view=list', '?view=map&means=debt-bondage', '/hallinta', '/olosuhteet', '/vienti'])
      expect((await world.see(world.anna, `/kokonaisuus${page}`, language)).status, page).toBe(200);
  });

  it('keeps a filter that it cannot read in sight and says what is wrong', async () => {
    const { text, status } = await world.see(world.anna, '/kokonaisuus?from=hipsis');
    expect(status).toBe(200);
    expect(text).toContain('value="hipsis"');
    expect(text).toContain('govuk-error-message');
  });

  it('does not exist for one who does not read what has happened to her, byte for byte', async () => {
    for (const page of ['/whole', '/whole/control', '/whole/conditions']) {
      const there = await world.of(world.jari, 'GET', page);
      expect([there.status, there.body.error.code]).toEqual([403, 'forbidden']);
      const absent = await world.json(world.stranger, 'GET', `/cases/${world.caseId}${page}`);
      const nowhere = await world.json(world.stranger, 'GET', `/cases/zzzzzz${page}`);
      expect([absent.status, absent.text]).toEqual([404, nowhere.text]);
    }
    expect((await world.of(world.anna, 'GET', '/whole?form=nothing')).status).toBe(422);
  });
});

describe('the control pattern', () => {
  it('lets differing statements stand and names what carries each', async () => {
    const { text } = await world.see(world.anna, '/kokonaisuus/hallinta');
    expect(text).toContain(
      'Kerrottu: velkaannuttaminen, eristäminen ja kohtuuttomat työajat. Jatkuu nyt: velkaannuttaminen.',
    );
    expect(text).toContain('myös: ei havaittu');
    for (const item of [id.control, id.denied, id.threat]) expect(text).toContain(`/osa/${item}"`);
    const { body } = await world.of(world.anna, 'GET', '/whole/control');
    expect(body.pattern.rows.map((row: { means: string }) => row.means)).toEqual([
      'debt-bondage',
      'isolation',
      'excessive-work',
    ]);
    expect(body.pattern.rows[2].cells.during.values).toEqual(['told']);
    expect([body.pattern.told.length, body.pattern.seen, body.pattern.onlySuspected]).toEqual([3, [], []]);
  });
});

describe('the file', () => {
  const purpose = 'Avustajan tapaamisen valmistelu 2.12.';

  it('has the own pieces and links, closed against formulas, without the mark of differing accounts', async () => {
    const answer = await world.fill(world.anna, '/kokonaisuus/vienti', { purpose });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="T-[0-9A-Z]{6}-kokonaisuus\.csv"$/,
    );
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const lines = answer.text.trim().split('\r\n');
    expect(lines).toHaveLength(1 + 6 + 4);
    expect(answer.text).toContain(`;'=mies, jolla on ravintola;`);
    expect(answer.text).not.toContain('toinen kertomus samasta');
    expect(lines.filter((line) => line.includes(';kerrottu;'))).toHaveLength(9);
    expect(lines.filter((line) => line.includes(';epäilty;'))).toHaveLength(1);
    expect(answer.text).not.toContain('vain kunnan kirjaus');
    expect(lines[0]).toContain(
      'Human Trafficking Case Data Standard 2.0, International Organization for Migration (IOM), CC BY 4.0',
    );
  });

  it('has the same as a map with its list, where that is chosen: a tagged document in the language of the page', async () => {
    const drawn = vi.spyOn(drawing, 'draw');
    for (const language of languages) {
      const answer = await world.app.fetch(
        new Request(`http://localhost:3000/api/v1/cases/${world.caseId}/whole/export`, {
          method: 'POST',
          headers: {
            ...{ authorization: `Bearer ${world.anna.token}`, 'content-type': 'application/json' },
            'accept-language': language,
          },
          body: JSON.stringify({ purpose, as: 'pdf' }),
        }),
      );
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
      const bytes = Buffer.from(await answer.arrayBuffer());
      const pdf = inspectPdf(bytes);
      expect(pdf).toMatchObject({ language, marked: true, universal: '1', figures: 1, pages: 2 });
      expect(pdf.tags).toEqual(expect.arrayContaining(['H1', 'H2', 'L', 'P', 'Figure']));
      expect(new Set(pdf.fonts)).toEqual(new Set(['SourceSans3-Regular', 'SourceSans3-Semibold']));
      expect(pdf.alternatives.length).toBe(1);
      // What the document is made from: the words of the list, and the picture.
      const [{ data, files }] = drawn.mock.lastCall!;
      for (const words of [JSON.stringify(data), files?.['map.svg'] ?? '']) {
        expect(words).toContain('ravintola');
        for (const left of ['toinen kertomus samasta', 'vain kunnan kirjaus', 'Koivu'])
          expect(words, left).not.toContain(left);
      }
    }
  });

  it('and the page of the means name the standard of the means, its author and its licence in each language', async () => {
    for (const language of languages) {
      const { text } = await world.see(world.anna, '/kokonaisuus/hallinta', language);
      for (const named of [htcdsSource.title, htcdsSource.author, `href="${htcdsSource.licenceAddress}"`])
        expect(text, language).toContain(named);
    }
  });

  it('is logged with its purpose', async () => {
    const before = await world.logged('WholeExported');
    await world.app.fetch(
      new Request(`http://localhost:3000/api/v1/cases/${world.caseId}/whole/export`, {
        method: 'POST',
        headers: { authorization: `Bearer ${world.anna.token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ purpose }),
      }),
    );
    expect(await world.logged('WholeExported')).toBe(before + 1);
  });

  it.each(['', 'muu', 'Muu syy', 'annat', 'xxxxxxxxxxxx', '2.12.2026 12', 'lyhyt'])(
    'does not leave for %j, and what was typed stays',
    async (typed) => {
      const answer = await world.fill(world.anna, '/kokonaisuus/vienti', { purpose: typed });
      expect(answer.status).toBe(422);
      expect(answer.text).toContain('Pelkkä ”muu” ei riitä');
      if (typed) expect(answer.text).toContain(`value="${typed}"`);
    },
  );

  it('keeps the filter of the map', async () => {
    const page = await world.see(world.anna, '/kokonaisuus/vienti?means=debt-bondage');
    expect(page.text).toContain('<input type="hidden" name="means" value="debt-bondage"');
    const answer = await world.fill(world.anna, '/kokonaisuus/vienti', { purpose, means: 'debt-bondage' });
    expect(answer.text.trim().split('\r\n')).toHaveLength(1 + 4 + 3);
  });

  it('does not leave by the hand of one who has nothing of her own here', async () => {
    expect((await world.of(world.jari, 'POST', '/whole/export', { purpose })).status).toBe(403);
  });
});

it('is narrowed by an age where the viewer reads when the client was born; else it says what to do and narrows nothing', async () => {
  const filter = async (person: OneCase['anna']) =>
    (await world.of(person, 'GET', `/whole?from=${encodeURIComponent('14-vuotiaana')}`)).body.filter;
  expect((await filter(world.anna)).unread).toEqual(['from']);
  const page = await world.see(world.anna, `/kokonaisuus?from=${encodeURIComponent('14-vuotiaana')}`);
  expect(page.text).toContain('Kirjoita vuosi tai vuodet');
  const { body: recorded } = await world.of(world.anna, 'POST', '/person', { birthDate: '17.6.2002' });
  expect(recorded.error).toBeUndefined();
  expect(await filter(world.anna)).toMatchObject({ from: '2016-01-01', unread: [] });
  expect((await filter(world.minna)).unread).toEqual(['from']);
});
