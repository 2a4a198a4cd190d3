import type { Day } from '../../platform/time/format.ts';
import type { ProvisionKey } from '../law/index.ts';
import type { Instance, Mover, ProcessKind } from './codes.ts';

/** Stages in the order in which the law expects them; a residence track has a stage of its own. */
export const stages = [
  'report',
  'investigation',
  'charges',
  'trial',
  'judgment',
  'appeal',
  'compensation',
  'residence',
  'after',
] as const;
export type StageCode = (typeof stages)[number];

const district = ['district-court'] as const;
const higher = ['court-of-appeal', 'supreme-court'] as const;
const general = [...district, ...higher] as const;

const held = ['held', 'interrupted', 'not-held'] as const;
const amount = ['in-full', 'in-part', 'rejected'] as const;

interface Step {
  readonly stage: StageCode;
  /** Whose move is next after it, unless the writer says otherwise. */
  readonly mover: Mover;
  /** What may come of it; empty where the step says it all. */
  readonly outcomes: readonly string[];
  /** The provisions of the register that it rests on; none where no law speaks of it. */
  readonly law: readonly ProvisionKey[];
  /** Where it rests on others before one of its courts. */
  readonly lawBefore?: Partial<Record<Instance, readonly ProvisionKey[]>>;
  /** Brings the course to its stage. What happens beside the course, such as appointing counsel, does not. */
  readonly moves?: true;
  /** Tells of money: how much may be said. */
  readonly money?: true;
  /** Says nothing without what came of it. */
  readonly needsOutcome?: true;
  /** The courts before which it can be, lowest first; where there is one, it is that one. */
  readonly courts?: readonly Instance[];
  /** Comes again before a higher court, after all that was before the lower one. */
  readonly again?: true;
  /** Its words name its court already. */
  readonly namesCourt?: true;
  /** Rules of the deadline catalogue whose time begins with it. */
  readonly starts?: readonly string[];
}

