import { init } from 'z3-solver';
import type { Term, Valuation } from './term.ts';
import { smtLib, variablesOf } from './term.ts';

/** Z3 as WebAssembly: a state in which all of these formulas hold, or null when there is none. */
export type Solver = {
  readonly find: (terms: readonly Term[], seed?: number) => Promise<Valuation | null>;
  /** Z3 runs in threads of its own, which would keep the process alive. */
  readonly close: () => void;
};

/** A truth or a number as Z3 writes it: (- 3) is -3. */
const readValue = (words: string): number | boolean =>
  words === 'true' || words === 'false' ? words === 'true' : Number(words.replace(/[() ]/g, ''));

/** Opens the solver. `find` throws when Z3 gives up: what it does not decide is not proved. */
export async function openSolver(): Promise<Solver> {
  const { Context, em, Z3 } = await init();
  return {
    find: async (terms, seed) => {
      // Each question has a context of its own: what is left of an earlier one is put away by the garbage collector at any moment, also
      // while Z3's thread works in the same context, which then breaks.
      const context = Context('formula');
      // The simple one: what Z3 would choose by itself first tries two seconds long what does not help here. The library's types leave out
      // that a solver is taken as well as the name of a logic.
      const solver = new context.Solver(Z3.mk_simple_solver(context.ptr) as unknown as string);
      if (seed !== undefined) solver.set('random_seed', seed);
      solver.fromString(smtLib(terms));
      const answer = await solver.check();
      if (answer === 'unknown') throw new Error('Z3 did not decide');
      if (answer === 'unsat') return null;
      const model = solver.model();
      // A model speaks of every shared formula too: only what a state consists of is read out.
      const wanted = new Set(variablesOf(terms).map(({ name }) => name));
      const variables = model.decls().filter((each) => wanted.has(String(each.name())));
      return new Map(variables.map((each) => [String(each.name()), readValue(model.eval(each.call()).sexpr())]));
    },
    close: () => em.PThread.terminateAllThreads(),
  };
}
