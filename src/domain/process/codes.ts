import type { InformationClass } from '../room/index.ts';

/** What a course of proceedings is about. A residence track lies in class `residence`, all others in `process`. */
export const processKinds = ['criminal', 'civil', 'labour', 'compensation', 'restraining-order', 'residence'] as const;
export type ProcessKind = (typeof processKinds)[number];

/** Where a line lies; a residence track lies apart. */
export type ProcessClass = Extract<InformationClass, 'process' | 'residence'>;
export const processClasses = ['process', 'residence'] as const satisfies readonly ProcessClass[];
export const classOf = (kind: ProcessKind): ProcessClass => (kind === 'residence' ? 'residence' : 'process');

/** `not-begun` is for the person who has not reported, and for the one who never will. */
export const processStates = ['open', 'ended', 'not-begun'] as const;

export const stepStates = ['done', 'planned', 'moved', 'cancelled'] as const;
export type StepState = (typeof stepStates)[number];

/**
 * Courts by instance, lowest first: the general courts, and those of administrative matters. Which court of an instance it is, is not
 * kept: its name would tell the region in which the person lives.
 */
const ofGeneral = ['district-court', 'court-of-appeal', 'supreme-court'] as const;
const ofAdministration = ['administrative-court', 'supreme-administrative-court'] as const;
export const instances = [...ofGeneral, ...ofAdministration] as const;
export type Instance = (typeof instances)[number];
/** Courts that name an offence. */
export const offenceCourts = ofGeneral;
export const courtLadders: readonly (readonly Instance[])[] = [ofGeneral, ofAdministration];

/** Whose move is next. */
export const movers = [
  'police',
  'prosecutor',
  'court',
  'herself',
  'counsel',
  'support',
  'state-treasury',
  'immigration',
  'assistance-system',
  'nobody',
  'not-known',
] as const;
export type Mover = (typeof movers)[number];

/** Where a step was heard of. An authority writes what it does itself; everybody else writes as it was told. */
export const stepSources = ['own-authority', 'told-by-authority', 'told-by-her', 'document', 'told-by-other'] as const;

/** Who uses a name of the offence. */
export const offenceVoices = ['police', 'prosecutor', 'court', 'herself', 'support', 'other'] as const;

export const companionRoles = ['counsel', 'support-person', 'interpreter', 'guardian-substitute', 'other'] as const;

/**
 * On what somebody stands beside her. Only those whom a court has appointed have a right to be present at hearings; everybody
 * else comes by the investigator's permission (805/2011, 7:12).
 */
export const companionBases = ['court-appointed', 'by-permission', 'own-choice', 'not-known'] as const;

export const companionStates = ['asked', 'active', 'ended', 'not-wanted'] as const;

/** Her wish that this person is told of hearings and changes. */
export const notifyWishes = ['yes', 'no', 'not-asked'] as const;

/** Whether she has a right of residence: the reflection period is only for one who has none (301/2004, 52 b §). */
export const residenceRights = ['none', 'has', 'not-known'] as const;
export type ResidenceRight = (typeof residenceRights)[number];

/** In characters. */
export const longestLabel = 80;
export const longestNote = 1000;
export const longestPlace = 120;
/** Labels of suspects. */
export const mostSuspects = 10;
