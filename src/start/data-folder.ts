import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Config, Mode } from '../config.ts';
import { Refusal } from './refusal.ts';
import { refuseHalfRestored } from './restoring.ts';

const name: Record<Mode, string> = {
  evaluation: 'the evaluation mode (npm start)',
  real: 'the real mode (npm run serve)',
};

/** The sentence for a data directory or database that the other mode has made. */
export function otherMode(what: string, made: string, mode: Mode): Refusal {
  const maker = name[made as Mode] ?? `"${made}"`;
  return new Refusal(`${what} belongs to ${maker}; ${name[mode]} does not touch it. Choose another one.`);
}

const markOf = (dataDir: string) => path.join(dataDir, 'mode');

/** The mode that has made a data directory; undefined where none has yet. */
export const modeOf = (dataDir: string): string | undefined =>
  existsSync(markOf(dataDir)) ? readFileSync(markOf(dataDir), 'utf8').trim() : undefined;

/**
 * Makes the data directory if needed; refuses one that the other mode has made. The database runs under another account
 * and must walk through it, so others may enter but not list it.
 */
export function enterFolder({ dataDir, mode }: Config): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  refuseHalfRestored(dataDir);
  const made = modeOf(dataDir) ?? mode;
  if (made !== mode) throw otherMode(`The data directory ${dataDir}`, made, mode);
}

/** Marks the data directory with the mode, once the database in it has turned out to be of the same. */
export function markFolder({ dataDir, mode }: Pick<Config, 'dataDir' | 'mode'>): void {
  if (!existsSync(markOf(dataDir))) writeFileSync(markOf(dataDir), `${mode}\n`);
}

/** The given master key, or in evaluation one that is made once and kept beside the data, readable by us alone. */
export function masterKeyOf({ masterKey, dataDir }: Config): Buffer {
  if (masterKey) return masterKey;
  const file = path.join(dataDir, 'master.key');
  if (!existsSync(file)) writeFileSync(file, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  const key = Buffer.from(readFileSync(file, 'utf8'), 'base64');
  if (key.length !== 32)
    throw new Refusal(`${file} does not hold a master key of 32 bytes: bring the right file back.`);
  return key;
}
