import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Config, Mode } from '../config.ts';
import { Refusal } from './refusal.ts';

const name: Record<Mode, string> = { evaluation: 'the evaluation mode (npm start)', real: 'the real mode (npm run serve)' };

/** The sentence for a data directory or database that the other mode has made. */
export function otherMode(what: string, made: string, mode: Mode): Refusal {
  const maker = name[made as Mode] ?? `"${made}"`;
  return new Refusal(`${what} belongs to ${maker}; ${name[mode]} does not touch it. Choose another one.`);
}

/**
 * Makes the data directory if needed and marks it with the mode; refuses one that the other mode has made. Others may
 * walk through it (the database runs under another account) but not list it.
 */
export function claimFolder({ dataDir, mode }: Config): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  const file = path.join(dataDir, 'mode');
  if (!existsSync(file)) writeFileSync(file, `${mode}\n`);
  const made = readFileSync(file, 'utf8').trim();
  if (made !== mode) throw otherMode(`The data directory ${dataDir}`, made, mode);
}

/** The given master key, or in evaluation one that is made once and kept beside the data, readable by us alone. */
export function masterKeyOf({ masterKey, dataDir }: Config): Buffer {
  if (masterKey) return masterKey;
  const file = path.join(dataDir, 'master.key');
  if (!existsSync(file)) writeFileSync(file, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  const key = Buffer.from(readFileSync(file, 'utf8'), 'base64');
  if (key.length !== 32) throw new Refusal(`${file} does not hold a master key of 32 bytes: bring the right file back.`);
  return key;
}
