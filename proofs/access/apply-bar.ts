import type { ActOf } from './acts.ts';
import { leave } from './apply-lead.ts';
import { where } from './apply-team.ts';
import type { Bar, Case, Id, Time, World } from './facts.ts';
import { get } from './facts.ts';
import { liftStep } from './may-bar.ts';

/** What becomes of bars and safety circles. */

function lift(world: World, thisCase: Case, act: ActOf<'lift-bar'>, now: Time): Case {
  const step = liftStep({ world, theCase: thisCase, by: get(world.workers, act.by), now }, act.bar)!;
  const change = step.lifts ? { lifted: now } : { asked: { worker: act.by, as: step.as } };
  return { ...thisCase, bars: where(thisCase.bars, (bar) => bar.id === act.bar, change) };
}

/** What came along with it to a joined case is lifted with it. */
export function lifted(world: World, act: ActOf<'lift-bar'>, now: Time): World {
  const here = lift(world, get(world.cases, act.case), act, now);
  const isLifted = here.bars.some((bar) => bar.id === act.bar && bar.lifted !== null);
  const carried = (bar: Bar) => isLifted && bar.cameWith === act.bar && bar.lifted === null;
  const cases = [...world.cases.values(), here].map((theCase): [Id, Case] => [
    theCase.id,
    { ...theCase, bars: where(theCase.bars, carried, { lifted: now }) },
  ]);
  return { ...world, cases: new Map(cases) };
}

/** Sentence 12: namings of before look as if their last day had passed, one that begins later never was, and an organisation as if it had left. */
export function bar(
  world: World,
  item: Case,
  id: Id,
  on: { worker: Id | null; organisation: Id | null },
  now: Time,
): Case {
  const before = on.organisation === null ? item : leave(world, item, on.organisation, now);
  const members = before.members.map((member) =>
    member.worker === on.worker && member.ended === null && (member.until ?? now) >= now
      ? { ...member, from: Math.min(member.from, now), until: now }
      : member,
  );
  return { ...before, members, bars: [...item.bars, { id, ...on, from: now, asked: null, lifted: null }] };
}

/** Kept each time: whether there is such an account must show in nothing (section 5 b). */
export const admitted = (item: Case, { id, organisation, worker, by }: ActOf<'admit'>): Case => ({
  ...item,
  admissions: [...item.admissions, { id, organisation, worker, by, removed: null }],
});
