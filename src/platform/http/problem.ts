import { KeyMissing, KeyTaken, RingAway } from '../crypto/key-ring.ts';
import { DatabaseLost, isLost } from '../db/lost.ts';
import { PdfTooLong } from '../pdf/compile.ts';
import { PdfCrowded } from '../pdf/places.ts';

/** The listed vocabulary of errors. Each has a text in three languages that says what to do. */
export const problemCodes = {
  unauthenticated: 401,
  'not-found': 404,
  forbidden: 403,
  invalid: 422,
  conflict: 409,
  changed: 409,
  malformed: 400,
  'too-large': 413,
  'unsupported-type': 415,
  'wrong-origin': 403,
  'old-form': 403,
  'too-many-tries': 429,
  'key-reused': 422,
  busy: 503,
  unavailable: 503,
} as const;
export type ProblemCode = keyof typeof problemCodes;

/** A field that is not right: its name in the form, and a reason out of the listed ones. */
export interface FieldProblem {
  readonly field: string;
  readonly reason: string;
  /** The word that may not stand there, as it was typed. */
  readonly word?: string;
  /** The key of what stands in its way. */
  readonly with?: string;
}

/** Anything that ends a request without its result, told in words from the vocabulary. */
export class Problem extends Error {
  readonly code: ProblemCode;
  /** A reason of the database or of a rule, such as `hidden`; has a text of its own where one exists. */
  readonly reason: string | undefined;
  readonly fields: readonly FieldProblem[];
  /** For a lost update: what stands now. */
  readonly standing: unknown;
  /** A page that leads on, from the language on; the sentence of the reason says what is there. */
  readonly wayOn: string | undefined;

  constructor(
    code: ProblemCode,
    more: {
      reason?: string;
      fields?: readonly FieldProblem[];
      standing?: unknown;
      wayOn?: string;
      cause?: unknown;
    } = {},
  ) {
    super(more.reason ? `${code}: ${more.reason}` : code, more.cause === undefined ? {} : { cause: more.cause });
    this.code = code;
    this.reason = more.reason;
    this.fields = more.fields ?? [];
    this.standing = more.standing;
    this.wayOn = more.wayOn;
  }

  get status(): (typeof problemCodes)[ProblemCode] {
    return problemCodes[this.code];
  }
}

/** When to ask again, in seconds, where the database is away (RFC 9110, 10.2.3). */
export const retryHeaders = ({ code }: Problem): Record<string, string> =>
  code === 'unavailable' ? { 'retry-after': '5' } : {};

/** @throws Problem `invalid` if anything is not right with a form */
export function refuse(fields: readonly FieldProblem[] = []): void {
  if (fields.length > 0) throw new Problem('invalid', { fields });
}

const bySqlState: Record<string, ProblemCode> = {
  RN401: 'unauthenticated',
  RN404: 'not-found',
  RN403: 'forbidden',
  RN409: 'conflict',
  RN422: 'invalid',
  // A policy or a right that refuses: for the user it does not exist.
  '42501': 'not-found',
  '23505': 'conflict',
  '23514': 'invalid',
  '22P02': 'not-found',
  '57014': 'busy',
  '53300': 'busy',
  '55P03': 'busy',
};

/** What a full disk says: that of the database by its state, that of the key ring by the system. */
const full: ReadonlySet<unknown> = new Set(['53100', 'ENOSPC', 'EDQUOT']);
const isOfFullDisk = (error: unknown): boolean => full.has((error as { code?: unknown } | null)?.code);

/** The problem that a database error means, if it means one. */
export function problemOf(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  if (isLost(error))
    return new Problem('unavailable', {
      cause: error,
      ...(error instanceof DatabaseLost && error.unsure ? { reason: 'maybe-kept' } : {}),
    });
  if (error instanceof RingAway) return new Problem('unavailable', { cause: error });
  if (error instanceof KeyTaken || error instanceof KeyMissing)
    return new Problem('unavailable', { reason: 'keys-missing', cause: error });
  if (isOfFullDisk(error)) return new Problem('unavailable', { reason: 'disk-full', cause: error });
  if (error instanceof PdfCrowded) return new Problem('busy', { reason: 'too-many-documents', cause: error });
  if (error instanceof PdfTooLong) return new Problem('busy', { reason: 'document-too-long', cause: error });
  const state = (error as { code?: unknown } | null)?.code;
  const code = typeof state === 'string' ? bySqlState[state] : undefined;
  if (!code) return undefined;
  return new Problem(code, (state as string).startsWith('RN') ? { reason: (error as Error).message } : {});
}
