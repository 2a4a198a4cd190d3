/**
 * States in which the connection, and not the statement, has failed (PostgreSQL's appendix A): class 08, a server that is being
 * stopped, has crashed or is starting, and a server that has become a standby and only reads.
 */
const states = new Set(['57P01', '57P02', '57P03', '57P05', '25006']);

/** What the operating system says where nobody answers, or nobody any more. */
const system = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
]);

/** The driver tells a lost connection in words alone. */
const words =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed and is not queryable|Query read timeout)/;

/** Whether an error means that the database was not reached, or not to the end; false for everything that it answered. */
export function isLost(error: unknown): boolean {
  if (error instanceof DatabaseLost) return true;
  if (error instanceof AggregateError) return error.errors.some(isLost);
  if (!(error instanceof Error)) return false;
  const { code, syscall, severity } = error as NodeJS.ErrnoException & { severity?: string };
  // The server says why it ends at once, as where the disk refuses to keep its journal; what it was committing may be kept all the same.
  if (severity === 'PANIC') return true;
  if (code?.startsWith('08') || states.has(code ?? '')) return true;
  // A missing file has the same code as a missing socket: only `connect`, `read` and `write` speak of the connection.
  if (syscall && system.has(code ?? '')) return ['connect', 'read', 'write', 'getaddrinfo'].includes(syscall);
  return words.test(error.message);
}

/** The database went away during a request. */
export class DatabaseLost extends Error {
  /** The commit had been sent: nobody knows whether it was kept. False: nothing of the request was kept. */
  readonly unsure: boolean;

  constructor(unsure: boolean, cause: unknown) {
    super(unsure ? 'the database was lost while a change was being kept' : 'the database was lost', { cause });
    this.unsure = unsure;
  }
}
