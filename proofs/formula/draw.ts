import type { Chance } from '../access/chance.ts';
import { oneOf, perhaps, seeded } from '../access/chance.ts';
import type { Time } from '../access/facts.ts';
import { compiled } from './compiled.ts';
import { wellFormed } from './kept.ts';
import type { People } from './people.ts';
import { castOf, isOf } from './people.ts';
import { questions } from './questions.ts';
import type { Solver } from './solver.ts';
import type { Shape } from './state.ts';
import { anyRow, anyState } from './state.ts';
import type { Term, Valuation } from './term.ts';
import { and, int, less, not, variablesOf } from './term.ts';
import type { Drawn } from './world-of.ts';

/** States out of the formula: found by the solver where she sees something by a rule, and drawn by chance around them. */

/** Larger than the universe of the proof: what holds there is tried here where more stands beside it. */
const drawnShape: Shape = {
  organisations: 5,
  workers: [0, 0, 1, 1, 2],
  namings: [0, 0, 1, 1, 2, 2, 3, 4],
  consents: 3,
  lines: 3,
  grants: 4,
  bars: 4,
  admissions: 3,
};

type Change = (state: Map<string, number | boolean>) => void;

/** A fact gets another value by chance: one of a few values, a truth turned round, a day. */
function changesOf(variables: readonly Term[], chance: Chance): () => Change {
  const choices = [...Map.groupBy(variables, ({ choice }) => choice)].flatMap(([choice, of]) =>
    choice === '' ? [] : [of],
  );
  const rest = variables.filter(({ choice, values }) => choice === '' && values === null);
  return () => {
    if (perhaps(chance, 2, 5)) {
      const values = oneOf(chance, choices);
      const { name } = oneOf(chance, values);
      return (state) => {
        for (const each of values) state.set(each.name, each.name === name);
      };
    }
    const { name, sort } = oneOf(chance, rest);
    const day = chance.below(61) - 30;
    return (state) => state.set(name, sort === 'Bool' ? state.get(name) !== true : day);
  };
}

/** A state with so many facts changed by chance, each only where what is kept still holds. */
function vary(keeps: (state: Valuation) => boolean, change: () => Change, from: Valuation, many: number): Valuation {
  let found = new Map(from);
  for (let n = 0; n < many; n += 1) {
    const next = new Map(found);
    change()(next);
    if (keeps(next)) found = next;
  }
  return found;
}

/** Days of the solver lie as far off as it likes; PostgreSQL is given years that it can hold. */
const nearDays = (lawful: Term): Term =>
  and(
    ...variablesOf([lawful])
      .filter(({ sort, values }) => sort === 'Int' && values === null)
      .map((day) => and(less(int(-400), day), less(day, int(400)))),
  );

/**
 * So many states of cases on which these people stand: some by the solver, each with people of its own at its places, the others by chance
 * around them, each a little further from where it began.
 */
export async function draw(
  solver: Solver,
  people: People,
  today: Time,
  seed: number,
  many: number,
  eachOf: number,
): Promise<Drawn[]> {
  const [state, row, chance] = [anyState(drawnShape), anyRow(drawnShape), seeded(seed)];
  const all = wellFormed(state, row);
  const lawful = and(all, nearDays(all));
  const sights = questions(state).map((each) => and(each.when(state, row), each.sentences(state, row)));
  const isLawful = compiled(lawful);
  const found: Drawn[] = [];
  while (found.length < many) {
    const cast = castOf(chance, people, drawnShape);
    const these = isOf(state, cast, today);
    const sees = oneOf(chance, sights);
    const wanted = perhaps(chance, 4, 5) ? sees : not(sees);
    const first = await solver.find([lawful, these, wanted], chance.below(1_000_000));
    // These people cannot see that.
    if (first === null) continue;
    const fixed = new Set(variablesOf([these]));
    const change = changesOf(
      variablesOf([lawful]).filter((each) => !fixed.has(each)),
      chance,
    );
    // Most go on seeing what they were drawn for; the others lose it on the way.
    const stillSees = perhaps(chance, 7, 10) ? compiled(wanted) : () => true;
    const keeps = (each: Valuation): boolean => isLawful(each) && stillSees(each);
    // The solver leaves out what it need not say: chance says it.
    let at = vary(keeps, change, first, 200);
    for (let n = 0; n < eachOf && found.length < many; n += 1) {
      found.push({ state, row, valuation: at, cast });
      at = vary(keeps, change, at, 12);
    }
  }
  return found;
}
