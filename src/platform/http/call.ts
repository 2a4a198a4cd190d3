import type { z } from 'zod';
import type { Context, Endpoint } from './endpoint.ts';

type Shape = z.ZodObject;

/** An endpoint as one who uses it sees it: what its schema takes, and the view that it answers with. */
export type Called<Input extends Shape, View extends object> = Endpoint & {
  readonly input: Input;
  readonly run: (context: Context<never, never, never>) => Promise<View>;
};

type Unread<T> = T extends readonly (infer Item)[]
  ? readonly Unread<Item>[]
  : T extends object
    ? { readonly [Name in keyof T]: Unread<T[Name]> }
    : T;

/** What may be sent to a schema: its fields before they are read, those of the path included. */
export type SentTo<Input extends Shape> = Unread<z.input<Input>>;

/** What may be sent to an endpoint; `Sent<typeof recordNeed>['domain']` is the type of one field. */
export type Sent<Used extends { readonly input: Shape }> = SentTo<Used['input']>;

/** The same on a case that is known already. */
export type SentOnCase<Input extends Shape> = Omit<SentTo<Input>, 'caseId'>;

/** `Given`, which has no field that `Wanted` does not know, wherever it came from. */
export type Exactly<Given, Wanted> = Given & { readonly [Name in Exclude<keyof Given, keyof Wanted>]: never };
