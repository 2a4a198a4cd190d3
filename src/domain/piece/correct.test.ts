import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PieceWorld, pieceWorld } from './piece.fixtures.ts';

let world: PieceWorld;
beforeAll(async () => {
  world = await pieceWorld();
});
afterAll(() => world.stop());

const told = { source: 'told-by-her' };
const fields = (answer: { body: { error?: { fields?: unknown } } }) => answer.body.error?.fields;
const event = async (more: object = {}, who = world.anna): Promise<string> =>
  (await world.of(who, 'POST', '/events', { ...told, code: 'threat', ...more })).body.id;
const correct = (id: string, body: object, who = world.anna) =>
  world.of(who, 'POST', `/pieces/${id}/correct`, {
    version: 1,
    reason: 'kuulin väärin',
    ...told,
    code: 'threat',
    ...body,
  });
const piece = async (id: string, who = world.anna) => (await world.of(who, 'GET', `/pieces/${id}`)).body;

test('a correction is a new version with its reason, and the former stays whole in the history', async () => {
  const id = await event({ text: 'ensimmäinen', when: '2021', means: ['isolation'] });
  const before = await world.logged('PieceCorrected');
  const done = await correct(id, { text: 'toinen', when: 'n. 2022', code: 'message' }, world.veikko);
  expect([done.status, done.body]).toEqual([200, expect.objectContaining({ version: 2, code: 'message' })]);
  expect(await world.logged('PieceCorrected')).toBe(before + 1);
  const now = await piece(id);
  expect(now.piece).toMatchObject({ version: 2, text: 'toinen', whenEdtf: '2022~', means: [], author: 'Veikko Salo' });
  expect(now.reason).toBe('kuulin väärin');
  expect(now.versions).toEqual([
    expect.objectContaining({
      version: 1,
      author: 'Anna Kallio',
      reason: null,
      piece: expect.objectContaining({ text: 'ensimmäinen', code: 'threat', whenEdtf: '2021', means: ['isolation'] }),
    }),
  ]);
  const page = await world.see(world.anna, `/kokonaisuus/osa/${id}`);
  expect(page.text).toContain('ensimmäinen');
  expect(page.text).toContain('kuulin väärin');
  const { rows } = await world.owner.query<{ reason: Buffer }>('select reason from app.piece where id = $1', [id]);
  expect(rows[0]?.reason.toString('latin1')).not.toContain('kuulin');
});

test('a correction says why', async () => {
  const id = await event();
  expect(fields(await correct(id, { reason: '' }))).toEqual([{ field: 'reason', reason: 'required' }]);
  expect(fields(await correct(id, { reason: 'soitti 040 1234567' }))).toEqual([
    { field: 'reason', reason: 'looks-like-identity' },
  ]);
  expect((await piece(id)).piece.version).toBe(1);
});

test('of two who correct at once one is told what stands, and sees both texts with hers still typed', async () => {
  const id = await event({ text: 'alku' });
  const both = await Promise.all([correct(id, { text: 'Annan' }), correct(id, { text: 'Veikon' }, world.veikko)]);
  expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409]);
  const stands = (await piece(id)).piece.text;
  const lost = stands === 'Annan' ? 'Veikon' : 'Annan';
  const page = await world.fill(world.anna, `/kokonaisuus/osa/${id}/korjaa`, {
    version: '1',
    reason: 'tarkennus',
    code: 'threat',
    source: 'seen',
    text: lost,
  });
  expect(page.status).toBe(409);
  expect(page.text).toContain('Vertaa tekstejä');
  for (const text of [stands, lost]) expect(page.text).toContain(`Kuvaus: ${text}`);
  expect(page.text).toContain('name="version" value="2"');
});

test('what was recorded by mistake leaves every other view and keeps its history', async () => {
  const id = await event({ text: 'väärä tapaus' });
  const done = await world.of(world.anna, 'POST', `/pieces/${id}/correct`, {
    version: 1,
    reason: 'väärä ihminen',
    mistaken: true,
  });
  expect(done.body).toMatchObject({ mistaken: true, version: 2 });
  const now = await piece(id);
  expect(now.piece).toMatchObject({ mistaken: true, text: 'väärä tapaus' });
  expect((await world.see(world.anna, `/kokonaisuus/osa/${id}`)).text).toContain('Kirjattu vahingossa');
  const tied = await world.of(world.anna, 'POST', '/events', { ...told, code: 'paid', anchor: 'after', anchorId: id });
  expect(fields(tied)).toEqual([{ field: 'anchorId', reason: 'not-here' }]);
  expect((await correct(id, { version: 2 })).body).toMatchObject({ version: 3, mistaken: false });
});

