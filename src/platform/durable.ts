import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Has the disk keep what is written in a folder's list of names. */
export function syncFolder(folder: string): void {
  const fd = openSync(folder, 'r');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** The name of a file that is being written. */
export const halfOf = (file: string): string => `${file}.half`;

/** Gives a file that is whole and on disk its name; an earlier one of that name is gone. */
export function nameWhole(file: string): void {
  renameSync(halfOf(file), file);
  syncFolder(path.dirname(file));
}

/** Whether an error is what the disk or the system said (`ENOSPC`), and not what a library made of the bytes (`ERR_…`). */
export const isOfDisk = (error: unknown): boolean => /^E[A-Z]+$/.test((error as NodeJS.ErrnoException).code ?? '');

/** Takes away what was written of a file that did not become whole. */
export const dropHalf = (file: string): void => rmSync(halfOf(file), { force: true });
