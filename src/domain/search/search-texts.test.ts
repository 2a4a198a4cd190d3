import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { networkWorld } from '../../../proofs/http/network-world.ts';
import type { Person } from '../../../proofs/http/small-world.ts';
import { endpoints } from '../../endpoints.ts';
import { formToken } from '../../platform/http/session.ts';
import { dayOf } from '../../platform/time/format.ts';

let world: Awaited<ReturnType<typeof networkWorld>>;
const today = dayOf(new Date());

const search = (person: Person, q: string, more: object = {}) => world.json(person, 'POST', '/search', { q, ...more });
const found = async (person: Person, q: string, more: object = {}) => {
  const { status, body } = await search(person, q, more);
  expect(status).toBe(200);
  return body as {
    cases: { id: string }[];
    found: { caseId: string; code: string; codeWord: string; more: number; texts: any[] }[];
    looked: { texts: number; cases: number };
    reached: boolean;
  };
};
const words = async (person: Person, q: string, more: object = {}): Promise<string[]> =>
  (await found(person, q, more)).found.flatMap(({ texts }) => texts.map(({ snippet }) => snippet.text));

const note = (person: Person, text: string, informationClass = 'account') =>
  world.done(world.of(person, 'POST', '/notes', { class: informationClass, happenedOn: today, text }));

/** A note as no form writes it, in a room of the own organisation. */
async function kept(text: string, informationClass: string): Promise<string> {
  const { rows } = await world.owner.query<{ id: number }>(
    'select id from app.room where case_id = $1 and organisation_id = $2 and class = $3',
    [world.caseId, world.saarni.id, informationClass],
  );
  const [id, room] = [randomUUID(), rows[0]!.id];
  const body = world.engine.vault.seal({ table: 'note', row: id, room, version: 1 }, text);
  await world.owner.query(
    `insert into app.note (id, room_id, author_id, happened_on, body, written_at) values ($1, $2, $3, $4, $5, now())`,
    [id, room, world.anna.id, today, body],
  );
  return id;
}

beforeAll(async () => {
  world = await networkWorld(endpoints);
  await world.countyAndShelterJoin();
  await note(world.anna, 'Hän pelkää velkojia. Velan määrää hän ei tiedä, pelko alkoi keväällä.');
  await note(world.anna, 'Puhelu kotoa: kaikki hyvin.', 'support');
  await note(world.anna, 'Passi on hukassa, sovittiin haku.', 'coordination');
  await kept('Yö Turvakoti Lyhdyssä meni hyvin.', 'coordination');
  await world.done(
    world.of(world.anna, 'POST', '/tasks', {
      forId: world.county.id,
      receiver: 'herself',
      text: 'Selvitetään passin hankkiminen',
    }),
  );
});
afterAll(() => world.stop());

test('a word is found in its forms in notes and tasks of the own cases, with where it stands', async () => {
  const { found: cases } = await found(world.anna, 'pelon');
  expect(cases.map(({ caseId, codeWord }) => [caseId, codeWord])).toEqual([[world.caseId, 'Koivu']]);
  const [text] = cases[0]!.texts;
  expect(text).toMatchObject({ kind: 'note', class: 'account', own: true, organisation: 'Saarni ry', day: today });
  const { snippet } = text;
  expect(
    snippet.marks.map(({ from, until }: { from: number; until: number }) => snippet.text.slice(from, until)),
  ).toContain('pelko');
  expect(text.at).toBe(`/t/${world.caseId}/aikajana?from=${today}&until=${today}#r-${text.id}`);
  const kinds = (await found(world.anna, 'passit')).found[0]!.texts.map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(['note', 'task']));
  expect(await words(world.anna, 'passi', { kind: 'task' })).toEqual(['Selvitetään passin hankkiminen']);
  expect(await words(world.anna, 'velka pelko')).toHaveLength(1);
  expect(await words(world.anna, 'velka aurinko')).toEqual([]);
});

test('only what the searcher reads is searched: what others have granted too, and nothing else', async () => {
  expect(await words(world.county.lead, 'passi', { kind: 'task' })).toHaveLength(1);
  expect(await words(world.county.lead, 'pelko')).toEqual([]);
  // Named on no case.
  expect(await found(world.member, 'pelko')).toMatchObject({ found: [], cases: [], looked: { texts: 0, cases: 0 } });
  expect(await words(world.counsel.lead, 'passi')).toEqual([]);
});

