import type { Figures, NumbersOf, Printed, ReleasedFigures } from '../study-release/index.ts';
import { type Place, partsOf, placeNamed } from './regions.ts';

/** The numbers of a place: sums of printed ones, and of how many. */
export interface Told extends NumbersOf {
  readonly parts: number;
}

/** A number, and between which the true one lies. */
export interface Ranged {
  readonly n: number;
  readonly low: number;
  readonly high: number;
}

/** Adds what was printed of several regions. Where one of them does not show a number, their sum is none. */
export function sumOf(all: readonly NumbersOf[]): Told {
  const sum = (numbers: readonly (Printed | undefined)[]): Printed =>
    numbers.reduce<Printed>((before, n) => (before === null || n === null || n === undefined ? null : before + n), 0);
  const [first] = all;
  return {
    parts: all.length,
    people: sum(all.map(({ people }) => people)),
    by: Object.fromEntries(
      Object.entries(first?.by ?? {}).map(([fact, answers]) => [
        fact,
        Object.fromEntries(
          Object.keys(answers).map((answer) => [answer, sum(all.map(({ by }) => by[fact]?.[answer]))]),
        ),
      ]),
    ),
  };
}

/** What was printed of each place, by key: those that mean one county together. */
export function toldByPlace({ regions }: Pick<Figures, 'regions'>): ReadonlyMap<string, { place: Place; told: Told }> {
  const groups = Map.groupBy(regions, ({ name }) => placeNamed(name).key);
  return new Map(
    [...groups].map(([key, group]) => [key, { place: placeNamed(group[0]?.name ?? key), told: sumOf(group) }]),
  );
}

/** The numbers of a place; undefined where the release has none of it. */
export function toldOf(figures: ReleasedFigures, place: Place): Told | undefined {
  const all = toldByPlace(figures);
  const parts = partsOf(place).flatMap((key) => all.get(key)?.told ?? []);
  if (parts.length === 0) return undefined;
  return { ...sumOf(parts), parts: parts.reduce((sum, { parts: own }) => sum + own, 0) };
}

/** Everybody: numbers of one fact, and so nearer to the true ones. */
export const toldOfAll = ({ country }: Figures): Told => ({ ...country, parts: 1 });

/** A sum of printed numbers with what rounding leaves possible: each of them may be `off` from the true one. */
export const ranged = (n: number, numbers: number, off: number): Ranged => ({
  n,
  low: Math.max(0, n - numbers * off),
  high: n + numbers * off,
});

/** How far a number of a place may be from the true one, where it is about the place alone or about a fact in it. */
export interface Off {
  readonly people: number;
  readonly fact: number;
}
export const offIn = ({ off }: Figures, isCountry: boolean): Off =>
  isCountry ? { people: off.single, fact: off.single } : { people: off.single, fact: off.crossed };

const periodFact = 'period';

/**
 * The people of one half-year, and of them what was counted by half-years too: a fact that was not is not there. Every number is one in which facts meet.
 */
export function inHalfYear(told: Told, period: string): Told {
  const facts = Object.entries(told.by).flatMap(([both, answers]) => {
    const [first, second, ...more] = both.split(' ');
    const other = first === periodFact ? second : second === periodFact ? first : undefined;
    if (other === undefined || more.length > 0) return [];
    const ofPeriod = Object.entries(answers).flatMap(([key, n]) => {
      const before = first === periodFact;
      const isOf = before ? key.startsWith(`${period} `) : key.endsWith(` ${period}`);
      return isOf ? [[before ? key.slice(period.length + 1) : key.slice(0, -period.length - 1), n] as const] : [];
    });
    return [[other, Object.fromEntries(ofPeriod)] as const];
  });
  return { parts: told.parts, people: told.by[periodFact]?.[period] ?? null, by: Object.fromEntries(facts) };
}

/** A half-year, `2026/1–6`, as an address has it. */
export const periodKey = (period: string): string => period.replaceAll(/[^0-9]+/g, '-');

/** The people of a place, or of one half-year in it; null where no number is shown. */
export function peopleIn(told: Told | undefined, off: Off, period?: string): Ranged | null {
  const n = period === undefined ? told?.people : told?.by.period?.[period];
  if (told === undefined || n === null || n === undefined) return null;
  return ranged(n, told.parts, period === undefined ? off.people : off.fact);
}
