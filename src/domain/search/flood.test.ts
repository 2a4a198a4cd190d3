import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Person, type SmallWorld, smallWorld } from '../../../proofs/http/small-world.ts';
import { endpoints } from '../../endpoints.ts';
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
const otherLooks = () => world.json(other, 'GET', '/search?q=koivu');
const timed = async (work: () => Promise<{ status: number }>) => {
  const begun = performance.now();
  const { status } = await work();
  return { status, ms: performance.now() - begun };
};

test('fifty searches of one worker at once: another one is answered, and soon', async () => {
  await search('viikko');
  const alone = await timed(() => search('viikko'));
  const flood = Array.from({ length: 50 }, () => search('viikko'));
  await sleep(50);
  const waited = await timed(otherLooks);
  await Promise.all(flood);
  expect(waited.status).toBe(200);
  expect(waited.ms).toBeLessThan(4 * alone.ms + 1000);
}, 300_000);

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
