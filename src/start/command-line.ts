import { parseArgs } from 'node:util';
import { openLog } from '../platform/log/log.ts';
import { Refusal, sentence } from './refusal.ts';

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

const room = 'Nothing of it counts; make room and give the command again.';
const place = 'Nothing of it counts; name another place, or make this one right, and give the command again.';

/** What the disk or a server says, for an operator, and what to do. */
const ofDisk: Record<string, [says: string, todo: string]> = {
  ENOSPC: ['The disk is full', room],
  EDQUOT: ['The quota of the disk is used up', room],
  EFBIG: ['The file would become larger than it may', room],
  EACCES: ['This account may not read or write there', place],
  EPERM: ['This account may not do that there', place],
  EROFS: ['The disk can only be read', place],
  EIO: ['The disk failed', place],
  ENOENT: ['There is no such file or folder', place],
  EISDIR: ['That is a folder, not a file', place],
  ENOTDIR: ['A part of that path is a file, not a folder', place],
};

const away =
  'See whether it runs, and whether DATABASE_URL and RINNALLA_RING_URL lead to it; then give the command again.';

/** What a connection says that was not made or was lost. */
const ofServer: Record<string, string> = {
  ECONNREFUSED: 'No database server listens there',
  ECONNRESET: 'The database server ended the connection',
  ENOTFOUND: 'There is no machine of that name',
  EHOSTUNREACH: 'The machine of the database cannot be reached',
  ETIMEDOUT: 'The machine of the database does not answer',
};

/** The sentence of an error that an operator can act on; undefined where it is a mistake of ours. */
function wordsOf(error: unknown): string | undefined {
  if (error instanceof Refusal) return error.message;
  const { code = '', path: file, message, syscall } = error as NodeJS.ErrnoException;
  if (ofServer[code]) return `${ofServer[code]} (${message}). ${away}`;
  // Without a call of the system and a file it is a mistake of ours, such as a module that is missing.
  const words = ofDisk[code];
  if (!words || (code === 'ENOENT' && !(syscall && file))) return undefined;
  return `${words[0]}${file ? ` (${file})` : ''}. ${words[1]}`;
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
