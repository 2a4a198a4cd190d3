import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { nameSegment } from './journal-names.ts';
import type { Label } from './manifest.ts';
import { type Keeper, keepAsOwner, refuseUnlessOurs, takeOver } from './owner.ts';
import { nameOf, writeLabel } from './target.ts';

// With real servers: proofs/survive/branches.test.ts. Here every state of the two marks, in milliseconds.
const root = mkdtempSync(path.join(tmpdir(), 'rinnalla-owner-'));
afterAll(() => rmSync(root, { recursive: true }));

const now = new Date('2026-11-27T12:00:00Z');
const segmentBytes = 2 ** 24;
let nth = 0;
let folder: string;
beforeEach(() => {
  nth += 1;
  folder = path.join(root, `store-${nth}`);
  mkdirSync(path.join(folder, 'journal'), { recursive: true });
});

/** A data directory, whose database writes that piece of that timeline; without a timeline it is that of DATABASE_URL. */
function directory(name: string, timeline?: number, number = 5, ring = 'ring'): Keeper {
  const dataDir = path.join(root, `${name}-${nth}`);
  mkdirSync(dataDir, { recursive: true });
  const standing = timeline === undefined ? undefined : { timeline, number, system: '7', segmentBytes };
  return { dataDir, folder, ring, secret: Buffer.from(ring), standing };
}

const piece = (timeline: number, number: number) =>
  writeFileSync(path.join(folder, 'journal', `${nameSegment({ timeline, number }, segmentBytes)}.age`), '');

const backup = (ring: string) => {
  const [file, at] = [nameOf(folder, 'ring', now), now.toISOString()];
  writeFileSync(file, '');
  const head = {
    format: 1,
    kind: 'ring',
    version: '0',
    mode: 'real',
    ring,
    begunAt: at,
    finishedAt: at,
    keys: 0,
  } as const;
  writeLabel(file, { ...head, sha256: '', bytes: 0 } satisfies Label);
};

const knownOf = ({ dataDir }: Keeper) => path.join(dataDir, 'backup-owner.json');
const another = /another Rinnalla.*--take-over/;

test('the first owns a folder that is empty, goes on, and keeps every other out', async () => {
  const [service, other] = [directory('service', 1), directory('other', 2)];
  await keepAsOwner(service, now);
  await keepAsOwner({ ...service, standing: { ...service.standing, number: 9 } as Keeper['standing'] }, now);
  await expect(keepAsOwner(other, now)).rejects.toThrow(another);
  expect(refuseUnlessOurs(service)).toMatchObject({ timeline: 1, since: now.toISOString() });
});

test('cut off between the two marks an owner stays one; with a former mark it is none', async () => {
  const service = directory('service', 1);
  await keepAsOwner(service, now);
  const former = readFileSync(knownOf(service), 'utf8');
  const mark = readFileSync(path.join(folder, 'owner.json'), 'utf8');
  await keepAsOwner(service, now);
  const latest = readFileSync(path.join(folder, 'owner.json'), 'utf8');
  // The data directory has noted the token, and the folder does not have it yet.
  writeFileSync(path.join(folder, 'owner.json'), mark);
  expect(() => refuseUnlessOurs(service)).not.toThrow();
  writeFileSync(path.join(folder, 'owner.json'), latest);
  writeFileSync(knownOf(service), former);
  expect(() => refuseUnlessOurs(service)).toThrow(another);
});

test('a copy of a data directory lies elsewhere and is no owner, whatever it knows', async () => {
  const service = directory('service', 1);
  await keepAsOwner(service, now);
  const copy = directory('copy', 1);
  cpSync(knownOf(service), knownOf(copy));
  expect(() => refuseUnlessOurs(copy)).toThrow(another);
  expect(() => refuseUnlessOurs(service)).not.toThrow();
});

test('a folder without a mark is taken by whoever is at the end of what it holds', async () => {
  piece(1, 3);
  piece(2, 4);
  await expect(keepAsOwner(directory('first', 1), now)).rejects.toThrow(/keeps the journal of timeline 2.*--take-over/);
  await expect(keepAsOwner(directory('third', 3), now)).rejects.toThrow(/keeps the journal of timeline 2.*--take-over/);
  await expect(keepAsOwner(directory('behind', 2, 4), now)).rejects.toThrow(
    /later journal of timeline 2.*empty folder/,
  );
  await expect(keepAsOwner(directory('second', 2), now)).resolves.toBeUndefined();
});

test('a take-over makes it the owner, and the former one takes it back the same way', async () => {
  const [service, restored] = [directory('service', 1), directory('restored', 2)];
  await keepAsOwner(service, now);
  piece(1, 4);
  await takeOver(restored, now);
  piece(2, 4);
  expect(() => refuseUnlessOurs(service)).toThrow(another);
  expect(refuseUnlessOurs(restored)).toMatchObject({ timeline: 2 });
  await takeOver(service, now);
  expect(() => refuseUnlessOurs(restored)).toThrow(another);
  await takeOver(restored, now);
});

test('what could not be told apart afterwards is not taken over', async () => {
  const service = directory('service', 1);
  await keepAsOwner(service, now);
  piece(1, 4);
  piece(2, 4);
  await expect(takeOver(directory('twin', 2), now)).rejects.toThrow(
    /two that were restored from one backup.*empty folder/,
  );
  piece(1, 8);
  await expect(takeOver(service, now)).rejects.toThrow(/later journal of timeline 1.*empty folder/);
});

test('backups of another ring keep it out, also with the word of an operator', async () => {
  backup('other ring');
  for (const word of [keepAsOwner, takeOver])
    await expect(word(directory('service', 1), now)).rejects.toThrow('has backups of another database or key ring');
});

test('a mark that is damaged, or sealed by another ring, makes nobody an owner; an operator can have it written anew', async () => {
  const service = directory('service', 1);
  await keepAsOwner(service, now);
  const file = path.join(folder, 'owner.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"timeline": 1', '"timeline": 2'));
  expect(() => refuseUnlessOurs(service)).toThrow(another);
  writeFileSync(file, '{');
  expect(() => refuseUnlessOurs(service)).toThrow(/is damaged.*--take-over/);
  await takeOver(service, now);
  expect(() => refuseUnlessOurs(service)).not.toThrow();
});

test('where the database is that of DATABASE_URL a promoted standby changes nothing, and another data directory is kept out', async () => {
  const service = directory('service');
  await keepAsOwner(service, now);
  backup('ring');
  await keepAsOwner(service, now);
  await expect(keepAsOwner(directory('trial'), now)).rejects.toThrow(another);
  await takeOver(directory('trial'), now);
  await expect(keepAsOwner(service, now)).rejects.toThrow(another);
});
