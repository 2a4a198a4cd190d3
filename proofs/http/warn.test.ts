import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { escalateWarnings } from '../../src/domain/warning/index.ts';
import { endpoints } from '../../src/endpoints.ts';
import { formatTime } from '../../src/platform/time/format.ts';
import { type NetworkWorld, networkWorld } from './network-world.ts';
import type { Person } from './small-world.ts';

/** Saarni leads with Anna and Veikko; Martta is named there too. The county is on the case, the shelter is hidden there. */
let world: NetworkWorld;
beforeAll(async () => {
  world = await networkWorld(endpoints);
  await world.countyAndShelterJoin();
  await world.done(
    world.of(world.anna, 'POST', '/members', { workerId: world.member.id, standing: 'member', classes: ['case'] }),
  );
});
afterAll(() => world.stop());

const words = 'Mies odotti häntä pysäkillä. Matka pitää järjestää toisin.';
const warn = (person: Person, more: object = {}) =>
  world.of(person, 'POST', '/warnings', { text: words, road: 'task', ...more });
const sent = async (person: Person = world.county.lead): Promise<string> => (await world.done(warn(person))).id;
const list = async (person: Person) => world.done(world.of(person, 'GET', '/warnings'));
const receipt = async (person: Person, id: string) =>
  (await world.done(world.of(person, 'GET', `/warnings/${id}`))).warning;
const pass = (person: Person, id: string, more: object = {}) =>
  world.of(person, 'POST', `/warnings/${id}/pass`, {
    toIds: [world.shelter.id],
    text: 'Hänen liikkumistaan seurataan. Sopikaa matkat uudelleen.',
    answer: 'Soitin turvakotiin ja poliisille.',
    ...more,
  });
const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
const attention = async (person: Person): Promise<string[]> =>
  (await world.json(person, 'GET', '/work')).body.attention
    .map(({ kind }: { kind: string }) => kind)
    .filter((kind: string) => kind.startsWith('warning'));
const later = (span: string) => world.owner.query('update priv.clock set ahead = ahead + $1::interval', [span]);
const escalate = () => escalateWarnings.run(world.database.pools.jobs);

describe('a warning', () => {
  test('is read by lead and backup of the case, and by nobody else of their team', async () => {
    const id = await sent();
    for (const person of [world.anna, world.veikko]) {
      const { alerts } = await list(person);
      expect(alerts.find((alert: { id: string }) => alert.id === id)).toMatchObject({
        text: words,
        from: 'Länsirannikon hyvinvointialue',
        author: 'Minna Ranta',
        acknowledgedAt: null,
      });
    }
    for (const person of [world.member, world.county.lead, world.shelter.lead])
      expect((await list(person)).alerts).toEqual([]);
    expect(await attention(world.anna)).toContain('warning');
  });

  test('has a receipt that tells when, until when and whether it was acknowledged, and nothing of who is on the case', async () => {
    const id = await sent();
    const before = await receipt(world.county.lead, id);
    expect(new Date(before.dueAt).getTime() - new Date(before.sentAt).getTime()).toBe(30 * 60_000);
    await world.done(world.of(world.veikko, 'POST', `/warnings/${id}/acknowledge`));
    await world.done(pass(world.anna, id));
    const after = await receipt(world.county.backup, id);
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    expect(after).toEqual({ ...before, mine: false, acknowledgedAt: expect.any(String) });
    expect(await attention(world.county.lead)).toContain('warning-acknowledged');
    const page = await world.see(world.county.lead, `/varoita/${id}`);
    expect([page.status, page.text.includes('112'), page.text.includes('Lyhty')]).toEqual([200, true, false]);
  });

  test('is sent by anyone named on the case but its acting lead', async () => {
    expect((await warn(world.anna)).status).toBe(403);
    expect((await warn(world.veikko)).status).toBe(200);
    expect((await warn(world.shelter.lead)).status).toBe(200);
    expect((await warn(world.counsel.lead)).status).toBe(404);
  });

  test('says no name of a shelter and no identity code', async () => {
    const refused = await warn(world.county.lead, { text: 'Hän on Turvakoti Lyhdyssä.' });
    expect(refused.body.error.fields).toEqual([{ field: 'text', reason: 'names-hidden', word: expect.any(String) }]);
    expect((await warn(world.county.lead, { text: 'Tunnus 131052-308T' })).status).toBe(422);
  });

  test('is no row of another case or of another’s making', async () => {
    const id = await sent();
    for (const [person, to] of [
      [world.member, `/warnings/${id}/acknowledge`],
      [world.member, `/warnings/${id}/pass`],
      [world.anna, `/warnings/${world.nobody}/acknowledge`],
    ] as const)
      expect((await world.of(person, 'POST', to, to.endsWith('pass') ? { answer: 'x' } : undefined)).status).toBe(404);
    expect((await world.of(world.county.lead, 'POST', `/warnings/${id}/acknowledge`)).status).toBe(404);
    expect((await world.of(world.anna, 'GET', `/warnings/${id}`)).status).toBe(404);
  });
});

