/** Where choices come from. */
export type Chance = {
  /** A whole number from 0 to n - 1. */
  readonly below: (n: number) => number;
};

const rotate = (value: number, by: number): number => ((value << by) | (value >>> (32 - by))) >>> 0;

/** Fills a state from one seed (splitmix32), so that near seeds give worlds that have nothing to do with each other. */
function scatter(seed: number): [number, number, number, number] {
  let sum = seed >>> 0;
  const next = (): number => {
    sum = (sum + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(sum ^ (sum >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  return [next(), next(), next(), next()];
}

/**
 * xoshiro128** 1.1 (Blackman and Vigna, 2018). A poor generator once left a sabotage green: the low bits of a linear
 * one repeat so soon that some combinations of facts never meet.
 */
export function seeded(seed: number): Chance {
  let [a, b, c, d] = scatter(seed);
  const next = (): number => {
    const result = Math.imul(rotate(Math.imul(b, 5) >>> 0, 7), 9) >>> 0;
    const shifted = (b << 9) >>> 0;
    c = (c ^ a) >>> 0;
    d = (d ^ b) >>> 0;
    b = (b ^ c) >>> 0;
    a = (a ^ d) >>> 0;
    c = (c ^ shifted) >>> 0;
    d = rotate(d, 11);
    return result;
  };
  return { below: (n) => Math.floor((next() / 2 ** 32) * n) };
}

/** One of them. Throws on an empty list. */
export function oneOf<Value>(chance: Chance, values: readonly Value[]): Value {
  if (values.length === 0) throw new Error('nothing to choose from');
  return values[chance.below(values.length)]!;
}

/** True `part` times in `whole`. */
export const perhaps = (chance: Chance, part: number, whole: number): boolean => chance.below(whole) < part;

/** About `part` in `whole` of them, in their order. */
export const someOf = <Value>(chance: Chance, values: readonly Value[], part: number, whole: number): Value[] =>
  values.filter(() => perhaps(chance, part, whole));

/** So many different ones, or all when there are fewer. */
export function severalOf<Value>(chance: Chance, values: readonly Value[], count: number): Value[] {
  const rest = [...values];
  const chosen: Value[] = [];
  while (chosen.length < count && rest.length > 0) chosen.push(...rest.splice(chance.below(rest.length), 1));
  return chosen;
}
