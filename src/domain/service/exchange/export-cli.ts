import { open, rename, rm } from 'node:fs/promises';
import pg from 'pg';
import type { SetupDeps } from '../../../deps.ts';
import type { Json } from '../document/json.ts';
import { exchangeTexts } from './exchange.texts.ts';
import { readWords } from './exchange-words.ts';
import { type Exported, exported, hsdsPage } from './export-hsds.ts';
import type { CommandIo } from './import-cli.ts';

async function readAll(deps: SetupDeps): Promise<Json[]> {
  const owner = new pg.Client({ ...deps.admin, application_name: 'rinnalla export-services' });
  await owner.connect();
  try {
    const { rows } = await owner.query<Exported>('select state, document from app.service order by id');
    return rows.map(exported);
  } finally {
    await owner.end();
  }
}

/** Written beside its place and then renamed: a whole file or none. */
async function write(place: string, text: string): Promise<void> {
  const beside = `${place}.part`;
  const file = await open(beside, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, place).catch(async (error: unknown) => {
    await rm(beside, { force: true });
    throw error;
  });
}

/** `rinnalla export-services`: the whole directory as a page of HSDS 3.0 services. Gives the exit code. */
export async function exportServicesCommand(
  argv: readonly string[],
  io: CommandIo,
  withDatabase: (work: (deps: SetupDeps) => Promise<number>) => Promise<number>,
): Promise<number> {
  const { files, options, language, help, unknown } = readWords(argv, ['out'], []);
  const t = exchangeTexts(language);
  const refuse = (line: string, code: number) => {
    io.stderr.write(`${line}\n`);
    return code;
  };
  if (help) {
    io.stdout.write(`${t('export.usage')}\n`);
    return 0;
  }
  if (unknown !== undefined || files.length > 0) return refuse(t('unknown', { word: unknown ?? files[0] ?? '' }), 2);
  const { out } = options;
  if (!out) return refuse(t('export.no-out'), 2);
  return withDatabase(async (deps) => {
    const services = await readAll(deps);
    try {
      await write(out, `${JSON.stringify(hsdsPage(services, services.length), null, 2)}\n`);
    } catch {
      return refuse(t('export.failed', { file: out }), 4);
    }
    io.stdout.write(`${t('export.done', { n: services.length, file: out })}\n`);
    return 0;
  });
}