/** The row of the first page that tells of a warning, as text, and the mark that the open page compares: the one that its watch is asked for. */
async function firstRow(person: Person): Promise<{ row: string; mark: string }> {
  const { text } = await world.page(person, '/fi/tyo');
  const row = /<li[^>]*>(?:(?!<\/li>).)*[Kk]uit(?:(?!<\/li>).)*<\/li>/s.exec(text)?.[0] ?? '';
  const mark = /tyo\/elossa\?m=([0-9a-f]+)/.exec(text)?.[1] ?? '';
  const { rows } = await world.engine.pools.look.query<{ mark: string }>(
    `select look.work_mark() as mark from look.enter($1, '')`,
    [person.token],
  );
  expect(mark).toBe(rows[0]?.mark);
  return {
    row: row
      .replace(/<span data-late="-?\d+" hidden[^>]*>.*?<\/strong><\/span>/s, '')
      .replace(/<[^>]+>/g, '')
      .replace(/[\s\u00a0]+/g, ' '),
    mark,
  };
}

test('the first page says until when to acknowledge, by how much that is late, and comes to know of each change', async () => {
  await world.owner.query(
    'update app.warning_alert set acknowledged_at = now(), acknowledged_by = author_id where acknowledged_at is null',
  );
  const calm = await firstRow(world.anna);
  const id = await sent();
  const { sentAt, dueAt } = await receipt(world.county.lead, id);
  const [from, until] = [sentAt, dueAt].map((at) => formatTime('fi', new Date(at)).replaceAll('\u00a0', ' '));
  const waits = await firstRow(world.anna);
  expect(waits.row).toContain('Varoitus odottaa kuittausta');
  // Near midnight the day stands before the time.
  const day = String.raw`(?:\S+ \S+ )?`;
  expect(waits.row).toMatch(new RegExp(`Kuitattava ${day}${until} mennessä · Lähetetty ${day}${from}`));
  await later('42 minutes');
  const late = await firstRow(world.anna);
  expect(late.row).toMatch(new RegExp(`Kuitattava ${day}${until} mennessä, myöhässä 12 min`));
  const { row: told } = await firstRow(world.county.lead);
  expect(told).toMatch(new RegExp(`Piti kuitata ${day}${until} mennessä, myöhässä 12 min`));
  await world.done(world.of(world.anna, 'POST', `/warnings/${id}/acknowledge`));
  const seen = await firstRow(world.anna);
  expect(seen.row).toContain('Varoitus odottaa välittämistä');
  expect(new Set([calm.mark, waits.mark, seen.mark]).size).toBe(3);
  // Time alone moves nothing for whoever it is addressed to: the script counts.
  expect(late.mark).toBe(waits.mark);
  // Of several kinds and several of one kind too the page knows what its watch will be asked for.
  await sent();
  await sent();
  const many = await firstRow(world.anna);
  expect([calm.mark, waits.mark, seen.mark]).not.toContain(many.mark);
});

