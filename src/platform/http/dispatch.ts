import type { Hono, Context as HonoContext } from 'hono';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Acting } from '../acting/acting.ts';
import { isLanguage, type Language } from '../i18n/texts.ts';
import type { Ui } from '../ui/ui.ts';
import { html, json, redirect } from './answer.ts';
import type { ChangeEndpoint, Endpoint, FormState, LookEndpoint } from './endpoint.ts';
import { anySight } from './live.ts';
import { Problem, problemOf } from './problem.ts';
import { gather, parseInput, type RawInput, readFormBody, readJsonBody } from './read-input.ts';
import { type Engine, type Outcome, prepareForm, runEndpoint, runOnce } from './run-endpoint.ts';
import { bearerToken, comesFromOurselves, cookieToken, formToken, isFormToken } from './session.ts';

/** What the dispatcher needs to know of the product, without knowing the product. */
export interface Faces {
  readonly engine: Engine;
  readonly endpoints: readonly Endpoint[];
  readonly secure: boolean;
  readonly origin: string;
  readonly formSecret: Buffer;
  readonly evaluation: boolean;
  readonly assets: Ui['assets'];
  readonly now: () => Date;
  navigation(acting: Acting, language: Language): Ui['navigation'];
  problemPage(ui: Ui, problem: Problem): JSX.Element;
  problemText(language: Language, problem: Problem): string;
  /** Where an open page of a case asks whether it may still be shown. */
  watchPath(language: Language, caseId: string, mark: string): string;
  report(error: unknown, request: Request): void;
}

const signInSlug = '/kirjaudu';

/** Names of the actions that this worker may do on this subject now. */
function allowedActions(faces: Faces, acting: Acting): Set<string> {
  const allowed = new Set<string>();
  for (const { action } of faces.endpoints) {
    if (action.on === 'case' && !acting.case) continue;
    if ((action.allows as (acting: Acting) => boolean)(acting)) allowed.add(action.name);
  }
  return allowed;
}

export function makeUi(faces: Faces, request: Request, language: Language, acting?: Acting, token = ''): Ui {
  const url = new URL(request.url);
  return {
    language,
    path: url.pathname.replace(/^\/(fi|sv|en)/, '') + url.search,
    csrf: token ? formToken(faces.formSecret, token) : '',
    now: acting?.now ?? faces.now(),
    evaluation: faces.evaluation,
    worker: acting ? { name: acting.name, organisation: acting.organisation } : undefined,
    navigation: acting ? faces.navigation(acting, language) : [],
    allowed: acting ? allowedActions(faces, acting) : new Set(),
    assets: faces.assets,
  };
}

/** Path parameters that do not parse are an unknown id, not a mistake of the form. */
function withoutPathProblems(problem: Problem, params: RawInput): Problem {
  return problem.code === 'invalid' && problem.fields.some(({ field }) => field in params)
    ? new Problem('not-found')
    : problem;
}

function parse(endpoint: Endpoint, params: RawInput, rest: RawInput): never {
  for (const name of Object.keys(rest)) if (name in params) throw new Problem('malformed');
  try {
    return parseInput(endpoint.input, { ...rest, ...params }) as never;
  } catch (error) {
    throw error instanceof Problem ? withoutPathProblems(error, params) : error;
  }
}

/** Only the parameters of the path (and, for prefilling, of the query): what a form is opened with. */
function parsePath(endpoint: ChangeEndpoint, params: RawInput, query: URLSearchParams): never {
  const shape = endpoint.input.shape;
  const known = Object.keys(shape).filter((name) => name in params || query.has(name));
  const mask = Object.fromEntries(known.map((name) => [name, true as const]));
  try {
    return parseInput(endpoint.input.pick(mask as never), { ...gather(endpoint.input, query), ...params }) as never;
  } catch {
    throw new Problem('not-found');
  }
}

// ---------- JSON face ----------

