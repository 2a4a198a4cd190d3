import { afterAll, beforeAll, expect, test } from 'vitest';
import { counted } from '../counted.ts';
import { cliques, differences } from './compare.ts';
import { type Opened, openDatabase } from './opened.ts';

/** Worlds that are compared; more of them, and others, by the environment. */
const worlds = Number(process.env.RINNALLA_OWN_WORLDS ?? 60);
const firstSeed = Number(process.env.RINNALLA_PROOF_SEED ?? 1) * 10_000;

let opened: Opened;
beforeAll(async () => {
  opened = await openDatabase();
});
afterAll(() => opened.end());

test('every figure is the same by a second calculation, in every world', { timeout: 600_000 }, async () => {
  for (let world = 0; world < worlds; world += 1)
    expect(await differences(opened.client, firstSeed + world)).toEqual([]);
  counted('worlds', worlds);
  // Every variable is in a table that was compared.
  const { rows } = await opened.client.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = 'priv.study_fact'::regclass and attnum > 0`,
  );
  const compared = (await cliques(opened.client)).flat();
  expect(rows.map(({ name }) => name).filter((name) => !compared.includes(name))).toEqual([]);
});
