import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dueForReview, goalMoves, mayBecome } from './goal.ts';
import { type GoalView, goalStates } from './goal-fields.ts';
import {
  isLate,
  isOpen,
  moved,
  sortTasks,
  stateOf,
  type TaskMove,
  type TaskState,
  type TaskView,
  taskMoves,
  taskStates,
} from './task.ts';

const moves: readonly TaskMove[] = ['accepted', 'declined', 'done', 'undone', 'withdrawn'];

test('on every path a task is always in one listed state, and never leaves withdrawn', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...moves), { maxLength: 30 }), (path) => {
      let state: TaskState = 'asked';
      let ended = false;
      for (const move of path) {
        const next = moved(state, move);
        if (ended) expect(next).toBeUndefined();
        state = next ?? state;
        ended ||= state === 'withdrawn';
        expect(taskStates).toContain(state);
      }
    }),
  );
});

test('only a done task can be taken back, only what is not done can be withdrawn, and what is done stands until then', () => {
  for (const state of taskStates) {
    expect(moved(state, 'undone') !== undefined).toBe(state === 'done');
    expect(moved(state, 'withdrawn') !== undefined).toBe(['asked', 'accepted', 'declined'].includes(state));
  }
  expect(Object.keys(taskMoves.done)).toEqual(['undone']);
  expect(taskMoves.closed).toEqual({});
});

test('the last answer tells the same state as the walk through all of them', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...moves.slice(0, 4)), { maxLength: 20 }), (path) => {
      let state: TaskState = 'asked';
      let last: string | null = null;
      for (const move of path) {
        const next = moved(state, move);
        if (!next) continue;
        state = next;
        last = move;
      }
      expect(stateOf('open', last)).toBe(state);
    }),
  );
});

test('on every path a goal goes on or ends, and an ended one is opened again before it ends otherwise', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...goalStates), { maxLength: 30 }), (path) => {
      let state: (typeof goalStates)[number] = 'open';
      for (const to of path) {
        if (!mayBecome(state, to)) expect([state === 'open', to === 'open']).toEqual([false, false]);
        else state = to;
      }
    }),
  );
  for (const state of goalStates) expect(goalMoves[state]).toContain('open');
});

const task = (more: Partial<TaskView>): TaskView =>
  ({ id: 'a', state: 'asked', dueOn: null, answer: null, writtenAt: '', ...more }) as TaskView;

test('late is an open promise whose day has passed; one without a day is never late', () => {
  const today = '2026-11-24';
  expect(isLate(task({ dueOn: '2026-11-23' }), today)).toBe(true);
  expect(isLate(task({ dueOn: '2026-11-24' }), today)).toBe(false);
  expect(isLate(task({ dueOn: null }), today)).toBe(false);
  for (const state of ['declined', 'done', 'withdrawn'] as const) {
    expect(isLate(task({ dueOn: '2026-01-01', state }), today)).toBe(false);
    expect(isOpen({ state })).toBe(false);
  }
});

test('open tasks come by day, those without a day last; ended ones by their answer', () => {
  const sorted = sortTasks([
    task({ id: 'no-day' }),
    task({ id: 'later', dueOn: '2026-12-01' }),
    task({ id: 'sooner', dueOn: '2026-11-01', state: 'accepted' }),
    task({ id: 'done', state: 'done', answer: { author: null, mine: true, at: '2026-11-20', reason: null } }),
    task({ id: 'done-later', state: 'done', answer: { author: null, mine: true, at: '2026-11-22', reason: null } }),
  ]);
  expect(sorted.open.map(({ id }) => id)).toEqual(['sooner', 'later', 'no-day']);
  expect(sorted.ended.map(({ id }) => id)).toEqual(['done-later', 'done']);
});

test('due for review are open goals whose day has come, the longest waiting first', () => {
  const goal = (id: string, reviewOn: string | null, state = 'open') => ({ id, reviewOn, state }) as GoalView;
  const found = dueForReview(
    [
      goal('b', '2026-11-20'),
      goal('a', '2026-11-01'),
      goal('c', '2026-11-25'),
      goal('d', '2026-11-01', 'reached'),
      goal('e', null),
    ],
    '2026-11-24',
  );
  expect(found.map(({ id }) => id)).toEqual(['a', 'b']);
});
