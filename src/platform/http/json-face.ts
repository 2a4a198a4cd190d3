import type { Context as HonoContext } from 'hono';
import { isLanguage, type Language } from '../i18n/texts.ts';
import { download, json } from './answer.ts';
import { type Endpoint, isLook } from './endpoint.ts';
import { allowedActions, type Faces, known } from './faces.ts';
import { fileSizes } from './fields.ts';
import { holdingPlace } from './file-place.ts';
import { handedIn, permittedBefore } from './handed-in.ts';
import { givesFile, keepWithFile } from './keep-with-file.ts';
import { parse } from './parse-request.ts';
import { Problem, retryHeaders } from './problem.ts';
import { gather, readJsonBody } from './read-input.ts';
import { runAsked } from './run-each.ts';
import { bearerToken } from './session.ts';

export function problemJson(faces: Faces, language: Language, problem: Problem): Response {
  const { code, reason, fields, standing } = problem;
  const error = {
    code,
    message: faces.problemText(language, problem),
    ...(reason && code !== 'not-found' ? { reason } : {}),
    ...(fields.length > 0 ? { fields } : {}),
    ...(standing === undefined ? {} : { standing }),
  };
  const signIn = code === 'unauthenticated' ? { 'www-authenticate': 'Bearer' } : {};
  return json({ error }, problem.status, { ...signIn, ...retryHeaders(problem) });
}

export function acceptedLanguage(request: Request): Language {
  const wanted = (request.headers.get('accept-language') ?? '').slice(0, 2).toLowerCase();
  return isLanguage(wanted) ? wanted : 'en';
}

/** One request of the JSON face: bearer token, strict input, the view with what may be done next. */
export async function answerJson(faces: Faces, endpoint: Endpoint, context: HonoContext): Promise<Response> {
  const request = context.req.raw;
  try {
    const token = bearerToken(request);
    if (!token) throw new Problem('unauthenticated');
    const query = new URL(request.url).searchParams;
    const language = acceptedLanguage(request);
    if (endpoint.method === 'POST')
      await permittedBefore(faces.engine, endpoint, { token, language }, context.req.param());
    const rest =
      endpoint.method === 'GET'
        ? gather(endpoint.input, query)
        : await readJsonBody(request, fileSizes(endpoint.input));
    const input = parse(endpoint, context.req.param(), rest);
    const key = request.headers.get('idempotency-key');
    const handed = endpoint.method === 'POST' ? await handedIn(faces.engine, endpoint, { token, input }) : undefined;
    return await holdingPlace(endpoint, async () => {
      const gone = isLook(endpoint) ? request.signal : undefined;
      const asked = { token, input, language, gone, handed };
      if (endpoint.method === 'POST' && givesFile(endpoint))
        return download(await keepWithFile(faces.engine, endpoint, asked, key));
      const outcome = await runAsked(faces.engine, endpoint, asked, key, (error) => known(faces, error, request));
      if (endpoint.method === 'GET' && endpoint.sends) return download(endpoint.sends(outcome.view as never, language));
      return json({ ...outcome.view, allowed: allowedActions(faces, outcome.acting) });
    });
  } catch (error) {
    return problemJson(faces, acceptedLanguage(request), known(faces, error, request));
  }
}
