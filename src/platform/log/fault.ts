import { projectRoot } from '../project-root.ts';

/** What the log tells of a fault. */
export interface ToldFault {
  readonly kind: string;
  /** Of the system or of PostgreSQL: `ECONNREFUSED`, `23505`. */
  readonly code?: string;
  /** What in the database it is about: names of our own schema. */
  readonly of?: string;
  readonly at?: readonly string[];
  readonly cause?: ToldFault;
}

const codes = /^[A-Z0-9_]{2,40}$/;
const names = /^[a-z_][a-z0-9_]*$/;
const frame = /^ {4}at (?:[\w.<>[\] #*$]+ \()?((?:file:\/\/|node:|\/)[^()]+:\d+:\d+)\)?$/;

/** Enough to find the place, in frames. */
const most = 12;

const place = (written: string): string =>
  written
    .replace('file://', '')
    .replace(`${projectRoot()}/`, '')
    .replace(/\?[^:]*/, '');

const framesOf = ({ stack = '', message }: Error): string[] => {
  // The words come first in a stack, and may have lines that look like frames.
  const below = stack.includes(message) ? stack.slice(stack.indexOf(message) + message.length) : stack;
  return below
    .split('\n')
    .flatMap((line) => frame.exec(line)?.[1] ?? [])
    .slice(0, most)
    .map(place);
};

const known = (value: unknown, pattern: RegExp): value is string => typeof value === 'string' && pattern.test(value);

/** A fault in one word: its code, or its kind. */
export function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown };
  if (known(code, codes)) return code;
  return error instanceof Error ? error.constructor.name.slice(0, 40) : 'Unknown';
}

/**
 * Kind, code and place of a fault. Its message is left out: PostgreSQL repeats a value that it could not read, JSON the text, the system
 * a path; and what a person has told must not lie in a log that others read.
 */
export function toldFault(error: unknown, deep = 3): ToldFault {
  if (!(error instanceof Error)) return { kind: typeof error };
  const { code, table, constraint } = error as { code?: unknown; table?: unknown; constraint?: unknown };
  const of = [table, constraint].filter((name) => known(name, names)).join('.');
  const at = framesOf(error);
  const cause = error instanceof AggregateError ? error.errors[0] : error.cause;
  return {
    kind: error.constructor.name,
    ...(known(code, codes) ? { code } : {}),
    ...(of ? { of } : {}),
    ...(at.length > 0 ? { at } : {}),
    ...(cause instanceof Error && deep > 0 ? { cause: toldFault(cause, deep - 1) } : {}),
  };
}