test('a name of a shelter is found as it is drawn on pages of several cases, and never as it was written', async () => {
  for (const person of [world.anna, world.county.lead]) {
    expect([person.name, await words(person, 'Lyhty')]).toEqual([person.name, []]);
    expect([person.name, await words(person, 'shelters')]).toEqual([person.name, ['Yö shelter meni hyvin.']]);
  }
});

test('where somebody is and who somebody is, is never found', async () => {
  for (const closed of ['location', 'identity']) {
    const id = await kept('Salamasana', closed);
    expect([closed, await words(world.anna, 'salamasana')]).toEqual([closed, []]);
    await world.owner.query('delete from app.note where id = $1', [id]);
  }
  // The same in a room that is looked into.
  const id = await kept('Salamasana', 'account');
  expect(await words(world.anna, 'salamasana')).toEqual(['Salamasana']);
  await world.owner.query('delete from app.note where id = $1', [id]);
});

test('each case whose text was shown has it in its log, the own log that a search was done, and neither holds the words', async () => {
  const kinds = async () =>
    (
      await world.owner.query<{ class: string; organisation: string; n: string }>(
        `select r.class, o.name as organisation, count(*) as n from audit.entry e join app.room r on r.id = e.room_id
         join app.organisation o on o.id = r.organisation_id where e.kind = 'TextsSearched' group by 1, 2 order by 1, 2`,
      )
    ).rows.map((row) => `${row.class} ${row.organisation} ${row.n}`);
  const before = await kinds();
  await found(world.county.lead, 'aurinko');
  await found(world.county.lead, 'passi', { kind: 'task' });
  const count = (all: string[], at: string) =>
    Number(
      all
        .find((row) => row.startsWith(at))
        ?.split(' ')
        .at(-1) ?? 0,
    );
  const after = await kinds();
  const own = `organisation-log ${world.county.name}`;
  expect(count(after, own) - count(before, own)).toBe(2);
  expect(count(after, 'log Saarni ry') - count(before, 'log Saarni ry')).toBe(1);
  const { body } = await world.of(world.anna, 'GET', '/log');
  expect(
    body.entries.some(({ kind, rows }: { kind: string; rows: number }) => kind === 'TextsSearched' && rows === 1),
  ).toBe(true);
  expect(JSON.stringify(body)).not.toMatch(/passi|aurinko/);
});

test('what cannot be searched is refused, and the form comes back with it', async () => {
  for (const q of ['', ' ', 'a'.repeat(10_000), 'a\u0000b'])
    expect([q.length, (await search(world.anna, q)).status]).toEqual([q.length, 422]);
  expect((await search(world.anna, 'x', { caseId: 'nowhere' })).status).toBe(422);
  expect((await search(world.anna, 'passi', { kind: 'place' })).status).toBe(422);
  const csrf = formToken(world.faces.formSecret, world.anna.token);
  const page = await world.send(world.anna, '/fi/haku', { csrf, q: 'a'.repeat(10_000) });
  expect(page.text).toContain('Hae enintään 100 merkillä.');
  // Signs alone are words of no text.
  expect(await found(world.anna, '...')).toMatchObject({ found: [], cases: [] });
});

test('a case that is not the searcher’s is as one that does not exist', async () => {
  const [hidden, absent] = await Promise.all(
    [world.caseId, 'zzzzzz'].map((caseId) => found(world.counsel.lead, 'passi', { caseId })),
  );
  expect(hidden).toEqual({ ...absent, caseId: world.caseId });
});

test('the page works without script, marks what was found, and leads to the line', async () => {
  const csrf = formToken(world.faces.formSecret, world.anna.token);
  const empty = await world.page(world.anna, '/fi/haku');
  expect(empty.text).toContain('missä henkilö on');
  const page = await world.send(world.anna, '/fi/haku', { csrf, q: 'pelko', kind: '', since: '' });
  expect(page.status).toBe(200);
  expect(page.text).toContain('<mark>pelko</mark>');
  const [, at = ''] = /href="(\/fi\/t\/[^"]*aikajana[^"]*)"/.exec(page.text) ?? [];
  const [address = '', anchor = ''] = at.replaceAll('&amp;', '&').split('#');
  expect((await world.page(world.anna, address)).text).toContain(`id="${anchor}"`);
  expect((await world.send(world.anna, '/fi/haku', { csrf: 'wrong', q: 'pelko' })).status).toBe(403);
});

test('by code word a case is found as before, in any language of the page', async () => {
  expect((await found(world.anna, 'koi')).cases.map(({ id }) => id)).toEqual([world.caseId]);
  expect((await found(world.counsel.lead, 'koi')).cases).toEqual([]);
});
