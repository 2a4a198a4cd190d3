import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { html, json, redirect, securityHeaders } from '../../platform/http/answer.ts';
import { type Faces, known, makeUi } from '../../platform/http/faces.ts';
import { text } from '../../platform/http/fields.ts';
import { formerSession, pageToGoBackTo } from '../../platform/http/former-session.ts';
import { keptForm } from '../../platform/http/kept-form.ts';
import { forget } from '../../platform/http/leaving.ts';
import { readOwnForm } from '../../platform/http/own-form.ts';
import { Problem } from '../../platform/http/problem.ts';
import { parseInput, readFormBody, readJsonBody } from '../../platform/http/read-input.ts';
import { clearCookie, comesFromOurselves, cookieToken, isFormToken, setCookie } from '../../platform/http/session.ts';
import { isLanguage, type Language, languages } from '../../platform/i18n/texts.ts';
import { organisationKinds } from '../organisation/index.ts';
import { endSession, extendSession, lockSession } from './own-session.ts';
import { SignInPage, type SignInState } from './pages/SignInPage.tsx';
import { listEvaluationWorkers } from './sign-in.queries.ts';
import { type Opened, signIn, signInForEvaluation } from './sign-in.ts';
import { groupByOrganisation } from './worker.ts';

const slug = '/kirjaudu';
const outSlug = '/kirjaudu-ulos';

async function drawPage(
  faces: Faces,
  language: Language,
  request: Request,
  state: SignInState,
  status = 200,
): Promise<Response> {
  const groups = faces.evaluation
    ? groupByOrganisation(await listEvaluationWorkers(faces.engine.pools.auth), organisationKinds)
    : undefined;
  return html(
    SignInPage({
      ui: makeUi(faces, new Request(new URL(`/${language}${slug}`, request.url)), language),
      groups,
      state,
    }),
    status,
  );
}

/** A session that this browser had before ends: one browser, one session. What was typed when it had ended waits in its form. */
async function admit(faces: Faces, request: Request, { token, acting }: Opened): Promise<Response> {
  const former = cookieToken(request, faces.secure);
  const left = former && (await formerSession(faces.engine, former));
  if (former) await endSession(faces.engine, former);
  const language = isLanguage(acting.language) ? acting.language : 'fi';
  const kept = await keptForm(faces.engine, token, request, faces.secure);
  // Nobody is led to the page of somebody else.
  const back = left && left.workerId === acting.workerId ? pageToGoBackTo(request) : undefined;
  return redirect(kept?.path ?? back ?? `/${language}/tyo`, { 'set-cookie': setCookie(token, faces.secure) });
}

async function takeEvaluation(
  faces: Faces,
  language: Language,
  request: Request,
  fields: URLSearchParams,
): Promise<Response> {
  const opened = await signInForEvaluation(faces.engine, fields.get('worker') ?? '');
  return opened ? admit(faces, request, opened) : drawPage(faces, language, request, { problem: 'gone' }, 422);
}

async function takePassword(
  faces: Faces,
  language: Language,
  request: Request,
  fields: URLSearchParams,
): Promise<Response> {
  const [email = '', password = '', code = ''] = ['email', 'password', 'code'].map((name) =>
    (fields.get(name) ?? '').slice(0, 500),
  );
  const sound = email.isWellFormed() && password.isWellFormed() && !email.includes('\0');
  const opened = sound ? await signIn(faces.engine, { email: email.trim(), password, code }, faces.now()) : undefined;
  return opened
    ? admit(faces, request, opened)
    : drawPage(faces, language, request, { problem: 'failed', email: sound ? email : '' }, 422);
}

async function takeSignIn(faces: Faces, language: Language, request: Request): Promise<Response> {
  if (!comesFromOurselves(request, faces.origin)) throw new Problem('wrong-origin');
  const fields = await readFormBody(request);
  return faces.evaluation
    ? takeEvaluation(faces, language, request, fields)
    : takePassword(faces, language, request, fields);
}

async function takeSignOut(faces: Faces, language: Language, request: Request): Promise<Response> {
  if (!comesFromOurselves(request, faces.origin)) throw new Problem('wrong-origin');
  const token = cookieToken(request, faces.secure);
  const fields = await readFormBody(request);
  if (token) {
    if (!isFormToken(faces.formSecret, token, fields.get('csrf') ?? '')) throw new Problem('old-form');
    await endSession(faces.engine, token);
  }
  return redirect(`/${language}${slug}?ulos`, { 'set-cookie': clearCookie(faces.secure), ...forget });
}

