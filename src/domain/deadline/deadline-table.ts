import { refreshList } from '../case/index.ts';
import { type CorrectInput, type Lies, lineTable, type RecordInput, type Writing } from '../line/index.ts';
import { deadlineFields } from './deadline-fields.ts';

/** The clocks of a case: running ones by their day, then what ended last. */
export const deadlineTable = lineTable({
  table: 'deadline',
  fields: deadlineFields,
  order: `t.state <> 'running', case when t.state = 'running' then t.due_on end, t.ended_on desc`,
  most: 300,
});

type Said = Omit<RecordInput<typeof deadlineFields>, 'about'> & { readonly about?: string | undefined };

/** Starts a clock; the next day of the case's list may be another afterwards. */
export async function startClock(writing: Writing, clock: Lies, { about, ...said }: Said): Promise<void> {
  const { tx, vault, acting } = writing;
  const place = { table: 'deadline', row: clock.id, room: clock.roomId, version: 1 };
  await deadlineTable.insert(writing, clock, {
    ...said,
    about: about === undefined ? about : vault.seal(place, about),
  });
  await refreshList(tx, acting.case.id);
}

/** Ends a clock if the given version still stands. Returns whether it did. */
export async function endClock(
  writing: Writing,
  clock: Lies,
  said: Omit<CorrectInput<typeof deadlineFields>, 'cause'>,
  version: number,
): Promise<boolean> {
  const done = await deadlineTable.replace(writing, clock, { ...said, cause: 'ended' }, version);
  await refreshList(writing.tx, writing.acting.case.id);
  return done;
}
