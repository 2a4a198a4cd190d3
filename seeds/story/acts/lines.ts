import { askSupport, recordMeasure, writeLine, writeNotBefore } from '../../../src/domain/authority/index.ts';
import type { Sent } from '../../../src/platform/http/call.ts';
import { addDays } from '../../../src/platform/time/format.ts';
import { type Act, does } from '../script.ts';
import { officeDay } from '../when.ts';

type Measure = Sent<typeof recordMeasure>;

/** Writes a line for police and prosecutor. */
export const tells = (kind: Sent<typeof writeLine>['kind'], text: string): Act =>
  does(writeLine, () => ({ kind, text }));

/** Writes the day before which no hearing should be held, so many days after the act. */
export const notBefore = (inDays: number): Act =>
  does(writeNotBefore, ({ today }) => ({ fromOn: addDays(today, inDays) }));

/** Police or prosecutor ask the support side. */
export const asksSupport = (text: string): Act => does(askSupport, () => ({ text }));

/** Police or prosecutor record a measure of theirs: done on the day of the act, or planned so many days after the story's telling. */
export const records = (code: Measure['code'], { coming, note }: { coming?: number; note?: string } = {}): Act =>
  does(recordMeasure, ({ today, toldOn }) => ({
    code,
    ...(coming === undefined ? { when: today, state: 'done' } : { when: officeDay(toldOn, coming), state: 'planned' }),
    ...(note ? { note } : {}),
  }));
