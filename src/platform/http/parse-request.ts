import { withoutLanguage } from '../i18n/texts.ts';
import type { AnyChange, AnyLook, Endpoint } from './endpoint.ts';
import { Problem } from './problem.ts';
import { gather, parseInput, type RawInput } from './read-input.ts';

/** Path parameters that do not parse are an unknown id, not a mistake of the form. */
function withPath<Input>(params: RawInput, read: () => Input): Input {
  try {
    return read();
  } catch (error) {
    const isOfPath = error instanceof Problem && error.code === 'invalid';
    throw isOfPath && error.fields.some(({ field }) => field in params) ? new Problem('not-found') : error;
  }
}

/** The input of an endpoint from the parameters of its path and the rest of the request. */
export function parse(endpoint: Endpoint, params: RawInput, rest: RawInput): never {
  for (const name of Object.keys(rest)) if (name in params) throw new Problem('malformed');
  return withPath(params, () => parseInput(endpoint.input, { ...rest, ...params }) as never);
}

/** Only the parameters of the path (and, for prefilling, of the query): what a form is opened with. */
export function parsePath(endpoint: AnyChange, params: RawInput, query: URLSearchParams): never {
  const known = Object.keys(endpoint.input.shape).filter((name) => name in params || query.has(name));
  const mask = Object.fromEntries(known.map((name) => [name, true as const]));
  return withPath(
    params,
    () => parseInput(endpoint.input.pick(mask as never), { ...gather(endpoint.input, query), ...params }) as never,
  );
}

/**
 * Reads what a page is asked for. What stands behind the `?` of its address comes from nobody's form: where it is not understood, the page says
 * which parts, and leads to itself without them.
 */
function readAddress<Input>({ pathname }: URL, read: () => Input): Input {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Problem) || (error.code !== 'invalid' && error.code !== 'malformed')) throw error;
    throw new Problem('invalid', { reason: 'address', fields: error.fields, wayOn: withoutLanguage(pathname) });
  }
}

/** What a page that looks is asked for in its address. */
export const parseAddress = (endpoint: AnyLook, params: RawInput, url: URL): never =>
  readAddress(url, () => parse(endpoint, params, gather(endpoint.input, url.searchParams)));

/** What a form is opened with in its address. */
export const parseFormAddress = (endpoint: AnyChange, params: RawInput, url: URL): never =>
  readAddress(url, () => parsePath(endpoint, params, url.searchParams));