test('before and after make no ring, also when two close it at once', async () => {
  const [one, two, three] = [await event(), await event(), await event()];
  const before = (id: string, anchorId: string) => correct(id, { anchor: 'before', anchorId });
  expect((await before(one, two)).status).toBe(200);
  expect((await before(two, three)).status).toBe(200);
  const ring = await before(three, one);
  expect([ring.status, fields(ring)]).toEqual([422, [{ field: 'anchorId', reason: 'cycle' }]]);
  const later = await event({ anchor: 'after', anchorId: three });
  const backwards = await correct(three, { anchor: 'after', anchorId: later });
  expect(fields(backwards)).toEqual([{ field: 'anchorId', reason: 'cycle' }]);
  const itself = await before(three, three);
  expect(fields(itself)).toEqual([{ field: 'anchorId', reason: 'itself' }]);
  for (let n = 0; n < 5; n++) {
    const [left, right] = [await event(), await event()];
    const both = await Promise.all([before(left, right), before(right, left)]);
    expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 422]);
  }
});

test('she herself is neither a mistake nor anybody else', async () => {
  await event();
  const { rows } = await world.owner.query<{ id: string }>(`select id from app.piece where code = 'herself'`);
  const id = rows[0]?.id as string;
  for (const body of [{ mistaken: true }, { code: 'buyer' }])
    expect(fields(await correct(id, { code: 'herself', ...body }))).toEqual([
      { field: 'code', reason: 'herself-stays' },
    ]);
  const buyer = (await world.of(world.anna, 'POST', '/actors', { ...told, code: 'buyer' })).body.id;
  expect(fields(await correct(buyer, { code: 'herself' }))).toEqual([{ field: 'code', reason: 'herself' }]);
  expect((await correct(id, { code: 'herself', label: 'hän' })).status).toBe(200);
});

test('what the own organisation may read of another’s it does not correct; the rest is absent', async () => {
  const id = await event({ text: 'salainen' });
  const unread = await correct(id, {}, world.minna);
  const absent = await correct(world.nobody, {}, world.minna);
  expect([unread.status, unread.text]).toEqual([404, absent.text]);
  expect((await world.of(world.minna, 'GET', `/pieces/${id}`)).text).toBe(
    (await world.of(world.minna, 'GET', `/pieces/${world.nobody}`)).text,
  );
  expect((await correct(id, {}, world.jari)).status).toBe(403);
  expect((await world.of(world.jari, 'GET', `/pieces/${id}`)).status).toBe(403);
  expect((await correct(id, {}, world.stranger)).status).toBe(404);
  await world.share();
  const shown = await world.see(world.minna, `/kokonaisuus/osa/${id}`);
  expect(shown.text).toContain('Toisen organisaation kirjaus');
  expect(shown.text).not.toContain('/korjaa');
  expect((await correct(id, {}, world.minna)).status).toBe(403);
  expect((await world.see(world.minna, `/kokonaisuus/osa/${id}/korjaa`)).status).toBe(403);
  const { rows } = await world.owner.query(
    `select 1 from audit.entry e join app.room r on r.id = e.room_id where e.kind = 'PieceViewed' and r.organisation_id = $1 and 'account' = any (e.classes)`,
    [world.saarni],
  );
  expect(rows.length).toBeGreaterThan(0);
});

test('every sort is corrected by its own form, which begins with what stands', async () => {
  const made = {
    actor: await world.of(world.anna, 'POST', '/actors', { ...told, code: 'lender', label: 'setä' }),
    thing: await world.of(world.anna, 'POST', '/things', { ...told, code: 'phone' }),
    control: await world.of(world.anna, 'POST', '/controls', { ...told, code: 'isolation', status: 'not-asked' }),
    factor: await world.of(world.anna, 'POST', '/factors', { ...told, code: 'debts', direction: 'risk' }),
    exploitation: await world.of(world.anna, 'POST', '/exploitation', {
      ...told,
      code: 'begging',
      status: 'possible',
      saidBy: 'police',
    }),
  };
  for (const { body } of Object.values(made))
    for (const language of ['fi', 'sv', 'en']) {
      const page = await world.see(world.anna, `/kokonaisuus/osa/${body.id}/korjaa`, language);
      expect(page.text).toMatch(new RegExp(`value="${body.code}" selected`));
    }
  const sent = await world.fill(world.anna, `/kokonaisuus/osa/${made.control.body.id}/korjaa`, [
    ['version', '1'],
    ['code', 'isolation'],
    ['status', 'observed'],
    ['phases', 'during'],
    ['when', '2021–'],
    ['source', 'seen'],
    ['certainty', 'certain'],
    ['reason', 'nyt kysyttiin'],
  ]);
  expect(sent.status).toBe(303);
  expect((await piece(made.control.body.id)).piece).toMatchObject({
    status: 'observed',
    answer: 'answered',
    whenEdtf: '2021/..',
  });
});
