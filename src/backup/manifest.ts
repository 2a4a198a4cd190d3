import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { Refusal } from '../start/refusal.ts';

const file = z.strictObject({ name: z.string(), size: z.int().min(0), sha256: z.string() });

/** Where a database stood when it was copied. */
const database = z.strictObject({
  postgres: z.string(),
  /** Which cluster it was: a journal of another one does not fit. */
  system: z.string(),
  /** The journal files of the copy itself, first and last. */
  first: z.string(),
  last: z.string(),
  segmentBytes: z.int().positive(),
  migrations: z.array(z.string()),
});

const head = z.strictObject({
  format: z.literal(1),
  kind: z.enum(['database', 'ring']),
  /** The release of Rinnalla that made it. */
  version: z.string(),
  mode: z.enum(['evaluation', 'real']),
  /** Which ring the database belongs to, or this is. */
  ring: z.string(),
  begunAt: z.iso.datetime(),
  /** From this moment on the database can be brought to any time of its journal. */
  finishedAt: z.iso.datetime(),
  /** How many rooms had a key. */
  keys: z.int().min(0),
  database: database.optional(),
});

/** The last entry but one of a backup: what it is, and a SHA-256 of every file in it. */
const manifest = head.extend({ files: z.array(file) });

/** The clear file beside a backup: enough to choose one and to see that it is whole, nothing of what is in it. */
const label = head.extend({ sha256: z.string(), bytes: z.int().min(0) });

/** The two last entries of a backup. */
export const manifestName = 'manifest.json';
export const sealName = 'manifest.seal';

export type FileRecord = z.output<typeof file>;
export type Head = z.output<typeof head>;
export type Manifest = z.output<typeof manifest>;
export type Label = z.output<typeof label>;

/** A backup that this version cannot read, or that is none. */
export class NotReadable extends Refusal {}

function parse<T>(schema: z.ZodType<T>, text: string, what: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new NotReadable(`${what} is damaged.`);
  }
  const { format } = (value ?? {}) as { format?: unknown };
  if (typeof format === 'number' && format !== 1)
    throw new NotReadable(`${what} was made by another version of Rinnalla (format ${format}; this one reads 1).`);
  const read = schema.safeParse(value);
  if (!read.success) throw new NotReadable(`${what} is damaged.`);
  return read.data;
}

export const readManifest = (text: string, what: string): Manifest => parse(manifest, text, what);
export const readLabel = (text: string, what: string): Label => parse(label, text, what);

/** What makes a manifest ours: only who has the ring can write it. Anybody can encrypt to a recipient. */
export const sealOf = (secret: Buffer, text: string): string => createHmac('sha256', secret).update(text).digest('hex');

export const isSealed = (secret: Buffer, text: string, seal: string): boolean => {
  const [wanted, given] = [Buffer.from(sealOf(secret, text)), Buffer.from(seal.trim())];
  return wanted.length === given.length && timingSafeEqual(wanted, given);
};

/** The purpose for which the ring gives the secret of manifests and journal files. */
export const sealPurpose = 'backup';
