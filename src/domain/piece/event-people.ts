import { z } from 'zod';
import { choice, id, optionalId, optionalUnnamedText } from '../../platform/http/fields.ts';
import type { FieldProblem } from '../../platform/http/problem.ts';
import { actorCodes, type LinkCode, type PieceSort, thingCodes } from './codes.ts';
import { longestLabel } from './piece.ts';

/** What somebody's part in an event may be. */
export const eventParts = ['did', 'ordered', 'took-part', 'was-present', 'saw', 'helped', 'was-done-to'] as const;
export type EventPart = (typeof eventParts)[number];

const some = () =>
  z
    .array(id(), { error: 'choose' })
    .max(40, 'choose')
    .refine((all) => new Set(all).size === all.length, 'choose')
    .optional();

/** Who did what to whom, said together with the event: people and things that are there already, and one new one of each. */
export const peopleFields = {
  /** Her own part; `usual` follows from the kind of event. */
  herPart: choice(['usual', ...eventParts, 'none']).optional(),
  did: some(),
  doneTo: some(),
  present: some(),
  newActorCode: choice(actorCodes).optional(),
  newActorLabel: optionalUnnamedText(longestLabel),
  newActorPart: choice(eventParts).optional(),
  happenedAt: optionalId(),
  concerned: some(),
  newThingCode: choice(thingCodes).optional(),
  newThingLabel: optionalUnnamedText(longestLabel),
} as const;

export type PeopleInput = z.output<z.ZodObject<typeof peopleFields>>;

/** Kinds of events that she is usually the doer of; anything else usually happened to her. */
const hers: readonly string[] = [
  'travelled',
  'arrived',
  'worked',
  'sexual-act-sold',
  'married',
  'engaged',
  'begged',
  'tried-to-leave',
  'left',
  'sought-help',
  'met-authority',
];

/** Her own part in an event, or none. Of an event that was not asked about nothing is said. */
export function partOfHers(part: PeopleInput['herPart'], code: string, answered: boolean): EventPart | undefined {
  if (part === 'none' || (!answered && (part ?? 'usual') === 'usual')) return undefined;
  if (part !== undefined && part !== 'usual') return part;
  return hers.includes(code) ? 'did' : 'was-done-to';
}

/** An edge of the event: which field it was said in, which piece, and how. */
export interface Said {
  readonly field: string;
  readonly id: string;
  readonly sort: PieceSort;
  readonly code: LinkCode;
}

/** The edges to pieces that are there already. */
export function saidPieces({ did = [], doneTo = [], present = [], happenedAt, concerned = [] }: PeopleInput): Said[] {
  const people = (field: string, ids: readonly string[], code: LinkCode) =>
    ids.map((id): Said => ({ field, id, sort: 'actor', code }));
  return [
    ...people('did', did, 'did'),
    ...people('doneTo', doneTo, 'was-done-to'),
    ...people('present', present, 'was-present'),
    ...(happenedAt
      ? [{ field: 'happenedAt', id: happenedAt, sort: 'thing' as const, code: 'happened-at' as const }]
      : []),
    ...concerned.map((id): Said => ({ field: 'concerned', id, sort: 'thing', code: 'concerned' })),
  ];
}

/** What is not right with the new ones: a part without a person, or she herself as a new person. */
export function newProblems(input: PeopleInput): FieldProblem[] {
  const wrong: FieldProblem[] = [];
  if (input.newActorLabel && !input.newActorCode) wrong.push({ field: 'newActorCode', reason: 'choose' });
  if (input.newActorCode === 'herself') wrong.push({ field: 'newActorCode', reason: 'herself' });
  if (input.newThingLabel && !input.newThingCode) wrong.push({ field: 'newThingCode', reason: 'choose' });
  return wrong;
}
