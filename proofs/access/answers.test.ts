import { describe, expect, test } from 'vitest';
import type { Act } from './acts.ts';
import { byLayer } from './answer.ts';
import { answersTo } from './answers.ts';
import type { Id } from './facts.ts';
import { c, done, nameWorker, noon, together } from './tiny.fixtures.ts';
import { afterTheirTime } from './warning.ts';

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

describe('a wish that somebody be invited', () => {
  const wish = (by: Id, to: Id): Act => ({ act: 'wish-invitation', by, case: c, id: 'wish', to });
  const answer = (act: Act) => answersTo(together(), act, noon);

  test('has one answer for whom she does not see, hidden or not on the case', () => {
    expect(answer(wish('county.lead', 'lyhty'))).toEqual(['done']);
    expect(answer(wish('county.lead', 'police'))).toEqual(['done']);
    expect(answer(wish('county.lead', 'saarni'))).toEqual(['state']);
  });

  test('is not made by the lead, who invites', () => {
    expect(answer(wish('saarni.lead', 'police'))).toEqual(['standing']);
    expect(answer(wish('saarni.backup', 'police'))).toEqual(['done']);
  });
});

describe('a warning', () => {
  const minute = 60_000;
  const warned = done(together(), [{ act: 'warn', by: 'county.lead', case: c, id: 'w' }]);
  const taken = (by: Id): Act => ({ act: 'acknowledge-warning', by, case: c, warning: 'w' });
  const named = done(warned, [nameWorker('saarni.lead', 'saarni.more')]);
  const late = (at: number) => ({
    ...named,
    cases: new Map([...named.cases].map(([id, each]) => [id, afterTheirTime(each, at)])),
  });

  test('is for lead and backup, and when its time has run out for all who are named there', () => {
    expect(answersTo(named, taken('saarni.backup'), noon)).toEqual(['done']);
    expect(answersTo(named, taken('saarni.more'), noon)).toEqual(['absent']);
    expect(answersTo(late(noon + 29 * minute), taken('saarni.more'), noon + 29 * minute)).toEqual(['absent']);
    expect(answersTo(late(noon + 30 * minute), taken('saarni.more'), noon + 30 * minute)).toEqual(['done']);
  });

  test('is passed on to hidden parts, too, and to nobody who is not on the case', () => {
    const pass = (to: Id): Act => ({
      act: 'pass-warning',
      by: 'saarni.lead',
      case: c,
      id: 'p',
      warning: 'w',
      to: [to],
    });
    expect(answersTo(warned, pass('lyhty'), noon)).toEqual(['done']);
    expect(answersTo(warned, pass('police'), noon)).toEqual(['not-in-sight']);
  });
});

describe('a hand-over while a part is hidden', () => {
  const prepared = (says: 'organisation' | 'her') =>
    done(together(), [
      { act: 'prepare-hand-over', by: 'saarni.lead', case: c, id: 'h', to: 'county', sheet: null, says },
    ]);
  const accept: Act = { act: 'accept-hand-over', by: 'county.lead', case: c, handOver: 'h' };
  const decline: Act = { act: 'decline-hand-over', by: 'county.lead', case: c, handOver: 'h' };

  test('leaves on her yes, and on no other before that part has said its own', () => {
    expect(answersTo(prepared('her'), accept, noon)).toEqual(['done']);
    const draft = prepared('organisation');
    expect(answersTo(draft, decline, noon)).toEqual(['absent']);
    const yes = done(draft, [
      { act: 'answer-hand-over-question', by: 'lyhty.lead', case: c, handOver: 'h', yes: true },
    ]);
    expect(answersTo(yes, accept, noon)).toEqual(['done']);
  });

  test('asks nobody else', () => {
    const answer: Act = { act: 'answer-hand-over-question', by: 'county.lead', case: c, handOver: 'h', yes: true };
    expect(answersTo(prepared('organisation'), answer, noon)).toEqual(['absent']);
  });
});
