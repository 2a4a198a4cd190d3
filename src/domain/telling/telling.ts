import type { Day } from '../../platform/time/format.ts';
import type { Kept } from '../room/index.ts';

/** What may have been told about. A topic, never its content. */
export const topics = [
  'beginning',
  'journey',
  'work',
  'sexual-violence',
  'violence',
  'control',
  'money',
  'people',
  'family',
  'health',
  'residence',
  'childhood',
  'leaving',
  'whole-account',
  'other',
] as const;
export type Topic = (typeof topics)[number];

export const tellingForms = ['conversation', 'recorded-interview', 'document', 'other'] as const;
export const listeners = [
  'own-organisation',
  'support',
  'social',
  'health',
  'police',
  'prosecutor',
  'court',
  'counsel',
  'assistance-system',
  'near-one',
  'other',
] as const;
export const keepers = [
  'own-records',
  'listeners-records',
  'investigation',
  'court',
  'counsel',
  'not-kept',
  'not-known',
] as const;
export const extents = ['partial', 'whole', 'not-known'] as const;

export const wishKinds = ['do-not-ask', 'breaks', 'interpreter', 'beside', 'place', 'manner', 'other'] as const;
export type WishKind = (typeof wishKinds)[number];

/** Where a row of this slice may lie: in the register of the network, or as a line for police and prosecutor. */
export const registers = ['coordination', 'justice'] as const;
export type Register = (typeof registers)[number];

export const longestDetail = 300;
export const longestWish = 300;

interface InRegister extends Kept {
  readonly register: Register;
}

/** That something has been told: the topic, to whom, when and in which form, and where the account lies. */
export interface TellingView extends InRegister {
  readonly topic: Topic;
  readonly form: (typeof tellingForms)[number];
  readonly heardBy: (typeof listeners)[number];
  readonly heldAt: (typeof keepers)[number];
  readonly partial: (typeof extents)[number];
  readonly whenEdtf: string | null;
  readonly from: Day | null;
  readonly until: Day | null;
  readonly detail: string | null;
}

export interface WishView extends InRegister {
  readonly kind: WishKind;
  readonly ended: boolean;
  readonly text: string;
}

/** A former version of a telling or a wish. */
export interface EarlierRow {
  readonly version: number;
  readonly was: Readonly<Record<string, unknown>>;
  readonly text: string | null;
  readonly reason: string | null;
  readonly author: string | null;
  readonly writtenAt: string;
}

interface Told {
  readonly register: Register;
  readonly form: string;
  readonly heardBy: string;
  readonly heldAt: string;
}

/**
 * What a line for police and prosecutor may tell: a recorded interview that an authority holds, nothing else. Who else has
 * heard what stays in the network, for a listener could be called as a witness. The database refuses the same.
 *
 * @returns the fields that are not right
 */
export function notForInvestigation({ register, form, heardBy, heldAt }: Told): readonly string[] {
  if (register !== 'justice') return [];
  return [
    ...(form === 'recorded-interview' ? [] : ['form']),
    ...(['police', 'prosecutor', 'court'].includes(heardBy) ? [] : ['heardBy']),
    ...(['investigation', 'court'].includes(heldAt) ? [] : ['heldAt']),
  ];
}
