import { endpoints } from '../../src/endpoints.ts';
import { requestOf } from '../../src/platform/http/call.ts';
import type { Endpoint } from '../../src/platform/http/endpoint.ts';
import { choosing } from './chance.ts';
import type { Stands } from './ids.ts';
import { type Aim, inside, mayBeLeftOut, type Schema, valuesFor } from './values.ts';

export const acts = endpoints.filter(({ method }) => method === 'POST');
export const looks = endpoints.filter(({ method }) => method === 'GET');

/** Two ways to say the same: one of them is enough, both are refused. */
const otherWays = new Set(
  'whenEdtf anchor anchorId childOf did doneTo present happenedAt newActorCode newActorLabel newActorPart newThingCode newThingLabel otherActorCode otherActorLabel otherActorPart holdsIn find'.split(
    ' ',
  ),
);
/** Acts on one thing or another, whose names tell which. */
const eitherOr = /(narrow|bars)$/;

/** Its ends are pieces of the whole, though they are called as elsewhere organisations are. */
export const joinsPieces = /\/links$/;

/** A request as both faces take it, with a body that passes the schema. */
export interface Made {
  readonly endpoint: Endpoint;
  readonly api: string;
  /** Below the language; undefined when the endpoint has no page. */
  readonly slug: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
  readonly passes: boolean;
}

const isTick = (schema: Schema) => inside(schema).type === 'boolean' || inside(schema).in?.def.type === 'union';

/** A field is left out where nothing asks for it: a body is small, unless it is to be full. Ids that may be left out mostly are. */
function isLeftOut(endpoint: Endpoint, name: string, schema: Schema, full: boolean, often: boolean): boolean {
  if (otherWays.has(name)) return true;
  if (!mayBeLeftOut(schema)) return false;
  if (endpoint.method === 'GET' && /^(after|before|person)/.test(name)) return true;
  if (eitherOr.test(endpoint.path) && /^(class|workerId|organisationId)$/.test(name))
    return (name === 'organisationId') !== full;
  if (endpoint.path.endsWith('circle') && /^(workerId|ofId|name)$/.test(name)) return (name === 'workerId') !== full;
  if (/Ids?$/.test(name)) return often;
  return !full && !isTick(schema);
}

/** What the product has said is not right with a body: another value is tried, or none. */
export interface Repairs {
  /** How often a field was refused. */
  readonly refused: ReadonlyMap<string, number>;
  readonly version?: number | undefined;
}

/** Reads from an answer what to try otherwise; undefined when it does not say. */
export function repairsFrom(body: string, before: Repairs | undefined): Repairs | undefined {
  if (!body.startsWith('{"error"')) return undefined;
  const { error } = JSON.parse(body) as {
    error: { fields?: readonly { field: string }[]; standing?: { version?: number } };
  };
  const version = error.standing?.version;
  if (!error.fields && version === undefined) return undefined;
  const refused = new Map(before?.refused);
  // A field of which two things are said is still one.
  for (const field of new Set(error.fields?.map(({ field: name }) => name)))
    refused.set(field, (refused.get(field) ?? 0) + 1);
  return { refused, version: version ?? before?.version };
}

/** What stands in the row that a request corrects, as far as it has been named. */
const standing = (input: Readonly<Record<string, unknown>>, { stands }: Aim): Stands =>
  Object.assign({}, ...Object.values(input).map((value) => stands.get(String(value)))) as Stands;

/**
 * Makes a request to an endpoint about something. The same words make the same request; undefined when some field finds no value
 * that passes.
 */
export function requestTo(
  endpoint: Endpoint,
  about: Aim,
  words: readonly (string | number)[],
  repairs?: Repairs,
): Made | undefined {
  const aim = joinsPieces.test(endpoint.path) ? { ...about, organisations: [] } : about;
  const chance = choosing(endpoint.path, ...words);
  const full = chance.below(2) === 1;
  // Mostly a correction keeps what stands in the fields that it does not change.
  const keeps = chance.below(4) > 0;
  const corrects = 'version' in endpoint.input.shape;
  const input: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(endpoint.input.shape) as [string, Schema][]) {
    if (name === 'caseId') {
      input.caseId = aim.caseId;
      continue;
    }
    const isOut = isLeftOut(endpoint, name, schema, full, chance.below(2) === 0);
    const likely = valuesFor(name, schema, aim, chance);
    const values = keeps && corrects && name !== 'mistaken' ? [standing(input, aim)[name], ...likely] : likely;
    const refused = repairs?.refused.get(name) ?? 0;
    // What may be left out is, or is not, at the first refusal; then the next value that fits.
    if (refused === 1 && mayBeLeftOut(schema) ? !isOut : refused === 0 && isOut) continue;
    const fits = values.filter((value) => value !== '' && value !== undefined && schema.safeParse(value).success);
    const fit = name === 'version' && repairs?.version !== undefined ? repairs.version : fits[refused % fits.length];
    if (fit !== undefined) input[name] = fit;
    else if (!schema.safeParse(undefined).success) return undefined;
  }
  return madeOf(endpoint, input);
}

/** The request that asks an endpoint for this. */
export function madeOf(endpoint: Endpoint, input: Readonly<Record<string, unknown>>): Made {
  const { path, body = {} } = requestOf(endpoint, input);
  const slug = endpoint.slug?.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(input[name])));
  return { endpoint, api: `/api/v1${path}`, slug, body, passes: endpoint.input.safeParse(input).success };
}
