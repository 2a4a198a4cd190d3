import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Action } from '../../platform/acting/action.ts';
import type { HandedIn } from '../../platform/files/desk.ts';
import type { FormState } from '../../platform/http/endpoint.ts';
import type { FieldProblem } from '../../platform/http/problem.ts';
import type { Day } from '../../platform/time/format.ts';
import type { Ui } from '../../platform/ui/index.ts';
import type { FormFrame } from '../case/index.ts';
import type { FormerVersion } from '../reader/index.ts';
import type { InformationClass } from '../room/index.ts';
import type { AlwaysTyped, CorrectInput, Fields, FirstTyped, SetByProgram } from './field.ts';
import type { Asking, Found, LineTable } from './line-table.ts';

/** What the form of a line is drawn from; that of a correction has the line and its former versions. */
export type LineForm<F extends Fields, Needs extends object = object> = Needs &
  FormFrame & {
    readonly today: Day;
    readonly line: Found<F> | undefined;
    readonly former: readonly FormerVersion[];
  };

/** What a rule may look at beside the fields that are always typed. */
export interface Around<F extends Fields> {
  readonly today: Day;
  /** What is typed only when the line is recorded: as it is typed now, or as the standing line has it. */
  readonly recorded: FirstTyped<F> | Found<F>;
  /** The line that is corrected, and what the correction is told with; absent of a new one. */
  readonly line: Found<F> | undefined;
  readonly correction: CorrectInput<F> | undefined;
  /** The file that was handed in with it, where the kind takes one. */
  readonly handed: HandedIn | undefined;
}
type Rule<F extends Fields, Needs, Result> = (said: AlwaysTyped<F>, around: Around<F> & Needs) => Result;

export const nothingMore = async (): Promise<object> => ({});

/** A kind of line that keeps its former versions: who may record it, what is refused, what is told, and its one page. */
export interface LineKind<F extends Fields, Id extends string, Told extends object, Needs extends object> {
  readonly lies: LineTable<F>;
  /** The name of its id in a path and in the use log. */
  readonly id: Id;
  /**
   * What rules and form need beside the line, such as the line that it belongs to; refuses where that is not to be had. When a form is
   * drawn there is a trail: it is told of what the form shows.
   */
  readonly needs: (
    asking: Asking,
    recorded: Partial<FirstTyped<F>> | Found<F>,
    line: Found<F> | undefined,
  ) => Promise<Needs>;
  /** The class that it lies in, where no field decides it. */
  readonly class?: InformationClass | ((needs: Needs) => InformationClass | undefined);
  readonly action: Action<'case'>;
  /** What does not go together in the form itself: told before anything is looked for (access model 5 b (a)). */
  readonly unfit?: Rule<F, object, readonly FieldProblem[]>;
  /** What does not go together with what it needs. */
  readonly refuses?: Rule<F, Needs, readonly FieldProblem[]>;
  /** What the program sets; also in place of what was typed. */
  readonly sets?: Rule<F, Needs, SetByProgram<F> & Partial<AlwaysTyped<F>>>;
  /** Codes and ids, never words: in the answer and in the use log. */
  readonly tells: Rule<F, Needs, Told>;
  /** What a lost update is shown of the line, beside its version. */
  readonly standing?: (line: Found<F>) => object;
  readonly page: (form: LineForm<F, Needs>, ui: Ui, state: FormState) => JSX.Element;
  /** Where the pages go after a writing, below the case. */
  readonly shownAt: (told: Told & { readonly id: string }) => string;
}
