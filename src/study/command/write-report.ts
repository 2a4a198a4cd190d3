import { lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { mark } from '../report/study-json.ts';
import { plain, StudyProblem } from '../study-problem.ts';
import { asOutputProblem } from '../system-problem.ts';

const ourFiles = new Set([
  ...['index.html', 'report.pdf', 'study.json', 'tables', 'tables.xlsx'],
  // Of own cases.
  ...['htcds.zip', 'ctdc.zip'],
]);

/** Refuses early what `writeReport` would refuse, so that nobody waits for a large file in vain. */
export async function checkOutput(folder: string): Promise<void> {
  await mayReplace(path.resolve(folder)).catch(refusedBy(folder));
}

/**
 * Writes the files into a temporary folder beside the wanted one and renames it: there is a whole report or none.
 * An earlier report of ours is replaced; any other folder that is not empty is left alone.
 */
export async function writeReport(folder: string, files: Readonly<Record<string, string | Buffer>>): Promise<void> {
  await writeBeside(path.resolve(folder), files).catch(refusedBy(folder));
}

const refusedBy = (folder: string) => (error: unknown) => {
  throw asOutputProblem(error, folder);
};

async function writeBeside(wanted: string, files: Readonly<Record<string, string | Buffer>>): Promise<void> {
  await mkdir(path.dirname(wanted), { recursive: true });
  const beside = await mkdtemp(path.join(path.dirname(wanted), `.${path.basename(wanted)}-`));
  try {
    const fresh = path.join(beside, 'new');
    await mkdir(fresh);
    for (const [name, content] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(fresh, name)), { recursive: true });
      await writeFile(path.join(fresh, name), content, { flush: true });
    }
    await swap(fresh, wanted, path.join(beside, 'old'));
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

async function swap(fresh: string, wanted: string, old: string): Promise<void> {
  const replacing = await mayReplace(wanted);
  if (replacing) await rename(wanted, old);
  try {
    await rename(fresh, wanted);
  } catch (error) {
    if (replacing) await rename(old, wanted);
    throw error;
  }
}

/** True when there is a folder to put aside, false when there is nothing; throws when it is not ours. */
async function mayReplace(wanted: string): Promise<boolean> {
  const found = await lstat(wanted).catch(nothingThere);
  if (!found) return false;
  if (!found.isDirectory()) throw new StudyProblem('output.notFolder', { folder: plain(wanted) });
  const names = await readdir(wanted);
  if (names.length === 0) return true;
  const ours = names.every((name) => ourFiles.has(name)) && (await onlyTables(wanted)) && (await isOurs(wanted));
  if (!ours) {
    throw new StudyProblem('output.foreign', { folder: plain(wanted) });
  }
  return true;
}

function nothingThere(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}

/** The folder of tables, when there is one, holds nothing but tables. */
async function onlyTables(folder: string): Promise<boolean> {
  const names = await readdir(path.join(folder, 'tables')).catch(nothingThere);
  return names?.every((name) => name.endsWith('.csv')) ?? true;
}

async function isOurs(folder: string): Promise<boolean> {
  try {
    const study: unknown = JSON.parse(await readFile(path.join(folder, 'study.json'), 'utf8'));
    return typeof study === 'object' && study !== null && 'madeBy' in study && study.madeBy === mark;
  } catch {
    return false;
  }
}
