import { z } from 'zod';
import { id } from '../../platform/http/fields.ts';
import type { LogPart } from './log.queries.ts';
import { type LogEntry, type LogFilter, type LogPerson, uses } from './log.ts';

export const pageSize = 25;

/** Fields of the URL that every log takes. */
export const logFilterFields = {
  use: z.enum(uses, { error: 'choose' }).optional(),
  person: id().optional(),
  before: z
    .string()
    .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'id')
    .optional(),
};

export interface LogPageView {
  readonly entries: readonly LogEntry[];
  readonly people: readonly LogPerson[];
  readonly filter: Pick<LogFilter, 'use' | 'person'>;
  readonly next: { readonly before: string } | null;
  readonly first: boolean;
  /** The worker who reads. */
  readonly me: string;
}

/** One page out of what was read; one row more than a page tells that there is a next one. */
export function pageOf({ entries, people }: LogPart, { use, person, before }: LogFilter, me: string): LogPageView {
  const shown = entries.slice(0, pageSize);
  const last = shown.at(-1);
  return {
    entries: shown,
    people,
    filter: { use, person },
    next: entries.length > pageSize && last ? { before: last.id } : null,
    first: before === undefined,
    me,
  };
}
