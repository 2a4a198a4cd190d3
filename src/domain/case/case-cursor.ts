import { z } from 'zod';
import { CaseId } from '../../platform/http/fields.ts';
import type { CaseRow } from './case.ts';

/** Fields of a list of cases by next day that goes on after one of them; `infinity` where a case has no next day. */
export const afterCase = {
  afterDay: z
    .string()
    .regex(/^(\d{4}-\d\d-\d\d|infinity)$/, 'day')
    .optional(),
  afterId: CaseId.optional(),
};

/** After which case the list goes on, if it does not begin. */
export const cursorOf = ({ afterDay, afterId }: { afterDay?: string | undefined; afterId?: CaseId | undefined }) =>
  afterDay && afterId ? { day: afterDay, id: afterId } : undefined;

/** The fields of the next page, if more was found than one shows. */
export function nextAfter(found: readonly CaseRow[], pageSize: number) {
  const last = found[pageSize - 1];
  return found.length > pageSize && last ? { afterDay: last.nextOn ?? 'infinity', afterId: last.id } : null;
}
