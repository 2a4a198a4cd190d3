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

/** A view as it comes out of the JSON face. */
type AsJson<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends Date
    ? string
    : T extends readonly (infer Item)[]
      ? readonly AsJson<Item>[]
      : T extends object
        ? { readonly [Name in keyof T]: AsJson<T[Name]> }
        : T;

/** What the JSON face answers: the view, and the names of the actions that are possible now. */
export type Answered<View> = AsJson<View> & { readonly allowed: readonly string[] };

/** A request of the JSON face, its path below /api/v1. */
export interface JsonRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
}

/** The request that an input makes: parameters of the path in their places, the rest in the query of a look or the body of a change. */
export function requestOf({ method, path }: Endpoint, input: Readonly<Record<string, unknown>>): JsonRequest {
  const rest: Record<string, unknown> = { ...input };
  const filled = path.replace(/:(\w+)/g, (_, name: string) => {
    const value = rest[name];
    if (typeof value !== 'string' && typeof value !== 'number') throw new Error(`${path} needs ${name}`);
    delete rest[name];
    return encodeURIComponent(value);
  });
  if (method === 'POST') return { method, path: filled, body: rest };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(rest))
    for (const part of [value].flat())
      if (part !== undefined) query.append(name, `${part as string | number | boolean}`);
  return { method, path: query.size > 0 ? `${filled}?${query.toString()}` : filled };
}

/** Uses an endpoint by its value: `use(recordNeed, { caseId, … })`. Throws when it is refused. */
export type Use = <Input extends Shape, View extends object, const Given extends SentTo<Input>>(
  endpoint: Called<Input, View>,
  input: Exactly<Given, SentTo<Input>>,
) => Promise<Answered<View>>;

/** The same on one case, which is put in where the endpoint asks for one. */
export type UseOnCase = <Input extends Shape, View extends object, const Given extends SentOnCase<Input>>(
  endpoint: Called<Input, View>,
  input: Exactly<Given, SentOnCase<Input>>,
) => Promise<Answered<View>>;

/** Sends a request to the JSON face as somebody. */
export type Send = (request: JsonRequest) => Promise<{ readonly status: number; readonly body: unknown }>;

/** What the face answers for an endpoint with is that endpoint's view: here it gets its type back. */
async function ask(send: Send, request: JsonRequest): Promise<never> {
  const { status, body } = await send(request);
  if (status !== 200)
    throw new Error(`${request.method} ${request.path} is refused with ${status}: ${JSON.stringify(body)}`);
  return body as never;
}

export const useOver =
  (send: Send): Use =>
  (endpoint, input) =>
    ask(send, requestOf(endpoint, input));

export const useOnCase =
  (send: Send, caseId: string): UseOnCase =>
  (endpoint, input) =>
    ask(send, requestOf(endpoint, 'caseId' in endpoint.input.shape ? { caseId, ...input } : input));
