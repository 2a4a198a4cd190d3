import type { DeadlineView } from './deadline-fields.ts';
import { deadlineTable } from './deadline-table.ts';

/** A clock with the organisations that keep it. */
export type ClockOnce = DeadlineView & { readonly kept: readonly string[] };

/** One came along with the lead from the organisation that keeps the other, and since then nothing has made them differ. */
const isOfOrigin = (clock: DeadlineView, other: DeadlineView): boolean =>
  clock.organisationId !== other.organisationId &&
  (clock.handedFrom === other.organisation || other.handedFrom === clock.organisation) &&
  (['ruleKey', 'startedOn', 'dueOn', 'state', 'endedOn', 'class', 'about'] as const).every(
    (part) => clock[part] === other[part],
  );

/** Each clock of some rows once where it came along with the lead: the own one, else the first, in its place. Of clocks that the reader sees alone. */
function onceByOrigin(clocks: readonly DeadlineView[]): readonly ClockOnce[] {
  const found: DeadlineView[][] = [];
  for (const clock of clocks) {
    const same = found.find((all) => all.some((other) => isOfOrigin(clock, other)));
    if (same) same.push(clock);
    else found.push([clock]);
  }
  return found.flatMap((all) => {
    const clock = all.find(({ own }) => own) ?? all[0];
    return clock ? [{ ...clock, kept: [...new Set(all.map(({ organisation }) => organisation))] }] : [];
  });
}

/** The clocks of a case that the reader sees, each once. Whatever was read is in the trail, also what stands on another's row. */
export const readClocks = async (...asked: Parameters<typeof deadlineTable.read>): Promise<readonly ClockOnce[]> =>
  onceByOrigin(await deadlineTable.read(...asked));
