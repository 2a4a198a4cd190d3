import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Person, type SmallWorld, smallWorld } from '../../../proofs/http/small-world.ts';
import { inTransaction, type ReadTx } from '../../platform/db/tx.ts';
import { lawKept } from './law.queries.ts';
import { provisionOf } from './register.ts';

/** Two deployments that one process asks, as proofs do. */
const worlds: (readonly [SmallWorld, Person])[] = [];

beforeAll(async () => {
  for (const name of ['Ylläpito', 'Toinen']) {
    const world = await smallWorld({});
    worlds.push([
      world,
      await world.worker(await world.organisation(name, 'research'), 'Yrjö Ylläpitäjä', ['system-admin']),
    ]);
  }
});
afterAll(async () => {
  for (const [world] of worlds) await world.stop();
});

const correct = (nth: number, entry: number, words: string) => {
  const [world, keeper] = worlds[nth]!;
  const said = { says: { fi: words, sv: words, en: words } };
  return world.act(keeper, 'select act.write_law($1)', [
    JSON.stringify([{ kind: 'provision', key: 'hol-13', seen: entry - 1, act: 'corrected', said, reason: 'Koe' }]),
  ]);
};

/** One request of a deployment: what it draws, and how often it asks for the entries. `by` stands for another mark than it is told. */
async function drawn(nth: number, meanwhile: () => Promise<unknown> = async () => undefined, by?: string) {
  const [world, keeper] = worlds[nth]!;
  let read = 0;
  const says = await inTransaction(
    world.database.pools.look,
    'look',
    (tx) => tx.one<{ mark: string }>(`select look.enter($1) ->> 'lawMark' as mark`, [keeper.token]),
    async (tx, { mark }) => {
      const query: ReadTx['query'] = async (sql, values) => {
        read += 1;
        await meanwhile();
        return await tx.query(sql, values);
      };
      await lawKept.upTo({ ...tx, query }, by ?? mark);
      return provisionOf('hol-13').says.fi;
    },
    async () => undefined,
  );
  return { says, read };
}

test('what was read of a deployment is read once, whichever another one the process is asked for in between', async () => {
  await correct(0, 1, 'Ensimmäinen.');
  expect(await drawn(0)).toEqual({ says: 'Ensimmäinen.', read: 1 });
  const other = await drawn(1);
  expect(other.read).toBe(1);
  expect(other.says).not.toBe('Ensimmäinen.');
  expect(await drawn(0)).toEqual({ says: 'Ensimmäinen.', read: 0 });
  expect(await drawn(1)).toEqual({ ...other, read: 0 });
});

test('what was written is drawn by the next request', async () => {
  await correct(0, 2, 'Toinen.');
  expect(await drawn(0)).toEqual({ says: 'Toinen.', read: 1 });
});

test('what is written while it is read is not kept by the mark of before', async () => {
  const [world] = worlds[0]!;
  await correct(0, 3, 'Kolmas.');
  const { rows } = await world.owner.query<{ mark: string }>('select priv.law_mark() as mark');
  expect((await drawn(0, () => correct(0, 4, 'Neljäs.'))).says).toBe('Neljäs.');
  expect((await drawn(0)).says).toBe('Neljäs.');
  // As if the database had lost the fourth with its server: its mark is that of before, and so is what it holds.
  expect((await drawn(0, undefined, rows[0]!.mark)).read).toBe(1);
});

test('what was rolled back and what was written instead have different marks', async () => {
  const [world] = worlds[1]!;
  const marks = new Set<string>();
  for (const step of ['begin', 'savepoint before', 'savepoint again']) {
    await world.owner.query(step);
    if (step === 'begin') continue;
    await world.owner.query(
      `update priv.law_mark set changes = 1, deployment = '00000000-0000-4000-8000-000000000001'`,
    );
    marks.add((await world.owner.query<{ mark: string }>('select priv.law_mark() as mark')).rows[0]!.mark);
    await world.owner.query('rollback to savepoint before');
  }
  await world.owner.query('rollback');
  expect(marks.size).toBe(2);
});
