import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkHealth } from './health.ts';
import { closePools, openPools, type Pools } from './platform/db/pools.ts';
import { type TestDatabase, testDatabase } from './platform/db/template.ts';
import { listeningClamd } from './platform/files/scan.fixtures.ts';
import type { ClamdAddress } from './platform/files/scan.ts';

let database: TestDatabase;
let pools: Pools;
beforeAll(async () => {
  database = await testDatabase();
  pools = openPools(database.connection);
});
afterAll(async () => {
  await closePools(pools);
  await database.drop();
});

const scanner = async (clamd?: ClamdAddress) => {
  const config = { dataDir: '/tmp', ...(clamd && { clamd }) } as Parameters<typeof checkHealth>[0]['config'];
  const jobs = { failing: { jobs: false, mail: false } } as Parameters<typeof checkHealth>[2];
  const { status, checks } = await checkHealth({ pools, config }, { state: async () => 'ok' as const }, jobs);
  return [status, checks.scanner];
};

test('a scanner that does not answer is told, and keeps no page from working', async () => {
  const clamd = await listeningClamd();
  expect(await scanner()).toEqual(['ok', 'none']);
  expect(await scanner(clamd.address)).toEqual(['ok', 'ok']);
  clamd.close();
  expect(await scanner(clamd.address)).toEqual(['ok', 'away']);
});
