import { init, Z3_error_code, Z3_lbool } from 'z3-solver';
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

/**
 * Opens the solver. `find` throws when Z3 gives up: what it does not decide is not proved.
 *
 * The library's functions are called as they are, without its objects. Those are put away by the garbage collector, at any moment, also while Z3's thread
 * works in the same context, which then breaks; and late, on a busy machine too late: Z3 has two gigabytes. So each question has a context of its own, and
 * it is given back with all that is in it when the question is answered.
 */
export async function openSolver(): Promise<Solver> {
  const { em, Z3 } = await init();
  return {
    find: async (terms, seed) => {
      const config = Z3.mk_config();
      const context = Z3.mk_context(config);
      Z3.del_config(config);
      try {
        // The simple one: what Z3 would choose by itself first tries two seconds long what does not help here.
        const solver = Z3.mk_simple_solver(context);
        Z3.solver_inc_ref(context, solver);
        if (seed !== undefined) {
          const params = Z3.mk_params(context);
          Z3.params_inc_ref(context, params);
          Z3.params_set_uint(context, params, Z3.mk_string_symbol(context, 'random_seed'), seed);
          Z3.solver_set_params(context, solver, params);
        }
        Z3.solver_from_string(context, solver, smtLib(terms));
        // What it could not read it leaves out, and would then answer another question.
        const wrong = Z3.get_error_code(context);
        if (wrong !== Z3_error_code.Z3_OK) throw new Error(Z3.get_error_msg(context, wrong));
        const answer = await Z3.solver_check(context, solver);
        if (answer === Z3_lbool.Z3_L_UNDEF) throw new Error('Z3 did not decide');
        if (answer === Z3_lbool.Z3_L_FALSE) return null;
        const model = Z3.solver_get_model(context, solver);
        Z3.model_inc_ref(context, model);
        // A model speaks of every shared formula too: only what a state consists of is read out.
        const wanted = new Set(variablesOf(terms).map(({ name }) => name));
        const found = Array.from({ length: Z3.model_get_num_consts(context, model) }, (_, at) =>
          Z3.model_get_const_decl(context, model, at),
        ).flatMap((variable) => {
          const name = String(Z3.get_symbol_string(context, Z3.get_decl_name(context, variable)));
          const value = Z3.model_get_const_interp(context, model, variable);
          return wanted.has(name) && value ? [[name, readValue(Z3.ast_to_string(context, value))] as const] : [];
        });
        return new Map(found);
      } finally {
        Z3.del_context(context);
      }
    },
    close: () => em.PThread.terminateAllThreads(),
  };
}
