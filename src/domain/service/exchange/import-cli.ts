import { readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import type { SetupDeps } from '../../../deps.ts';
import type { Translate } from '../../../platform/i18n/texts.ts';
import type { fi } from './exchange.fi.ts';
import { exchangeTexts } from './exchange.texts.ts';
import { readWords, type Words } from './exchange-words.ts';
import { putServices } from './put-services.ts';
import { type ImportProblem, parseJson, type ReadFile, type ReadResult } from './read-file.ts';
import { readHsds } from './read-hsds.ts';
import { readPtv } from './read-ptv.ts';

export interface CommandIo {
  readonly stdout: NodeJS.WritableStream & { isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream & { isTTY?: boolean };
}

type T = Translate<keyof typeof fi>;
type WithDatabase = (work: (deps: SetupDeps) => Promise<number>) => Promise<number>;

const readers = { ptv: readPtv, hsds: readHsds } as const;
const isSource = (value: string | undefined): value is keyof typeof readers =>
  value !== undefined && Object.hasOwn(readers, value);

class NotReadable extends Error {}

const largest = 400 * 1024 * 1024;

async function read(file: string, t: T): Promise<ReadFile> {
  const name = path.basename(file);
  const text = await readFile(file).catch(() => {
    throw new NotReadable(t('file.missing', { file: name }));
  });
  if (text.length > largest) throw new NotReadable(t('file.large', { file: name }));
  try {
    return { name, content: parseJson(text.toString('utf8')) };
  } catch {
    throw new NotReadable(t('file.json', { file: name }));
  }
}

/** No control characters of a file reach the terminal. */
const shown = (value: string): string => value.replace(/\p{Cc}+/gu, ' ').slice(0, 120);

const sentence = (problem: ImportProblem, t: T): string =>
  t(`problem.${problem.code}`, { place: shown(problem.place), value: shown(problem.value ?? '–') }) +
  (problem.left ? ` ${t('problem.left')}` : '');

/** At most so many sentences of one kind: a file of ten thousand services may have one mistake ten thousand times. */
const most = 20;

function* sentences(problems: readonly ImportProblem[], t: T): Generator<string> {
  for (const [, all] of Map.groupBy(problems, ({ code }) => code)) {
    for (const item of all.slice(0, most)) yield sentence(item, t);
    if (all.length > most)
      yield t('problem.more', { n: all.length - most, first: sentence(all[0] as ImportProblem, t) });
  }
}

async function store(source: keyof typeof readers, result: ReadResult, dry: boolean, deps: SetupDeps) {
  const owner = new pg.Client({ ...deps.admin, application_name: 'rinnalla import-services' });
  await owner.connect();
  try {
    await owner.query('begin');
    const done = await putServices(owner, source, result.services, deps.clock());
    await owner.query(dry ? 'rollback' : 'commit');
    return done;
  } finally {
    await owner.end();
  }
}

function wrong({ files, options, unknown }: Words, t: T): string | undefined {
  if (unknown !== undefined) return t('unknown', { word: unknown });
  if (files.length === 0) return t('import.no-file');
  if (!isSource(options.source)) return t('import.source');
  return undefined;
}

/** `rinnalla import-services`: reads files, puts them in as one piece, says what was not as it should be. Gives the exit code. */
export async function importServicesCommand(
  argv: readonly string[],
  io: CommandIo,
  withDatabase: WithDatabase,
): Promise<number> {
  const words = readWords(argv, ['source'], ['dry-run']);
  const t = exchangeTexts(words.language);
  if (words.help) {
    io.stdout.write(`${t('import.usage')}\n`);
    return 0;
  }
  const problem = wrong(words, t);
  if (problem) {
    io.stderr.write(`${problem}\n`);
    return 2;
  }
  const source = words.options.source as keyof typeof readers;
  try {
    const files = await Promise.all(words.files.map((file) => read(file, t)));
    const result = readers[source](files);
    const dry = words.options['dry-run'] !== undefined;
    return await withDatabase(async (deps) => {
      const { added, changed, unchanged, problems } = await store(source, result, dry, deps);
      for (const line of sentences([...result.problems, ...problems], t)) io.stderr.write(`${line}\n`);
      io.stdout.write(`${t(dry ? 'import.would' : 'import.done', { added, changed, unchanged })}\n`);
      return result.services.length === 0 ? 3 : 0;
    });
  } catch (error) {
    if (!(error instanceof NotReadable)) throw error;
    io.stderr.write(`${error.message}\n`);
    return 3;
  }
}
