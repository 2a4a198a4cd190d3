import { lengthBands } from '../../platform/time/length-bands.ts';
import { type Theme, waitBands } from '../../study/index.ts';
import type { StageCode } from '../process/index.ts';

/** Numbers of things in a case. */
const counts = ['0', '1--2', '3--4', '5+'] as const;
/** Who an organisation is, by its kind: a shelter is support like any other, so that no value points at one. */
export const organisationGroups = ['support', 'social-health', 'counsel', 'assistance-system', 'authority'] as const;
const yesNo = ['yes', 'no'] as const;
const spoken = ['yes', 'partly', 'no'] as const;
/** How a need stands: it is there, it was and is no more, it was looked at and never there. */
const needs = ['unmet', 'met', 'never'] as const;
/** The latest phase in which means of a kind were recorded. */
const phases = ['before', 'during', 'now', 'no-phase', 'not-recorded'] as const;
const directions = ['risk', 'protective', 'both', 'none'] as const;
/** What stands behind the steps of a stage. */
const support = ['in-place', 'lacking', 'not-wanted', 'not-recorded'] as const;
const lengths = [...lengthBands, 'goes-on'] as const;
/** Of the criminal course: what comes of it besides, and her residence, are no stage that it reaches. */
const stagesReached = [
  'report',
  'investigation',
  'charges',
  'trial',
  'judgment',
  'appeal',
] as const satisfies readonly StageCode[];
const waits = waitBands.map(({ code }) => code);

/**
 * Where the value of a variable is read from, by class of information: what the page that asks for approval shows. Words that somebody
 * typed are never read.
 */
export type Source =
  | 'case'
  | 'parts'
  | 'contacts'
  | 'places'
  | 'needs'
  | 'support'
  | 'course'
  | 'whole'
  | 'heard'
  | 'referrals'
  | 'promises'
  | 'appointments';

export interface Variable {
  readonly theme: Theme | undefined;
  /** What the report knows it as; its own key where that has no name there. Of two that are about the same it tells no finding. */
  readonly concept?: string;
  /** The closed list of its values; of periods and regions the list follows from the question and from the directory of organisations. */
  readonly values: readonly string[] | 'periods' | 'regions';
  /** Under which words its values stand in the catalogue; its own key unless said. */
  readonly words?: string;
  readonly from: readonly Source[];
  /** Only of whom the answer may be used: her separate yes to the study. */
  readonly asked?: true;
}

