import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deadlineEndpoints, followRules, isOffered, shippedRules } from '../../src/domain/deadline/index.ts';
import { addDays, dayOf } from '../../src/platform/time/format.ts';
import { type OneCase, oneCase } from '../http/one-case.ts';
import type { Person } from '../http/small-world.ts';
import { due, names, placeOf } from './calculator.ts';
import { actStood, inForce, type Limit, limits, placeOfTime, type Unit } from './limits.ts';
import { numbers } from './numbers.ts';

/**
 * Running clocks after corrections of the law: every rule from which a clock can be started, from days on both sides of each correction's
 * first and last day, counted anew by the product's step and by the calculator.
 */

const today = dayOf(new Date());
const keys = Object.keys(placeOfTime);
const provisions = [...new Set(keys.map((key) => placeOfTime[key]![0]))];
const unitNames = {
  day: 'days',
  'working day': 'working-days',
  week: 'weeks',
  month: 'months',
  year: 'years',
} as const;
const units = Object.keys(unitNames) as Unit[];

interface Clock {
  readonly id: string;
  readonly key: string;
  readonly start: string;
  due: string;
}
/** What holds of a provision after its last correction. */
interface Held {
  from: string | null;
  until: string | null;
}

let world: OneCase;
let keeper: Person;
const clocks: Clock[] = [];
const now: Record<string, Limit> = { ...limits };
const held = new Map<string, Held>(
  keys.map((key) => [placeOfTime[key]![0], { from: inForce[key]?.[0] ?? null, until: inForce[key]?.[1] ?? null }]),
);
const holds = (key: string, start: string): boolean => {
  const { from, until } = held.get(placeOfTime[key]![0])!;
  return (from === null || from <= start) && (until === null || start <= until);
};
/** Whatever is corrected, nothing starts before its act. */
const starts = (key: string, start: string): boolean => holds(key, start) && actStood(key, start);
/** How often provisions and rules were corrected. */
let written = 0;
let counted = 0;

beforeAll(async () => {
  world = await oneCase({ endpoints: deadlineEndpoints });
  const upkeep = await world.organisation('Ylläpito', 'research');
  keeper = await world.worker(upkeep, 'Yrjö Ylläpitäjä', ['system-admin']);
});
afterAll(() => world.stop());

const classOf = (key: string) => shippedRules.find((rule) => rule.key === key)!.classes[0]!;
const startAt = (key: string, startedOn: string) =>
  world.of(world.anna, 'POST', '/deadlines', { rule: key, class: classOf(key), startedOn });

/** An amount and a unit; the calendar of the calculator ends in 2095. */
function length(next: (below: number) => number): readonly [amount: number, unit: Unit] {
  const unit = units[next(units.length)]!;
  return [1 + next(unit === 'year' ? 20 : 60), unit];
}

/** Corrects every provision, and notes what holds from now on. */
async function correctProvisions(next: (below: number) => number): Promise<void> {
  const entries = provisions.map((key) => {
    const of = keys.filter((rule) => placeOfTime[rule]![0] === key);
    const said = Object.fromEntries(
      of.flatMap((rule) => {
        const name = placeOfTime[rule]![1];
        if (name === null) return [];
        const [amount, unit] = length(next);
        now[rule] = [amount, unit, now[rule]![2]];
        return [[name, { amount, unit: unitNames[unit] }]];
      }),
    );
    // The first or last day lies on a clock's own day, or one beside it: both sides of the change, to the day.
    const own = clocks.filter((clock) => of.includes(clock.key)).map(({ start }) => start);
    const near = () => addDays(own[next(own.length)]!, next(3) - 1);
    const days = [near(), near()].sort();
    const force: Held = {
      from: next(3) === 0 ? null : days[0]!,
      until: next(3) === 0 ? null : days[1]!,
    };
    held.set(key, force);
    return {
      ...{ kind: 'provision', key, seen: written, act: 'corrected', reason: 'Muutos' },
      said: { limits: said, validFrom: force.from, validUntil: force.until },
    };
  });
  await world.act(keeper, 'select act.write_law($1)', [JSON.stringify(entries)]);
  written += 1;
}

/** Corrects how every rule is counted: whether its day moves, or how long an own target is. */
async function correctRules(next: (below: number) => number): Promise<void> {
  for (const key of keys) {
    const target = placeOfTime[key]![1] === null;
    const kind = shippedRules.find((rule) => rule.key === key)!.kind;
    if (!target && kind !== 'act') continue;
    const moves = next(2) === 0;
    const [amount, unit] = length(next);
    const body = target ? { amount, unit: unitNames[unit] } : { moves };
    const { status, text } = await world.json(keeper, 'POST', `/deadline-rules/${key}/correct`, {
      ...{ why: 'Muutos', version: counted + 1 },
      ...body,
    });
    expect(status, `${key} ${text}`).toBe(200);
    now[key] = target ? [amount, unit] : [now[key]![0], now[key]![1], moves ? 'court' : undefined];
  }
  counted += 1;
}

