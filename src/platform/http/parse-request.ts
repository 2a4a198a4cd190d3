import type { AnyChange, Endpoint } from './endpoint.ts';
import { Problem } from './problem.ts';
import { gather, parseInput, type RawInput } from './read-input.ts';

/** Path parameters that do not parse are an unknown id, not a mistake of the form. */
function withoutPathProblems(problem: Problem, params: RawInput): Problem {
  return problem.code === 'invalid' && problem.fields.some(({ field }) => field in params)
    ? new Problem('not-found')
    : problem;
}

/** The input of an endpoint from the parameters of its path and the rest of the request. */
export function parse(endpoint: Endpoint, params: RawInput, rest: RawInput): never {
  for (const name of Object.keys(rest)) if (name in params) throw new Problem('malformed');
  try {
    return parseInput(endpoint.input, { ...rest, ...params }) as never;
  } catch (error) {
    throw error instanceof Problem ? withoutPathProblems(error, params) : error;
  }
}

/** Only the parameters of the path (and, for prefilling, of the query): what a form is opened with. */
export function parsePath(endpoint: AnyChange, params: RawInput, query: URLSearchParams): never {
  const shape = endpoint.input.shape;
  const known = Object.keys(shape).filter((name) => name in params || query.has(name));
  const mask = Object.fromEntries(known.map((name) => [name, true as const]));
  try {
    return parseInput(endpoint.input.pick(mask as never), { ...gather(endpoint.input, query), ...params }) as never;
  } catch (error) {
    throw error instanceof Problem ? withoutPathProblems(error, params) : error;
  }
}

/**
 * Reads what a page is asked for. What stands behind the `?` of its address comes from nobody's form: where it is not understood, the page says
 * which parts, and leads to itself without them.
 */
export function readAddress<Input>(path: string, read: () => Input): Input {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Problem) || (error.code !== 'invalid' && error.code !== 'malformed')) throw error;
    throw new Problem('invalid', { reason: 'address', fields: error.fields, wayOn: path });
  }
}
