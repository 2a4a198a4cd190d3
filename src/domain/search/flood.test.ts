import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Person, type SmallWorld, smallWorld } from '../../../proofs/http/small-world.ts';
import { endpoints } from '../../endpoints.ts';
import { formToken } from '../../platform/http/session.ts';
import { Turns } from '../../platform/limits/turns.ts';
import { openLog } from '../../platform/log/log.ts';
import { dayOf } from '../../platform/time/format.ts';

/** One worker who searches fifty times at once must not keep anybody else from working (decision 98, "Not in the way of others"). */
const [cases, textsOfEach] = [100, 200];
const sentence =
  'Puhelu työnantajan luona tapahtuneesta, asunnosta ja siitä, miten palkka maksettiin käteisenä joka toinen viikko. Sovittiin, että tulkki soittaa ensi viikolla.';

let world: SmallWorld;
let anna: Person;
let other: Person;

beforeAll(async () => {
  world = await smallWorld({ endpoints });
  const saarni = await world.organisation('Saarni ry', 'victim-support');
  anna = await world.worker(saarni, 'Anna Kallio');
  other = await world.worker(saarni, 'Veikko Salo');
  for (let nth = 0; nth < cases; nth += 1) await world.opens(anna, 'Koivu', null);
  const rooms = await world.owner.query<{ id: number }>(
    `select r.id from app.room r where r.case_id is not null and r.class = 'account' order by r.id`,
  );
  for (const { id: room } of rooms.rows) {
    const notes = Array.from({ length: textsOfEach }, () => randomUUID());
    const sealed = notes.map((id) => world.engine.vault.seal({ table: 'note', row: id, room, version: 1 }, sentence));
    await world.owner.query(
      `insert into app.note (id, room_id, author_id, happened_on, body, written_at)
       select x.id, $1, $2, $3, x.body, now() - x.nth * interval '1 hour'
       from unnest($4::uuid[], $5::bytea[]) with ordinality x (id, body, nth)`,
      [room, anna.id, dayOf(new Date()), notes, sealed],
    );
  }
  await world.owner.query('analyze app.note');
});
afterAll(() => world.stop());

const search = (q: string) => world.json(anna, 'POST', '/search', { q });

test('fifty searches of one worker at once: one goes on, the others are turned away at once and hold no connection', async () => {
  const flood = Array.from({ length: 50 }, () => search('viikko'));
  await sleep(50);
  expect((await world.json(other, 'GET', '/search?q=koivu')).status).toBe(200);
  const answers = await Promise.all(flood);
  const turned = answers.filter(({ status }) => status === 503);
  expect(answers.length - turned.length).toBeGreaterThan(0);
  expect(turned.length).toBeGreaterThanOrEqual(45);
  expect(new Set(turned.map(({ body }) => body.error.reason))).toEqual(new Set(['own-turn']));
  // Afterwards it is as before.
  expect((await search('viikko')).status).toBe(200);
}, 300_000);

test('as many as may search at once do, and whoever comes then is told so on the page, with what was typed', async () => {
  const others = await Promise.all(
    ['Aino', 'Bertta', 'Cecilia'].map((name) => world.worker(anna.organisation, `${name} Salo`)),
  );
  const turns = new Turns(2);
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const going = others.slice(0, 2).map(({ id }) => turns.take(id, () => held));
  await expect(turns.take((others[2] as Person).id, async () => 1)).rejects.toMatchObject({ reason: 'no-turn' });
  letGo();
  await Promise.all(going);
  expect(await turns.take((others[2] as Person).id, async () => 1)).toBe(1);
  const first = search('viikko');
  await sleep(30);
  const csrf = formToken(world.faces.formSecret, anna.token);
  const { text } = await world.send(anna, '/fi/haku', { csrf, q: 'viikko' });
  expect([text.includes('Haku on jo käynnissä'), text.includes('value="viikko"')]).toEqual([true, true]);
  await first;
});

test('a search whose browser has gone is no fault of the database', async () => {
  const leave = new AbortController();
  const lines: string[] = [];
  const back = openLog({ level: 'error', to: { write: (line: string) => lines.push(line) } });
  const answer = world.app.fetch(
    new Request('http://localhost:3000/api/v1/search', {
      method: 'POST',
      headers: { authorization: `Bearer ${anna.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ q: 'viikko' }),
      signal: leave.signal,
    }),
  );
  await sleep(20);
  leave.abort();
  await answer;
  back();
  expect(lines.filter((line) => line.includes('database.away'))).toEqual([]);
}, 60_000);
