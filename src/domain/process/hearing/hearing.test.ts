import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../platform/time/format.ts';
import { aStep } from '../process.fixtures.ts';
import type { StepView } from '../step-fields.ts';
import { answerOn, countedOnce, differencesOf, type Match, mayBeSame, movesOf, offersOf, together } from './hearing.ts';

const police = (day: string | null, more: Partial<StepView> = {}) =>
  aStep('hearing', day, {
    id: `police ${day}`,
    organisationId: 'police',
    organisation: 'Rikostutkinta',
    own: false,
    state: 'planned',
    source: 'own-authority',
    ...more,
  });
const saarni = (day: string | null, more: Partial<StepView> = {}) =>
  aStep('hearing', day, { id: `saarni ${day}`, organisationId: 'saarni', state: 'planned', ...more });

let nth = 0;
const said = (a: StepView, b: StepView, answer: Match['answer'], at = `2026-11-2${nth++ % 10}T10:00:00Z`): Match => ({
  id: `${nth}`,
  stepId: a.id,
  otherId: b.id,
  answer,
  reason: null,
  organisation: a.organisation,
  author: null,
  own: a.own,
  writtenAt: at,
});

test('rows of two organisations that lie near are offered; those far apart, of one organisation, or of another kind are not', () => {
  const own = saarni('2026-12-04');
  expect(offersOf([own, police('2026-12-03')], [])).toHaveLength(1);
  expect(mayBeSame(own, police('2026-12-03', { code: 'recorded-interview' }))).toBe(true);
  expect(mayBeSame(own, police(null))).toBe(true);
  for (const other of [
    police('2027-02-03'),
    police('2026-12-03', { code: 'main-hearing' }),
    police('2026-12-03', { state: 'cancelled' }),
    police('2026-12-03', { class: 'residence' }),
    saarni('2026-12-03'),
  ])
    expect(mayBeSame(own, other)).toBe(false);
});

test('each row is offered once for each other organisation, the nearest one', () => {
  const steps = [saarni('2026-12-04'), saarni('2026-12-20'), police('2026-12-03'), police('2026-12-21')];
  const pairs = offersOf(steps, []).map((pair) => pair.map(({ id }) => id));
  expect(pairs).toEqual([
    ['saarni 2026-12-04', 'police 2026-12-03'],
    ['saarni 2026-12-20', 'police 2026-12-21'],
  ]);
});

test('what was answered is not offered again; the later answer counts', () => {
  const [a, b] = [saarni('2026-12-04'), police('2026-12-03')];
  const no = said(a, b, 'different', '2026-11-20T10:00:00Z');
  expect(offersOf([a, b], [no])).toEqual([]);
  const yes = said(b, a, 'same', '2026-11-21T10:00:00Z');
  expect(answerOn([no, yes], a.id, b.id)).toBe(yes);
  expect(together([a, b], [no, yes])).toEqual([[a, b]]);
  expect(together([a, b], [no])).toEqual([[a], [b]]);
});

test('rows of one hearing that stand alike count once, and the row of who calls leads; told and planned stay two', () => {
  const [a, b] = [saarni('2026-12-04'), police('2026-12-03')];
  const same = [said(a, b, 'same')];
  expect(countedOnce([a, b], same).map(({ lead, rows }) => [lead.id, rows.length])).toEqual([[b.id, 2]]);
  const done = { ...a, state: 'done' as const };
  expect(countedOnce([done, b], same)).toHaveLength(2);
  expect(countedOnce([a, b], [said(a, b, 'asked')])).toHaveLength(2);
});

test('a row that was recorded by mistake is not among the steps: what was answered on it joins nothing', () => {
  const [a, b, c] = [saarni('2026-12-04'), police('2026-12-03'), police('2026-12-05')];
  const matches = [said(a, b, 'same')];
  expect(together([a, c], matches)).toEqual([[a], [c]]);
  expect(offersOf([a, c], matches)).toHaveLength(1);
});

test('the differences of day, hour and place are told, a fact that one has and another has not is none', () => {
  expect(
    differencesOf([
      police('2026-12-03', { hour: '13:30', place: 'Poliisiasema, huone 2' }),
      saarni('2026-12-04', { hour: '09:00', place: 'Poliisiasema' }),
    ]),
  ).toEqual({ days: 1, hour: true, place: true, state: false });
  expect(differencesOf([police('2026-12-03', { hour: '13:30' }), saarni('2026-12-03')])).toEqual({
    days: null,
    hour: false,
    place: false,
    state: false,
  });
});

test('a move is a day or an hour that was another before', () => {
  const [first, second] = [
    { day: '2026-11-26', hour: null },
    { day: '2026-12-03', hour: '13:30' },
  ];
  expect(movesOf([first, first, second, second])).toEqual([{ from: first, to: second }]);
  expect(movesOf([{ day: null, hour: null }, second])).toEqual([]);
});

test('whatever is answered, every row counts exactly once, and adding a row that is not seen changes no offer among the others', () => {
  const step = fc
    .record({ of: fc.constantFrom('police', 'saarni', 'county'), day: fc.integer({ min: 0, max: 60 }), id: fc.uuid() })
    .map(({ of, day, id }) =>
      aStep('hearing', addDays('2026-12-01', day), { id, organisationId: of, organisation: of, state: 'planned' }),
    );
  fc.assert(
    fc.property(
      fc.uniqueArray(step, { selector: ({ id }) => id, maxLength: 8 }),
      fc.array(fc.tuple(fc.nat(7), fc.nat(7), fc.constantFrom('same' as const, 'different' as const)), {
        maxLength: 6,
      }),
      (steps, answers) => {
        const matches = answers.flatMap(([a, b, answer]) => {
          const [one, other] = [steps[a], steps[b]];
          return one && other && one.organisationId !== other.organisationId ? [said(one, other, answer)] : [];
        });
        const counted = countedOnce(steps, matches);
        expect(counted.flatMap(({ rows }) => rows.map(({ id }) => id)).toSorted()).toEqual(
          steps.map(({ id }) => id).toSorted(),
        );
        for (const { lead, rows } of counted) expect(rows).toContain(lead);
        const offered = offersOf(steps, matches).flat();
        const keys = offersOf(steps, matches).flatMap(([a, b]) => [
          `${a.id} ${b.organisationId}`,
          `${b.id} ${a.organisationId}`,
        ]);
        expect(new Set(keys).size).toBe(keys.length);
        for (const each of offered) expect(steps).toContain(each);
      },
    ),
  );
});
