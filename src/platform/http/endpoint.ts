import type { JSX } from 'hono/jsx/jsx-runtime';
import type { z } from 'zod';
import type { ActingOn, Action, Subject, SubjectKind } from '../acting/action.ts';
import type { Trail } from '../audit/trail.ts';
import type { Peek } from '../crypto/readable.ts';
import type { Vault } from '../crypto/vault.ts';
import type { ReadTx, Tx } from '../db/tx.ts';
import type { HandedIn } from '../files/desk.ts';
import type { Language } from '../i18n/texts.ts';
import type { Limits } from '../limits/limits.ts';
import type { Ui } from '../ui/ui.ts';
import type { FileAnswer } from './answer.ts';
import type { Problem } from './problem.ts';

/** What the work of an endpoint is given. `tx` is a look or a change by the endpoint's method. */
export interface Context<Input, Kind extends SubjectKind, Transaction extends ReadTx = ReadTx> {
  readonly input: Input;
  readonly acting: ActingOn<Kind>;
  readonly tx: Transaction;
  readonly now: Date;
  readonly trail: Trail;
  readonly vault: Vault;
  /** Opens a text to look through it, as this worker may read it: neither the page nor the log takes it for one that is shown. */
  readonly peek: Peek;
  /** Aborted when whoever asked has left: long work that only looks may stop. */
  readonly gone?: AbortSignal | undefined;
  /** Counts apart from the transaction: what is tried and rolled back has been tried. */
  readonly limits: Limits;
  /** The file that was made of the same answer, where the change answers with one and is now done for good: to keep its digest. */
  readonly made?: FileAnswer | undefined;
  /** The file that was handed in, cleaned and scanned, where the change takes one that is kept. */
  readonly handed?: HandedIn | undefined;
  /** Whether files that are handed in are scanned here. */
  readonly scansFiles: boolean;
}

/** What was typed and what is not right with it; empty when the form is opened first. */
export interface FormState {
  readonly values: Readonly<Record<string, string | readonly string[]>>;
  readonly problem?: Problem | undefined;
  /** Drawn anew on request, with what is chosen so far; nothing was done and nothing is wrong. */
  readonly redrawn?: boolean | undefined;
}

type Shape = z.ZodObject;
type Drawn = JSX.Element | Promise<JSX.Element>;

/** `Read` is the input as it comes out of the schema. */
interface Base<Input extends Shape, Kind extends SubjectKind, Read> {
  /** Path of the JSON face below /api/v1, and of the HTML face below /{language}; the same parameters in both. */
  readonly path: string;
  readonly slug?: string;
  readonly input: Input;
  readonly action: Action<Kind>;
  readonly subject: (input: Read) => Subject<Kind>;
  /** Name of the row in the use log, in the past tense. */
  readonly audit: string;
  /** One English sentence for the API description. */
  readonly summary: string;
}

/** `Given` is the view as `page` takes it: the one that `run` makes. */
export interface LookEndpoint<
  Input extends Shape,
  Kind extends SubjectKind,
  View extends object,
  Read = z.output<Input>,
  Given = View,
> extends Base<Input, Kind, Read> {
  readonly method: 'GET';
  readonly run: (context: Context<Read, Kind>) => Promise<View>;
  readonly page?: (view: Given, ui: Ui) => Drawn;
  /** In place of a page, and on the JSON face too: the answer is a file that was kept. It leaves once the log is written, as an attachment alone. */
  readonly sends?: (view: Given, language: Language) => FileAnswer;
}

/** What a form is drawn from. `saved` is what stands in the address after "save and record the next": anybody may have written it there. */
export interface FormContext<Input, Kind extends SubjectKind> extends Context<Input, Kind> {
  readonly saved?: string | undefined;
}

/** The form of a change on the HTML face, at the same slug. */
interface Form<Kind extends SubjectKind, Read, Prepared, Given = Prepared> {
  readonly prepare: (context: FormContext<Read, Kind>) => Promise<Prepared>;
  readonly page: (form: Given, ui: Ui, state: FormState) => Drawn;
}

export interface ChangeEndpoint<
  Input extends Shape,
  Kind extends SubjectKind,
  View extends object,
  Read = z.output<Input>,
  Given = View,
> extends Base<Input, Kind, Read> {
  readonly method: 'POST';
  readonly run: (context: Context<Read, Kind, Tx>) => Promise<View>;
  readonly form?: Form<Kind, never, unknown, never>;
  /** Where the HTML face goes after success: a slug, or a path with its language where that changes. */
  readonly afterwards?: (view: Given, input: Read) => string;
  /**
   * The kind of row that it keeps, by the parameter that names one: what was saved is corrected in the form that `corrects` the same, or taken
   * back in the one that `undoes` it.
   */
  readonly keeps?: string;
  /** The kind of row that its form corrects. */
  readonly corrects?: string;
  /** The kind of row that its form takes back or ends, where none corrects it: such a row is not written over. */
  readonly undoes?: string;
  /** Where it goes instead when it was sent by the button that records the next: the form again. The JSON face knows nothing of it. */
  readonly onwards?: (view: Given, input: Read) => string;
  /**
   * Draws the answer itself instead of going on: for what is shown once and must have no address, such as an opened number.
   * Such an answer is not kept: a repeat with the same idempotency key is told that it was done.
   */
  readonly done?: (view: Given, ui: Ui, input: Read) => Drawn;
  /**
   * The file that is handed in to be kept: looked through by a scanner where one is set, and cleaned, outside the transaction and on a thread of its own. Who
   * may not hand one in is told so before its bytes are read. What is wrong with it is told of the field `file`.
   */
  readonly takes?: (input: Read) => { readonly bytes: Buffer; readonly name: string } | undefined;
  /** It only looks, and is sent as a change is because what is asked must stand in no address. See `ask`. */
  readonly onlyLooks?: true;
  /**
   * It seals in rooms of organisations that may be hidden on the case or not on it. Of one that is not, the room has no key yet: whether one is made
   * takes the same statements and the same write.
   */
  readonly sealsForOthers?: true;
  /**
   * Answers with a file on both faces, which is made before anything is kept or logged. Like what is shown once, it is not kept itself, and a repeat
   * is told that it was done.
   */
  readonly file?: (view: Given, language: Language, input: Read) => FileAnswer | Promise<FileAnswer>;
  /**
   * Another change, done in several cases, in each by itself as if it had been sent there alone (run-each.ts). Its own `run` is then a look
   * before the first of them, which may refuse for all.
   */
  readonly each?: Each<Read>;
}

