import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFileKeyRing } from '../src/platform/crypto/key-ring.ts';
import { openVault } from '../src/platform/crypto/vault.ts';
import { type TestDatabase, testDatabase } from '../src/platform/db/template.ts';
import { cases } from './story/cases/index.ts';
import { tellStory } from './story.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'rinnalla-story-'));
const vault = openVault(openFileKeyRing(folder, randomBytes(32)));
let database: TestDatabase;
let owner: pg.Client;
let took: number;

beforeAll(async () => {
  database = await testDatabase();
  const start = performance.now();
  await tellStory({ admin: database.connection.superuser, pools: database.pools, vault, now: new Date() });
  took = performance.now() - start;
  owner = new pg.Client(database.connection.superuser);
  await owner.connect();
});
afterAll(async () => {
  await owner?.end();
  await database?.drop();
  rmSync(folder, { recursive: true });
});

test('the checker finds no difference in any case', async () => {
  process.stderr.write(`story: ${took.toFixed(0)} ms\n`);
  const { rows } = await owner.query<{ id: string }>('select id from app."case"');
  expect(rows).toHaveLength(cases.length);
  for (const { id } of rows) {
    const { rows: found } = await owner.query('select * from priv.check_case($1)', [id]);
    expect(found.every(({ differs }) => Number(differs) === 0)).toBe(true);
  }
});
