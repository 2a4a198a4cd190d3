import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { variables } from '../../src/domain/own-study/variables.ts';
import { calculate } from './calculate.ts';
import { differences, from, until } from './compare.ts';
import { type Opened, openDatabase } from './opened.ts';
import { sabotages } from './sabotages.ts';
import { countedOn, makeWorld } from './world.ts';

/** The first of the worlds that are compared each time. */
const firstSeed = 10_000;

let opened: Opened;
beforeAll(async () => {
  opened = await openDatabase();
});
afterAll(() => opened.end());

test('the worlds meet every value of every variable', { timeout: 120_000 }, () => {
  const met = new Map<string, Set<string | null>>();
  for (let world = 0; world < 600; world += 1) {
    const rows = makeWorld(firstSeed + world);
    // As the database would give them back.
    for (const one of rows['app.appointment'])
      one.happened_on = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', dateStyle: 'short' }).format(
        new Date(one.starts_at),
      );
    for (const facts of calculate(rows, { from, until, today: countedOn }))
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
    const { rows } = await opened.client.query<{ text: string }>(
      `select pg_get_functiondef('priv.study_facts(date, date)'::regprocedure) as text`,
    );
    const { text } = rows[0] as { text: string };
    expect(text).toContain(before);
    const spoiled = text.replaceAll(before, after);
    let found: string[] = [];
    for (let world = 0; found.length === 0 && world < 200; world += 1)
      found = await differences(opened.client, firstSeed + world, spoiled);
    expect(found).not.toEqual([]);
  });
});