function problemJson(faces: Faces, language: Language, problem: Problem): Response {
  const { code, reason, fields, standing } = problem;
  const error = {
    code,
    message: faces.problemText(language, problem),
    ...(reason && code !== 'not-found' ? { reason } : {}),
    ...(fields.length > 0 ? { fields } : {}),
    ...(standing === undefined ? {} : { standing }),
  };
  return json({ error }, problem.status, code === 'unauthenticated' ? { 'www-authenticate': 'Bearer' } : {});
}

function acceptedLanguage(request: Request): Language {
  const wanted = (request.headers.get('accept-language') ?? '').slice(0, 2).toLowerCase();
  return isLanguage(wanted) ? wanted : 'en';
}

async function answerJson(faces: Faces, endpoint: Endpoint, context: HonoContext): Promise<Response> {
  const request = context.req.raw;
  try {
    const token = bearerToken(request);
    if (!token) throw new Problem('unauthenticated');
    const query = new URL(request.url).searchParams;
    const rest = endpoint.method === 'GET' ? gather(endpoint.input, query) : await readJsonBody(request);
    const input = parse(endpoint, context.req.param(), rest);
    const key = request.headers.get('idempotency-key');
    if (key !== null && !/^[\x21-\x7e]{8,128}$/.test(key)) throw new Problem('malformed');
    const outcome =
      endpoint.method === 'POST' && key && !(endpoint as ChangeEndpoint).done
        ? await runOnce(faces.engine, endpoint as ChangeEndpoint, token, input, key)
        : await runEndpoint(faces.engine, endpoint, token, input);
    return json({ ...outcome.view, allowed: [...allowedActions(faces, outcome.acting)] });
  } catch (error) {
    return problemJson(faces, acceptedLanguage(request), known(faces, error, request));
  }
}

function known(faces: Faces, error: unknown, request: Request): Problem {
  const problem = problemOf(error);
  if (problem) return problem;
  faces.report(error, request);
  return new Problem('busy');
}

// ---------- HTML face ----------

async function problemHtml(
  faces: Faces,
  language: Language,
  request: Request,
  error: unknown,
  token: string | undefined,
): Promise<Response> {
  const problem = known(faces, error, request);
  if (problem.code === 'unauthenticated') return redirect(`/${language}${signInSlug}`);
  // The page of an error tells nothing of the address that led to it: hidden and absent look alike.
  const ui = { ...makeUi(faces, new Request(new URL(`/${language}`, request.url)), language), path: '' };
  void token;
  return html(faces.problemPage(ui, problem), problem.status);
}

/** A page that shows something of a case keeps asking whether it still may. */
const watched = (faces: Faces, acting: Acting, language: Language, ui: Ui): Ui =>
  acting.case ? { ...ui, watch: faces.watchPath(language, acting.case.id, acting.case.mark) } : ui;

async function showPage(
  faces: Faces,
  endpoint: LookEndpoint,
  language: Language,
  context: HonoContext,
): Promise<Response> {
  const request = context.req.raw;
  const token = cookieToken(request, faces.secure);
  try {
    if (!token) throw new Problem('unauthenticated');
    const input = parse(
      endpoint as Endpoint,
      context.req.param(),
      gather(endpoint.input, new URL(request.url).searchParams),
    );
    const { view, acting } = await runEndpoint(faces.engine, endpoint as Endpoint, token, input);
    const page = endpoint.page as NonNullable<LookEndpoint['page']>;
    return await html(page(view, watched(faces, acting, language, makeUi(faces, request, language, acting, token))));
  } catch (error) {
    return problemHtml(faces, language, request, error, token);
  }
}

function drawForm(
  faces: Faces,
  endpoint: ChangeEndpoint,
  language: Language,
  request: Request,
  token: string,
  { view, acting }: Outcome<unknown>,
  state: FormState,
): Promise<Response> {
  const form = endpoint.form as NonNullable<ChangeEndpoint['form']>;
  const ui = makeUi(faces, request, language, acting, token);
  const watched = acting.case ? { ...ui, watch: faces.watchPath(language, acting.case.id, anySight) } : ui;
  return html(form.page(view, watched, state), state.problem?.status ?? 200);
}

