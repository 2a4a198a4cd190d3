import { wellFormed } from './kept.ts';
import { questions } from './questions.ts';
import type { Solver } from './solver.ts';
import { anyRow, anyState } from './state.ts';
import type { Term, Valuation } from './term.ts';
import { and, atMost, bool, int, less, not, onState, or, same, variablesOf } from './term.ts';
import type { Drawn } from './world-of.ts';

/** States out of the formula: found by the solver where she sees something by a rule, and drawn by chance around them. */

/** Chance with a seed: numbers from 0 up to 1 (mulberry32). */
export function chanceOf(seed: number): () => number {
  let at = seed >>> 0;
  return () => {
    at = (at + 0x6d2b79f5) >>> 0;
    let x = Math.imul(at ^ (at >>> 15), at | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Values for the truths of a state, drawn by chance: as wishes, of which a state may not be able to fulfil all. */
function wishes(variables: readonly Term[], chance: () => number): Term[] {
  return variables.filter(({ sort }) => sort === 'Bool').map((each) => same(each, bool(chance() < 0.5)));
}

/**
 * One state by the solver: it satisfies `wanted`, and as many chance wishes as can be added to it, some at a time. States that are drawn
 * with other chance are others.
 */
export async function drawBySolver(solver: Solver, wanted: Term, chance: () => number): Promise<Valuation | null> {
  const variables = variablesOf([wanted]).filter(({ choice }) => choice === '');
  const some = wishes(variables, chance).filter(() => chance() < 0.3);
  return (await solver.find([and(wanted, ...some)])) ?? (await solver.find([wanted], Math.floor(chance() * 1e6)));
}

/** Changes a few facts of a state by chance, as long as what is kept holds of it. */
export function vary(kept: Term, from: Valuation, chance: () => number, many: number): Valuation {
  const all = variablesOf([kept]);
  const found = new Map(from);
  const choices = [...new Set(all.map(({ choice }) => choice).filter((each) => each !== ''))];
  for (let n = 0; n < many; n += 1) {
    const before = new Map(found);
    const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(chance() * items.length)]!;
    if (chance() < 0.4) {
      const choice = pick(choices);
      const values = all.filter((each) => each.choice === choice);
      for (const each of values) found.set(each.name, false);
      found.set(pick(values).name, true);
    } else {
      const each = pick(all.filter(({ choice, values }) => choice === '' && values === null));
      found.set(each.name, each.sort === 'Bool' ? found.get(each.name) !== true : Math.floor(chance() * 61) - 30);
    }
    if (onState(found)(kept) === true) continue;
    for (const [name, value] of before) found.set(name, value);
    for (const name of found.keys()) if (!before.has(name)) found.delete(name);
  }
  return found;
}

/** Days of the solver lie as far off as it likes; PostgreSQL is given years that it can hold. */
export const nearDays = (lawful: Term): Term =>
  and(
    ...variablesOf([lawful])
      .filter(({ sort, values }) => sort === 'Int' && values === null)
      .map((day) => and(less(int(-400), day), less(day, int(400)))),
  );

/** So many states: some by the solver, the others by chance around them, each a little further from where it began. */
export async function draw(solver: Solver, seed: number, many: number, eachOf: number): Promise<Drawn[]> {
  const [state, row, chance] = [anyState(), anyRow(), chanceOf(seed)];
  // No act lets an account end on a later day, and the evaluation's sign-in opens no session for one that will.
  const ended = state.workers.map((each) => or(each.ended.none, atMost(each.ended.value, state.now)));
  const lawful = and(wellFormed(state, row), ...ended);
  const sights = questions(state).map((each) => and(each.when(state, row), each.sentences(state, row)));
  const found: Drawn[] = [];
  while (found.length < many) {
    const sees = sights[Math.floor(chance() * sights.length)]!;
    const wanted = and(lawful, nearDays(lawful), chance() < 0.8 ? sees : not(sees));
    // Most go on seeing what they were drawn for; the others lose it on the way.
    const kept = chance() < 0.7 ? wanted : and(lawful, nearDays(lawful));
    let at = await drawBySolver(solver, wanted, chance);
    for (let n = 0; at !== null && n < eachOf && found.length < many; n += 1) {
      found.push({ state, row, valuation: at });
      at = vary(kept, at, chance, 12);
    }
  }
  return found;
}
