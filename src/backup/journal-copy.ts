import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isJournal } from './journal-names.ts';

/** What `pg_receivewal` calls a piece that it has not received to its end. */
const unfinished = '.partial';

/** The names of the pieces in a copy of the journal that was streamed, the one that was being received among them, sorted. */
export const copiedNames = (folder: string): string[] =>
  readdirSync(folder)
    .map((name) => (name.endsWith(unfinished) ? name.slice(0, -unfinished.length) : name))
    .filter(isJournal)
    .toSorted();

/** The file of a piece; one that broke off is filled with zeros, and the server reads it as far as it goes. */
export function copiedFile(folder: string, name: string): string | undefined {
  const whole = path.join(folder, name);
  return [whole, `${whole}${unfinished}`].find((file) => existsSync(file));
}

/** Takes a piece of the copy away. */
export const removeCopied = (folder: string, name: string): void => rmSync(path.join(folder, name), { force: true });
