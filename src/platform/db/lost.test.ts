import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DatabaseLost, isLost } from './lost.ts';
import { loginConnection } from './pools.ts';
import { type TestDatabase, testDatabase } from './template.ts';
import { inTransaction } from './tx.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const nothing = async () => undefined;
const end = 'select pg_terminate_backend(pg_backend_pid())';
/** A superuser's own pool: it may end its own connection. */
const ownPool = () => {
  const pool = new pg.Pool({ ...database.connection.superuser, max: 1 });
  pool.on('connect', (client) => client.on('error', () => undefined));
  pool.on('error', () => undefined);
  return pool;
};

test('a look whose connection is cut is asked again; the caller notices nothing', async () => {
  const pool = ownPool();
  let tries = 0;
  const answer = await inTransaction(
    pool,
    'look',
    nothing,
    async (tx) => {
      tries += 1;
      if (tries === 1) await tx.query(end);
      return (await tx.one<{ said: string }>(`select 'here' as said`)).said;
    },
    nothing,
  );
  expect([answer, tries]).toEqual(['here', 2]);
  await pool.end();
});

test('a change that had begun is not done again: nothing of it was kept, and it says so', async () => {
  const pool = ownPool();
  let tries = 0;
  const lost = await inTransaction(
    pool,
    'change',
    nothing,
    async (tx) => {
      tries += 1;
      await tx.query(end);
    },
    nothing,
  ).catch((error: unknown) => error);
  expect(lost).toBeInstanceOf(DatabaseLost);
  expect([(lost as DatabaseLost).unsure, tries]).toEqual([false, 1]);
  await pool.end();
});

test('a change that is cut while it is being kept says that nobody knows', async () => {
  const pool = ownPool();
  const lost = await inTransaction(pool, 'change', nothing, nothing, (tx) => tx.query(end)).catch(
    (error: unknown) => error,
  );
  expect((lost as DatabaseLost).unsure).toBe(true);
  await pool.end();
});

test('a change on a connection that has died in the pool is done, once', async () => {
  const pool = ownPool();
  const { pid } = (await pool.query('select pg_backend_pid() as pid')).rows[0];
  const owner = new pg.Client(database.connection.superuser);
  await owner.connect();
  await owner.query('create table priv.once_kept (id uuid)');
  await owner.query('select pg_terminate_backend($1)', [pid]);
  await inTransaction(
    pool,
    'change',
    nothing,
    (tx) => tx.query('insert into priv.once_kept values ($1)', [randomUUID()]),
    nothing,
  );
  expect((await owner.query('select from priv.once_kept')).rowCount).toBe(1);
  await owner.end();
  await pool.end();
});

test('a server that is not there is lost; what a server answers, a wrong password among it, is not', async () => {
  const connect = async (config: pg.ClientConfig) => {
    const client = new pg.Client(config);
    client.on('error', () => undefined);
    return client.connect().catch((error: unknown) => error);
  };
  expect(isLost(await connect({ host: '/nowhere' }))).toBe(true);
  expect(isLost(await connect({ host: '127.0.0.1', port: 1 }))).toBe(true);
  const wrong = loginConnection(database.connection.superuser, 'look', 'wrong');
  expect(isLost(await connect(wrong))).toBe(false);
  expect(isLost(Object.assign(new Error('no such file'), { code: 'ENOENT', syscall: 'open' }))).toBe(false);
});

test('a server that ends because it cannot keep its journal is a lost one, whatever its code is; a statement that failed there is not', () => {
  const said = (severity: string) =>
    Object.assign(new Error('could not fdatasync file: Input/output error'), { severity, code: '58030' });
  expect([isLost(said('PANIC')), isLost(said('ERROR'))]).toEqual([true, false]);
});
