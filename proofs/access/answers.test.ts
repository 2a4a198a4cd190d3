import { describe, expect, test } from 'vitest';
import type { Act } from './acts.ts';
import { byLayer } from './answer.ts';
import { answersTo } from './answers.ts';
import type { Id } from './facts.ts';
import { c, done, nameWorker, noon, together } from './tiny.fixtures.ts';

/** An example for each layer of an answer, to trust the model by. */

const ask = (by: Id, organisation: Id, worker: Id | null = null): Act => ({
  act: 'ask-task',
  by,
  case: c,
  id: 'task',
  for: organisation,
  worker,
  goal: null,
});

test('the first layer that refuses answers, and what comes after it is not asked', () => {
  const notAsked = () => {
    throw new Error('asked');
  };
  expect(
    byLayer(
      () => [],
      () => ['form', 'standing'],
      notAsked,
    ),
  ).toEqual(['form', 'standing']);
  expect(byLayer(() => [])).toEqual(['done']);
});

describe('a task', () => {
  const world = together();
  const answer = (act: Act) => answersTo(world, act, noon);

  test('is asked within the network, of an organisation or of one who is named there', () => {
    expect(answer(ask('saarni.lead', 'county'))).toEqual(['done']);
    expect(answer(ask('saarni.lead', 'county', 'county.lead'))).toEqual(['done']);
  });

  test('is refused alike of whom she does not see, hidden or not on the case', () => {
    expect(answer(ask('county.lead', 'lyhty'))).toEqual(['not-in-sight']);
    expect(answer(ask('county.lead', 'police'))).toEqual(['not-in-sight']);
  });

  test('is not asked of a hidden part that she sees: no network joins the two', () => {
    expect(answer(ask('saarni.lead', 'lyhty'))).toEqual(['form']);
  });

  test('takes one who is named for the plan', () => {
    const narrow = done(world, [nameWorker('saarni.lead', 'saarni.more', ['case', 'contact'])]);
    expect(answersTo(narrow, ask('saarni.more', 'county'), noon)).toEqual(['standing']);
  });

  test('does not tell a stranger that there is such a case', () => {
    expect(answer(ask('police.lead', 'county'))).toEqual(['absent']);
  });

  test('is asked no more when the case is closed', () => {
    const closed = done(world, [{ act: 'close-case', by: 'saarni.lead', case: c }]);
    expect(answersTo(closed, ask('saarni.lead', 'county'), noon)).toEqual(['state']);
  });
});
