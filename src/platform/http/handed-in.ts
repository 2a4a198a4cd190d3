import type { HandedIn } from '../files/desk.ts';
import { FileRefused } from '../files/kinds.ts';
import type { AnyChange } from './endpoint.ts';
import { parsePath } from './parse-request.ts';
import { Problem } from './problem.ts';
import type { RawInput } from './read-input.ts';
import { type Asked, type Engine, logRefused, permitted } from './run-endpoint.ts';

/**
 * Of a change that takes a file: whether who asks may do it, before the file is read. Whoever may not does not make the program hold and clean
 * what was sent.
 */
export async function permittedBefore(
  engine: Engine,
  endpoint: AnyChange,
  asked: Pick<Asked, 'token' | 'language'>,
  params: RawInput,
): Promise<void> {
  if (!endpoint.takes) return;
  const input = parsePath(endpoint, params, new URLSearchParams());
  await permitted(engine, endpoint, { ...asked, input });
}

/**
 * The file that a change takes, scanned and cleaned; nothing where it takes none. A file in which something harmful was found is told to the log.
 *
 * @throws Problem `invalid` with the reason on the field `file`
 */
export async function handedIn(
  engine: Engine,
  endpoint: AnyChange,
  asked: Pick<Asked, 'token' | 'input'>,
): Promise<HandedIn | undefined> {
  const taken = endpoint.takes?.(asked.input);
  if (!taken) return undefined;
  try {
    return await engine.files.take(taken.bytes, taken.name);
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    if (error.reason === 'file-virus') await logRefused(engine, endpoint, asked);
    throw new Problem('invalid', { fields: [{ field: 'file', reason: error.reason }], cause: error });
  }
}