/** Everything that is counted of a case, each with one value or none. */
export const variables = {
  period: { theme: undefined, concept: 'period', values: 'periods', from: ['case', 'contacts'] },
  region: { theme: undefined, concept: 'place', values: 'regions', from: ['parts'] },
  exploitation: {
    theme: 'exploitation',
    concept: 'exploitation',
    values: ['sexual', 'labour', 'offending', 'marriage', 'other', 'several'],
    from: ['whole'],
  },
  'factors-individual': factors(),
  'factors-family': factors(),
  'factors-community': factors(),
  'factors-structural': factors(),
  channel: { theme: 'help', concept: 'referrerType', values: organisationGroups, words: 'group', from: ['parts'] },
  'wait-service': {
    theme: 'help',
    concept: 'wait',
    values: ['already', ...waits],
    words: 'wait',
    from: ['contacts', 'places', 'support', 'referrals'],
  },
  began: {
    theme: 'help',
    concept: 'wait',
    values: ['began', 'not-begun', 'lost'],
    from: ['case', 'contacts', 'appointments', 'places', 'support', 'referrals'],
  },
  /** Whether the first service came in time (`soonDays`): of whom it cannot be known before the days are over, `not-yet`. */
  soon: {
    theme: 'help',
    concept: 'wait',
    values: ['yes', 'no', 'not-yet'],
    from: ['contacts', 'places', 'support', 'referrals'],
  },
  'service-order': {
    theme: 'help',
    concept: 'wait',
    values: ['service-first', 'same-day', 'report-first', 'service-only', 'report-only', 'neither'],
    from: ['places', 'support', 'referrals', 'course'],
  },
  'contact-gap': { theme: 'help', values: waits, words: 'wait', from: ['contacts', 'appointments'] },
  breadth: { theme: 'help', concept: 'support', values: counts, words: 'count', from: ['places'] },
  'needs-unmet': { theme: 'help', concept: 'needs', values: counts, words: 'count', from: ['needs'] },
  'needs-met': { theme: 'help', concept: 'needs', values: counts, words: 'count', from: ['needs'] },
  'need-safety': need(),
  'need-housing': need(),
  'need-money': need(),
  'need-health': need(),
  'need-residence': need(),
  'need-legal-aid': need(),
  interpreter: { theme: 'help', values: ['booked', 'lacking', 'not-needed'], from: ['appointments'] },
  returns: { theme: 'help', values: yesNo, from: ['whole', 'places', 'support', 'referrals'] },
  reported: { theme: 'process', concept: 'report', values: yesNo, words: 'reported', from: ['course'] },
  'wait-decision': { theme: 'process', values: lengths, words: 'length', from: ['course'] },
  'length-investigation': length(),
  'length-charges': length(),
  'length-court': length(),
  furthest: {
    theme: 'process',
    concept: 'stage',
    values: stagesReached,
    from: ['course'],
  },
  course: { theme: 'process', values: ['gets-on', 'stands', 'judged', 'ended', 'none'], from: ['course'] },
  'support-investigation': behind(),
  'support-charges': behind(),
  'support-court': behind(),
  'control-money': control(),
  'control-movement': control(),
  'control-threats': control(),
  'control-mind': control(),
  'control-violence': control(),
  organisations: {
    theme: 'network',
    concept: 'organisations',
    values: counts.slice(1),
    words: 'count',
    from: ['parts'],
  },
  second: {
    theme: 'network',
    concept: 'organisations',
    values: [...organisationGroups, 'nobody'],
    words: 'group',
    from: ['parts'],
  },
  'known-support': { theme: 'network', values: yesNo, words: 'known', from: ['parts'] },
  'known-social-health': { theme: 'network', values: yesNo, words: 'known', from: ['parts'] },
  'known-authority': { theme: 'network', values: yesNo, words: 'known', from: ['parts'] },
  referrals: {
    theme: 'network',
    concept: 'referredTo',
    values: ['accepted', 'declined', 'unanswered', 'none'],
    words: 'answer',
    from: ['referrals'],
  },
  identified: {
    theme: 'network',
    concept: 'organisations',
    values: ['identified', 'not-identified'],
    from: ['parts', 'referrals'],
  },
  promises: { theme: 'network', values: ['kept', 'declined', 'open', 'none'], words: 'promise', from: ['promises'] },
  heard: { theme: 'process', values: spoken, words: 'spoken', from: ['heard'], asked: true },
  understood: { theme: 'process', values: spoken, words: 'spoken', from: ['heard'], asked: true },
} as const satisfies Record<string, Variable>;

export type VariableKey = keyof typeof variables;
export const variableKeys = Object.keys(variables) as readonly VariableKey[];
export const variableOf = (key: VariableKey): Variable => variables[key];

/** The closed list of a variable, in its order; of periods and regions none is known here. */
export function valuesOf(key: VariableKey): readonly string[] {
  const { values } = variableOf(key);
  return typeof values === 'string' ? [] : values;
}

function factors() {
  return {
    theme: 'vulnerability',
    concept: 'vulnerability',
    values: directions,
    words: 'direction',
    from: ['whole'],
  } as const;
}
function need() {
  return { theme: 'help', concept: 'needs', values: needs, words: 'need', from: ['needs'] } as const;
}
function length() {
  return { theme: 'process', concept: 'stage', values: lengths, words: 'length', from: ['course'] } as const;
}
function behind() {
  return { theme: 'process', values: support, words: 'support', from: ['course', 'support'] } as const;
}
function control() {
  return { theme: 'control', concept: 'control', values: phases, words: 'phase', from: ['whole'] } as const;
}
