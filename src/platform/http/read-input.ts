import { z } from 'zod';
import { keepsPlaces } from './fields.ts';
import { Problem } from './problem.ts';
import { type FileSizes, readFileForm, type SentForm } from './read-file-form.ts';
import { parseJsonStrictly } from './strict-json.ts';

/** A body larger than this is refused before it is read on: 1 MB. */
const mostOfFields = 1_000_000;

export type RawInput = Record<string, unknown>;

async function bytes(request: Request, most = mostOfFields): Promise<Uint8Array> {
  const stated = request.headers.get('content-length');
  if (Number(stated ?? 0) > most) throw new Problem('too-large');
  // HTTP keeps to a stated length, so the body may be taken whole; without one it is counted while it comes in.
  const body = stated === null ? await counted(request, most) : new Uint8Array(await request.arrayBuffer());
  if (body.byteLength > most) throw new Problem('too-large');
  return body;
}

async function counted(request: Request, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.byteLength;
    if (size > most) throw new Problem('too-large');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function decode(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(body);
  } catch {
    throw new Problem('malformed');
  }
}

/** In base 64 three bytes are four. */
const inBase64 = (sizes: FileSizes): number =>
  [...sizes.values()].reduce((sum, size) => sum + Math.ceil(size / 3) * 4, 0);

/** The body of the JSON face: one JSON object in UTF-8, no field twice. */
export async function readJsonBody(request: Request, sizes: FileSizes = new Map()): Promise<RawInput> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;\s*charset=utf-8)?$/i.test(type.trim())) throw new Problem('unsupported-type');
  return parseJsonStrictly(decode(await bytes(request, mostOfFields + inBase64(sizes))));
}

/**
 * The body of the HTML face. Which fields are lists, the schema says; any other field sent twice is refused.
 *
 * @param sizes the fields that take a file, with how many bytes; without one a form that could hold a file is refused
 * @param holds false where no file is taken: what was typed beside them is read alone
 */
export async function readSentForm(request: Request, sizes: FileSizes, holds = true): Promise<SentForm> {
  const type = request.headers.get('content-type') ?? '';
  if (sizes.size > 0 && /^multipart\/form-data\s*;/i.test(type.trim()))
    return readFileForm(request, type, sizes, holds);
  return { fields: await readFormBody(request), files: {}, tooLarge: [] };
}

/** The body of a form without a file. */
export async function readFormBody(request: Request): Promise<URLSearchParams> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/x-www-form-urlencoded\s*(;.*)?$/i.test(type.trim())) throw new Problem('unsupported-type');
  const text = decode(await bytes(request));
  // URLSearchParams would put replacement characters where the percent encoding is no UTF-8.
  try {
    decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw new Problem('malformed');
  }
  return new URLSearchParams(text);
}

/** The list that a schema takes, seen through its wrappers; undefined where it takes none. */
function listOf(schema: unknown): z.core.$ZodType | undefined {
  const def = (schema as { def?: { type?: string; innerType?: unknown; in?: unknown } } | undefined)?.def;
  if (!def) return undefined;
  return def.type === 'array' ? (schema as z.core.$ZodType) : (listOf(def.innerType) ?? listOf(def.in));
}

/** What was sent under each name, in one walk: with as many names as a body holds, asking for each by itself would stop everybody else. */
export function valuesByName(fields: URLSearchParams): ReadonlyMap<string, string[]> {
  const values = new Map<string, string[]>();
  for (const [name, value] of fields) {
    const own = values.get(name);
    if (own) own.push(value);
    else values.set(name, [value]);
  }
  return values;
}

/** Turns a query or form into raw input: lists as lists, empty fields of a form as absent, but where a list keeps its places. */
export function gather(schema: z.ZodObject, fields: URLSearchParams): RawInput {
  const raw: RawInput = {};
  for (const [name, values] of valuesByName(fields)) {
    const list = listOf(schema.shape[name]);
    if (list) raw[name] = keepsPlaces(list) ? values : values.filter((value) => value !== '');
    else if (values.length > 1) throw new Problem('malformed');
    else if (values[0] !== '') raw[name] = values[0];
  }
  return raw;
}

/** Making a schema strict compiles its checks: once a schema, not once a request. */
const strict = new WeakMap<z.ZodObject, z.ZodObject>();

function strictly(schema: z.ZodObject): z.ZodObject {
  const made = strict.get(schema) ?? z.strictObject(schema.shape);
  strict.set(schema, made);
  return made;
}

/** The field in which something is wrong; in a list that keeps its places also which of them, the first by the plain name. */
function fieldAt(schema: z.ZodObject, [field = '', place]: readonly PropertyKey[]): string {
  const name = String(field);
  const list = typeof place === 'number' && place > 0 ? listOf(schema.shape[name]) : undefined;
  return list && keepsPlaces(list) ? `${name}-${Number(place) + 1}` : name;
}

/** Parses strictly: an unknown field is refused. Reasons of the fields come from the schema's own words. */
export function parseInput<Schema extends z.ZodObject>(schema: Schema, raw: RawInput): z.output<Schema> {
  const parsed = strictly(schema).safeParse(raw);
  if (parsed.success) return parsed.data as z.output<Schema>;
  const fields = parsed.error.issues.map((issue) => ({
    field: issue.code === 'unrecognized_keys' ? String(issue.keys[0]) : fieldAt(schema, issue.path),
    reason:
      issue.code === 'unrecognized_keys'
        ? 'unknown-field'
        : /^[a-z-]+$/.test(issue.message)
          ? issue.message
          : 'wrong-type',
  }));
  const seen = new Set<string>();
  throw new Problem('invalid', { fields: fields.filter(({ field }) => !seen.has(field) && seen.add(field)) });
}