describe('passing on', () => {
  test('reaches hidden parts, once and for good, and names nobody there', async () => {
    const id = await sent();
    await world.done(pass(world.veikko, id, { toIds: [world.shelter.id, world.county.id] }));
    const [passed] = (await list(world.shelter.lead)).passed;
    expect(Object.keys(passed).sort()).toEqual(['id', 'readAt', 'receivedAt', 'text']);
    expect(passed.text).toContain('Sopikaa matkat uudelleen');
    expect(await attention(world.shelter.lead)).toContain('warning-told');
    const alert = (await list(world.anna)).alerts.find((each: { id: string }) => each.id === id);
    expect(alert.passed.map(({ to }: { to: string }) => to)).toEqual([
      'Länsirannikon hyvinvointialue',
      'Turvakoti Lyhty',
    ]);
    expect(alert.answer).toBe('Soitin turvakotiin ja poliisille.');
    expect((await pass(world.anna, id)).body.error.reason).toBe('already passed on');
    expect(await world.drawers('WarningPassed')).toEqual(['Saarni ry log-hidden']);
    await world.done(world.of(world.shelter.backup, 'POST', `/passed-warnings/${passed.id}/read`));
    expect((await world.of(world.shelter.lead, 'POST', `/passed-warnings/${passed.id}/read`)).status).toBe(409);
    expect((await world.of(world.county.lead, 'POST', `/passed-warnings/${passed.id}/read`)).status).toBe(404);
  });

  test('takes an id in any letter case, once', async () => {
    const id = await sent();
    const both = [world.county.id.toUpperCase(), world.county.id];
    expect((await pass(world.anna, id, { toIds: both })).body.error.fields).toEqual([
      { field: 'toIds', reason: 'choose' },
    ]);
    const { passed } = await world.done(pass(world.anna, id.toUpperCase(), { toIds: both.slice(0, 1) }));
    expect(passed).toEqual([{ id: expect.any(String), toId: world.county.id }]);
  });

  test('goes to parts alone, with a text for them, and may go to nobody', async () => {
    const id = await sent();
    expect((await pass(world.anna, id, { toIds: [world.counsel.id] })).body.error.reason).toBe('not-in-sight');
    expect((await pass(world.anna, id, { toIds: [world.saarni.id] })).body.error.reason).toBe('organisations');
    expect((await pass(world.anna, id, { text: '' })).body.error.fields).toEqual([
      { field: 'text', reason: 'required' },
    ]);
    expect((await pass(world.county.lead, id)).status).toBe(404);
    expect((await pass(world.anna, id, { toIds: [], text: '' })).status).toBe(200);
  });
});

describe('when nobody acknowledges in time', () => {
  test('it opens to the rest of the team, the sender is told to call, and the lead may still take it', async () => {
    const id = await sent();
    await later('29 minutes');
    await escalate();
    expect(idsOf((await list(world.member)).alerts)).not.toContain(id);
    await later('1 minute');
    expect(await escalate()).toBeGreaterThan(0);
    expect(await escalate()).toBe(0);
    expect(idsOf((await list(world.member)).alerts)).toContain(id);
    expect(await attention(world.county.lead)).toContain('warning-waits');
    expect((await world.see(world.county.lead, `/varoita/${id}`)).text).toContain('Soita heille');
    await world.done(world.of(world.member, 'POST', `/warnings/${id}/acknowledge`));
    expect((await receipt(world.county.lead, id)).acknowledgedAt).not.toBeNull();
  });

  test('what was acknowledged in time stays with lead and backup', async () => {
    const id = await sent();
    await world.done(world.of(world.anna, 'POST', `/warnings/${id}/acknowledge`));
    await later('2 hours');
    await escalate();
    expect(idsOf((await list(world.member)).alerts)).not.toContain(id);
  });
});

describe('mail', () => {
  const open = async () =>
    (
      await world.owner.query<{ worker_id: string; urgent: boolean }>(
        'select worker_id, urgent from priv.outbox where closed_at is null',
      )
    ).rows;
  test('tells lead and backup at once, without the hour that other mail keeps, and no longer once acknowledged', async () => {
    await world.owner.query('delete from priv.outbox');
    for (const [n, person] of [world.anna, world.veikko, world.member].entries())
      await world.owner.query(`insert into priv.credential (worker_id, email, password_hash) values ($1, $2, 'x')`, [
        person.id,
        `warned${n}@saarni.example`,
      ]);
    await world.owner.query(
      `insert into priv.outbox (worker_id, made_at, due_at, closed_at, outcome) values ($1, priv.now(), priv.now(), priv.now(), 'sent')`,
      [world.anna.id],
    );
    const id = await sent();
    expect((await open()).map(({ worker_id }) => worker_id).sort()).toEqual([world.anna.id, world.veikko.id].sort());
    const take = async () =>
      (await world.database.pools.mail.query<{ address: string }>('select address from mail.take(10)')).rows
        .map(({ address }) => address)
        .sort();
    expect(await take()).toEqual(['warned0@saarni.example', 'warned1@saarni.example']);
    for (const { id: waiting } of (await list(world.anna)).alerts.filter(
      (alert: { acknowledgedAt: string | null }) => alert.acknowledgedAt === null,
    ))
      await world.done(world.of(world.anna, 'POST', `/warnings/${waiting}/acknowledge`));
    await later('3 minutes');
    expect(await take()).toEqual([]);
    expect((await receipt(world.county.lead, id)).acknowledgedAt).not.toBeNull();
  });
});

