import type { Day } from '../../../platform/time/format.ts';
import { standsOn } from '../../../platform/time/uncertain/index.ts';
import { dueBy, type Rule } from '../../deadline/index.ts';
import { doneInOrder, isExact } from '../durations.ts';
import type { ProcessView } from '../process-fields.ts';
import { isRespected } from '../prompts.ts';
import type { StepView } from '../step-fields.ts';
import type { StepCode } from '../steps.ts';
import type { Sentence } from './sentences.ts';

/** Which step of the path is open: claim in the criminal case, judgment, compensation from the State, and what comes of it. */
export const pathSteps = [
  'respected',
  'unknown',
  'claim',
  'judgment',
  'state',
  'late',
  'decision',
  'decided',
  'paid',
] as const;
export type PathStep = (typeof pathSteps)[number];

export interface Path {
  readonly step: PathStep;
  readonly says: readonly Sentence[];
  /** The rule whose time runs, from which day, until when; null where its day is not known to the day. */
  readonly clock: { readonly rule: Rule; readonly from: Day; readonly due: Day } | null;
}

type Course = Pick<ProcessView, 'state' | 'steps'>;
interface Around {
  /** The day of the offence, where a clock was started from it. */
  readonly offenceOn: Day | null;
  readonly today: Day;
  readonly rules: readonly Rule[];
}

const last = (done: readonly StepView[], ...codes: readonly StepCode[]) =>
  done.findLast(({ code }) => codes.includes(code));

function clockOf(key: string, from: Day | null, { rules }: Around): Path['clock'] {
  const rule = rules.find((rule) => rule.key === key);
  return rule && from !== null ? { rule, from, due: dueBy(rule, from) } : null;
}
const dayOf = (step: StepView | undefined): Day | null => (step && isExact(step) ? standsOn(step) : null);

/** Who pursues the claim that was made, or what to do where nobody does yet. */
function ofClaim(claim: StepView): { open: boolean; says: readonly Sentence[] } {
  if (claim.outcome === 'pursued-by-prosecutor') return { open: false, says: ['pursued.prosecutor'] };
  if (claim.outcome === 'pursued-by-self') return { open: false, says: ['pursued.self'] };
  if (claim.outcome === 'not-pursued') return { open: true, says: ['not-pursued.told', 'not-pursued.self'] };
  return { open: false, says: ['claim.prosecutor'] };
}

/** A judgment stands: the State can be asked, from the day on which the judgment that counts was given. */
function afterJudgment(judged: StepView, done: readonly StepView[], around: Around): Path {
  const ofAppeal = judged.code === 'appeal-judgment';
  const bySupreme = judged.instance === 'supreme-court';
  const refused = last(done, 'continued-leave-decided')?.outcome === 'continued-leave-refused';
  const appealed = !ofAppeal && !refused && last(done, 'appeal-filed') !== undefined;
  const clock = clockOf('compensation', dayOf(judged), around);
  const late = clock !== null && clock.due < around.today;
  return {
    step: late ? 'late' : 'state',
    clock,
    says: [
      ...(last(done, 'damages-claimed') ? [] : (['unclaimed', 'separate'] as const)),
      // From which judgment the time runs after three courts, no source that was read says.
      ...(bySupreme ? [] : [ofAppeal ? ('from-appeal' as const) : ('from-judgment' as const)]),
      ...(appealed ? (['not-final', 'leave.continued'] as const) : []),
      ...(refused && !ofAppeal ? (['leave-refused'] as const) : []),
      ...((ofAppeal || refused) && !bySupreme ? (['leave.supreme'] as const) : []),
      ...(late ? (['special-reason'] as const) : []),
    ],
  };
}

function withoutCourt(ended: StepView, around: Around): Path {
  const clock = clockOf('compensation.no_court', around.offenceOn, around);
  const late = clock !== null && clock.due < around.today;
  return {
    step: late ? 'late' : 'state',
    clock,
    says: [
      'no-court',
      ...(around.offenceOn === null ? (['no-court.day'] as const) : []),
      ...(ended.code === 'non-prosecution' ? (['own-charge'] as const) : []),
      ...(ended.code === 'investigation-suspended' ? (['unknown-offender'] as const) : []),
      ...(late ? (['special-reason'] as const) : []),
    ],
  };
}

/** Charged: the claim is made in that case, at the latest in court. */
function charged(done: readonly StepView[]): Path {
  const claim = last(done, 'damages-claimed');
  if (!claim) return { step: 'claim', clock: null, says: ['claim.at-latest', 'claim.before-state'] };
  const { open, says } = ofClaim(claim);
  return { step: open ? 'claim' : 'judgment', clock: null, says };
}

/** Known to the police, not charged yet. */
function investigated(reported: StepView, done: readonly StepView[], around: Around): Path {
  const claim = last(done, 'damages-claimed');
  const clock = clockOf('compensation.early', dayOf(reported), around);
  const early: readonly Sentence[] = clock === null ? [] : clock.due < around.today ? ['early.passed'] : ['early.runs'];
  if (!claim) return { step: 'claim', clock, says: ['claim.police', 'claim.prosecutor', ...early] };
  const { open, says } = ofClaim(claim);
  return { step: open ? 'claim' : 'judgment', clock, says: [...says, ...early] };
}

/** What the State Treasury has been asked, has decided and has paid, the latest first. */
function ofState(done: readonly StepView[], around: Around): Path | null {
  const asked = last(done, 'state-compensation-applied', 'state-compensation-decided', 'compensation-paid');
  if (asked?.code === 'compensation-paid') return { step: 'paid', clock: null, says: [] };
  if (asked?.code === 'state-compensation-decided')
    return { step: 'decided', clock: clockOf('admin.appeal', dayOf(asked), around), says: ['appeal-decision'] };
  return asked ? { step: 'decision', clock: null, says: [] } : null;
}

/**
 * Where a criminal case stands on the way to compensation: the claim in it, the judgment, the State (1204/2005 25, 27 §; 689/1997 3:9).
 * Says what is recorded; decides nothing.
 */
export function compensationPath(course: Course, around: Around): Path {
  const done = doneInOrder(course.steps);
  const asked = ofState(done, around);
  if (asked) return asked;
  if (isRespected(course)) return { step: 'respected', clock: null, says: ['reported'] };
  // What was sent back is judged again.
  const decided = last(done, 'judgment-given', 'appeal-judgment');
  const judged = decided?.outcome === 'sent-back' ? undefined : decided;
  if (judged) return afterJudgment(judged, done, around);
  const now = last(
    done,
    'charge-brought',
    'investigation-ended',
    'non-prosecution',
    'investigation-suspended',
    'investigation-opened',
    'report-made',
  );
  if (last(done, 'charge-brought')) return charged(done);
  const closed =
    now?.code === 'non-prosecution' ||
    now?.code === 'investigation-suspended' ||
    (now?.code === 'investigation-ended' && now.outcome === 'discontinued');
  if (now && closed) return withoutCourt(now, around);
  const reported = done.find(({ code }) => code === 'report-made' || code === 'investigation-opened');
  if (reported) return investigated(reported, done, around);
  return { step: 'unknown', clock: null, says: ['reported'] };
}