/** The browser keeps the token of the locked session: it opens nothing any more, and tells whom to lead back. */
async function takeLock(faces: Faces, request: Request): Promise<Response> {
  const { token } = await readOwnForm(faces, request);
  await lockSession(faces.engine, token);
  return new Response(null, { status: 204, headers: securityHeaders });
}

async function takeExtension(faces: Faces, request: Request): Promise<Response> {
  const { token } = await readOwnForm(faces, request);
  const left = await extendSession(faces.engine, token);
  if (left === undefined) throw new Problem('unauthenticated');
  return json(left);
}

/** Why signing in is asked for where somebody was at a page just now. */
async function formerAt(faces: Faces, request: Request): Promise<SignInState['former']> {
  const token = cookieToken(request, faces.secure);
  if (!token || !pageToGoBackTo(request)) return undefined;
  const former = await formerSession(faces.engine, token);
  return former && (former.locked ? 'locked' : 'ended');
}

type Answer = (language: Language, request: Request) => Promise<Response>;

function htmlRoute(faces: Faces, language: Language, answer: Answer) {
  return async (context: Context): Promise<Response> => {
    const request = context.req.raw;
    try {
      return await answer(language, request);
    } catch (error) {
      const problem = known(faces, error, request);
      return html(
        faces.problemPage(makeUi(faces, new Request(new URL(`/${language}`, request.url)), language), problem),
        problem.status,
      );
    }
  };
}

function jsonRoute(faces: Faces, answer: (request: Request) => Promise<object>) {
  return async (context: Context): Promise<Response> => {
    const request = context.req.raw;
    try {
      return json(await answer(request));
    } catch (error) {
      const { code, status, fields } = known(faces, error, request);
      const wanted = (request.headers.get('accept-language') ?? '').slice(0, 2).toLowerCase();
      const message = faces.problemText(isLanguage(wanted) ? wanted : 'en', new Problem(code));
      return json({ error: { code, message, ...(fields.length > 0 ? { fields } : {}) } }, status);
    }
  };
}

const evaluationInput = z.object({ worker: text(120) });

/** The way in for scripts and tests; in the real mode these two addresses do not exist. */
function mountEvaluation(app: Hono, faces: Faces): void {
  app.get(
    '/api/v1/evaluation/workers',
    jsonRoute(faces, async () => ({
      workers: (await listEvaluationWorkers(faces.engine.pools.auth)).map(
        ({ organisation_id, organisation, kind, region, ...worker }) => ({
          ...worker,
          organisation: { id: organisation_id, name: organisation, kind, region },
        }),
      ),
    })),
  );
  app.post(
    '/api/v1/evaluation/sign-in',
    jsonRoute(faces, async (request) => {
      const { worker } = parseInput(evaluationInput, await readJsonBody(request));
      const opened = await signInForEvaluation(faces.engine, worker);
      if (!opened) throw new Problem('invalid', { fields: [{ field: 'worker', reason: 'choose' }] });
      const { workerId, name, organisation, language } = opened.acting;
      return { token: opened.token, worker: { id: workerId, name, organisation, language } };
    }),
  );
}

/** Sign-in and sign-out: not endpoint values, as nobody is signed in yet. To be mounted before the endpoints. */
export function mountSignIn(app: Hono, faces: Faces): void {
  if (faces.evaluation) mountEvaluation(app, faces);
  for (const language of languages) {
    app.get(
      `/${language}${slug}`,
      htmlRoute(faces, language, async (_, request) =>
        drawPage(faces, language, request, {
          former: await formerAt(faces, request),
          out: new URL(request.url).searchParams.has('ulos'),
          kept: new URL(request.url).searchParams.has('tallessa'),
        }),
      ),
    );
    app.post(
      `/${language}${slug}`,
      htmlRoute(faces, language, (_, request) => takeSignIn(faces, language, request)),
    );
    app.post(
      `/${language}/istunto/lukitse`,
      htmlRoute(faces, language, (_, request) => takeLock(faces, request)),
    );
    app.post(
      `/${language}/istunto/jatka`,
      htmlRoute(faces, language, (_, request) => takeExtension(faces, request)),
    );
    app.post(
      `/${language}${outSlug}`,
      htmlRoute(faces, language, (_, request) => takeSignOut(faces, language, request)),
    );
  }
}