describe('a warning that nobody has dealt with', () => {
  const offer = () =>
    world.of(world.anna, 'POST', '/hand-overs', { toId: world.county.id, sheet: 'no', agreed: 'her' });
  const close = async () =>
    world.of(world.anna, 'POST', '/close', {
      version: (await world.of(world.anna, 'GET', '/network')).body.head.version,
    });
  const deals = (person: Person, id: string) => world.done(pass(person, id, { toIds: [], text: '' }));
  const dealsWithAll = async () => {
    for (const { id, passedAt } of (await list(world.anna)).alerts) if (passedAt === null) await deals(world.anna, id);
  };

  test('keeps the case open and the lead where it is, and says what to do', async () => {
    await dealsWithAll();
    const id = await sent(world.shelter.lead);
    await world.done(world.of(world.anna, 'POST', `/warnings/${id}/acknowledge`));
    for (const refused of [await close(), await offer()])
      expect([refused.status, refused.body.error.reason]).toEqual([409, 'warning-waits']);
    const version = String((await world.of(world.anna, 'GET', '/network')).body.head.version);
    expect((await world.fill(world.anna, '/sulje', { version })).text).toContain('Käsittele ensin varoitus');
    await deals(world.anna, id);
    await world.done(offer());
  });

  test('stays with those to whom it was sent when the lead passes, whoever sent it, and they deal with it', async () => {
    const { id: offered } = (await world.of(world.anna, 'GET', '/network')).body.handOver;
    // While the offer waits: about its receiver.
    const ids = [await sent(world.shelter.lead), await sent(world.county.backup), await sent(world.shelter.backup)];
    await world.done(world.of(world.county.lead, 'POST', `/hand-overs/${offered}/answer`, { answer: 'accept' }));
    for (const person of [world.county.lead, world.county.backup]) {
      expect((await list(person)).alerts).toEqual([]);
      expect(await attention(person)).not.toContain('warning');
    }
    const waits = (await list(world.anna)).alerts.filter(({ id }: { id: string }) => ids.includes(id));
    expect(waits.map(({ id }: { id: string }) => id).sort()).toEqual([...ids].sort());
    expect(waits.find(({ id }: { id: string }) => id === ids[0])).toMatchObject({ from: null, author: null });
    await later('30 minutes');
    expect(await escalate()).toBeGreaterThan(0);
    expect(idsOf((await list(world.member)).alerts)).toEqual(expect.arrayContaining(ids));
    expect(idsOf((await list(world.county.lead)).alerts)).toEqual([]);
    await world.done(world.of(world.veikko, 'POST', `/warnings/${ids[0]}/acknowledge`));
    expect((await receipt(world.shelter.lead, ids[0]!)).acknowledgedAt).not.toBeNull();
    // To parts that they see now: the hidden one is none of them any more.
    expect((await pass(world.anna, ids[0]!)).body.error.reason).toBe('not-in-sight');
    await world.done(pass(world.anna, ids[0]!, { toIds: [world.county.id] }));
    // Dealt with, what names the hidden part has closed with the lead.
    expect(idsOf((await list(world.anna)).alerts)).not.toContain(ids[0]);
    expect((await world.of(world.anna, 'POST', '/leave', { sure: true })).body.error.reason).toBe('warning-waits');
    await deals(world.veikko, ids[1]!);
  });

  test('is still taken when the new lead, who does not know of it, has closed the case', async () => {
    const waits = (await list(world.anna)).alerts.find(
      ({ passedAt }: { passedAt: string | null }) => passedAt === null,
    );
    const { version } = (await world.of(world.county.lead, 'GET', '/network')).body.head;
    await world.done(world.of(world.county.lead, 'POST', '/close', { version }));
    expect(idsOf((await list(world.veikko)).alerts)).toContain(waits.id);
    expect(await attention(world.veikko)).toContain('warning');
    await world.done(world.of(world.veikko, 'POST', `/warnings/${waits.id}/acknowledge`));
    expect((await receipt(world.shelter.backup, waits.id)).acknowledgedAt).not.toBeNull();
    await deals(world.anna, waits.id);
    // What was passed on before is still read and ticked off by those who read the closed case.
    const [passed] = (await list(world.county.lead)).passed.filter(
      ({ readAt }: { readAt: string | null }) => readAt === null,
    );
    expect(await attention(world.county.lead)).toContain('warning-told');
    await world.done(world.of(world.county.lead, 'POST', `/passed-warnings/${passed.id}/read`));
    expect((await warn(world.anna)).status).toBe(403);
  });
});
