import type { Acting, CaseStanding } from './acting.ts';

/** What an action is done to. A case subject narrows the whole transaction to that case. */
export type SubjectKind = 'case' | 'own';
export type Subject<Kind extends SubjectKind = SubjectKind> = Kind extends 'case'
  ? { readonly kind: 'case'; readonly id: string }
  : { readonly kind: 'own' };

export const onCase = (id: string): Subject<'case'> => ({ kind: 'case', id });
export const onOwn: Subject<'own'> = { kind: 'own' };

export type ActingOn<Kind extends SubjectKind> = Kind extends 'case'
  ? Acting & { readonly case: CaseStanding }
  : Acting;

/** What is said to whoever may not, in place of the general words: a reason with a sentence of its own, and a page of the case that leads on. */
export interface Refusal {
  readonly reason: string;
  readonly wayOn?: string;
}

/** A named act: what it is done to, and the pure rule that says whether this worker may. */
export interface Action<Kind extends SubjectKind = SubjectKind> {
  readonly name: string;
  readonly on: Kind;
  readonly allows: (acting: ActingOn<Kind>) => boolean;
  /** Told by what the worker may know of the own standing. */
  readonly refused?: (acting: ActingOn<Kind>) => Refusal | undefined;
}

/** `action('case.close', 'case', ({ case: it }) => it.leads && it.acting)` */
export function action<Kind extends SubjectKind>(
  name: string,
  on: Kind,
  allows: (acting: ActingOn<Kind>) => boolean,
  refused?: (acting: ActingOn<Kind>) => Refusal | undefined,
): Action<Kind> {
  return { name, on, allows, ...(refused && { refused }) };
}
