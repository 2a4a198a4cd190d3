import { addDays } from '../../../src/platform/time/format.ts';
import { type Act, does } from '../script.ts';

/** Writes a line for police and prosecutor. */
export const tells = (kind: string, text: string): Act => does('JusticeLineWritten', () => ({ kind, text }));

/** Writes the day before which no hearing should be held, so many days after the act. */
export const notBefore = (inDays: number): Act =>
  does('NotBeforeWritten', ({ today }) => ({ fromOn: addDays(today, inDays) }));

/** Police or prosecutor ask the support side. */
export const asksSupport = (text: string): Act => does('SupportAsked', () => ({ text }));

/** Police or prosecutor record a measure of theirs: done on the day of the act, or planned so many days ahead. */
export const records = (code: string, { inDays = 0, note }: { inDays?: number; note?: string } = {}): Act =>
  does('MeasureRecorded', ({ today }) => ({
    code,
    when: addDays(today, inDays),
    state: inDays > 0 ? 'planned' : 'done',
    ...(note ? { note } : {}),
  }));