/** The change that is done in each case, and what each is sent: as the schema of that change gives it. */
export interface Each<Read> {
  readonly change: ChangeOn<'case'>;
  readonly inputs: (input: Read) => readonly ({ readonly caseId: string } & object)[];
}

/** What became of it in one case: what the change there has answered, or how it was refused there. */
export interface DoneIn {
  readonly caseId: string;
  readonly done?: object;
  readonly problem?: Pick<Problem, 'code' | 'reason' | 'fields'>;
}

/** The answer of a change that is done in several cases, in the order in which they were named. */
export interface EachView {
  readonly cases: readonly DoneIn[];
}

type LookOn<Kind extends SubjectKind> = LookEndpoint<Shape, Kind, object, never, never>;
type ChangeOn<Kind extends SubjectKind> = ChangeEndpoint<Shape, Kind, object, never, never>;
/** Any look and any change. Their functions take `never`: only the endpoint itself knows which input and view they are for. */
export type AnyLook = LookOn<'case'> | LookOn<'own'>;
export type AnyChange = ChangeOn<'case'> | ChangeOn<'own'>;
export type Endpoint = AnyLook | AnyChange;

/** The name in the use log as a type, by which its words are asked for: see `endpointsOf`. */
interface Named<Audit extends string> {
  readonly audit: Audit;
}

/** An endpoint is a value. Leaving out `audit`, or a subject of another kind than the action's, does not compile. */
export function look<Input extends Shape, Kind extends SubjectKind, View extends object, const Audit extends string>(
  spec: Omit<LookEndpoint<Input, Kind, View>, 'method'> & Named<Audit>,
): LookEndpoint<Input, Kind, View> & Named<Audit> {
  return { method: 'GET', ...spec };
}

/** A change in several cases: its own work only looks. */
export type EachSpec<Input extends Shape, Kind extends SubjectKind, Prepared> = Omit<
  ChangeSpec<Input, Kind, EachView, Prepared>,
  'run' | 'each'
> & {
  readonly each: Each<z.output<Input>>;
  /** What may be refused for all of them, before anything is written; throws. */
  readonly before: (context: Context<z.output<Input>, Kind>) => Promise<void>;
};

export function changeEach<Input extends Shape, Kind extends SubjectKind, Prepared, const Audit extends string>({
  before,
  ...spec
}: EachSpec<Input, Kind, Prepared> & Named<Audit>): ChangeEndpoint<Input, Kind, EachView> & Named<Audit> {
  const run = async (context: Context<z.output<Input>, Kind>): Promise<EachView> => {
    await before(context);
    return { cases: [] };
  };
  return { method: 'POST', ...spec, run };
}

type ChangeSpec<Input extends Shape, Kind extends SubjectKind, View extends object, Prepared> = Omit<
  ChangeEndpoint<Input, Kind, View>,
  'method' | 'form'
> & { readonly form?: Form<Kind, Partial<z.output<Input>>, Prepared> };

export function change<
  Input extends Shape,
  Kind extends SubjectKind,
  View extends object,
  Prepared,
  const Audit extends string,
>(spec: ChangeSpec<Input, Kind, View, Prepared> & Named<Audit>): ChangeEndpoint<Input, Kind, View> & Named<Audit> {
  return { method: 'POST', ...spec };
}

/** What is asked is drawn at once and kept nowhere: neither sent on, nor done in several cases, nor a file. */
type AskSpec<Input extends Shape, Kind extends SubjectKind, View extends object, Prepared> = Omit<
  ChangeSpec<Input, Kind, View, Prepared>,
  'run' | 'onlyLooks' | 'afterwards' | 'onwards' | 'keeps' | 'corrects' | 'sealsForOthers' | 'file' | 'each'
> & { readonly run: (context: Context<z.output<Input>, Kind>) => Promise<View> };

/**
 * A look whose question is sent by POST: words that are searched for tell of somebody, and an address stays in the history of a browser and in the logs
 * of proxies. It runs on the login that can only look, what was asked is no draft, and a repeat asks anew.
 */
export function ask<
  Input extends Shape,
  Kind extends SubjectKind,
  View extends object,
  Prepared,
  const Audit extends string,
>(spec: AskSpec<Input, Kind, View, Prepared> & Named<Audit>): ChangeEndpoint<Input, Kind, View> & Named<Audit> {
  return { method: 'POST', onlyLooks: true, ...spec };
}

/** Whether an endpoint only looks, however it is asked. */
export const isLook = (endpoint: Pick<Endpoint, 'method'>): boolean =>
  endpoint.method === 'GET' || ('onlyLooks' in endpoint && endpoint.onlyLooks === true);