/** Every step that can be recorded, with its provisions in the register of the law. */
export const steps = {
  'report-made': {
    stage: 'report',
    mover: 'police',
    outcomes: [],
    law: ['etl-4-18'],
    moves: true,
    starts: ['protection.assess', 'investigation', 'investigation.child', 'compensation.early'],
  },
  'decision-not-to-report': {
    stage: 'report',
    mover: 'nobody',
    outcomes: [],
    law: ['help-without-report'],
    moves: true,
  },
  'anonymous-interview': {
    stage: 'report',
    mover: 'herself',
    outcomes: held,
    law: ['etl-open'],
    moves: true,
  },
  'investigation-opened': {
    stage: 'investigation',
    mover: 'police',
    outcomes: [],
    law: ['etl-3-11'],
    moves: true,
    starts: ['investigation', 'investigation.child'],
  },
  hearing: {
    stage: 'investigation',
    mover: 'police',
    outcomes: held,
    law: ['etl-7-12', 'etl-7-21'],
    moves: true,
  },
  'recorded-interview': {
    stage: 'investigation',
    mover: 'police',
    outcomes: held,
    law: ['etl-9-4'],
    moves: true,
  },
  'protection-assessment': {
    stage: 'investigation',
    mover: 'police',
    outcomes: ['measures', 'no-measures'],
    law: ['etl-11-9a'],
  },
  'restraining-order-sought': {
    stage: 'investigation',
    mover: 'court',
    outcomes: [],
    law: ['lk-open'],
  },
  'restraining-order-decided': {
    stage: 'investigation',
    courts: general,
    mover: 'nobody',
    outcomes: ['ordered', 'temporary', 'refused'],
    law: ['lk-7'],
    starts: [
      'restraining',
      'restraining.renewed',
      'restraining.monitored',
      'restraining.monitored.renewed',
      'restraining.family',
      'restraining.family.renewed',
      'restraining.temp',
      'restraining.temp.taken_up',
    ],
  },
  'investigation-suspended': {
    stage: 'investigation',
    mover: 'police',
    outcomes: [],
    law: ['etl-open'],
    moves: true,
  },
  'investigation-ended': {
    stage: 'investigation',
    mover: 'prosecutor',
    outcomes: ['to-prosecutor', 'discontinued'],
    law: ['etl-open'],
    moves: true,
  },
  'counsel-appointed': {
    stage: 'investigation',
    mover: 'counsel',
    outcomes: ['court-appointed', 'by-permission', 'refused'],
    law: ['rol-2-1a'],
  },
  'support-person-appointed': {
    stage: 'investigation',
    mover: 'support',
    outcomes: ['court-appointed', 'by-permission', 'refused'],
    law: ['rol-2-3'],
  },
  'charges-considered': {
    stage: 'charges',
    mover: 'prosecutor',
    outcomes: [],
    law: ['rol-open', 'rol-1-8a'],
    moves: true,
    starts: ['charge.urgent'],
  },
  'charge-brought': {
    stage: 'charges',
    courts: district,
    mover: 'court',
    outcomes: [],
    law: ['rol-open'],
    moves: true,
    starts: ['trial.detained', 'trial.detained.oral', 'trial.child_victim'],
  },
  'non-prosecution': {
    stage: 'charges',
    mover: 'herself',
    outcomes: ['with-reasons', 'without-reasons'],
    law: ['rol-1-6a'],
    moves: true,
  },
  'own-right-to-charge': {
    stage: 'charges',
    mover: 'herself',
    outcomes: ['told', 'used', 'not-used'],
    law: ['rol-1-14'],
    moves: true,
  },
  'preparatory-hearing': {
    stage: 'trial',
    courts: district,
    mover: 'court',
    outcomes: held,
    law: ['rol-5-13-held', 'rol-5-13-child'],
    moves: true,
  },
  'main-hearing': {
    stage: 'trial',
    courts: district,
    mover: 'court',
    outcomes: held,
    law: ['rol-5-13-held', 'rol-5-13-child'],
    moves: true,
    starts: ['judgment.office'],
  },
  'judgment-given': {
    stage: 'judgment',
    courts: district,
    mover: 'herself',
    outcomes: ['convicted', 'convicted-other-offence', 'partly', 'dismissed'],
    law: ['rol-11-7'],
    moves: true,
    starts: ['dissatisfaction', 'appeal', 'compensation'],
  },
  // To the State, of what was gained by the offence: beside the course, and beside her own damages.
  'forfeiture-claimed': {
    stage: 'trial',
    courts: general,
    money: true,
    mover: 'court',
    outcomes: [],
    law: ['rl-open'],
  },
  'forfeiture-ordered': {
    stage: 'judgment',
    courts: general,
    money: true,
    mover: 'nobody',
    outcomes: amount,
    law: ['rl-open'],
  },
  'dissatisfaction-declared': {
    stage: 'appeal',
    courts: district,
    mover: 'herself',
    outcomes: [],
    law: ['ok-25-5'],
    moves: true,
  },
  'appeal-filed': {
    stage: 'appeal',
    courts: higher,
    again: true,
    mover: 'court',
    outcomes: [],
    law: ['ok-25-12', 'ok-25a-5'],
    lawBefore: { 'supreme-court': ['ok-30-2', 'ok-30-time'] },
    moves: true,
  },
  // Of the court of appeal: whether it goes on with the appeal at all.
  'continued-leave-decided': {
    stage: 'appeal',
    courts: ['court-of-appeal'],
    mover: 'court',
    outcomes: ['continued-leave-granted', 'continued-leave-refused'],
    law: ['ok-25a-5'],
    moves: true,
    starts: ['appeal.supreme'],
  },
  // Of the Supreme Court: whether it may be appealed to.
  'leave-sought': {
    stage: 'appeal',
    courts: ['supreme-court'],
    namesCourt: true,
    mover: 'court',
    outcomes: ['leave-granted', 'leave-refused'],
    law: ['ok-30-2'],
    moves: true,
  },
  'appeal-hearing': {
    stage: 'appeal',
    courts: higher,
    again: true,
    mover: 'court',
    outcomes: held,
    law: ['ok-open'],
    moves: true,
  },
  'appeal-judgment': {
    stage: 'appeal',
    courts: higher,
    again: true,
    mover: 'herself',
    outcomes: ['upheld', 'changed', 'sent-back'],
    law: ['ok-open'],
    moves: true,
    starts: ['compensation', 'appeal.supreme'],
  },
  'damages-claimed': {
    stage: 'compensation',
    money: true,
    courts: general,
    mover: 'prosecutor',
    outcomes: ['pursued-by-prosecutor', 'pursued-by-self', 'not-pursued'],
    law: ['rol-3-9'],
  },
  'damages-awarded': {
    stage: 'compensation',
    money: true,
    courts: general,
    mover: 'herself',
    outcomes: amount,
    law: ['rol-open'],
  },
  // By whom it is paid is never named.
  'damages-paid': {
    stage: 'compensation',
    money: true,
    needsOutcome: true,
    mover: 'nobody',
    outcomes: ['in-full', 'in-part', 'unpaid'],
    law: ['rol-open'],
  },
  'state-compensation-applied': {
    stage: 'compensation',
    money: true,
    mover: 'state-treasury',
    outcomes: [],
    law: ['rvl-25'],
    moves: true,
  },
  'state-compensation-decided': {
    stage: 'compensation',
    money: true,
    mover: 'herself',
    outcomes: amount,
    law: ['rvl-9-2018', 'rvl-27'],
    moves: true,
    starts: ['admin.appeal'],
  },
  'compensation-paid': {
    stage: 'compensation',
    money: true,
    mover: 'nobody',
    outcomes: ['in-full', 'in-part'],
    law: ['rvl-open'],
    moves: true,
  },
  'police-notice-told': {
    stage: 'residence',
    mover: 'herself',
    outcomes: [],
    law: ['ul-52c'],
    moves: true,
  },
  'reflection-applied': {
    stage: 'residence',
    mover: 'police',
    outcomes: [],
    law: ['ul-52b'],
    moves: true,
  },
  'reflection-granted': {
    stage: 'residence',
    mover: 'herself',
    outcomes: [],
    law: ['ul-52b'],
    moves: true,
    starts: ['reflection.min', 'reflection.max'],
  },
  'reflection-refused': {
    stage: 'residence',
    mover: 'herself',
    outcomes: [],
    law: ['ul-52b', 'ul-191'],
    moves: true,
  },
  'reflection-ended': {
    stage: 'residence',
    mover: 'herself',
    outcomes: ['ran-out', 'interrupted', 'permit'],
    law: ['ul-52b'],
    moves: true,
  },
  'permit-applied': {
    stage: 'residence',
    mover: 'immigration',
    outcomes: [],
    law: ['ul-52a'],
    moves: true,
  },
  'permit-granted': {
    stage: 'residence',
    mover: 'herself',
    outcomes: [],
    law: ['ul-52a', 'ul-53'],
    moves: true,
    starts: ['permit.first', 'permit.continuous'],
  },
  'permit-refused': {
    stage: 'residence',
    mover: 'herself',
    outcomes: [],
    law: ['hol-13'],
    moves: true,
    starts: ['admin.appeal'],
  },
  'continuous-permit-applied': {
    stage: 'residence',
    mover: 'immigration',
    outcomes: [],
    law: ['ul-52a', 'ul-54'],
    moves: true,
  },
  'continuous-permit-granted': {
    stage: 'residence',
    mover: 'nobody',
    outcomes: [],
    law: ['ul-52a', 'ul-54'],
    moves: true,
  },
  'permit-appealed': {
    stage: 'residence',
    courts: ['administrative-court', 'supreme-administrative-court'],
    again: true,
    mover: 'court',
    outcomes: ['upheld', 'changed', 'sent-back'],
    law: ['hol-13'],
    moves: true,
  },
  'judgment-final': {
    stage: 'after',
    courts: general,
    mover: 'nobody',
    outcomes: [],
    law: ['ok-open'],
    moves: true,
  },
  'release-notice-wish': {
    stage: 'after',
    mover: 'police',
    outcomes: ['wanted', 'not-wanted'],
    law: ['etl-4-19'],
  },
  'release-notice': {
    stage: 'after',
    mover: 'support',
    outcomes: [],
    law: ['etl-4-19'],
  },
  'case-ended': {
    stage: 'after',
    mover: 'nobody',
    outcomes: [],
    law: [],
    moves: true,
  },
} as const satisfies Record<string, Step>;

