import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Conditions,
  contactDecision,
  dayRanges,
  obstacle,
  strictest,
  type Use,
  unfitFields,
  unfitValue,
} from './safety.ts';

const always: Conditions = {
  allowed: true,
  days: [1, 2, 3, 4, 5, 6, 7],
  hourFrom: null,
  hourUntil: null,
  onlyLead: false,
  onlyOrganisations: [],
  messageAllowed: true,
  validUntil: null,
};
const now: Use = { today: '2026-11-24', weekday: 2, clock: '10:00', organisationId: 'saarni', isLead: false };

describe('what the verdict of the database means', () => {
  test('a channel without any rule is unknown, which counts as forbidden', () => {
    expect(contactDecision(undefined)).toBe('unknown');
  });

  test('a rule that the worker does not see is unknown, unless it forbids: forbidden is shown to everybody', () => {
    expect(contactDecision({ forbidden: false, seen: false, usable_now: false })).toBe('unknown');
    expect(contactDecision({ forbidden: true, seen: false, usable_now: false })).toBe('forbidden');
  });

  test('a rule in sight is allowed only when the database says that it may be used now', () => {
    expect(contactDecision({ forbidden: false, seen: true, usable_now: true })).toBe('allowed');
    expect(contactDecision({ forbidden: false, seen: true, usable_now: false })).toBe('not-now');
  });

  test('nothing but a usable, seen and unforbidden channel is ever allowed', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), fc.boolean(), (forbidden, seen, usable_now) => {
        expect(contactDecision({ forbidden, seen, usable_now }) === 'allowed').toBe(!forbidden && seen && usable_now);
      }),
    );
  });
});

describe('what stands in the way', () => {
  test.each<[string, Partial<Conditions>, string | undefined]>([
    ['nothing', {}, undefined],
    ['a forbidden channel', { allowed: false }, 'forbidden'],
    ['an expired rule', { validUntil: '2026-11-23' }, 'expired'],
    ['another day', { days: [1, 3] }, 'day'],
    ['an hour too early', { hourFrom: '10:01', hourUntil: '15:00' }, 'hour'],
    ['the end of the hours', { hourFrom: '09:00', hourUntil: '10:00' }, 'hour'],
    ['another organisation', { onlyOrganisations: [{ id: 'lyhty', name: 'Lyhty' }] }, 'who'],
    ['the lead alone', { onlyLead: true }, 'who'],
  ])('%s', (_, change, expected) => {
    expect(obstacle({ ...always, ...change }, now)).toBe(expected);
  });

  test('a rule counts on its last day', () => {
    expect(obstacle({ ...always, validUntil: '2026-11-24' }, now)).toBeUndefined();
  });
});

