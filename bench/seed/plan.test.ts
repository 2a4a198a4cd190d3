import { expect, test } from 'vitest';
import { caseIdOf, makePlan } from './plan.ts';

test('case ids are six characters of the allowed letters and never the same twice', () => {
  const ids = Array.from({ length: 20_000 }, (_, i) => caseIdOf(i + 1));
  expect(ids.filter((id) => !/^[0-9a-hjkmnp-tv-z]{6}$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a measured worker carries exactly her share, and nobody is backup to herself', () => {
  for (const size of [1000, 100_000]) {
    const plan = makePlan(size);
    for (const { workerId, visible } of plan.measured) {
      expect(plan.cases.filter((found) => found.lead === workerId || found.backup === workerId)).toHaveLength(visible);
    }
    expect(plan.cases.filter((found) => found.lead === found.backup)).toEqual([]);
  }
});

test('at 100,000 cases there are 500 organisations and 3,000 accounts', () => {
  const plan = makePlan(100_000);
  expect([plan.organisations.length, plan.workers.length, plan.measured.map((item) => item.visible)]).toEqual([
    500,
    3000,
    [200, 20, 2000],
  ]);
});
