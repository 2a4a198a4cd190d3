import { expect, test } from 'vitest';
import { dueBy, isInForce, isOffered, shippedRules } from '../../src/domain/deadline/index.ts';
import { days, due, names, placeOf } from './calculator.ts';
import { actDays, actStood, inForce, type Limit, limits } from './limits.ts';
import { type Spoil, spoiled } from './spoiled.ts';

const keys = Object.keys(limits);
const [first, last] = [placeOf('1990-01-01'), placeOf('2060-12-31')];

type Count = (key: string, start: string) => string;
const walked: Count = (key, start) => due(start, limits[key] as Limit);
const ruleOf = new Map(shippedRules.map((rule) => [rule.key, rule]));
const product =
  (count: typeof dueBy): Count =>
  (key, start) =>
    count(ruleOf.get(key)!, start);

/** Pairs of rule and start for which two ways of counting give different days, as many as are asked for. */
function differing(one: Count, other: Count, enough: number): { found: string[]; pairs: number } {
  const found: string[] = [];
  let pairs = 0;
  for (let place = first; place <= last; place += 1)
    for (const key of keys) {
      pairs += 1;
      const start = names[place] as string;
      const [ours, theirs] = [one(key, start), other(key, start)];
      if (ours !== theirs) found.push(`${key} from ${start}: ${ours}, walked ${theirs}`);
      if (found.length >= enough) return { found, pairs };
    }
  return { found, pairs };
}

test('every rule with a length is in the table written by hand, and the other way round', () => {
  const counted = shippedRules.filter(({ length, validUntil }) => length !== null && validUntil === null);
  expect(counted.map(({ key }) => key).sort()).toEqual([...keys].sort());
});

test('the walked calendar is right where everybody can check it', () => {
  const weekday = (day: string) => days[placeOf(day)]?.weekday;
  expect([weekday('2026-11-24'), weekday('2000-01-01'), weekday('2060-12-31')]).toEqual([2, 6, 5]);
  expect(placeOf('2028-02-29')).toBeGreaterThan(0);
  expect(placeOf('2026-02-29')).toBeNaN();
});

test('every rule from every day from 1990 to 2060 gives the day that walking gives', { timeout: 300_000 }, () => {
  const { found, pairs } = differing(product(dueBy), walked, 5);
  expect(found).toEqual([]);
  expect(pairs).toBe(keys.length * (last - first + 1));
});

test('each rule holds on just the days on which the table by hand says so', () => {
  const wrong = shippedRules.flatMap((rule) => {
    const [from, until] = inForce[rule.key] ?? [null, null];
    return names
      .slice(first, last + 1)
      .filter((day) => isInForce(rule, day) !== ((from ?? '0') <= day && day <= (until ?? '9')))
      .map((day) => `${rule.key} on ${day}`);
  });
  expect(wrong.slice(0, 5)).toEqual([]);
});

const count = (from: string, to: string): Spoil => ({ file: 'finnish-days/count.ts', from, to });
const holidays = (from: string, to: string): Spoil => ({ file: 'finnish-days/holidays.ts', from, to });
const easter = (from: string, to: string): Spoil => ({ file: 'easter.ts', from, to });
const rule = (from: string, to: string): Spoil => ({ file: 'deadline/deadline.ts', from, to });
const clause = 'rule.moves ? toWorkingDay(last) : last';

