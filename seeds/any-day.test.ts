import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { openFileKeyRing } from '../src/platform/crypto/file-key-ring.ts';
import { testDatabase } from '../src/platform/db/template.ts';
import type { Day } from '../src/platform/time/format.ts';
import { codeWords } from './names.ts';
import { hearingsToCome, onTwoDays } from './story/hearings.fixtures.ts';
import { momentOf } from './story/when.ts';
import { tellStory } from './story.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'rinnalla-any-day-'));
const ring = openFileKeyRing(folder, randomBytes(32));
afterAll(() => rmSync(folder, { recursive: true }));

/** The ends of a year, the changes of the clocks, the day that most years lack, and what a week has besides. */
const days: readonly Day[] = [
  ...(['2026-12-31', '2027-01-01', '2027-03-28', '2027-10-31', '2028-02-29'] as const),
  ...(['2026-11-23', '2026-11-25', '2026-11-28'] as const),
];

test('every day of a week is among them', () => {
  expect(new Set(days.map((day) => new Date(day).getUTCDay())).size).toBe(7);
});

test.each(days.map((day, n) => [day, n % 2 ? '23.50' : '0.05'] as const))(
  'the story can be told on %s at %s',
  async (day, clock) => {
    const database = await testDatabase();
    try {
      const { connection, pools } = database;
      await tellStory({ admin: connection.superuser, pools, ring, now: momentOf(day, clock) });
      const { rows } = await pools.look.query('select count(*) as seen from app.note');
      expect(rows).toEqual([{ seen: '0' }]);
      const owner = new pg.Client(connection.superuser);
      await owner.connect();
      expect(onTwoDays(await hearingsToCome(owner))).toEqual([codeWords.leppa]);
      await owner.end();
    } finally {
      await database.drop();
    }
  },
);
