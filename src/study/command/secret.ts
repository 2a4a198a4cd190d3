import { randomBytes } from 'node:crypto';
import { readFile, realpath, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { plain, StudyProblem } from '../study-problem.ts';
import { asFileProblem } from '../system-problem.ts';

/** What decides which numbers are rounded up and which down. */
export interface StudySecret {
  readonly secret: Buffer;
  readonly file: string;
  /** It was not there and has been made now. */
  readonly isNew: boolean;
}

/** Bytes of a secret; as long as the key of the cipher that it feeds. */
const length = 32;

/** Where the secret of a file of people lies when no other place is named: beside the people, who are as secret. */
export const secretBeside = (input: string): string => path.join(path.dirname(input), 'rinnalla-study.secret');

/**
 * Reads the secret, or makes it where none is: 64 hexadecimal digits in a file that only its owner may read.
 *
 * @throws StudyProblem when it can be neither read nor made, when it is none, or when it would lie inside the report
 */
export async function secretIn(file: string, out: string): Promise<StudySecret> {
  await refuseInside(file, out);
  const made = aSecret();
  if (await writeSecret(file, made)) return { secret: made, file, isNew: true };
  const text = await readFile(file, 'latin1').catch((error: unknown) => {
    throw asFileProblem(error, plain(file));
  });
  if (!/^[0-9a-f]{64}\s*$/.test(text)) throw new StudyProblem('input.secretWrong', { file: plain(file) });
  return { secret: Buffer.from(text.trim(), 'hex'), file, isNew: false };
}

export const aSecret = (): Buffer => randomBytes(length);

/**
 * Writes a new secret for its owner alone.
 *
 * @returns whether it was written: there was none
 * @throws StudyProblem when it cannot be written
 */
export async function writeSecret(file: string, secret: Buffer): Promise<boolean> {
  try {
    await writeFile(file, `${secret.toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new StudyProblem('output.secret', { file: plain(file), reason: plain(String((error as Error).message)) });
  }
}

/**
 * Refuses what is not to be published and is, or would be, in the report's folder or below it, by whatever links either is named.
 *
 * @throws StudyProblem
 */
export async function refuseInside(file: string, out: string): Promise<void> {
  const [inner, outer] = await Promise.all([file, out].map(placeOf));
  const way = path.relative(outer as string, inner as string);
  if (way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way))
    throw new StudyProblem('usage.secretInReport', { file: plain(file) });
}

/** Where a path leads; of what is not there yet, where what is there of it leads. */
async function placeOf(some: string): Promise<string> {
  const whole = path.resolve(some);
  const real = await realpath(whole).catch(() => undefined);
  return real ?? path.join(await placeOf(path.dirname(whole)), path.basename(whole));
}
