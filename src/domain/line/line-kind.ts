import type { JSX } from 'hono/jsx/jsx-runtime';
import type { z } from 'zod';
import type { ActingOn, Action } from '../../platform/acting/action.ts';
import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import type { FormState } from '../../platform/http/endpoint.ts';
import { optionalText, text, tick } from '../../platform/http/fields.ts';
import type { FieldProblem } from '../../platform/http/problem.ts';
import type { Day } from '../../platform/time/format.ts';
import type { Ui } from '../../platform/ui/index.ts';
import type { CaseHead } from '../case/index.ts';
import type {
  AlwaysTyped,
  Fields,
  FirstTyped,
  FormerVersion,
  Found,
  LineTable,
  ParentLine,
  SetByProgram,
} from '../kept/index.ts';
import type { ReaderRow } from '../reader/index.ts';
import type { InformationClass } from '../room/index.ts';

/** Who asks, and what is needed to answer. */
export interface Asking {
  readonly tx: ReadTx;
  readonly vault: Vault;
  readonly acting: ActingOn<'case'>;
}

/** A class, or the field that tells it. */
export type ClassOf<F extends Fields> =
  | InformationClass
  | { readonly by: string; readonly of: (said: FirstTyped<F>) => InformationClass };

/** A line that others belong to, and the class that it lies in. */
export interface ParentFound extends ParentLine {
  readonly class: InformationClass;
}

/** What a rule may look at beside the fields that are always typed. */
export interface Around<F extends Fields, Joined extends object, Parent> {
  readonly today: Day;
  readonly acting: ActingOn<'case'>;
  /** What is typed only when the line is recorded: as it is typed now, or as the standing line has it. */
  readonly recorded: FirstTyped<F> | Found<F, Joined>;
  /** The line that is corrected; absent of a new one. */
  readonly line: Found<F, Joined> | undefined;
  readonly parent: Parent | undefined;
  /** Why it is corrected, if that was said. */
  readonly reason: string | undefined;
}

/** What the form of a line is drawn from; that of a correction has the line and its former versions. */
export type LineForm<
  F extends Fields,
  Joined extends object = object,
  More extends object = object,
  Parent = ParentFound,
> = More & {
  readonly head: CaseHead;
  readonly readers: readonly ReaderRow[];
  readonly today: Day;
  readonly line: Found<F, Joined> | undefined;
  readonly parent: Parent | undefined;
  readonly former: readonly FormerVersion[];
};

/** How a correction is told: with a reason, which may have to be given, and whether the line may be a mistake as a whole. */
export const reasonRequired = { reason: text(300), mistaken: tick() };
export const reasonOptional = { reason: optionalText(300), mistaken: tick() };
export const noReason = {};

export const nothingMore = async (): Promise<object> => ({});

/** A line that lines of this kind belong to. They lie in its room, or in the own organisation's room of its class. */
export interface ParentKind<Field extends string, Parent extends ParentFound> {
  /** The field that names it. */
  readonly field: Field;
  /** Finds it, or refuses. Of one that is not found nothing new is recorded; what was recorded may still be corrected. */
  readonly find: (asking: Asking, id: string) => Promise<Parent | undefined>;
  readonly room: 'its' | 'own';
}

/** A kind of line that keeps its former versions: who may record it, what is refused, what is told, and its one page. */
export interface LineKind<
  F extends Fields,
  JoinRow extends object,
  Joined extends object,
  Id extends string,
  Reason extends z.ZodRawShape,
  Told extends object,
  Parent extends ParentFound,
  More extends object,
> {
  readonly lies: LineTable<F, JoinRow, Joined>;
  /** The name of its id in a path. */
  readonly id: Id;
  /** What the use log calls its id, if not the same. */
  readonly idLogged?: string;
  /** The class that it lies in, or the field that tells it; left out where a field chooses it or the parent tells it. */
  readonly class?: ClassOf<F>;
  readonly parent?: ParentKind<Extract<keyof F, string>, Parent>;
  readonly action: Action<'case'>;
  readonly correction: Reason;
  /** Words that may name anybody: they are not looked through for identity codes and names of hidden places. */
  readonly mayName?: readonly (Extract<keyof F, string> | 'reason')[];
  /** What does not go together. */
  readonly refuses?: (said: AlwaysTyped<F>, around: Around<F, Joined, Parent>) => readonly FieldProblem[];
  /** What the program sets; also in place of what was typed. */
  readonly sets?: (
    said: AlwaysTyped<F>,
    around: Around<F, Joined, Parent>,
  ) => SetByProgram<F> & Partial<AlwaysTyped<F>>;
  /** Codes and ids, never words: in the answer and in the use log. */
  readonly tells: (said: AlwaysTyped<F>, around: Around<F, Joined, Parent>) => Told;
  /** What a lost update is shown of the line, beside its version. */
  readonly standing?: (line: Found<F, Joined>) => object;
  /** In the same transaction, after each writing. */
  readonly afterWriting?: (tx: Tx, caseId: string, written: { readonly mistaken: boolean }) => Promise<unknown>;
  /** What else the form needs; `nothingMore` for most. */
  readonly formNeeds: (
    asking: Asking & { readonly trail: Trail },
    about: Pick<LineForm<F, Joined, object, Parent>, 'line' | 'parent'>,
  ) => Promise<More>;
  readonly page: (form: LineForm<F, Joined, More, Parent>, ui: Ui, state: FormState) => JSX.Element;
  /** Where the pages go after a writing, below the case. */
  readonly shownAt: (told: Told & { readonly id: string }) => string;
}
