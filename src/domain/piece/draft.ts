import type { FieldProblem } from '../../platform/http/problem.ts';
import type { Day } from '../../platform/time/format.ts';
import { noTime } from '../../platform/time/uncertain/index.ts';
import { arrivalIn } from './arrival-words.ts';
import type { PieceSort } from './codes.ts';
import { type Answer, codesOf, type Source, usualLevel } from './piece.ts';
import type { Draft } from './piece-fields.ts';
import type { PieceInput } from './piece-input.ts';
import { readTime } from './piece-time.ts';

export type Drafted = { readonly draft: Draft } | { readonly wrong: readonly FieldProblem[] };

const isUnasked = (value: string | undefined): value is 'not-asked' | 'did-not-answer' =>
  value === 'not-asked' || value === 'did-not-answer';

/** Whether she answered: said by itself for an event, else in place of the state that an answer would have given. */
function answerOf(sort: PieceSort, { answer, status, direction }: PieceInput): Answer {
  if (sort === 'event') return answer ?? 'answered';
  const said = sort === 'factor' ? direction : status;
  return isUnasked(said) ? said : 'answered';
}

/** What is told from the arrival in words is kept as what is chosen; both at once only where they say the same. */
function arrivalAsAnchor(input: PieceInput): PieceInput {
  const arrival = input.when === undefined ? undefined : arrivalIn(input.when);
  if (arrival === undefined || (input.anchor !== undefined && input.anchor !== arrival)) return input;
  return { ...input, when: undefined, anchor: arrival };
}

function anchorProblems({ anchor, anchorId }: PieceInput): FieldProblem[] {
  const toEvent = anchor === 'before' || anchor === 'after';
  if (toEvent && !anchorId) return [{ field: 'anchorId', reason: 'choose' }];
  if (!toEvent && anchorId) return [{ field: 'anchor', reason: 'choose' }];
  return [];
}

const ownStates: Partial<Record<PieceSort, readonly string[]>> = {
  control: ['observed', 'suspected', 'not-observed'],
  exploitation: ['possible', 'actual', 'not'],
};

/** What a piece of its sort must say when it is answered. */
function stateProblems(sort: PieceSort, input: PieceInput, answer: Answer): FieldProblem[] {
  const wrong: FieldProblem[] = [];
  const states = ownStates[sort];
  if (states && answer === 'answered' && !states.includes(input.status ?? ''))
    wrong.push({ field: 'status', reason: 'choose' });
  if (sort === 'control' && answer === 'answered' && !input.phases?.length)
    wrong.push({ field: 'phases', reason: 'choose' });
  if (sort === 'factor' && !input.direction) wrong.push({ field: 'direction', reason: 'choose' });
  if (sort === 'exploitation' && answer === 'answered' && !input.saidBy)
    wrong.push({ field: 'saidBy', reason: 'choose' });
  return wrong;
}

/** Told from the arrival, and compared with something else besides: which of them is meant cannot be told. */
const timeProblem = (time: FieldProblem, { when, anchor }: PieceInput): FieldProblem =>
  anchor !== undefined && when !== undefined && arrivalIn(when) ? { field: 'when', reason: 'twice' } : time;

/** Turns what was said into what is kept, or tells everything that is not right with it. */
export function draftOf(sort: PieceSort, said: PieceInput, today: Day, born?: number): Drafted {
  const input = sort === 'event' ? arrivalAsAnchor(said) : said;
  const answer = answerOf(sort, input);
  const time = sort === 'actor' ? noTime : readTime(input, today, born);
  const wrong: FieldProblem[] = [
    ...(input.code && codesOf[sort].includes(input.code) ? [] : [{ field: 'code', reason: 'choose' }]),
    ...('reason' in time ? [timeProblem(time, input)] : []),
    ...(sort === 'event' ? anchorProblems(input) : []),
    ...stateProblems(sort, input, answer),
    ...(input.source ? [] : [{ field: 'source', reason: 'choose' }]),
  ];
  if (wrong.length > 0 || 'reason' in time) return { wrong };
  const code = input.code as string;
  const only = <Value>(sorts: readonly PieceSort[], value: Value | undefined): Value | null =>
    sorts.includes(sort) ? (value ?? null) : null;
  return {
    draft: {
      sort,
      code,
      answer,
      ...time,
      anchor: only(['event'], input.anchor),
      anchorId: only(['event'], input.anchorId),
      source: input.source as Source,
      certainty: input.certainty ?? 'not-known',
      status: isUnasked(input.status) ? null : only(['control', 'exploitation'], input.status),
      phases: only(['event', 'control'], input.phases) ?? [],
      means: only(['event'], input.means) ?? [],
      also: code === 'herself' ? [] : (only(['actor'], input.also) ?? []).filter((part) => part !== code),
      level: only(['factor'], input.level ?? usualLevel(code)),
      direction: isUnasked(input.direction) ? null : only(['factor'], input.direction),
      asChild: only(['exploitation'], input.asChild),
      saidBy: only(['exploitation'], input.saidBy),
      label: only(['event', 'actor', 'thing'], input.label),
      text: input.text ?? null,
      where: only(['event', 'thing'], input.where),
      amount: only(['event', 'thing'], input.amount),
    },
  };
}
