import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type OneCase, oneCase } from '../../../proofs/http/one-case.ts';
import { processorTime } from '../../../proofs/http/processor-time.ts';
import { eventCodes, meansCodes } from '../piece/index.ts';
import { mostNodes } from './graph/group-nodes.ts';
import { wholeEndpoints } from './index.ts';

let world: OneCase;
const pages = ['?view=map', '?view=list', '/hallinta', '/olosuhteet'];
const before = new Map<string, number>();

/** How many statements one page sends. */
async function statements(page: string): Promise<number> {
  const query = vi.spyOn(pg.Client.prototype, 'query');
  try {
    expect((await world.see(world.anna, `/kokonaisuus${page}`)).status).toBe(200);
    return query.mock.calls.length;
  } finally {
    query.mockRestore();
  }
}

/** A thousand records: 600 events of every kind over five years, 250 people and things, 150 spans; 1,200 links. */
async function record(): Promise<void> {
  const { rows } = await world.owner.query<{ id: number }>(
    `select id from app.room where case_id = $1 and class = 'account' and organisation_id = $2`,
    [world.caseId, world.saarni],
  );
  const room = rows[0]?.id;
  const common = [room, world.anna.id];
  await world.owner.query(
    `insert into app.piece (room_id, author_id, sort, code, source, certainty, written_at, when_edtf, from_on, until_on, means, phases)
     select $1, $2, 'event', ($3::text[])[1 + i % 36], 'told-by-her', 'certain', now(), day::text, day, day,
       array[($4::text[])[1 + i % 20]], array['during']
     from generate_series(0, 599) as i, lateral (select date '2022-01-03' + i * 3 as day) as d`,
    [...common, eventCodes, meansCodes],
  );
  await world.owner.query(
    `insert into app.piece (room_id, author_id, sort, code, source, certainty, written_at)
     select $1, $2, case when i % 2 = 0 then 'actor' else 'thing' end, case when i % 2 = 0 then 'buyer' else 'money' end, 'seen', 'likely', now()
     from generate_series(1, 250) as i`,
    common,
  );
  await world.owner.query(
    `insert into app.piece (room_id, author_id, sort, code, source, certainty, written_at, status, phases)
     select $1, $2, 'control', ($3::text[])[1 + i % 25], 'told-by-other', 'likely', now(), 'observed', array['now']
     from generate_series(1, 150) as i`,
    [...common, meansCodes],
  );
  await world.owner.query(
    `with e as (select id, row_number() over (order by id) as n from app.piece where sort = 'event'),
       a as (select id, row_number() over (order by id) as n from app.piece where sort = 'actor')
     insert into app.link (room_id, author_id, from_id, to_id, code, source, certainty, written_at)
     select $1, $2, a.id, e.id, 'did', 'told-by-her', 'certain', now() from e join a on a.n in (1 + e.n % 125, 1 + (e.n * 7) % 125)`,
    common,
  );
}

beforeAll(async () => {
  world = await oneCase({ endpoints: wholeEndpoints });
  // The first look of all makes the keys of the logs that it is told in, and the second sees that the database knows them.
  for (const page of [pages[0], pages[0]]) await statements(page as string);
  for (const page of pages) before.set(page, await statements(page));
  await record();
});
afterAll(() => world.stop());

describe('a case with a thousand records', () => {
  it.each(pages)('asks the database as often as one with none: %s', async (page) => {
    expect(await statements(page)).toBe(before.get(page));
  });

  it('draws a map of no more boxes than can be read, that opens group by group down to the records', async () => {
    let page = '/kokonaisuus?view=map';
    const opened: string[] = [];
    for (let time = 0; time < 6; time += 1) {
      const { text } = await world.see(world.anna, page);
      const map = /<svg class="rn-svg"[\s\S]*?<\/svg>/.exec(text)?.[0];
      // A group that cannot be cut further leads to the list.
      if (!map) break;
      expect(map.match(/<a /g)?.length).toBeLessThanOrEqual(mostNodes);
      expect(map.length).toBeLessThan(90_000);
      const [group] = [...map.matchAll(/href="\/fi\/t\/[^/]+(\/kokonaisuus\?[^"]*from=[^"]*)"/g)];
      if (!group?.[1]) break;
      page = group[1].replaceAll('&amp;', '&');
      expect(opened).not.toContain(page);
      opened.push(page);
    }
    expect(opened.length).toBeGreaterThan(1);
    expect((await world.see(world.anna, page)).text).toContain('/kokonaisuus/osa/');
  });

  it.each(pages)('takes the program less than 150 ms of its processor and is no huge page: %s', async (page) => {
    let size = 0;
    const ms = await processorTime(async () => {
      size = (await world.see(world.anna, `/kokonaisuus${page}`)).text.length;
    });
    expect(ms).toBeLessThan(150);
    expect(size).toBeLessThan(page === '?view=list' ? 600_000 : 250_000);
  });
});
