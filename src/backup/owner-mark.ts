import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { halfOf, nameWhole } from '../platform/durable.ts';
import { Refusal } from '../start/refusal.ts';
import { isSealed, sealOf } from './manifest.ts';

/** Lies in a folder of backups, and says whose they are. */
const mark = z.strictObject({
  format: z.literal(1),
  /** What data directories know the folder by. */
  store: z.string(),
  /** Another with each thing that is kept: of two copies of one data directory, one alone knows what comes next. */
  token: z.string(),
  /** The data directory as the disk knows it: a copy of it is another. */
  place: z.string(),
  /** The timeline of its database; undefined for that of DATABASE_URL, of which the ring alone is kept here. */
  timeline: z.int().optional(),
  /** When it became the owner. */
  since: z.iso.datetime(),
});
export type Mark = z.output<typeof mark>;

const sealed = mark.extend({ seal: z.string() });

const markFile = (folder: string): string => path.join(folder, 'owner.json');

const newToken = (): string => randomBytes(16).toString('hex');

/** The mark with what seals it. */
export interface Owned {
  mark: Mark;
  isSealedBy(secret: Buffer): boolean;
}

/** Whose backups a folder has; undefined where it does not say so. Throws a `Refusal` where the mark is damaged. */
export function readMark(folder: string): Owned | undefined {
  const file = markFile(folder);
  if (!existsSync(file)) return undefined;
  try {
    const { seal, ...read } = sealed.parse(JSON.parse(readFileSync(file, 'utf8')));
    return { mark: read, isSealedBy: (secret) => isSealed(secret, JSON.stringify(read), seal) };
  } catch (error) {
    throw new Refusal(
      `${file} is damaged, or of a later version of Rinnalla: nobody knows whose backups these are. Where it is damaged, rinnalla backup --take-over writes it anew.`,
      { cause: error },
    );
  }
}

function writeWhole(file: string, value: unknown): void {
  writeFileSync(halfOf(file), `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600, flush: true });
  nameWhole(file);
}

/** What a data directory knows of each folder whose owner it is or was: the token there, and the one that it was about to put there. */
const known = z.record(z.string(), z.strictObject({ now: z.string(), next: z.string() }));

const knownFile = (dataDir: string): string => path.join(dataDir, 'backup-owner.json');

function readKnown(dataDir: string): z.output<typeof known> {
  const file = knownFile(dataDir);
  if (!existsSync(file)) return {};
  const read = known.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  return read.success ? read.data : {};
}

/** The number by which the disk knows a folder; it stays through renames and restarts, and no copy has it. */
export const placeOf = (dataDir: string): string => String(statSync(dataDir).ino);

/** Whether this data directory was ever the owner of a folder. */
export const wasOwner = (dataDir: string, { store }: Mark): boolean => readKnown(dataDir)[store] !== undefined;

/** Whether it is now: it knows what was put there last, and is where it was. */
export function isOwner(dataDir: string, { store, token, place }: Mark): boolean {
  const last = readKnown(dataDir)[store];
  return last !== undefined && [last.now, last.next].includes(token) && place === placeOf(dataDir);
}

/**
 * Puts the mark of this data directory into a folder, with a token that is noted here first: cut off between the two it is the owner still. A
 * copy of the journal bears no seal, so neither does its mark.
 */
export function putMark(
  dataDir: string,
  folder: string,
  secret: Buffer | undefined,
  given: Pick<Mark, 'since' | 'timeline'> & Partial<Pick<Mark, 'store' | 'token'>>,
): void {
  const [store, next] = [given.store ?? newToken(), newToken()];
  writeWhole(knownFile(dataDir), { ...readKnown(dataDir), [store]: { now: given.token ?? next, next } });
  const timeline = given.timeline === undefined ? {} : { timeline: given.timeline };
  const put: Mark = { format: 1, store, token: next, place: placeOf(dataDir), ...timeline, since: given.since };
  writeWhole(markFile(folder), { ...put, seal: secret ? sealOf(secret, JSON.stringify(mark.parse(put))) : '' });
}
