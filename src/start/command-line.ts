import { parseArgs } from 'node:util';
import { openLog } from '../platform/log/log.ts';
import { wordsOf } from './operator-words.ts';
import { sentence } from './refusal.ts';

/** Where a command of the operator talks: the process, or a test. */
export interface OperatorIo {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown; isTTY?: boolean | undefined };
  readonly env: NodeJS.ProcessEnv;
}

/** The words of a command line were not understood; shown with how it is used. */
export class Misused extends Error {}

type Options = NonNullable<Parameters<typeof parseArgs>[0]>['options'];

/** Reads the words of a command; at most so many may stand without a name. */
export function readCommandLine<O extends NonNullable<Options>>(words: string[], options: O, places: number) {
  try {
    const read = parseArgs({
      args: words,
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    if (read.positionals.length > places) throw new Misused(`"${read.positionals[places]}" is not understood here.`);
    return read;
  } catch (error) {
    if (error instanceof Misused) throw error;
    throw new Misused(sentence(error));
  }
}

/** Events of a command go where those of the program do; who sits at a terminal has its words. */
const openLogOf = ({ stderr }: OperatorIo): (() => void) =>
  openLog({ level: stderr.isTTY ? 'silent' : 'info', to: { write: (line) => void stderr.write(line) } });

/**
 * Runs a command and turns what goes wrong into a sentence and an exit code: 0 done, 1 refused or found wrong, 2 not understood.
 */
export async function runCommand(usage: string, io: OperatorIo, words: string[], work: () => Promise<number>) {
  const { stdout, stderr } = io;
  if (words.includes('--help') || words.includes('-h')) {
    stdout.write(usage);
    return 0;
  }
  const closeLog = openLogOf(io);
  try {
    return await work();
  } catch (error) {
    if (error instanceof Misused) {
      stderr.write(`${error.message}\n\n${usage}`);
      return 2;
    }
    const told = wordsOf(error);
    if (!told) throw error;
    stderr.write(`${told}\n`);
    return 1;
  } finally {
    closeLog();
  }
}

/** Shows how far something has come: on one line of a terminal, elsewhere a line each tenth. */
export function progressOn({ stderr }: OperatorIo, what: string): (done: number, total: number) => void {
  let shown = -1;
  return (done, total) => {
    const percent = total === 0 ? 100 : Math.floor((100 * done) / total);
    const step = stderr.isTTY ? percent : Math.floor(percent / 10) * 10;
    if (step <= shown) return;
    shown = step;
    const line = `  ${what} ${String(step).padStart(3)} %`;
    stderr.write(stderr.isTTY ? `\r${line}${step === 100 ? '\n' : ''}` : `${line}\n`);
  };
}

/** Bytes as people read them. */
export function sizeOf(bytes: number): string {
  if (bytes < 1e6) return `${Math.ceil(bytes / 1e3)} kB`;
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;
}
