import { randomUUID } from 'node:crypto';
import type { Trail } from '../../platform/audit/trail.ts';
import type { Day } from '../../platform/time/format.ts';
import { refreshList } from '../case/index.ts';
import { type CorrectInput, type Lies, lineTable, type Writing } from '../line/index.ts';
import type { InformationClass } from '../room/index.ts';
import { dueBy, type Rule } from './deadline.ts';
import { deadlineFields } from './deadline-fields.ts';

/** The clocks of a case: running ones by their day, then what ended last. */
export const deadlineTable = lineTable({
  table: 'deadline',
  fields: deadlineFields,
  order: `t.state <> 'running', case when t.state = 'running' then t.due_on end, t.ended_on desc`,
  most: 300,
});

/** Where a clock lies: in a room of the own organisation. */
interface Place {
  readonly roomId: number;
  readonly class: InformationClass;
}

type Starting = Writing & { readonly trail: Trail };

async function writeClock(writing: Starting, place: Place, rule: Rule, startedOn: Day, about?: string) {
  const { vault, acting, trail } = writing;
  const clock = { id: randomUUID(), roomId: place.roomId };
  const dueOn = dueBy(rule, startedOn);
  await deadlineTable.insert(writing, clock, {
    ...{ ruleKey: rule.key, ruleVersion: rule.version, startedOn, dueOn },
    about:
      about === undefined
        ? undefined
        : vault.seal({ table: 'deadline', row: clock.id, room: clock.roomId, version: 1 }, about),
  });
  deadlineTable.saw(trail, { id: clock.id, organisationId: acting.organisationId, class: place.class, version: 1 });
  return { id: clock.id, rule: rule.key, dueOn };
}

/** Starts a clock; the next day of the case's list may be another afterwards. The trail is told of it. */
export async function startClock(...clock: Parameters<typeof writeClock>) {
  const [{ tx, acting }] = clock;
  const started = await writeClock(...clock);
  await refreshList(tx, acting.case.id);
  return started;
}

/** The same for each of these rules, from one day and in one room. */
export async function startClocks(writing: Starting, place: Place, rules: readonly Rule[], startedOn: Day) {
  const started = [];
  for (const rule of rules) started.push(await writeClock(writing, place, rule, startedOn));
  if (started.length > 0) await refreshList(writing.tx, writing.acting.case.id);
  return started;
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
