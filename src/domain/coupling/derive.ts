import type { Day } from '../../platform/time/format.ts';
import type { BackingState, Origin, SupportKind, SupportLine } from './coupling.ts';

/** Rows of other parts of the case that say something of support, as far as the reader may see them. */
export interface Known {
  readonly companions: readonly CompanionFact[];
  /** The other steps of the same process. */
  readonly steps: readonly (Fact & {
    readonly code: string;
    readonly state: string;
    readonly outcome: string | null;
  })[];
  readonly wishes: readonly (Fact & { readonly kind: string })[];
  readonly sectors: readonly (Fact & { readonly sector: string; readonly state: string; readonly since: Day })[];
  readonly appointments: readonly (Fact & {
    readonly kind: string;
    readonly interpreter: string;
    readonly day: Day;
  })[];
  readonly languages: readonly (Fact & { readonly language: string })[];
  readonly referrals: readonly (Fact & { readonly sector: string; readonly state: string })[];
  /** What has been told to police and prosecutor and stands. */
  readonly told: readonly (Fact & { readonly kind: string; readonly from: Day | null })[];
}

/** Who said it and when; who or what it names. */
export interface Fact {
  readonly id: string;
  readonly told: string;
  readonly organisation: string;
  readonly author: string | null;
  readonly own: boolean;
  readonly name: string | null;
  /** Words that go with it, such as gender and dialect of an interpreter. */
  readonly note: string | null;
}

interface CompanionFact extends Fact {
  readonly role: string;
  readonly basis: string;
  readonly state: string;
  readonly since: Day | null;
  readonly until: Day | null;
  readonly notify: string;
  readonly detailed: boolean;
}

/** A line with the row that says it, ready to be told. */
export interface KnownLine extends SupportLine, Fact {}

/** Languages in which officials work in Finland: without an interpreter. */
const spokenByOfficials = ['fi', 'sv'];

function line(
  fact: Fact,
  origin: Origin,
  kind: SupportKind,
  state: BackingState,
  more: Partial<Pick<SupportLine, 'since' | 'until' | 'detailed' | 'byPermission'>> = {},
): KnownLine {
  const { id, told, organisation, author, own, name, note } = fact;
  const line = { since: null, until: null, detailed: false, byPermission: false, ...more };
  return { id, told, organisation, author, own, name, note, origin, kind, state, ...line };
}

/** What somebody gives who stands beside in a course; nothing where the role does not say. */
export const kindOfRole: Readonly<Record<string, SupportKind>> = {
  'support-person': 'support-person',
  counsel: 'counsel',
  interpreter: 'interpreter',
  'guardian-substitute': 'guardian-substitute',
};
const stateOfCompanion: Readonly<Record<string, BackingState>> = {
  asked: 'asked',
  active: 'in-place',
  'not-wanted': 'not-wanted',
};
/** A support person stands behind a step who is told of it: on her wish. */
const informed: Readonly<Record<string, BackingState>> = { yes: 'in-place', no: 'not-known', 'not-asked': 'not-asked' };

const appointing: Readonly<Record<string, SupportKind>> = {
  'counsel-appointed': 'counsel',
  'support-person-appointed': 'support-person',
};
const stateOfAssessment: Readonly<Record<string, BackingState>> = { done: 'not-known', planned: 'asked' };

function ofCompanion(companion: CompanionFact): KnownLine[] {
  const kind = kindOfRole[companion.role];
  const state = stateOfCompanion[companion.state];
  if (!kind || !state) return [];
  const told = kind === 'support-person' && state === 'in-place' ? (informed[companion.notify] ?? 'not-asked') : state;
  return [
    line(companion, 'companion', kind, told, {
      since: companion.since,
      until: companion.until,
      detailed: companion.detailed,
      byPermission: companion.basis !== 'court-appointed',
    }),
  ];
}

/** What a step that took place says: somebody was appointed or refused; protection was thought of, not that it stands. */
function ofStep(step: Known['steps'][number]): KnownLine[] {
  const appointed = appointing[step.code];
  if (appointed && step.state === 'done')
    return [line(step, 'step', appointed, step.outcome === 'refused' ? 'missing' : 'in-place')];
  const assessed = step.code === 'protection-assessment' ? stateOfAssessment[step.state] : undefined;
  return assessed ? [line(step, 'step', 'protection', assessed)] : [];
}

const kindOfWish: Readonly<Record<string, SupportKind>> = { interpreter: 'interpreter', beside: 'support-person' };
const kindOfTold: Readonly<Record<string, SupportKind>> = {
  interpreter: 'interpreter',
  'protection-wish': 'protection',
};
const kindOfSector: Readonly<Record<string, SupportKind>> = {
  law: 'legal-advice',
  health: 'health-care',
  social: 'livelihood',
  everyday: 'livelihood',
  residence: 'residence-advice',
};
const stateOfPlace: Readonly<Record<string, BackingState>> = {
  active: 'in-place',
  invited: 'asked',
  missing: 'missing',
  'not-wanted': 'not-wanted',
};
const stateOfInterpreter: Readonly<Record<string, BackingState>> = {
  booked: 'in-place',
  'not-booked': 'missing',
  'not-needed': 'not-wanted',
};
const stateOfReferral: Readonly<Record<string, BackingState>> = {
  sent: 'asked',
  received: 'asked',
  'needs-more': 'asked',
  accepted: 'in-place',
  'first-contact': 'in-place',
};

/** What an authority arranges and has been told of is asked for; of *not before* the day is told. */
function ofTold(told: Known['told'][number]): KnownLine[] {
  if (told.kind === 'not-before') return [line(told, 'justice-line', 'not-before', 'in-place', { until: told.from })];
  const kind = kindOfTold[told.kind];
  return kind ? [line(told, 'justice-line', kind, 'asked')] : [];
}

function ofSector(place: Known['sectors'][number]): KnownLine[] {
  const [kind, state] = [kindOfSector[place.sector], stateOfPlace[place.state]];
  return kind && state ? [line(place, 'sector', kind, state, { since: place.since })] : [];
}

function ofReferral(item: Known['referrals'][number]): KnownLine[] {
  const [kind, state] = [kindOfSector[item.sector], stateOfReferral[item.state]];
  return kind && state ? [line(item, 'referral', kind, state)] : [];
}

/** Only of the same day: another day says nothing of this step. */
function ofAppointment(item: Known['appointments'][number], day: Day | null): KnownLine[] {
  if (item.day !== day) return [];
  const interpreter = stateOfInterpreter[item.interpreter];
  return [
    ...(interpreter ? [line(item, 'appointment', 'interpreter', interpreter)] : []),
    ...(item.kind === 'accompany' ? [line(item, 'appointment', 'transport', 'in-place')] : []),
  ];
}

/** What other rows already say of the support behind a step of that day. Where she is, no row is read for. */
export function derive(known: Known, day: Day | null): KnownLine[] {
  return [
    ...known.companions.flatMap(ofCompanion),
    ...known.steps.flatMap(ofStep),
    ...known.wishes.flatMap((wish) => {
      const kind = kindOfWish[wish.kind];
      return kind ? [line(wish, 'wish', kind, 'not-known')] : [];
    }),
    ...known.sectors.flatMap(ofSector),
    ...known.appointments.flatMap((appointment) => ofAppointment(appointment, day)),
    ...known.languages
      .filter(({ language }) => !spokenByOfficials.includes(language))
      .map((language) => line(language, 'contact-rule', 'interpreter', 'not-known')),
    ...known.referrals.flatMap(ofReferral),
    ...known.told.flatMap(ofTold),
  ];
}
