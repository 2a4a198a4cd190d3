import pino, { type DestinationStream, type Level, type Logger } from 'pino';
import type { LoginRole } from '../db/roles.ts';
import { type EventCode, events } from './events.ts';
import { type ToldFault, toldFault } from './fault.ts';

/** The checks of /readyz. */
export const checkNames = [
  'database',
  'keys',
  'disk',
  'migrations',
  'jobs',
  'mail',
  'backups',
  'proxy',
  'scanner',
] as const;
export type CheckName = (typeof checkNames)[number];

/** What a check found: `ok`, or in one word what is wrong. */
export type Found = 'ok' | 'away' | 'missing' | 'full' | 'old' | 'new' | 'failing' | 'none' | Forwarded;
/** What a proxy in front does with addresses: src/platform/http/forwarding.ts. */
export type Forwarded = 'hidden' | 'with-port' | 'untrusted' | 'made-up' | 'few-addresses';

/** Whether a check is well; one that was not set up is, and so is what may be as it should. */
export const isWell = (found: Found): boolean => found === 'ok' || found === 'none' || found === 'few-addresses';

/** All that a line may hold besides its event. No field takes words that somebody typed: those of a request are its pattern and its number. */
export interface Details {
  readonly request?: string | undefined;
  readonly method?: string;
  /** As the program has it, such as `/fi/t/:caseId`: an address would hold the id of a case. */
  readonly route?: string | undefined;
  readonly status?: number;
  readonly ms?: number;
  readonly check?: CheckName;
  readonly found?: Found;
  readonly login?: LoginRole;
  readonly task?: string;
  readonly mode?: 'evaluation' | 'real';
  /** What a backup is of. */
  readonly of?: 'database' | 'ring';
  /** A sentence for the operator, of the start and the server: never of a request, nor of what somebody typed. */
  readonly told?: string;
  readonly fault?: ToldFault;
  /** Texts that could not be read: by which look, in which tables and rooms and why, and how many since the start. */
  readonly look?: string;
  readonly unread?: readonly string[];
  readonly sinceStart?: number;
}

export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Until the program says otherwise: what it could not do, on the standard error. */
let log: Logger = open({ level: 'error' });

interface LogOptions {
  readonly level: LogLevel;
  /** Where lines go; the standard error, at once, unless given. */
  readonly to?: DestinationStream;
}

function open({ level, to = pino.destination({ fd: 2, sync: true }) }: LogOptions): Logger {
  return pino(
    {
      level,
      // Neither process nor machine: a line says nothing that an outsider could use.
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    to,
  );
}

/** Decides what is written and where. What it gives puts the former log back. */
export function openLog(options: LogOptions): () => void {
  const former = log;
  log = open(options);
  return () => {
    log = former;
  };
}

/** Writes one line. Its event stands in events.ts, its details are of the few kinds above. */
export function note(event: EventCode, details: Details = {}): void {
  const level: Level = events[event].level;
  log[level]({ event, ...details });
}

/** The same with a fault: its kind and where it happened, never its words. */
export const noteFault = (event: EventCode, error: unknown, details: Details = {}): void =>
  note(event, { ...details, fault: toldFault(error) });