export type StepCode = keyof typeof steps;
export const stepCodes = Object.keys(steps) as [StepCode, ...StepCode[]];
export const isStepCode = (code: string | null): code is StepCode => stepCodes.includes(code as StepCode);
export const stepOf = (code: StepCode): Step => steps[code];
export const stageOf = (code: StepCode): StageCode => steps[code].stage;
export const courtsOf = (code: StepCode): readonly Instance[] => stepOf(code).courts ?? [];

/** The provisions that a step rests on, before the court where it was. */
export const lawOf = (code: StepCode, instance: Instance | null = null): readonly ProvisionKey[] =>
  (instance && stepOf(code).lawBefore?.[instance]) ?? stepOf(code).law;

/** The court of a step, as it is kept: the one that was said, or the only one that there can be; none where nobody has said. */
export function courtOf(code: StepCode, said: Instance | undefined): Instance | undefined {
  const courts = courtsOf(code);
  return said ?? (courts.length === 1 ? courts[0] : undefined);
}

/** Every outcome of any step, for texts and input. */
export const outcomeCodes = [...new Set(stepCodes.flatMap((code): readonly string[] => steps[code].outcomes))] as [
  string,
  ...string[],
];

const ofCourt: readonly StageCode[] = ['trial', 'judgment', 'appeal', 'compensation', 'after'];

