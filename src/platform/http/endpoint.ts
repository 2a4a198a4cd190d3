import type { JSX } from 'hono/jsx/jsx-runtime';
import type { z } from 'zod';
import type { ActingOn, Action, Subject, SubjectKind } from '../acting/action.ts';
import type { Trail } from '../audit/trail.ts';
import type { Vault } from '../crypto/vault.ts';
import type { ReadTx, Tx } from '../db/tx.ts';
import type { Language } from '../i18n/texts.ts';
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
}

/** What was typed and what is not right with it; empty when the form is opened first. */
export interface FormState {
  readonly values: Readonly<Record<string, string | readonly string[]>>;
  readonly problem?: Problem | undefined;
}

type Shape = z.ZodObject;

interface Base<Input extends Shape, Kind extends SubjectKind> {
  /** Path of the JSON face below /api/v1, and of the HTML face below /{language}; the same parameters in both. */
  readonly path: string;
  readonly slug?: string;
  readonly input: Input;
  readonly action: Action<Kind>;
  readonly subject: (input: z.output<Input>) => Subject<Kind>;
  /** Name of the row in the use log, in the past tense. */
  readonly audit: string;
  /** One English sentence for the API description. */
  readonly summary: string;
}

export interface LookEndpoint<
  Input extends Shape = Shape,
  Kind extends SubjectKind = SubjectKind,
  View extends object = object,
> extends Base<Input, Kind> {
  readonly method: 'GET';
  readonly run: (context: Context<z.output<Input>, Kind>) => Promise<View>;
  readonly page?: (view: View, ui: Ui) => JSX.Element | Promise<JSX.Element>;
}

export interface ChangeEndpoint<
  Input extends Shape = Shape,
  Kind extends SubjectKind = SubjectKind,
  View extends object = object,
  Form = unknown,
> extends Base<Input, Kind> {
  readonly method: 'POST';
  readonly run: (context: Context<z.output<Input>, Kind, Tx>) => Promise<View>;
  /** The form on the HTML face, at the same slug. */
  readonly form?: {
    readonly prepare: (context: Context<Partial<z.output<Input>>, Kind>) => Promise<Form>;
    readonly page: (form: Form, ui: Ui, state: FormState) => JSX.Element | Promise<JSX.Element>;
  };
  /** Where the HTML face goes after success: a slug, or a path with its language where that changes. */
  readonly afterwards?: (view: View, input: z.output<Input>) => string;
  /**
   * Draws the answer itself instead of going on: for what is shown once and must have no address, such as an opened number.
   * Such an answer is not kept for a repeat with the same idempotency key either.
   */
  readonly done?: (view: View, ui: Ui, input: z.output<Input>) => JSX.Element | Promise<JSX.Element>;
  /** Answers with a file on both faces. Like what is shown once, it is not kept for a repeat. */
  readonly file?: (view: View, language: Language, input: z.output<Input>) => FileAnswer | Promise<FileAnswer>;
}

export type Endpoint = LookEndpoint | ChangeEndpoint;

/** An endpoint is a value. Leaving out `audit`, or a subject of another kind than the action's, does not compile. */
export function look<Input extends Shape, Kind extends SubjectKind, View extends object>(
  spec: Omit<LookEndpoint<Input, Kind, View>, 'method'>,
): Endpoint {
  return { method: 'GET', ...spec } as unknown as Endpoint;
}

export function change<Input extends Shape, Kind extends SubjectKind, View extends object, Form>(
  spec: Omit<ChangeEndpoint<Input, Kind, View, Form>, 'method'>,
): Endpoint {
  return { method: 'POST', ...spec } as unknown as Endpoint;
}
