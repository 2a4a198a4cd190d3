/** A code is of use for this many days. */
export const codeDays = 14;
/** Groups of four letters and digits: nobody guesses twelve. */
export const codeGroups = 3;
export const longestCode = 40;
/** Longest reason for ending; the leads of both cases read it. */
export const longestJoinReason = 500;

/** Another case of the same person, as a case tells of it to those who are named on both. */
export interface JoinView {
  readonly id: string;
  readonly otherId: string;
  readonly otherWord: string;
  readonly joinedAt: string;
  readonly ended: { readonly at: string; readonly here: boolean; readonly reason: string } | null;
}

/** A code that the own lead has made. */
export interface JoinOfferView {
  readonly id: string;
  readonly to: string;
  readonly state: 'open' | 'joined' | 'ended' | 'withdrawn';
  /** Open, and its days are over. */
  readonly late: boolean;
  readonly madeAt: string;
  readonly expiresAt: string;
}

/** An organisation at which a case of hers may be known together with this one, on which consent. */
export interface Partner {
  readonly organisationId: string;
  readonly organisation: string;
  readonly kind: string;
  readonly region: string;
  readonly consentId: string;
  readonly endsOn: string;
}

/** Everything of this that the network page draws. */
export interface Joining {
  readonly joins: readonly JoinView[];
  readonly offers: readonly JoinOfferView[];
}
