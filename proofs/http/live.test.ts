import { Hono } from 'hono';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anySight, Live } from '../../src/platform/http/live.ts';
import { type NetworkWorld, networkWorld } from './network-world.ts';
import type { Person } from './small-world.ts';

/** The stream of an open page, and what the database says so that it asks again. */
let world: NetworkWorld;
let live: Live;
let app: Hono;
let stranger: pg.Client;
const heard: { channel: string; payload: string | undefined }[] = [];

beforeAll(async () => {
  world = await networkWorld();
  await world.joins(world.county, (await world.consent(world.anna, [world.county.id], ['account'])).id);
  await world.joins(world.police, (await world.consent(world.anna, [world.police.id], ['justice'])).id);
  live = new Live(world.engine, false);
  app = new Hono();
  live.mount(app, '/alive/:caseId');
  await live.listen(world.database.connection.look);
  // Whoever has the password of the look login and no session may listen too.
  stranger = new pg.Client(world.database.connection.look);
  stranger.on('notification', ({ channel, payload }) => heard.push({ channel, payload }));
  await stranger.connect();
});
afterAll(async () => {
  await stranger.end();
  await live.close();
  await world.stop();
});

const channelOf = async ({ token }: Person): Promise<string> => {
  const { rows } = await world.owner.query<{ channel: string }>(
    `select channel from priv.session where token_hash = sha256(convert_to($1, 'UTF8'))`,
    [token],
  );
  return rows[0]?.channel as string;
};

const markOf = async ({ token }: Person, caseId = world.caseId): Promise<string> => {
  const { rows } = await world.engine.pools.look.query<{ mark: string }>(
    `select look.enter($1, $2) #>> '{case,mark}' as mark`,
    [token, caseId],
  );
  return rows[0]?.mark as string;
};

const ask = ({ token }: Person, mark: string, method = 'GET') =>
  app.fetch(
    new Request(`http://localhost/alive/${world.caseId}?m=${mark}`, {
      method,
      headers: { cookie: `rinnalla=${token}` },
    }),
  );

/** Says something to everybody who listens, so that what was said before has come. */
async function settled(): Promise<void> {
  const before = heard.length;
  await stranger.query('listen "proof"');
  await world.owner.query(`select pg_notify('proof', '')`);
  await expect.poll(() => heard.slice(before).some(({ channel }) => channel === 'proof')).toBe(true);
}

test('without a session nothing is heard: channels are guessed by nobody, and carry no case', async () => {
  await stranger.query('listen "rinnalla_sight"');
  const channels: string[] = [];
  for (const person of [world.anna, world.veikko, world.county.lead]) channels.push(await channelOf(person));
  for (const channel of channels) expect(channel).toMatch(/^rinnalla_[0-9a-f]{32}$/);
  expect(new Set(channels).size).toBe(3);
  heard.length = 0;
  await world.done(
    world.of(world.anna, 'POST', '/members', { workerId: world.member.id, standing: 'member', classes: ['case'] }),
  );
  await settled();
  expect(heard.map(({ channel }) => channel)).toEqual(['proof']);
  // No function says anything on another channel than a session's own.
  const { rows } = await world.owner.query<{ name: string; said: string }>(
    `select p.proname as name, (regexp_matches(p.prosrc, 'pg_notify\\(([^)]*)\\)', 'g'))[1] as said from pg_proc p
     where p.pronamespace::regnamespace::text in ('app', 'priv', 'act', 'look', 'audit', 'sign_in', 'job', 'mail', 'report')`,
  );
  expect(rows).toEqual([{ name: 'recompute', said: "s.channel, ''" }]);
});

