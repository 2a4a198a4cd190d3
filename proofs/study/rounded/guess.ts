import { seeded } from '../../access/chance.ts';
import type { Told } from './read-rounded.ts';
import { cellsOf, countAll, type Person, setsOf } from './two-files.ts';

export interface Guessed {
  /** Cells of one to k − 1 people, and how many of their numbers the chain guesses right. */
  readonly small: number;
  readonly right: number;
  /** Of these, with what certainty on the average, and how many with more than nine in ten. */
  readonly certainty: number;
  readonly sure: number;
  readonly sureAndRight: number;
}

/**
 * An attacker who guesses: a Markov chain over files of people that could have given the release, each as likely as any other, begun at the
 * made-up file itself, which is more than she has. Its commonest number of each small cell is her guess. There is no bar: it is printed.
 */
export function guess(
  told: Told,
  madeUp: readonly Person[],
  truth: readonly Person[],
  steps: number,
  seed = 1,
): Guessed {
  const { k, between, prints } = told;
  const chance = seeded(seed);
  const sets = setsOf(told);
  const people: Person[] = madeUp.flatMap((person) => Array.from({ length: k }, () => person));
  const kinds = [...madeUp, ...truth];
  const counts = countAll(people, sets);
  const at = (name: string) => counts.get(name) ?? 0;
  const limits = new Map([...prints.keys()].map((name) => [name, between(name)]));
  const move = (person: Person | undefined, other: Person | undefined): boolean => {
    const by = new Map<string, number>();
    for (const name of person ? cellsOf(person, sets) : []) by.set(name, (by.get(name) ?? 0) - 1);
    for (const name of other ? cellsOf(other, sets) : []) by.set(name, (by.get(name) ?? 0) + 1);
    for (const [name, change] of by) {
      const limit = limits.get(name);
      if (change !== 0 && limit && (at(name) + change < limit.low || at(name) + change > limit.high)) return false;
    }
    for (const [name, change] of by) counts.set(name, at(name) + change);
    return true;
  };
  const true_ = countAll(truth, sets);
  const small = [...prints.keys()].filter((name) => (true_.get(name) ?? 0) > 0 && (true_.get(name) as number) < k);
  const seen = new Map(small.map((name) => [name, new Map<number, number>()]));
  for (let step = 0; step < steps; step += 1) {
    const which = chance.below(people.length);
    const drawn = chance.below(10);
    if (drawn === 0) {
      const added = kinds[chance.below(kinds.length)] as Person;
      if (move(undefined, added)) people.push(added);
    } else if (drawn === 1 && people.length > 1) {
      if (move(people[which], undefined)) {
        people[which] = people.at(-1) as Person;
        people.pop();
      }
    } else {
      const own = people[which] as Person;
      const like = kinds[chance.below(kinds.length)] as Person;
      const attribute = chance.below(own.length);
      const next =
        drawn < 5 ? like : own.map((places, n) => (n === attribute ? (like[n] as readonly number[]) : places));
      if (move(own, next)) people[which] = next;
    }
    if (step % 50 === 0) for (const [name, numbers] of seen) numbers.set(at(name), (numbers.get(at(name)) ?? 0) + 1);
  }
  let [right, certainty, sure, sureAndRight] = [0, 0, 0, 0];
  for (const [name, numbers] of seen) {
    const all = [...numbers.values()].reduce((sum, many) => sum + many, 0);
    const [best, many] = [...numbers].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0] as [
      number,
      number,
    ]);
    const isRight = best === true_.get(name);
    right += isRight ? 1 : 0;
    certainty += many / all / small.length;
    if (many / all > 0.9) {
      sure += 1;
      sureAndRight += isRight ? 1 : 0;
    }
  }
  return { small: small.length, right, certainty, sure, sureAndRight };
}
