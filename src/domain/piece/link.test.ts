import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PieceWorld, pieceWorld } from './piece.fixtures.ts';

let world: PieceWorld;
let lender: string;
let debt: string;
let event: string;
const told = { source: 'told-by-her' };
const fields = (answer: { body: { error?: { fields?: unknown } } }) => answer.body.error?.fields;

beforeAll(async () => {
  world = await pieceWorld();
  lender = (await world.of(world.anna, 'POST', '/actors', { ...told, code: 'lender', label: 'setä' })).body.id;
  debt = (await world.of(world.anna, 'POST', '/things', { ...told, code: 'debt', label: 'matkan velka' })).body.id;
  event = (await world.of(world.anna, 'POST', '/events', { ...told, code: 'money-lent' })).body.id;
});
afterAll(() => world.stop());

const link = (body: object, who = world.anna) => world.of(who, 'POST', '/links', { ...told, ...body });

test('two pieces are connected with source, certainty and time of their own, in the use log', async () => {
  const before = await world.logged('PiecesLinked');
  const made = await link({
    fromId: lender,
    toId: debt,
    code: 'is-owed',
    when: '2022–',
    certainty: 'likely',
    text: 'korko kasvaa',
  });
  expect([made.status, made.body]).toEqual([200, expect.objectContaining({ code: 'is-owed', version: 1 })]);
  expect(await world.logged('PiecesLinked')).toBe(before + 1);
  const { links, near } = (await world.of(world.anna, 'GET', `/pieces/${debt}`)).body;
  expect(links).toEqual([expect.objectContaining({ whenEdtf: '2022/..', certainty: 'likely', text: 'korko kasvaa' })]);
  expect(near).toEqual([expect.objectContaining({ id: lender, label: 'setä' })]);
});

test('an edge that makes no sense, to itself, or to something unseen is refused in words', async () => {
  expect(fields(await link({ fromId: lender, toId: debt, code: 'did' }))).toEqual([
    { field: 'code', reason: 'not-between' },
  ]);
  expect(fields(await link({ fromId: event, toId: lender, code: 'did' }))).toEqual([
    { field: 'code', reason: 'not-between' },
  ]);
  expect(fields(await link({ fromId: lender, toId: lender, code: 'knows' }))).toEqual([
    { field: 'toId', reason: 'itself' },
  ]);
  expect(fields(await link({ fromId: lender, toId: debt, code: 'owes', when: '2023–2021' }))).toEqual([
    { field: 'when', reason: 'reversed' },
  ]);
  const theirs = (await world.of(world.minna, 'POST', '/things', { ...told, code: 'debt' })).body.id;
  const [unseen, absent] = [
    await link({ fromId: lender, toId: theirs, code: 'owes' }),
    await link({ fromId: lender, toId: world.nobody, code: 'owes' }),
  ];
  expect([unseen.status, unseen.text]).toEqual([422, absent.text]);
  expect(fields(unseen)).toEqual([{ field: 'toId', reason: 'not-here' }]);
  expect((await link({ fromId: lender, toId: debt, code: 'owes' }, world.jari)).status).toBe(403);
  expect((await link({ fromId: lender, toId: debt, code: 'owes' }, world.stranger)).status).toBe(404);
});

test('the form offers own pieces in groups, keeps what was typed, and opens with the piece one came from', async () => {
  const opened = await world.see(world.anna, `/kokonaisuus/yhdista?fromId=${lender}`);
  expect(opened.text).toMatch(new RegExp(`value="${lender}" selected`));
  expect(opened.text).toContain('Ihminen → ');
  const refused = await world.fill(world.anna, '/kokonaisuus/yhdista', {
    fromId: lender,
    toId: debt,
    code: 'did',
    source: 'seen',
    text: 'huomautus',
  });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Tämä yhteys ei sovi näiden kahden väliin');
  expect(refused.text).toContain('value="huomautus"');
  const sent = await world.fill(world.anna, '/kokonaisuus/yhdista', {
    fromId: lender,
    toId: debt,
    code: 'keeps',
    source: 'seen',
  });
  expect(sent.status).toBe(303);
});

test('a link is corrected with a reason, by the own organisation alone; a lost update is told', async () => {
  const { id } = (await link({ fromId: lender, toId: event, code: 'did' })).body;
  const correct = (body: object, who = world.anna) =>
    world.of(who, 'POST', `/links/${id}/correct`, { version: 1, reason: 'tarkennus', ...told, ...body });
  const done = await correct({ code: 'ordered', when: '2022' });
  expect([done.status, done.body]).toEqual([200, expect.objectContaining({ version: 2 })]);
  const lost = await correct({ code: 'saw' });
  expect([lost.status, lost.body.error?.code]).toEqual([409, 'changed']);
  const page = await world.fill(world.anna, `/kokonaisuus/yhteys/${id}/korjaa`, {
    version: '1',
    reason: 'x',
    code: 'saw',
    source: 'seen',
  });
  expect([page.status, page.text.includes('Yhteys: näki'), page.text.includes('Yhteys: käski tehdä')]).toEqual([
    409,
    true,
    true,
  ]);
  expect((await world.see(world.anna, `/kokonaisuus/yhteys/${id}/korjaa`)).text).toContain('Versio 1');
  expect(fields(await correct({ version: 2, code: 'owns' }))).toEqual([{ field: 'code', reason: 'not-between' }]);
  expect((await correct({ version: 2, code: 'saw' }, world.minna)).status).toBe(404);
  expect((await correct({ version: 2, code: 'saw' }, world.jari)).status).toBe(403);
  const mistaken = await world.of(world.anna, 'POST', `/links/${id}/correct`, {
    version: 2,
    reason: 'väärä ihminen',
    mistaken: true,
  });
  expect(mistaken.body).toMatchObject({ version: 3, mistaken: true });
  const { links } = (await world.of(world.anna, 'GET', `/pieces/${event}`)).body;
  expect(links.map((link: { id: string }) => link.id)).not.toContain(id);
  expect(await world.logged('LinkCorrected')).toBeGreaterThanOrEqual(2);
  await world.share();
  expect((await correct({ version: 3, code: 'saw' }, world.minna)).status).toBe(403);
});