/** Mistakes of the product's own sources. Each must be found by the comparison. */
const mistakes: readonly (readonly [name: string, Spoil])[] = [
  ['a day too many', count('return addDays(from, amount);', 'return addDays(from, amount + 1);')],
  ['a starting day that is counted', count('return addDays(from, amount);', 'return addDays(from, amount - 1);')],
  ['a week that ends a day early', count('7 * amount', '7 * amount - 1')],
  ['a month too few', count('year, month + months, 0', 'year, month + months - 1, 0')],
  ['a month that runs over its end', count('Math.min(of, last.getUTCDate())', 'of')],
  ['a month that always ends on its last day', count('Math.min(of, last.getUTCDate())', 'last.getUTCDate()')],
  ['a month of thirty days', count('return addMonths(from, amount);', 'return addDays(from, 30 * amount);')],
  ['a year of 365 days', count('return addMonths(from, 12 * amount);', 'return addDays(from, 365 * amount);')],
  ['a working day that is any day', count('if (isWorkingDay(at)) left -= 1;', 'left -= 1;')],
  ['a working day that is the starting day', count('let at = day;\n  for', 'let at = addDays(day, -1);\n  for')],
  [
    'a last day that moves back',
    count('while (!isWorkingDay(at)) at = addDays(at, 1);', 'while (!isWorkingDay(at)) at = addDays(at, -1);'),
  ],
  ['a last day that moves once', count('while (!isWorkingDay(at)) at', 'if (!isWorkingDay(at)) at')],
  ['an appeal that does not move', rule(clause, 'last')],
  ['a restraining order that moves', rule(clause, 'toWorkingDay(last)')],
  ['a target that moves', rule(clause, `rule.moves || rule.kind === 'target' ? toWorkingDay(last) : last`)],
  [
    'a day moved before it is counted',
    rule(clause, 'rule.moves ? lastDay(toWorkingDay(startedOn), rule.length) : last'),
  ],
  ['Saturdays that are worked', holidays('of !== 0 && of !== 6', 'of !== 0')],
  ['Sundays that are worked', holidays('of !== 0 && of !== 6', 'of !== 6')],
  ['weekdays that are one off', holidays('.getUTCDay()', '.getUTCDay() + 1')],
  ['Epiphany on its Saturday a year longer', holidays('year < 1991', 'year < 1992')],
  ['Ascension Day on its Thursday a year early', holidays('year < 1991', 'year < 1990')],
  ['Midsummer Eve a day early', holidays('addDays(midsummer, -1)', 'addDays(midsummer, -2)')],
  ['Midsummer a week late', holidays('dayIn(year, 6, 20)', 'dayIn(year, 6, 21)')],
  ['Ascension Day a day late', holidays('34 : 39', '34 : 40')],
  ['Easter a week off in some years', easter('+ 15) % 30', '+ 14) % 30')],
  ['Easter without its late correction', easter('- 7 * late', '')],
  ...(
    [
      ['New Year', `    [dayIn(year, 1, 1), 'new-year'],\n`],
      ['Good Friday', `    [addDays(easter, -2), 'good-friday'],\n`],
      ['Easter Monday', `    [addDays(easter, 1), 'easter-monday'],\n`],
      ['May Day', `    [dayIn(year, 5, 1), 'may-day'],\n`],
      ['Midsummer Eve', `    [addDays(midsummer, -1), 'midsummer-eve'],\n`],
      ['Independence Day', `    [dayIn(year, 12, 6), 'independence'],\n`],
      ['Christmas Eve', `    [dayIn(year, 12, 24), 'christmas-eve'],\n`],
      ['Christmas Day', `    [dayIn(year, 12, 25), 'christmas'],\n`],
      ['Boxing Day', `    [dayIn(year, 12, 26), 'boxing'],\n`],
    ] as const
  ).map(([name, line]) => [`${name} forgotten`, holidays(line, '')] as const),
];

test.each(mistakes)('%s is found', { timeout: 300_000 }, async (_, spoil) => {
  const { found } = differing(product(await spoiled(spoil)), walked, 1);
  expect(found).toHaveLength(1);
});

test('a clock is offered for an event of a day when its rule held, on both sides of every change, whatever holds today', () => {
  const edges = [...actDays, ...Object.values(inForce).flat()].filter((day) => day !== null);
  const asked = new Set(edges.flatMap((day) => [-1, 0, 1].map((step) => names[placeOf(day) + step] as string)));
  expect(asked.size).toBeGreaterThanOrEqual(30);
  const started = shippedRules.filter(
    (rule) => rule.length !== null && !['last-entry', 'last-told'].includes(rule.event),
  );
  const wrong = started.flatMap((rule) =>
    [...asked]
      .filter((day) => {
        const [from, until] = inForce[rule.key] ?? [null, null];
        const held = (from ?? '0') <= day && day <= (until ?? '9');
        return isOffered(rule, day) !== (held && actStood(rule.key, day));
      })
      .map((day) => `${rule.key} ${day}`),
  );
  expect(wrong).toEqual([]);
  expect(Object.keys(inForce).filter((key) => !started.some((rule) => rule.key === key))).toEqual([]);
});