const clock = fc
  .integer({ min: 0, max: 23 * 60 + 59 })
  .map((m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`);
const organisation = fc.constantFrom('saarni', 'lyhty', 'ranta').map((id) => ({ id, name: id }));
const day = fc.constantFrom('2026-11-23', '2026-11-24', '2026-11-25');
const rule: fc.Arbitrary<Conditions> = fc
  .record({
    allowed: fc.boolean(),
    days: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
    hours: fc.option(fc.tuple(clock, clock)),
    onlyLead: fc.boolean(),
    onlyOrganisations: fc.option(organisation),
    messageAllowed: fc.boolean(),
    validUntil: fc.option(day),
  })
  .map(({ hours, onlyOrganisations, ...rest }) => ({
    ...rest,
    hourFrom: hours?.[0] ?? null,
    hourUntil: hours?.[1] ?? null,
    onlyOrganisations: onlyOrganisations ? [onlyOrganisations] : [],
  }));
const use: fc.Arbitrary<Use> = fc.record({
  today: day,
  weekday: fc.integer({ min: 1, max: 7 }),
  clock,
  organisationId: organisation.map(({ id }) => id),
  isLead: fc.boolean(),
});

describe('the strictest rule wins', () => {
  test('what the rules allow together is exactly what each of them allows', () => {
    fc.assert(
      fc.property(fc.array(rule, { minLength: 1, maxLength: 4 }), use, (rules, at) => {
        expect(obstacle(strictest(rules), at) === undefined).toBe(
          rules.every((rule) => obstacle(rule, at) === undefined),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('one more rule never opens what was closed, nor lets a message be left', () => {
    fc.assert(
      fc.property(fc.array(rule, { minLength: 1, maxLength: 3 }), rule, use, (rules, more, at) => {
        const [before, after] = [strictest(rules), strictest([...rules, more])];
        if (obstacle(before, at) !== undefined) expect(obstacle(after, at)).toBeDefined();
        if (!before.messageAllowed) expect(after.messageAllowed).toBe(false);
      }),
    );
  });

  test('the order of the rules does not matter, and a rule beside itself changes nothing', () => {
    fc.assert(
      fc.property(rule, rule, use, (a, b, at) => {
        expect(obstacle(strictest([a, b]), at)).toBe(obstacle(strictest([b, a]), at));
        expect(strictest([a, a])).toEqual(strictest([a]));
      }),
    );
  });

  test('two organisations that keep a channel to themselves leave it to nobody', () => {
    const together = strictest([
      { ...always, onlyOrganisations: [{ id: 'saarni', name: 'Saarni ry' }] },
      { ...always, onlyOrganisations: [{ id: 'lyhty', name: 'Lyhty' }] },
    ]);
    for (const organisationId of ['saarni', 'lyhty'])
      expect(obstacle(together, { ...now, organisationId })).toBe('who');
  });
});

test('days are told as ranges', () => {
  expect(dayRanges([1, 2, 3, 4, 5])).toEqual([[1, 5]]);
  expect(dayRanges([5, 1, 2, 7])).toEqual([
    [1, 2],
    [5, 5],
    [7, 7],
  ]);
  expect(dayRanges([])).toEqual([]);
});

describe('fields that do not fit together', () => {
  const today = '2026-11-24';
  const good = { allowed: true, who: 'anyone', checkedOn: today } as const;

  test('a check in the future, a rule that has ended, one hour without the other, hours backwards', () => {
    expect(unfitFields({ ...good, checkedOn: '2026-11-25' }, today)).toEqual([
      { field: 'checkedOn', reason: 'future' },
    ]);
    expect(unfitFields({ ...good, validUntil: '2026-11-23' }, today)).toEqual([
      { field: 'validUntil', reason: 'past' },
    ]);
    expect(unfitFields({ ...good, hourFrom: '09:00' }, today)).toEqual([{ field: 'hourUntil', reason: 'both-hours' }]);
    expect(unfitFields({ ...good, hourUntil: '09:00' }, today)).toEqual([{ field: 'hourFrom', reason: 'both-hours' }]);
    expect(unfitFields({ ...good, hourFrom: '15:00', hourUntil: '09:00' }, today)).toEqual([
      { field: 'hourUntil', reason: 'hours-order' },
    ]);
  });

  test('an allowed channel says who may use it; a forbidden one needs neither that nor hours', () => {
    expect(unfitFields({ ...good, who: undefined }, today)).toEqual([{ field: 'who', reason: 'choose' }]);
    expect(unfitFields({ allowed: false, hourFrom: '15:00', checkedOn: today }, today)).toEqual([]);
  });
});

test('a number looks like a number and an e-mail address like one; other ways are free text', () => {
  expect(unfitValue('call', '+358 40 555 0123')).toBeUndefined();
  expect(unfitValue('text-message', 'call her sister')).toBe('phone');
  expect(unfitValue('email', 'koivu@example.org')).toBeUndefined();
  expect(unfitValue('email', 'koivu')).toBe('email');
  expect(unfitValue('message-app', 'Signal: koivu.07')).toBeUndefined();
});
