import { z } from 'zod';
import { CaseId, choice, mustTick, optionalText, optionalUnnamedText, tick } from '../../platform/http/fields.ts';
import type { FieldProblem } from '../../platform/http/problem.ts';
import { type ActorCode, anchors, thingCodes } from './codes.ts';
import { eventParts, peopleFields } from './event-people.ts';
import type { NamedActor, NamedThing } from './keep-event.ts';
import { longestLabel } from './piece.ts';
import { fieldsOf } from './piece-input.ts';

/** Parts that one person has in what happened to many. */
export const sharedActorCodes = [
  'recruiter',
  'transporter',
  'controller',
  'employer',
  'buyer',
  'landlord',
  'lender',
] as const satisfies readonly ActorCode[];
const shared: ReadonlySet<string> = new Set(sharedActorCodes);
export const isShared = (code: string): boolean => shared.has(code);

/** People whose labels name one who was exploited: they are never put down in the case of another. */
export const exploitedCodes: readonly ActorCode[] = ['herself', 'exploited-beside'];

/** More cases than this are not written in by one request. */
export const mostCases = 50;

/** A case in which the worker may put down what was told. */
export interface OpenCase {
  readonly id: string;
  readonly code: string;
  readonly codeWord: string;
  /** The worker leads it for the own organisation. */
  readonly led: boolean;
}

/** More of the own cases than this are not listed at once: those whose next day comes first are. */
export const mostListed = 300;

const someCases = () =>
  z
    .array(CaseId, { error: 'choose' })
    .max(mostCases, 'too-many')
    .refine((all) => new Set(all).size === all.length, 'choose');

/** Where the same is put down, and what is said of its holding there. */
export const chosenCases = {
  cases: someCases().min(1, 'choose'),
  /** The case in which it stands already: only its words are kept apart from the others. */
  from: CaseId.optional(),
  /** One confirmation for all cases that the worker leads. */
  holds: mustTick(),
  /** The cases led by somebody else, each confirmed by itself. */
  holdsIn: someCases().optional(),
  /** Narrows the list on the page; nothing is done by it. */
  find: optionalText(40, 'set-form'),
} as const;

const aboutTime = anchors.filter((anchor) => anchor.endsWith('arrival')) as ['before-arrival', 'after-arrival'];
const { anchorId: _id, answer: _answer, ...ofEvent } = fieldsOf.event;

/** An event that happened to many: people by a part that is the same for all, and by a label. */
export const sameEventFields = {
  ...ofEvent,
  anchor: choice(aboutTime).optional(),
  herPart: peopleFields.herPart,
  newActorCode: choice(sharedActorCodes).optional(),
  newActorLabel: optionalUnnamedText(longestLabel),
  newActorPart: choice(eventParts).optional(),
  otherActorCode: choice(sharedActorCodes).optional(),
  otherActorLabel: optionalUnnamedText(longestLabel),
  otherActorPart: choice(eventParts).optional(),
  newThingCode: choice(thingCodes).optional(),
  newThingLabel: optionalUnnamedText(longestLabel),
} as const;
export type SameEvent = z.output<z.ZodObject<typeof sameEventFields>>;

/** What one case is sent: the same as all, and whether it was confirmed by itself. */
export const inOne = { caseId: CaseId, confirmed: tick() } as const;

/** Turns what was said for all into what each case is sent; by their ids, so that the order of their moments tells nothing else. */
export function inputsOf<Said extends z.output<z.ZodObject<typeof chosenCases>>>({
  cases,
  from: _from,
  holds: _holds,
  holdsIn = [],
  find: _find,
  ...said
}: Said) {
  return cases.toSorted().map((caseId) => ({ ...said, caseId, confirmed: holdsIn.includes(caseId) }));
}

/** The people of a shared event. */
export function sharedPeople(said: SameEvent): NamedActor[] {
  return [
    ...(said.newActorCode
      ? [{ code: said.newActorCode, label: said.newActorLabel, part: said.newActorPart ?? ('did' as const) }]
      : []),
    ...(said.otherActorCode
      ? [{ code: said.otherActorCode, label: said.otherActorLabel, part: said.otherActorPart ?? ('did' as const) }]
      : []),
  ];
}

export const sharedThings = ({ newThingCode, newThingLabel }: SameEvent): NamedThing[] =>
  newThingCode ? [{ code: newThingCode, label: newThingLabel }] : [];

/** What is not right with the people: a label without a part. */
export const sharedProblems = (said: SameEvent): FieldProblem[] => [
  ...(said.newActorLabel && !said.newActorCode ? [{ field: 'newActorCode', reason: 'choose' }] : []),
  ...(said.otherActorLabel && !said.otherActorCode ? [{ field: 'otherActorCode', reason: 'choose' }] : []),
  ...(said.newThingLabel && !said.newThingCode ? [{ field: 'newThingCode', reason: 'choose' }] : []),
];

/** Fields that are words of somebody, in whichever sort they are. */
export const wordFields = ['label', 'text', 'where', 'newActorLabel', 'otherActorLabel', 'newThingLabel'] as const;
