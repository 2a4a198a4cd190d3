import type { Day } from '../../platform/time/format.ts';

/** Who she is, as far as somebody has had a reason to write it down: everything is optional, a case lives without a name. */
export interface PersonFields {
  readonly firstNames?: string | undefined;
  readonly lastName?: string | undefined;
  /** Former names, nicknames, other spellings. */
  readonly otherNames?: string | undefined;
  readonly birthDate?: Day | undefined;
  /** Finnish personal identity code. */
  readonly identityCode?: string | undefined;
  readonly citizenship?: string | undefined;
  /** Code of a spoken language. */
  readonly language?: string | undefined;
  /** Which identity and travel documents there are, and who holds them. */
  readonly documents?: string | undefined;
}

/** In the order in which they are asked and shown. */
export const personFields = [
  'firstNames',
  'lastName',
  'otherNames',
  'birthDate',
  'identityCode',
  'citizenship',
  'language',
  'documents',
] as const;
export type PersonField = (typeof personFields)[number];

export interface PersonView {
  readonly version: number;
  readonly fields: PersonFields;
  readonly author: string | null;
  readonly writtenAt: string;
}

export interface EarlierView {
  readonly version: number;
  readonly author: string | null;
  readonly writtenAt: string;
}
