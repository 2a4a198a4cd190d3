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

type Timed = Pick<Draft, 'anchor'> & { readonly time: ReturnType<typeof readTime> };

/** When it was. An event may be told from the arrival in words: that is kept as what is chosen, and both at once only where they say the same. */
function timed(sort: PieceSort, input: PieceInput, today: Day, born: number | undefined): Timed {
  if (sort === 'actor') return { time: noTime, anchor: null };
  if (sort !== 'event') return { time: readTime(input, today, born), anchor: null };
  const { when, anchor } = input;
  const arrival = when === undefined ? undefined : arrivalIn(when);
  if (arrival === undefined) return { time: readTime(input, today, born), anchor: anchor ?? null };
  const differs = anchor !== undefined && anchor !== arrival;
  const time = differs ? { field: 'when', reason: 'twice' } : readTime({ ...input, when: undefined }, today, born);
  return { time, anchor: arrival };
}

/** Turns what was said into what is kept, or tells everything that is not right with it. */
export function draftOf(sort: PieceSort, input: PieceInput, today: Day, born?: number): Drafted {
  const answer = answerOf(sort, input);
  const { time, anchor } = timed(sort, input, today, born);
  const wrong: FieldProblem[] = [
    ...(input.code && codesOf[sort].includes(input.code) ? [] : [{ field: 'code', reason: 'choose' }]),
    ...('reason' in time ? [time] : []),
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
      anchor,
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
