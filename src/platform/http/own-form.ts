import type { Faces } from './faces.ts';
import { Problem } from './problem.ts';
import { readFormBody } from './read-input.ts';
import { comesFromOurselves, cookieToken, isFormToken } from './session.ts';

/** A form that a page of ours sends by whoever is signed in there, with the token of that session. */
export async function readOwnForm(
  { origin, secure, formSecret }: Pick<Faces, 'origin' | 'secure' | 'formSecret'>,
  request: Request,
): Promise<{ readonly token: string; readonly fields: URLSearchParams }> {
  if (!comesFromOurselves(request, origin)) throw new Problem('wrong-origin');
  const token = cookieToken(request, secure);
  if (!token) throw new Problem('unauthenticated');
  const fields = await readFormBody(request);
  if (!isFormToken(formSecret, token, fields.get('csrf') ?? '')) throw new Problem('old-form');
  return { token, fields };
}
