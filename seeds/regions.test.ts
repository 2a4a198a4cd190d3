import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countyByName } from '../src/domain/service/index.ts';
import { openFileKeyRing } from '../src/platform/crypto/file-key-ring.ts';
import { type TestDatabase, testDatabase } from '../src/platform/db/template.ts';
import { addDays, type Day, dayOf, weekdayOf } from '../src/platform/time/format.ts';
import { many, regionalCases } from './regions/cases.ts';
import { offices } from './regions/places.ts';
import { putRegions } from './regions/put.ts';
import { asOwner } from './story/cast.ts';
import { organisations } from './story/organisations.ts';
import { workers } from './story/workers.ts';
import { tellStory } from './story.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'rinnalla-regions-'));
const ring = openFileKeyRing(folder, randomBytes(32));
let database: TestDatabase;
let owner: pg.Client;

beforeAll(async () => {
  database = await testDatabase();
  await tellStory(
    { admin: database.connection.superuser, pools: database.pools, ring, now: new Date() },
    ({ admin, now }) => asOwner(admin, (client) => putRegions(client, dayOf(now))),
  );
  owner = new pg.Client(database.connection.superuser);
  await owner.connect();
}, 300_000);
afterAll(async () => {
  await owner?.end();
  await database?.drop();
  rmSync(folder, { recursive: true });
});

const rows = async <Row extends object>(sql: string) => (await owner.query<Row>(sql)).rows;

const anyDay = fc.integer({ min: 0, max: 3_000 }).map((days): Day => addDays('2026-01-01', days));
const daysOf = ({
  openedOn,
  closedOn,
  besides,
  help,
  needs,
  contacts,
  steps,
  heard,
}: ReturnType<typeof regionalCases>[number]) => [
  ...[openedOn, closedOn, besides?.since, heard?.on, ...contacts],
  ...help.map(([, day]) => day),
  ...needs.map(([, , day]) => day),
  ...steps.flatMap(([, , day, state]) => (state === 'done' ? [day] : [])),
];

test('whichever day they are told, nothing happens on a weekend, in the future, or before the first contact', () => {
  fc.assert(
    fc.property(anyDay, (toldOn) => {
      const wrong = regionalCases(toldOn).flatMap((told) =>
        daysOf(told).filter(
          (day) => day && (day > toldOn || day < told.openedOn || weekdayOf(new Date(`${day}T12:00:00Z`)) > 5),
        ),
      );
      expect(wrong).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

test('nobody and no organisation stands twice, and none bears a name of the story', () => {
  const cases = regionalCases('2026-12-01').map(({ id }) => id);
  expect(new Set(cases).size).toBe(many);
  const named = [
    ...offices.flatMap(({ organisation, worker }) => [organisation.name, worker.name]),
    ...[...Object.values(organisations), ...Object.values(workers)].map(({ name }) => name),
  ];
  expect(new Set(named).size).toBe(named.length);
});

test('every county has cases, and each is seen as the database works it out anew', async () => {
  const found = await rows<{ region: string; cases: number }>(
    `select o.region, count(*)::int as cases from app.party p join app.organisation o on o.id = p.organisation_id where p.lead group by 1`,
  );
  const inCounties = found.filter(({ region }) => countyByName(region));
  expect(inCounties).toHaveLength(23);
  expect(inCounties.reduce((sum, { cases }) => sum + cases, 0)).toBe(many);
  const wrong = await rows(
    `select c.id, k.differs from (select id from app."case" order by id limit 25) c, priv.check_case(c.id) k where k.differs <> 0`,
  );
  expect(wrong).toEqual([]);
});

test('the study of the story tells of regions by their names', async () => {
  const [made] = await rows<{ numbers: string }>('select numbers from app.study_release');
  const named = new Set(
    offices.map(({ organisation }) => organisation.region).filter((region) => made?.numbers.includes(region)),
  );
  expect(named.size).toBeGreaterThanOrEqual(12);
});
