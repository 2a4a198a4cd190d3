import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { changedSince, type SeriesState } from '../round/series.ts';
import type { Records } from '../scheme/records.ts';
import { plain, StudyProblem } from '../study-problem.ts';
import { asFileProblem } from '../system-problem.ts';
import { aSecret, refuseInside, type StudySecret, secretIn, writeSecret } from './secret.ts';

/** A folder in which a series of reports remembers what it must: the secret, and the last made-up file. As secret as the people. */
export interface Register {
  readonly secret: StudySecret;
  /** The last release; nothing where this is the first. */
  readonly last: SeriesState | undefined;
  /** Registers in the same folder as a new one: other series, of which this file may be a part. */
  readonly beside: readonly Beside[];
  /** Keeps the new one. Before the report is written: one that is kept and not written harms nobody, the other way round would. */
  keep(state: SeriesState): Promise<void>;
}

/** The register of another series. */
export interface Beside {
  readonly folder: string;
  readonly secret: Buffer;
  readonly last: SeriesState;
}

const mark = 'rinnalla study register';

const kept = z.object({
  madeBy: z.literal(mark),
  form: z.literal(1),
  /** SHA-256 of the mapping file: with another one the same people would be other values. */
  mapping: z.string().nullable(),
  state: z.object({
    k: z.number().int(),
    attributes: z.array(z.object({ column: z.string(), values: z.array(z.string()) })),
    people: z.record(z.string(), z.number().int()),
    units: z.array(z.array(z.array(z.string()))),
  }),
});

/**
 * Opens the register in a folder. A new one, with its secret, is made with the first report that it keeps: where that is refused nothing is left.
 *
 * @param mapping SHA-256 of the mapping file, if there is one
 * @throws StudyProblem when it cannot be read, its secret is gone, or its reports were made with another mapping file
 */
export async function openRegister(folder: string, out: string, mapping: string | undefined): Promise<Register> {
  const name = plain(folder, 400);
  await refuseInside(folder, out);
  const file = path.join(folder, 'series.json');
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw asFileProblem(error, plain(file));
  });
  const before = text === undefined ? undefined : parsed(text, name);
  const secretFile = path.join(folder, 'secret');
  // A new secret would round anew what has been published: both roundings together say more than one.
  if (before && !(await isThere(secretFile))) throw new StudyProblem('input.seriesSecretLost', { folder: name });
  if (before && before.mapping !== (mapping ?? null)) throw new StudyProblem('input.seriesMapping', { folder: name });
  const secret = (await isThere(secretFile))
    ? await secretIn(secretFile, out)
    : { secret: aSecret(), file: secretFile, isNew: true };
  return {
    secret,
    last: before?.state,
    // Once its series has begun a register is the one to go on with.
    beside: before ? [] : await registersBeside(folder, out),
    async keep(state) {
      const next = `${file}.new`;
      const content = JSON.stringify({ madeBy: mark, form: 1, mapping: mapping ?? null, state });
      try {
        if (secret.isNew) await begin(secret);
        await writeFile(next, `${content}\n`, { mode: 0o600, flush: true });
        await rename(next, file);
      } catch (error) {
        if (error instanceof StudyProblem) throw error;
        throw new StudyProblem('output.register', { folder: name, reason: plain(String((error as Error).message)) });
      }
    },
  };
}

/** Makes the folder and the secret of a new register, unless somebody else has made them meanwhile. */
async function begin({ secret, file }: StudySecret): Promise<void> {
  const folder = path.dirname(file);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (!(await writeSecret(file, secret))) throw new Error(`EEXIST: ${file}`);
}

/** Registers in the same folder. A damaged one is told: what cannot be read cannot be compared. */
async function registersBeside(folder: string, out: string): Promise<Beside[]> {
  const around = path.dirname(path.resolve(folder));
  const names = await readdir(around).catch(() => []);
  const found = await Promise.all(
    names
      .toSorted((x, y) => (x < y ? -1 : 1))
      .map(async (name) => {
        const other = path.join(around, name);
        if (other === path.resolve(folder)) return undefined;
        const text = await readFile(path.join(other, 'series.json'), 'utf8').catch(() => undefined);
        if (text === undefined || !(await isThere(path.join(other, 'secret')))) return undefined;
        const { secret } = await secretIn(path.join(other, 'secret'), out);
        return { folder: other, secret, last: parsed(text, plain(other, 400)).state };
      }),
  );
  return found.filter((one) => one !== undefined);
}

/** Of the people of a series so many must be in a file for it to be one of the series. */
const mostOfThem = 0.5;

/**
 * Refuses the first report of a series when another register beside it has reports about mostly the same people: two roundings of them under two
 * secrets can be put together.
 *
 * @throws StudyProblem that names the register to use
 */
export function refuseOtherSeries({ beside }: Pick<Register, 'beside'>, { columns, rows }: Records): void {
  for (const { folder, secret, last } of beside) {
    const own = last.attributes.map(({ column }) => columns.find(({ name }) => name === column));
    if (!own.every((column) => column !== undefined)) continue;
    const before = Object.values(last.people).reduce((sum, people) => sum + people, 0);
    const { removed } = changedSince(last, own, rows, secret);
    if (before - removed >= mostOfThem * before)
      throw new StudyProblem('input.seriesOther', { folder: plain(folder, 400) });
  }
}

const isThere = (file: string): Promise<boolean> =>
  readFile(file).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  );

function parsed(text: string, folder: string): z.infer<typeof kept> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    content = undefined;
  }
  const { data } = kept.safeParse(content);
  if (!data) throw new StudyProblem('input.seriesBroken', { folder });
  return data;
}
