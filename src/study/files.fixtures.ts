import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
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

/** Every file of a report, by its place. */
export async function reportIn(folder: string): Promise<Record<string, Buffer>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const read = async (file: string) => [path.relative(folder, file), await readFile(file)] as const;
  return Object.fromEntries(await Promise.all(files.sort().map(read)));
}
