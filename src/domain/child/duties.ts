import type { ProvisionKey } from '../law/index.ts';
import type { OrganisationKind } from '../organisation/index.ts';
import type { ChildStepView, ChildView } from './child-fields.ts';
import { type DutyCode, dutyCodes } from './duty-codes.ts';

/**
 * How it stands for the one who reads: the law puts it on this reader; on those whom the law lists; it becomes a duty when a condition is
 * met; allowed; somebody else's or not known, so ask; a rule of our own; what must not happen.
 */
export const levels = ['must', 'if-listed', 'assess', 'may', 'ask', 'check', 'must-not'] as const;
export type Level = (typeof levels)[number];

/** What is known of the child: codes alone. A consent or a wish that nobody be told is no fact here. */
export type ChildFacts = Pick<ChildView, 'who' | 'age' | 'lives' | 'alone' | 'guardian' | 'harm' | 'ahead' | 'known'>;

export interface Duty {
  readonly code: DutyCode;
  readonly level: Level;
  /** Whose it is by the law, whoever reads. */
  readonly whose: 'reader' | 'county' | 'police' | 'prosecutor' | 'police-or-county' | 'to-be-asked';
  readonly law: readonly ProvisionKey[];
}

/** A duty of the reader, with what is recorded as done of it. */
export interface DutyView extends Duty {
  readonly steps: readonly ChildStepView[];
  /** By whose line of the same child the stricter instruction holds, where this one alone would say less. */
  readonly because?: string;
}

/** A child with what it asks of the reader. */
export interface ChildDuties extends ChildView {
  readonly duties: readonly DutyView[];
  /** A child-welfare notice is recorded on it as done, whatever it says of what child welfare knows. */
  readonly noticed: boolean;
}

const rests: Readonly<Record<DutyCode, Pick<Duty, 'whose' | 'law'>>> = {
  'prevent-crime': { whose: 'reader', law: ['rl-15-10', 'rl-15-10-list'] },
  'turned-18': { whose: 'reader', law: [] },
  'find-age': { whose: 'reader', law: [] },
  'welfare-notice': { whose: 'reader', law: ['lsl-25', 'lsl-25-list'] },
  'police-notice': { whose: 'reader', law: ['lsl-25-3'] },
  'urgent-investigation': { whose: 'police', law: ['etl-3-11-child'] },
  'urgent-charge': { whose: 'prosecutor', law: ['rol-1-8a'] },
  guardian: { whose: 'reader', law: ['lsl-26-told'] },
  'urgent-assessment': { whose: 'county', law: ['lsl-26'] },
  'service-assessment': { whose: 'county', law: ['shl-36'] },
  substitute: { whose: 'police-or-county', law: ['etl-4-8', 'lsl-22'] },
  representative: { whose: 'to-be-asked', law: ['vl-representative', 'integration-representative'] },
  barnahus: { whose: 'police', law: ['child-inquiry'] },
};

/** Who is on the list of LSL 25 §, as far as it was read; of a shelter that is our inference. */
const listed: readonly OrganisationKind[] = [
  'social-services',
  'health-services',
  'child-protection',
  'shelter',
  'assistance-system',
  'police',
];
/** Workers of these may be on it or not: the product cannot know. */
const perhapsListed: readonly OrganisationKind[] = ['victim-support', 'ngo', 'immigration'];
/** The wellbeing services county, where its own duties begin with the notice. */
const ofCounty: readonly OrganisationKind[] = ['social-services', 'child-protection'];
/** Who may be the one that applies for a representative. */
const mayApply: readonly OrganisationKind[] = ['assistance-system', 'immigration', ...ofCounty];

const among = (kinds: readonly OrganisationKind[], kind: string) => kinds.some((known) => known === kind);

/** What stands in the way of the child's good is told, or the person of the case is the child: then the notice is no question. */
const isInNeed = ({ who, guardian, harm, ahead, alone }: ChildFacts): boolean =>
  who === 'herself' ||
  guardian === 'danger' ||
  ['sexual', 'violence', 'other'].includes(harm) ||
  ahead === 'yes' ||
  alone === 'yes';

