import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

const made: string[] = [];

/** For `afterAll`: takes away every folder and file that was made here. */
export async function removeFolders(): Promise<void> {
  await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
}

/** An empty folder with nothing beside it. */
export async function aFolder(): Promise<string> {
  const around = await mkdtemp(path.join(os.tmpdir(), 'study-'));
  made.push(around);
  const folder = path.join(around, 'folder');
  await mkdir(folder);
  return folder;
}

/** A secret of rounding that is the same in every run. */
export const aSecret = (): Promise<string> => aFile(`${'5e'.repeat(32)}\n`, 'study.secret');

/** A file of its own folder with this content. */
export async function aFile(content: string | Uint8Array, name = 'people.csv'): Promise<string> {
  const file = path.join(await aFolder(), name);
  await writeFile(file, content);
  return file;
}