/** Which stages a course of a kind can have. */
export const stagesOf: Readonly<Record<ProcessKind, readonly StageCode[]>> = {
  criminal: ['report', 'investigation', 'charges', ...ofCourt],
  civil: ofCourt,
  labour: ofCourt,
  compensation: ['compensation', 'after'],
  'restraining-order': ['investigation', 'trial', 'judgment', 'appeal', 'after'],
  residence: ['residence', 'after'],
};

/** Steps of the criminal court alone: they mean nothing beside other courses of the same stages. */
const criminalOnly: readonly StepCode[] = [
  'forfeiture-claimed',
  'forfeiture-ordered',
  'judgment-final',
  'release-notice-wish',
  'release-notice',
];
const ofRestraining: readonly StepCode[] = [
  'restraining-order-sought',
  'restraining-order-decided',
  'counsel-appointed',
  'support-person-appointed',
];

/** The steps that a course of a kind can have, in the order of the law. */
export const stepsOf = (kind: ProcessKind): readonly StepCode[] =>
  stepCodes.filter((code) => {
    const stage = stageOf(code);
    if (!stagesOf[kind].includes(stage)) return false;
    if (stage === 'investigation' && kind === 'restraining-order') return ofRestraining.includes(code);
    if (criminalOnly.includes(code))
      return kind === 'criminal' || (code === 'judgment-final' && kind !== 'residence' && kind !== 'compensation');
    return true;
  });

/** A step that lies wholly before the day on which the case was opened: nothing is wrong with it, but a typing error looks the same. */
export const isBeforeCase = ({ until }: { readonly until: Day | null }, openedOn: Day | null): boolean =>
  until !== null && openedOn !== null && until < openedOn;
