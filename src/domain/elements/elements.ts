/** What the rule needs to know of a recorded piece; every piece of the whole has it. Days are `YYYY-MM-DD`. */
export interface Recorded {
  readonly id: string;
  readonly sort: string;
  readonly code: string;
  readonly answer: string;
  readonly status: string | null;
  readonly means: readonly string[];
  /** Further parts of a person. */
  readonly also: readonly string[];
  readonly phases: readonly string[];
  readonly direction: string | null;
  readonly asChild: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly mistaken: boolean;
}

export interface RecordedLink {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly code: string;
  readonly mistaken: boolean;
}

/** What is recorded towards one element, part or offence: ids of pieces and links. */
export interface Recordings {
  readonly touchedBy: readonly string[];
  /** Recorded as not so: a means not observed, a form that is not exploitation. */
  readonly against: readonly string[];
  readonly notAsked: readonly string[];
  /** She did not want to answer: a value as good as any. */
  readonly unwilling: readonly string[];
}

export interface PartSeen extends Recordings {
  readonly key: string;
}

export interface ElementSeen extends Recordings {
  readonly key: string;
  readonly required: boolean;
  readonly parts: readonly PartSeen[];
}

export interface OffenceSeen extends Recordings {
  readonly key: string;
  readonly parts: readonly PartSeen[];
}

/** `all`: everything recorded happened to a child. `some`: part of it. `not-known`: age is a question. */
export type Childhood = 'none' | 'all' | 'some' | 'not-known';

/** Recorded facts laid beside the law. It holds no score, no share and no verdict, and must never get one. */
export interface ElementsSeen {
  readonly child: Childhood;
  readonly elements: readonly ElementSeen[];
  readonly graver: readonly OffenceSeen[];
  readonly near: readonly OffenceSeen[];
  /** Forms that EU law names. */
  readonly european: readonly OffenceSeen[];
  /** Entries which, each by itself small, together touch every required element; nothing while one is untouched. */
  readonly together: readonly string[] | null;
  /** Accounts of the same thing that differ, side by side. */
  readonly differing: readonly (readonly string[])[];
  /** Risk factors: a vulnerable position, which is not yet its abuse. */
  readonly background: readonly string[];
  /** Answered entries that touch none of the three elements. */
  readonly beside: readonly string[];
}

const share = (a: readonly string[], b: readonly string[]) =>
  a.length === 0 || b.length === 0 || a.some((item) => b.includes(item));

const meet = (a: Recorded, b: Recorded) =>
  (a.from === null || b.until === null || a.from <= b.until) &&
  (b.from === null || a.until === null || b.from <= a.until);

/** Do two pieces speak of the same thing at a time that both may mean? Only then can they differ. */
export const sameMatter = (a: Recorded, b: Recorded): boolean =>
  a.sort === b.sort && a.code === b.code && share(a.phases, b.phases) && meet(a, b);

export type Stance = 'touches' | 'against' | 'not-asked' | 'unwilling';

/** How a piece stands towards what its code speaks to. Certainty and source are shown beside it, never weighed. */
export function stanceOf(piece: Recorded): Stance {
  if (piece.answer === 'not-asked') return 'not-asked';
  if (piece.answer === 'did-not-answer') return 'unwilling';
  return piece.status === 'not' || piece.status === 'not-observed' ? 'against' : 'touches';
}

/** Is what happened recorded as having happened to a child? Forms that are not exploitation do not count. */
export function childhoodOf(pieces: readonly Recorded[]): Childhood {
  const ages = pieces
    .filter((piece) => piece.sort === 'exploitation' && stanceOf(piece) === 'touches')
    .map((piece) => piece.asChild);
  if (ages.includes('yes')) return ages.some((age) => age === 'no') ? 'some' : 'all';
  return ages.includes('not-known') ? 'not-known' : 'none';
}
