import { expect, test } from 'vitest';
import { stateOf } from './warning.ts';

const dueAt = '2026-11-24T09:22:00.000Z';

test('a warning waits until the moment by which it is to be acknowledged, and is late from then on', () => {
  expect(stateOf({ acknowledgedAt: null, dueAt }, new Date('2026-11-24T09:21:59.999Z'))).toBe('waits');
  expect(stateOf({ acknowledgedAt: null, dueAt }, new Date(dueAt))).toBe('late');
});

test('once acknowledged it is that, however late', () => {
  expect(stateOf({ acknowledgedAt: '2026-11-24T12:00:00.000Z', dueAt }, new Date('2026-11-25T00:00:00Z'))).toBe(
    'acknowledged',
  );
});