/** Moves what the calculator says must move, and tells where the product's clocks are others. */
async function wrongClocks(): Promise<string[]> {
  const moved = new Set<string>();
  for (const clock of clocks) {
    if (!holds(clock.key, clock.start)) continue;
    const day = due(clock.start, now[clock.key]!);
    if (day !== clock.due) moved.add(clock.id);
    clock.due = day;
  }
  const { rows } = await world.owner.query<{ id: string; due: string; recounted: boolean }>(
    `select d.id, d.due_on::text as due, (d.cause is not distinct from 'rule-changed') as recounted from app.deadline d`,
  );
  const kept = new Map(rows.map((row) => [row.id, row]));
  return clocks.flatMap(({ id, key, start, due: walked }) => {
    const row = kept.get(id);
    const told = `${key} from ${start}: ${row?.due}, walked ${walked}, counted as ${now[key]!.join(' ')}`;
    if (row?.due !== walked) return [told];
    return moved.has(id) && !row.recounted ? [`${told}, without a trace`] : [];
  });
}

const follow = async () => {
  for (let moved = 1; moved > 0; ) moved = Number(await followRules.run(world.jobs));
};

test('a clock is started of every rule that somebody starts, from both sides of a first day that the law has', async () => {
  const startable = shippedRules.filter((rule) => isOffered(rule, today)).map(({ key }) => key);
  expect(startable.sort()).toEqual([...keys].sort());
  const next = numbers(20_261_128);
  const span = placeOf(today) - placeOf('1990-01-01');
  for (const key of keys) {
    const [from] = inForce[key] ?? [null];
    const drawn = [0, 1, 2].map(() => names[placeOf('1990-01-01') + next(span)] as string);
    // The last days of long and short months, and the days about a first day of the law.
    for (const start of [
      ...drawn,
      '2024-02-29',
      '2025-08-31',
      '2026-01-31',
      ...(from ? [addDays(from, -1), from, addDays(from, 1)] : []),
    ]) {
      const made = await startAt(key, start);
      expect(made.status, `${key} ${start} ${made.text}`).toBe(starts(key, start) ? 200 : 422);
      if (made.status !== 200) continue;
      expect(made.body.dueOn, `${key} ${start}`).toBe(due(start, limits[key]!));
      clocks.push({ id: made.body.id, key, start, due: made.body.dueOn });
    }
  }
  // Six days of each and more, of which those before a young act start none.
  expect(clocks.length).toBeGreaterThan(4.5 * keys.length);
});

test('after each of six corrections of everything, every clock is that of the calculator, and one that is not in force stays', async () => {
  const next = numbers(Number(process.env.RINNALLA_PROOF_SEED ?? 1));
  const sides = { inside: 0, outside: 0 };
  for (let round = 0; round < 6; round += 1) {
    await correctProvisions(next);
    await correctRules(next);
    await follow();
    expect(await wrongClocks()).toEqual([]);
    for (const { key, start } of clocks) sides[holds(key, start) ? 'inside' : 'outside'] += 1;
  }
  // Neither side is a rarity, of any rule.
  expect(Math.min(sides.inside, sides.outside)).toBeGreaterThan(clocks.length);
});

test('a new clock is counted by what was corrected', async () => {
  await correctProvisions(numbers(99));
  const started: Clock[] = [];
  for (const { key, start } of clocks) {
    const made = await startAt(key, start);
    expect([key, start, made.status]).toEqual([key, start, starts(key, start) ? 200 : 422]);
    if (made.status !== 200) continue;
    expect(made.body.dueOn, `${key} ${start}`).toBe(due(start, now[key]!));
    started.push({ id: made.body.id, key, start, due: made.body.dueOn });
  }
  clocks.push(...started);
  expect(started.length).toBeGreaterThan(20);
  await follow();
  expect(await wrongClocks()).toEqual([]);
});

describe('a mistake in the step that follows is found', () => {
  const behind = 'job.deadlines_behind(jsonb, integer)';
  const move = 'job.move_deadline(uuid, integer, date)';
  test.each([
    // The first: of clocks that were started just now none has been moved yet.
    ['a moved clock tells nothing of it', move, `else 'rule-changed' end`, 'else d.cause end'],
    [
      'a clock from before the first day follows',
      behind,
      `coalesce((v.value ->> 'from')::date, '-infinity')`,
      `'-infinity'`,
    ],
    [
      'a clock from after the last day follows',
      behind,
      `coalesce((v.value ->> 'until')::date, 'infinity')`,
      `'infinity'`,
    ],
    ['the first day itself is outside', behind, `(v.value ->> 'from')::date`, `(v.value ->> 'from')::date + 1`],
    ['the last day itself is outside', behind, `(v.value ->> 'until')::date`, `(v.value ->> 'until')::date - 1`],
    ['a day too late', move, 'due_on = p_due, cause', 'due_on = p_due + 1, cause'],
    ['the old day is kept', move, 'due_on = p_due, cause', 'due_on = due_on, cause'],
  ])('%s', { timeout: 600_000 }, async (_, where, from, to) => {
    const { rows } = await world.owner.query<{ text: string }>('select pg_get_functiondef($1::regprocedure) as text', [
      where,
    ]);
    const { text } = rows[0]!;
    expect(text).toContain(from);
    await world.owner.query(text.replaceAll(from, to));
    await correctProvisions(numbers(written));
    await follow();
    const wrong = await wrongClocks();
    await world.owner.query(text);
    expect(wrong).not.toEqual([]);
    // What went wrong stays as it stands until the next correction: the calculator goes on from there.
    const stands = await world.owner.query<{ id: string; due: string }>(
      'select id, due_on::text as due from app.deadline',
    );
    const due = new Map(stands.rows.map((row) => [row.id, row.due]));
    for (const clock of clocks) clock.due = due.get(clock.id)!;
  });

  test('and put right again, every clock is right', async () => {
    await correctProvisions(numbers(written));
    await follow();
    expect(await wrongClocks()).toEqual([]);
  });
});