type Put = readonly (readonly [DutyCode, Level] | false)[];

function notices(facts: ChildFacts, kind: string): Put {
  const [bound, perhaps] = [among(listed, kind), among(perhapsListed, kind)];
  const must = bound ? 'must' : perhaps ? 'if-listed' : undefined;
  const grave = facts.harm === 'sexual' || facts.harm === 'violence';
  const toPolice: Level | undefined = grave
    ? (must ?? 'ask')
    : facts.harm === 'not-known'
      ? must
        ? 'assess'
        : 'ask'
      : facts.harm === 'other'
        ? 'ask'
        : undefined;
  return [
    kind !== 'child-protection' && ['welfare-notice', must ? (isInNeed(facts) ? must : 'assess') : 'may'],
    kind === 'police' && grave && ['urgent-investigation', 'must'],
    kind === 'police' && facts.harm === 'not-known' && ['urgent-investigation', 'assess'],
    kind === 'prosecutor' && grave && ['urgent-charge', 'must'],
    // The police give themselves no notice.
    kind !== 'police' && toPolice !== undefined && ['police-notice', toPolice],
    grave && ['barnahus', kind === 'police' ? 'may' : 'ask'],
  ];
}

function ofChild(facts: ChildFacts, kind: string): Put {
  const county = among(ofCounty, kind);
  const need = isInNeed(facts);
  return [
    facts.age === 'unclear' && ['find-age', 'ask'],
    ...notices(facts, kind),
    need && county && ['urgent-assessment', 'must'],
    (need || facts.known === 'yes') && ['service-assessment', county ? 'must' : 'ask'],
    facts.guardian === 'danger' && ['substitute', county || kind === 'police' ? 'assess' : 'ask'],
    facts.alone === 'yes' && ['representative', among(mayApply, kind) ? 'assess' : 'ask'],
    facts.alone === 'not-known' && facts.who === 'herself' && ['representative', 'ask'],
  ];
}

const abroad: Put = [
  ['welfare-notice', 'ask'],
  ['police-notice', 'ask'],
];

/**
 * All that a child asks of a reader, by the kind of the reader's organisation (Child Welfare Act 417/2007, 25–26 §; Criminal Code 15:10;
 * Social Welfare Act 1301/2014, 36 §). Held to proofs/situations/child.md, which was written first.
 */
export function dutiesOf(facts: ChildFacts, kind: string): readonly Duty[] {
  const isAdult = facts.age === 'turned-18';
  const put: Put = [
    facts.ahead === 'yes' && ['prevent-crime', 'must'],
    facts.ahead === 'not-known' && ['prevent-crime', 'assess'],
    isAdult && ['turned-18', 'ask'],
    isAdult && ['sexual', 'violence', 'other'].includes(facts.harm) && ['police-notice', 'ask'],
    !isAdult && ['guardian', facts.guardian === 'danger' ? 'must-not' : 'check'],
    ...(isAdult ? [] : facts.lives === 'abroad' ? abroad : ofChild(facts, kind)),
  ];
  return put
    .flatMap((duty) => (duty ? [{ code: duty[0], level: duty[1], ...rests[duty[0]] }] : []))
    .toSorted((a, b) => dutyCodes.indexOf(a.code) - dutyCodes.indexOf(b.code));
}

const notKnown: Omit<ChildFacts, 'who'> = {
  age: 'under-18',
  lives: 'not-known',
  alone: 'not-known',
  guardian: 'not-known',
  harm: 'not-known',
  ahead: 'not-known',
  known: 'not-known',
};

/** What a reader of this kind of organisation would be asked, should the client be under 18 or have a child, while nothing more is known. */
export const dutiesIfThereIs = (who: ChildFacts['who'], kind: string): readonly Duty[] =>
  dutiesOf({ who, ...notKnown }, kind);

/** The provisions that a duty rests on. */
export const lawOf = (code: DutyCode): readonly ProvisionKey[] => rests[code].law;
