import { isLost } from '../platform/db/lost.ts';
import { Refusal, refuseAs, sentence } from './refusal.ts';

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

const login =
  'See whether DATABASE_URL (of the key ring RINNALLA_RING_URL) has the right login, password and database, and whether pg_hba.conf of the server lets them in; then give the command again.';
const secure =
  'See whether that server has a certificate, whether the name in DATABASE_URL (RINNALLA_RING_URL) is the one in it, and whether NODE_EXTRA_CA_CERTS names the file of who has signed it; then give the command again.';

/** What a connection says that was not made or was lost. */
const ofServer: Record<string, string> = {
  ECONNREFUSED: 'No database server listens there',
  ECONNRESET: 'The database server ended the connection',
  ENOTFOUND: 'There is no machine of that name',
  EHOSTUNREACH: 'The machine of the database cannot be reached',
  ETIMEDOUT: 'The machine of the database does not answer',
};

/** States in which PostgreSQL turns a login away (its appendix A): class 28, and a database that is not there. */
const isShut = (code: string): boolean => code.startsWith('28') || code === '3D000';

/** What Node and the driver say where no secure connection comes about; the driver has words alone. */
const isInsecure = (code: string, message: string): boolean =>
  /CERT|^ERR_TLS|^UNABLE_TO_/.test(code) || message === 'The server does not support SSL connections';

/** The driver was asked for a password by the server, and has none. */
const lacksPassword = (message: string): boolean => /^SASL: .*password must be a/.test(message);

/** The sentence of an error that an operator can act on; undefined where it is a mistake of ours. */
export function wordsOf(error: unknown): string | undefined {
  if (error instanceof Refusal) return error.message;
  const { code = '', path: file, syscall } = error as NodeJS.ErrnoException;
  const message = sentence(error);
  if (ofServer[code]) return `${ofServer[code]} (${message}). ${away}`;
  if (isShut(code) || lacksPassword(message))
    return `The database server does not let this login in (${message}). ${login}`;
  if (isInsecure(code, message))
    return `No secure connection to the database server comes about (${message}). ${secure}`;
  if (isLost(error)) return `The database server was lost (${message}). ${away}`;
  // Without a call of the system and a file it is a mistake of ours, such as a module that is missing.
  const words = ofDisk[code];
  if (!words || (code === 'ENOENT' && !(syscall && file))) return undefined;
  return `${words[0]}${file ? ` (${file})` : ''}. ${words[1]}`;
}

/** What a server that was asked for a step has said, as a refusal that says what to do where that is known. */
export function refuseInWords(step: string, error: unknown): Refusal {
  const told = error instanceof Refusal ? undefined : wordsOf(error);
  return told ? new Refusal(`${step}: ${told}`, { cause: error }) : refuseAs(step, error);
}
