import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { variables } from '../../src/domain/own-study/variables.ts';
import { type TestDatabase, testDatabase } from '../../src/platform/db/template.ts';
import { counted } from '../counted.ts';
import { calculate, type Facts } from './calculate.ts';
import { sabotages } from './sabotages.ts';
import { makeWorld, putWorld, readWorld } from './world.ts';

/** Worlds that are compared; more of them, and others, by the environment. */
const worlds = Number(process.env.RINNALLA_OWN_WORLDS ?? 60);
const firstSeed = Number(process.env.RINNALLA_PROOF_SEED ?? 1) * 10_000;

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await testDatabase();
  client = new pg.Client(database.connection.superuser);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const [from, until] = ['2021-07-01', '2026-07-01'];

async function cliques(): Promise<string[][]> {
  const { rows } = await client.query<{ variables: string[] }>(
    'select variables from priv.study_cliques() order by place',
  );
  return rows.map(({ variables }) => variables);
}

/** Where the database counts otherwise than the second calculation, in one world. */
async function differences(seed: number, spoil?: string): Promise<string[]> {
  await client.query('begin');
  try {
    if (spoil) await client.query(spoil);
    await putWorld(client, makeWorld(seed));
    const rows = await readWorld(client);
    const { today } = (
      await client.query<{ today: string }>(`select (priv.now() at time zone 'Europe/Helsinki')::date::text as today`)
    ).rows[0] as { today: string };
    const facts = calculate(rows, { from, until, today });
    const all = await cliques();
    const { rows: counted } = await client.query<{ place: number; said: (string | null)[]; cases: number }>(
      'select place, said, cases from report.count_cases($1, $2)',
      [from, until],
    );
    return all.flatMap((clique, place) => {
      const here = counted.filter((one) => one.place === place);
      const told = inOrder(here.map(({ said, cases }) => `${JSON.stringify(said)} ${cases}`));
      const expected = facts.length < 6 ? [] : inOrder(countsOf(facts, clique));
      return told.join('\n') === expected.join('\n')
        ? []
        : [
            `${seed} ${clique.join(' × ')}: ${told.filter((line) => !expected.includes(line)).join(', ')} instead of ${expected.filter((line) => !told.includes(line)).join(', ')}`,
          ];
    });
  } finally {
    await client.query('rollback');
  }
}

const inOrder = (lines: readonly string[]) => lines.toSorted();
function countsOf(facts: readonly Facts[], clique: readonly string[]): string[] {
  const groups = Map.groupBy(facts, (one) => JSON.stringify(clique.map((key) => one[key])));
  return [...groups].map(([said, people]) => `${said} ${people.length}`);
}

test('every figure is the same by a second calculation, in every world', { timeout: 600_000 }, async () => {
  for (let world = 0; world < worlds; world += 1) expect(await differences(firstSeed + world)).toEqual([]);
  counted('worlds', worlds);
  // Every variable is in a table that was compared.
  const { rows } = await client.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = 'priv.study_fact'::regclass and attnum > 0`,
  );
  const compared = (await cliques()).flat();
  expect(rows.map(({ name }) => name).filter((name) => !compared.includes(name))).toEqual([]);
});

test('the worlds meet every value of every variable', { timeout: 120_000 }, () => {
  const met = new Map<string, Set<string | null>>();
  for (let world = 0; world < 300; world += 1) {
    const rows = makeWorld(firstSeed + world);
    // As the database would give them back.
    for (const one of rows['app.appointment'])
      one.happened_on = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', dateStyle: 'short' }).format(
        new Date(one.starts_at),
      );
    for (const facts of calculate(rows, { from, until, today: '2026-11-30' }))
      for (const [name, value] of Object.entries(facts)) met.set(name, (met.get(name) ?? new Set()).add(value));
  }
  const missing = Object.entries(variables).flatMap(([name, { values }]) =>
    Array.isArray(values)
      ? values.filter((value) => !met.get(name)?.has(value)).map((value) => `${name} ${value}`)
      : [],
  );
  expect(missing).toEqual([]);
});

describe('a rule that is changed is seen', () => {
  test.each(sabotages)('%s', { timeout: 300_000 }, async (_, [before, after]) => {
    const { rows } = await client.query<{ text: string }>(
      `select pg_get_functiondef('priv.study_facts(date, date)'::regprocedure) as text`,
    );
    const { text } = rows[0] as { text: string };
    expect(text).toContain(before);
    const spoiled = text.replaceAll(before, after);
    let found: string[] = [];
    for (let world = 0; found.length === 0 && world < 200; world += 1)
      found = await differences(firstSeed + world, spoiled);
    expect(found).not.toEqual([]);
  });
});