test('a session hears of a change in what it sees, of nothing else, and not what it was', async () => {
  const [police, county] = [await channelOf(world.police.lead), await channelOf(world.county.lead)];
  for (const channel of [police, county]) await stranger.query(`listen "${channel}"`);
  heard.length = 0;
  // What the police may not know of: a naming in the lead's team, a county's part hidden and shown, a bar on somebody not of theirs.
  await world.done(world.of(world.anna, 'POST', `/members/${world.member.id}/end`));
  const [{ id } = { id: '' }] = await world.act<{ id: string }>(
    world.anna,
    `select act.bar($1, $2, null, 'other') as id`,
    [world.caseId, world.county.backup.id],
    world.caseId,
  );
  await settled();
  expect([id !== '', heard.filter(({ channel }) => channel === police)]).toEqual([true, []]);
  // What they may: the part of the police is open to the county by a network of both, or a grant comes and goes.
  heard.length = 0;
  const grant = await world.done(
    world.of(world.anna, 'POST', '/grants', { toId: world.county.id, class: 'contact', days: 3, inDanger: true }),
  );
  await world.done(world.of(world.anna, 'POST', `/grants/${grant.id}/end`));
  await settled();
  expect(heard.filter(({ channel }) => channel !== 'proof')).toEqual([
    { channel: county, payload: '' },
    { channel: county, payload: '' },
  ]);
  for (const channel of [police, county]) await stranger.query(`unlisten "${channel}"`);
});

test('the mark is made of nothing that counts over the deployment: what is seen alike has the same', async () => {
  const marks = [];
  for (const word of ['Haapa', 'Raita']) {
    marks.push(await markOf(world.anna, await world.opens(world.anna, word, world.veikko)));
  }
  expect(marks[0]).toMatch(/^[0-9a-f]{32}$/);
  expect(marks[1]).toBe(marks[0]);
  expect(await markOf(world.anna)).not.toBe(marks[0]);
});

test('a stream says nothing of recomputations that changed nothing for her, and ends when something has', async () => {
  const begun = Date.now();
  const response = await ask(world.county.lead, await markOf(world.county.lead));
  expect(response.status).toBe(200);
  const whole = response.text();
  await world.owner.query('select priv.recompute($1)', [world.caseId]);
  await world.owner.query(`select pg_notify($1, '')`, [await channelOf(world.county.lead)]);
  await world.done(
    world.of(world.anna, 'POST', '/grants', { toId: world.county.id, class: 'contact', days: 3, inDanger: true }),
  );
  const said = await whole;
  expect(said.endsWith('event: gone\ndata: \n\n')).toBe(true);
  const heartbeats = said.split(': here\n\n').length - 1;
  expect(said).toBe(`${': here\n\n'.repeat(heartbeats)}event: gone\ndata: \n\n`);
  expect(heartbeats).toBeLessThanOrEqual(1 + (Date.now() - begun) / 10_000);
});

test('who sees nothing of the case has no stream, with any mark, and a form stays while the case is there', async () => {
  for (const mark of ['', anySight, await markOf(world.anna)]) {
    expect((await ask(world.member, mark)).status).toBe(404);
    expect((await ask({ ...world.anna, token: 'no-session' }, mark)).status).toBe(404);
  }
  expect((await ask(world.anna, 'another')).status).toBe(404);
  expect((await ask(world.anna, anySight, 'HEAD')).status).toBe(204);
});

test('after the connection is lost, open streams are listened for again', async () => {
  const response = await ask(world.county.lead, await markOf(world.county.lead));
  const whole = response.text();
  const channel = await channelOf(world.county.lead);
  const superuser = new pg.Client(world.database.connection.superuser);
  await superuser.connect();
  const listening = async () =>
    (
      await superuser.query<{ pid: number }>(
        'select pid from pg_stat_activity where datname = current_database() and query = $1',
        [`listen "${channel}"`],
      )
    ).rows.map(({ pid }) => pid);
  const [before] = await listening();
  await superuser.query('select pg_terminate_backend($1)', [before]);
  await expect.poll(async () => (await listening()).some((pid) => pid !== before)).toBe(true);
  await superuser.end();
  await world.done(
    world.of(world.anna, 'POST', '/grants', { toId: world.county.id, class: 'social', days: 3, inDanger: true }),
  );
  expect(await whole).toContain('event: gone');
});
