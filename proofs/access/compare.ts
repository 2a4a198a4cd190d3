import type pg from 'pg';
import type { Id, Time, World } from './facts.ts';
import type { Live } from './live.ts';
import { tokenOf } from './live.ts';
import { sees } from './model.ts';
import type { Row } from './rows.ts';
import type { Stored } from './stored.ts';
import { listLines, readAll, seenKeys, seenKeysOf } from './stored.ts';

/** `leak`: seen in the database, not in the model. `missing`: the other way about. */
export type Difference = { readonly what: 'leak' | 'missing'; readonly worker: Id; readonly row: Stored };

/** What a worker sees of every table: through the look login, by her session alone; with a case set, narrowed to it. */
export async function look(client: pg.Client, worker: Id, narrowTo = ''): Promise<Set<string>> {
  await client.query('begin');
  await client.query(`select set_config('rinnalla.token', $1, true), set_config('rinnalla.case', $2, true)`, [
    tokenOf(worker),
    narrowTo,
  ]);
  const { rows } = await client.query<{ key: string }>({ name: 'look', text: seenKeys });
  await client.query('commit');
  return new Set(rows.map((row) => row.key));
}

/**
 * The same for many at once, in one call: a function without rights of its own, so that the look login's policies hold, which takes on
 * one session after the other. Most tables of a small world are empty, which another function finds with the rights of the superuser:
 * of these nothing is asked.
 */
export async function prepareManyLooks({ superuser }: Live): Promise<void> {
  const tables = [...seenKeysOf.keys()];
  const looks = [...seenKeysOf.values()].map(
    (text, n) => `if filled[${n + 1}] then return query select i, k.key from (${text}) k; end if;`,
  );
  await superuser.query(`create schema proof; grant usage on schema proof to rinnalla_look;
    create function proof.filled() returns boolean[] language plpgsql security definer as $$
    begin
      return array[${tables.map((table) => `exists (select from ${table})`).join(', ')}];
    end $$;
    create function proof.looks(tokens text[]) returns table (n integer, key text) language plpgsql security invoker
      set plan_cache_mode = force_generic_plan as $$
    declare
      filled constant boolean[] := proof.filled();
    begin
      for i in 1 .. cardinality(tokens) loop
        perform set_config('rinnalla.token', tokens[i], true);
        ${looks.join('\n')}
      end loop;
    end $$`);
}

async function lookMany(client: pg.Client, workers: readonly Id[]): Promise<Map<Id, Set<string>>> {
  const { rows } = await client.query<{ n: number; key: string }>('select n, key from proof.looks($1)', [
    workers.map(tokenOf),
  ]);
  const seen = new Map(workers.map((worker) => [worker, new Set<string>()]));
  for (const { n, key } of rows) seen.get(workers[n - 1]!)!.add(key);
  return seen;
}

/** All that is to be compared: every stored row, and for each worker a line for every case in her list. */
export type Sight = {
  readonly stored: readonly Stored[];
  readonly lists: ReadonlyMap<Id, readonly Stored[]>;
  /** The different rows of the model among the stored ones: the model is asked once a worker for each. */
  readonly asked: readonly Row[];
  /** For each stored row its places in `asked`. */
  readonly asks: readonly (readonly number[])[];
  readonly byKey: ReadonlyMap<string, Stored>;
};

function questions(stored: readonly Stored[]): Pick<Sight, 'asked' | 'asks' | 'byKey'> {
  const places = new Map<string, number>();
  const asked: Row[] = [];
  const placeOf = (row: Row): number => {
    const text = JSON.stringify(row);
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, asked.length);
    return asked.push(row) - 1;
  };
  const asks = stored.map(({ rows }) => rows.map(placeOf));
  return { asked, asks, byKey: new Map(stored.map((row) => [row.key, row])) };
}

export async function everything(live: Live, world: World): Promise<Sight> {
  const cases = [...world.cases.keys()];
  const stored = await readAll(live);
  return {
    stored,
    ...questions(stored),
    lists: new Map([...world.workers.keys()].map((worker) => [worker, listLines(worker, cases, live.ids)])),
  };
}

/** Rows of rooms that no case has, and of drawers of hidden papers, hold no content and are judged by what lies in them. */
const isBareRoom = (key: string): boolean => key.startsWith('app.room ');

function differences(world: World, worker: Id, sight: Sight, seen: ReadonlySet<string>, now: Time): Difference[] {
  const found: Difference[] = [];
  const rest = new Set(seen);
  const may = sight.asked.map((row) => sees(world, worker, row, now));
  for (const [n, row] of sight.stored.entries())
    if (sight.asks[n]!.some((place) => may[place]) && !rest.delete(row.key))
      found.push({ what: 'missing', worker, row });
  for (const row of sight.lists.get(worker) ?? []) {
    const inModel = row.rows.some((each) => sees(world, worker, each, now));
    if (inModel !== rest.delete(row.key)) found.push({ what: inModel ? 'missing' : 'leak', worker, row });
  }
  for (const key of rest) {
    const row = sight.byKey.get(key);
    if (row !== undefined || !isBareRoom(key))
      found.push({ what: 'leak', worker, row: row ?? { key, table: key, rows: [] } });
  }
  return found;
}

/** These workers × every row, on both look connections; stops after so many differences. */
export async function compare(
  live: Live,
  world: World,
  sight: Sight,
  workers: readonly Id[],
  now: Time,
  enough = 200,
): Promise<Difference[]> {
  const found: Difference[] = [];
  const waiting = [...workers];
  const work = async (client: pg.Client): Promise<void> => {
    for (let worker = waiting.shift(); worker !== undefined && found.length < enough; worker = waiting.shift()) {
      found.push(...differences(world, worker, sight, await look(client, worker), now));
    }
  };
  await Promise.all(live.looks.map(work));
  return found.slice(0, enough);
}

/** The same by `lookMany`, for a world so small that everybody looks after each act. */
export async function compareMany(
  live: Live,
  world: World,
  sight: Sight,
  workers: readonly Id[],
  now: Time,
): Promise<Difference[]> {
  const halves = live.looks.map(async (client, half) =>
    lookMany(
      client,
      workers.filter((_, n) => n % 2 === half),
    ),
  );
  const seen = new Map((await Promise.all(halves)).flatMap((half) => [...half]));
  return workers.flatMap((worker) => differences(world, worker, sight, seen.get(worker)!, now));
}

/** A difference in words. */
export const inWords = ({ what, worker, row }: Difference): string =>
  `${what}: ${worker} ${what === 'leak' ? 'sees' : 'does not see'} ${row.table} ${JSON.stringify(row.rows)}`;