async function showForm(
  faces: Faces,
  endpoint: ChangeEndpoint,
  language: Language,
  context: HonoContext,
): Promise<Response> {
  const request = context.req.raw;
  const token = cookieToken(request, faces.secure);
  try {
    if (!token) throw new Problem('unauthenticated');
    const query = new URL(request.url).searchParams;
    const prepared = await prepareForm(faces.engine, endpoint, token, parsePath(endpoint, context.req.param(), query));
    const values = Object.fromEntries(
      [...new Set(query.keys())].map((name) => [
        name,
        query.getAll(name).length > 1 ? query.getAll(name) : (query.get(name) ?? ''),
      ]),
    );
    return await drawForm(faces, endpoint, language, request, token, prepared, { values });
  } catch (error) {
    return problemHtml(faces, language, request, error, token);
  }
}

/** Problems that the form itself can show, with what was typed still there. */
const shownInForm = new Set(['invalid', 'conflict', 'changed', 'busy']);

async function takeForm(
  faces: Faces,
  endpoint: ChangeEndpoint,
  language: Language,
  context: HonoContext,
): Promise<Response> {
  const request = context.req.raw;
  const token = cookieToken(request, faces.secure);
  const params = context.req.param();
  try {
    if (!comesFromOurselves(request, faces.origin)) throw new Problem('wrong-origin');
    if (!token) throw new Problem('unauthenticated');
    const fields = await readFormBody(request);
    if (!isFormToken(faces.formSecret, token, fields.get('csrf') ?? '')) throw new Problem('old-form');
    fields.delete('csrf');
    try {
      const input = parse(endpoint as Endpoint, params, gather(endpoint.input, fields));
      const { view, acting } = await runEndpoint(faces.engine, endpoint as Endpoint, token, input);
      if (endpoint.done)
        return await html(
          endpoint.done(view, watched(faces, acting, language, makeUi(faces, request, language, acting, token)), input),
        );
      const next = endpoint.afterwards?.(view, input) ?? '/tyo';
      return redirect(/^\/(fi|sv|en)\//.test(next) ? next : `/${language}${next}`);
    } catch (error) {
      const problem = problemOf(error);
      if (!problem || !endpoint.form || !shownInForm.has(problem.code)) throw error;
      const prepared = await prepareForm(
        faces.engine,
        endpoint,
        token,
        parsePath(endpoint, params, new URLSearchParams()),
      );
      const values = Object.fromEntries(
        [...new Set(fields.keys())].map((name) => [
          name,
          fields.getAll(name).length > 1 ? fields.getAll(name) : (fields.get(name) ?? ''),
        ]),
      );
      return await drawForm(faces, endpoint, language, request, token, prepared, { values, problem });
    }
  } catch (error) {
    return problemHtml(faces, language, request, error, token);
  }
}

const languages = ['fi', 'sv', 'en'] as const;

/** Both faces of every endpoint on one router. */
export function mount(app: Hono, faces: Faces): void {
  for (const endpoint of faces.endpoints) {
    app.on(endpoint.method, `/api/v1${endpoint.path}`, (context) => answerJson(faces, endpoint, context));
    if (!endpoint.slug) continue;
    for (const language of languages) {
      const path = `/${language}${endpoint.slug}`;
      if (endpoint.method === 'GET') {
        if (endpoint.page) app.get(path, (context) => showPage(faces, endpoint, language, context));
        continue;
      }
      const form = endpoint as unknown as ChangeEndpoint;
      if (form.form) app.get(path, (context) => showForm(faces, form, language, context));
      app.post(path, (context) => takeForm(faces, form, language, context));
    }
  }
  app.all('/api/*', (context) => problemJson(faces, acceptedLanguage(context.req.raw), new Problem('not-found')));
  app.notFound((context) => {
    const first = context.req.path.split('/')[1];
    return problemHtml(faces, isLanguage(first) ? first : 'fi', context.req.raw, new Problem('not-found'), undefined);
  });
  app.onError((error, context) => problemHtml(faces, 'fi', context.req.raw, error, undefined));
}
