import { randomUUID } from 'node:crypto';
import type { Context as HonoContext } from 'hono';
import { type Acting, pronounOf } from '../acting/acting.ts';
import { speakingOf } from '../i18n/pronouns.ts';
import { type Language, withoutLanguage } from '../i18n/texts.ts';
import { divider } from '../i18n/written.ts';
import { byBoth, drawMarked } from '../jsx/jsx-runtime.ts';
import type { Saved, Ui } from '../ui/ui.ts';
import { download, html, redirect } from './answer.ts';
import { keepable, shownDraft } from './draft-forms.ts';
import { type DraftMark, draftField, readMark } from './draft-mark.ts';
import { type AnyChange, type AnyLook, type FormState, isLook } from './endpoint.ts';
import { type Faces, known, makeUi, type UnsentForm } from './faces.ts';
import { fileFields, fileSizes, secretsIn } from './fields.ts';
import { holdingPlace } from './file-place.ts';
import { nextField, redrawField, savedField } from './form-errors.ts';
import { formerSession, thenBackTo } from './former-session.ts';
import { handedIn, permittedBefore } from './handed-in.ts';
import { givesFile, keepWithFile } from './keep-with-file.ts';
import { holdsForm, keepForm, keptForm, letGoOfForm } from './kept-form.ts';
import { anySight } from './live.ts';
import { writtenIn } from './made-file.ts';
import { noteProblem } from './note-problem.ts';
import { parse, parseAddress, parseFormAddress } from './parse-request.ts';
import { Problem, problemOf, retryHeaders } from './problem.ts';
import { gather, readSentForm, valuesByName } from './read-input.ts';
import { runAsked } from './run-each.ts';
import { type Outcome, prepareForm, runEndpoint } from './run-endpoint.ts';
import { savedBefore, saysSaved, wasSaid, wayOn } from './saved-notice.ts';
import { comesFromOurselves, cookieToken, formToken, isFormToken } from './session.ts';

const signInSlug = '/kirjaudu';

/** The idempotency key of a form that is sent again. */
const onceField = 'once';

/** The page of a problem, or the way to the sign-in page. A form that could not be taken is kept on the page, to be sent again. */
export async function problemHtml(
  faces: Faces,
  language: Language,
  request: Request,
  error: unknown,
  fields?: URLSearchParams,
  keeps = true,
): Promise<Response> {
  const problem = known(faces, error, request);
  if (problem.code === 'unauthenticated') return toSignIn(faces, language, request, keeps ? fields : undefined);
  // The page of an error tells nothing of the address that led to it: hidden and absent look alike.
  const token = fields ? cookieToken(request, faces.secure) : undefined;
  const csrf = token ? formToken(faces.formSecret, token) : '';
  const ui = { ...makeUi(faces, new Request(new URL(`/${language}`, request.url)), language), path: '', csrf };
  // Whatever kept us from answering, what was typed stays: a fault of ours, a busy or absent database, a full disk, a right that has ended.
  const unsent = fields ? unsentForm(request, fields, maySendAgain(problem)) : undefined;
  return html(faces.problemPage(ui, problem, unsent), problem.status, retryHeaders(problem));
}

/** Where a request went, as it stands in an address of ours. */
function addressOf(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return pathname + search;
}

/**
 * The way to the sign-in page. A form that came when the session had ended waits for its writer; from a page that was asked for then, or after it was
 * locked, one is led back to it.
 */
async function toSignIn(
  faces: Faces,
  language: Language,
  request: Request,
  fields: URLSearchParams | undefined,
): Promise<Response> {
  const to = `/${language}${signInSlug}`;
  const token = cookieToken(request, faces.secure);
  if (!token) return redirect(to);
  if (!fields) {
    const isPage = request.method === 'GET' && (await formerSession(faces.engine, token).catch(() => undefined));
    return redirect(isPage ? thenBackTo(to, addressOf(request)) : to);
  }
  const kept = { path: addressOf(request), fields: withoutOnce(fields) };
  const cookie = await keepForm(faces.engine, token, kept, faces.secure).catch((error: unknown) => {
    faces.report(error, request);
    return undefined;
  });
  return cookie ? redirect(`${to}?tallessa`, { 'set-cookie': cookie }) : redirect(to);
}

/** Whether the same may go well when it is sent again; else it can be read and copied. */
const maySendAgain = ({ status, code }: Problem): boolean => status === 503 || code === 'old-form';

/** What was typed into a form that could not be taken. Sent again, it is done once, however often. */
function unsentForm(request: Request, fields: URLSearchParams, again: boolean): UnsentForm {
  const once = fields.get(onceField) ?? randomUUID();
  const mark = fields.get(draftField);
  const hidden = { [onceField]: once, ...(mark !== null && { [draftField]: mark }) };
  return { action: addressOf(request), hidden, typed: [...withoutOnce(fields)], again };
}

function withoutOnce(fields: URLSearchParams): URLSearchParams {
  const typed = new URLSearchParams(fields);
  typed.delete(onceField);
  typed.delete(draftField);
  return typed;
}

/**
 * A page as it is drawn: its texts speak of the person of its case as that person chose, and what somebody wrote in another of the three
 * languages is marked with that language (WCAG 2.2, 3.1.2). What a page draws from and was not opened, as the directory of services, was written
 * by somebody too; words of ours are in the language of the page. What cites the law leads to its row in the register.
 */
function drawn<Page>(
  faces: Faces,
  { language, path }: Pick<Ui, 'language' | 'path'>,
  outcome: Outcome<unknown>,
  draw: () => Page,
  typed = {},
): Page {
  // Where nothing was opened and nothing typed all texts are open, and are remembered with their language.
  const isOpen = outcome.opened.size === 0 && Object.keys(typed).length === 0;
  const byLanguage = divider(writtenIn(outcome, typed), language, isOpen);
  const cited = faces.cited?.(language, `/${language}${path.split('?')[0]}`);
  return speakingOf(pronounOf(outcome.acting), () => drawMarked(cited ? byBoth(byLanguage, cited) : byLanguage, draw));
}

/** The fields of a form or a query as they were typed, to be drawn again; a secret that is not meant for it is not. */
function typedValues({ input }: AnyChange, typed: URLSearchParams): FormState['values'] {
  const fields = new URLSearchParams(typed);
  for (const { name } of secretsIn(input, fields)) fields.set(name, '');
  return Object.fromEntries(
    [...valuesByName(fields)].map(([name, all]) => [name, all.length > 1 ? all : (all[0] ?? '')]),
  );
}

/** What a page that shows something of a case is told: it keeps asking whether it still may. A form asks for `anySight` alone. */
function watchedUi(
  faces: Faces,
  request: Request,
  language: Language,
  acting: Acting,
  token: string,
  mark?: string,
): Ui {
  const ui = makeUi(faces, request, language, acting, token);
  return acting.case ? { ...ui, watch: faces.watchPath(language, acting.case.id, mark ?? acting.case.mark) } : ui;
}

/** What was said of a saving is not said again. */
function once(saved: Saved | undefined, { secure }: Faces, response: Response): Response {
  if (saved) response.headers.append('set-cookie', wasSaid(secure));
  return response;
}

/** A page that looks. */
export async function showPage(
  faces: Faces,
  endpoint: AnyLook,
  language: Language,
  context: HonoContext,
): Promise<Response> {
  const request = context.req.raw;
  const token = cookieToken(request, faces.secure);
  try {
    if (!token) throw new Problem('unauthenticated');
    const { page } = endpoint;
    const input = parseAddress(endpoint, context.req.param(), new URL(request.url));
    const outcome = await runEndpoint(faces.engine, endpoint, { token, input, language });
    if (endpoint.sends) return download(endpoint.sends(outcome.view as never, language));
    if (!page) throw new Problem('not-found');
    const saved = savedBefore(request, addressOf(request), faces.secure);
    const ui = { ...watchedUi(faces, request, language, outcome.acting, token), saved };
    return once(saved, faces, await html(drawn(faces, ui, outcome, () => page(outcome.view as never, ui))));
  } catch (error) {
    return problemHtml(faces, language, request, error);
  }
}

function drawForm(
  faces: Faces,
  endpoint: AnyChange,
  language: Language,
  request: Request,
  token: string,
  outcome: Outcome<unknown>,
  state: FormState,
  { draft, saved }: Pick<Ui, 'draft' | 'saved'>,
): Promise<Response> {
  const { form } = endpoint;
  if (!form) throw new Problem('not-found');
  const ui = { ...watchedUi(faces, request, language, outcome.acting, token, anySight), draft, saved };
  const page = drawn(faces, ui, outcome, () => form.page(outcome.view as never, ui, state), state.values);
  return html(page, state.problem?.status ?? 200);
}

/** What the address of a form says beside its fields: that something was saved just before, where the form is one that goes on. */
function openedAfter({ onwards }: AnyChange, query: URLSearchParams): string | undefined {
  if (!onwards) return undefined;
  const saved = query.get(savedField) ?? undefined;
  query.delete(savedField);
  return saved;
}

/** The form that a request is for, without the language and what its address tells of the one before. */
function draftAt(request: Request, query: URLSearchParams): DraftMark {
  const path = withoutLanguage(new URL(request.url).pathname);
  return { address: query.size > 0 ? `${path}?${query.toString()}` : path, version: 0 };
}

/** Whether both are of one form, with whatever it was opened. */
const isSameForm = (a: DraftMark, b: DraftMark): boolean => a.address.split('?')[0] === b.address.split('?')[0];

/** A form as it is opened. */
export async function showForm(
  faces: Faces,
  endpoint: AnyChange,
  language: Language,
  context: HonoContext,
): Promise<Response> {
  const request = context.req.raw;
  const token = cookieToken(request, faces.secure);
  try {
    if (!token) throw new Problem('unauthenticated');
    const url = new URL(request.url);
    const query = url.searchParams;
    const saved = openedAfter(endpoint, query);
    const input = parseFormAddress(endpoint, context.req.param(), url);
    const draftsAt = draftAt(request, query);
    const prepared = await prepareForm(faces.engine, endpoint, { token, input, language, saved, draftsAt });
    // Only what is shown may be kept: whoever may not open the form any more reads nothing of what was typed there.
    const kept = await keptHere(faces, request, token);
    const { drafts = [] } = prepared;
    const standing = kept && keepable(endpoint, kept);
    const own = drafts.find(({ fields }) => standing === undefined || fields.toString() === standing.toString());
    const state = {
      values: typedValues(endpoint, kept ?? own?.fields ?? query),
      ...(kept && { problem: new Problem('unauthenticated', { reason: 'session-ended' }) }),
      ...(own && !kept && { redrawn: true }),
    };
    const others = drafts.filter((draft) => draft !== own);
    const draft = shownDraft(draftsAt, own, standing ?? own?.fields ?? query, others);
    const before = savedBefore(request, addressOf(request), faces.secure);
    const drawn = await drawForm(faces, endpoint, language, request, token, prepared, state, { draft, saved: before });
    return once(before, faces, drawn);
  } catch (error) {
    return problemHtml(faces, language, request, error);
  }
}

/** What was typed into this very form when the session had ended. */
async function keptHere(faces: Faces, request: Request, token: string): Promise<URLSearchParams | undefined> {
  const kept = await keptForm(faces.engine, token, request, faces.secure);
  return kept?.path === addressOf(request) ? kept.fields : undefined;
}

/** Problems that the form itself can show, with what was typed still there. */
const shownInForm = new Set(['invalid', 'conflict', 'changed', 'busy', 'too-many-tries', 'too-large']);

/** A form as it comes back: done, or drawn again with what was typed and what is wrong. */
export async function takeForm(
  faces: Faces,
  endpoint: AnyChange,
  language: Language,
  context: HonoContext,
): Promise<Response> {
  const request = context.req.raw;
  const token = cookieToken(request, faces.secure);
  const params = context.req.param();
  let typed: URLSearchParams | undefined;
  // A button without a page of its own has nothing to go back to, and what was only asked for is asked again: neither waits for its writer.
  const keeps = endpoint.form !== undefined && !isLook(endpoint);
  try {
    if (!comesFromOurselves(request, faces.origin)) throw new Problem('wrong-origin');
    if (!token) throw new Problem('unauthenticated');
    const refused = await permittedBefore(faces.engine, endpoint, { token, language }, params).catch(
      (error: unknown) => ({ error }),
    );
    const { fields, files, tooLarge } = await readSentForm(request, fileSizes(endpoint.input), !refused);
    const given = fields.get('csrf') ?? '';
    fields.delete('csrf');
    for (const { name, instead } of secretsIn(endpoint.input, fields)) fields.set(name, instead);
    typed = new URLSearchParams(fields);
    for (const name of fileFields(endpoint.input)) typed.delete(name);
    if (refused) throw refused.error;
    const draft = readMark(fields.get(draftField));
    fields.delete(draftField);
    if (!isFormToken(faces.formSecret, token, given)) throw new Problem('old-form');
    const once = fields.get(onceField);
    fields.delete(onceField);
    /** The form again, with what was typed; what it was opened with goes on standing in its address. */
    const again = async (token: string, more: Omit<FormState, 'values'>) => {
      const url = new URL(request.url);
      const query = url.searchParams;
      openedAfter(endpoint, query);
      const input = parseFormAddress(endpoint, params, url);
      const here = draftAt(request, query);
      // Of this form alone: what a form carries is written by whoever sends it.
      const draftsAt = draft && isSameForm(draft, here) ? draft : here;
      const prepared = await prepareForm(faces.engine, endpoint, { token, input, language, draftsAt });
      const { drafts = [] } = prepared;
      const own = drafts.find(({ mark: { id, version } }) => id === draftsAt.id && version === draftsAt.version);
      const others = drafts.filter((one) => one !== own);
      const shown = shownDraft(draftsAt, own, keepable(endpoint, fields), others);
      const state = { values: typedValues(endpoint, fields), ...more };
      return drawForm(faces, endpoint, language, request, token, prepared, state, { draft: shown });
    };
    const next = endpoint.onwards && fields.has(nextField) ? endpoint.onwards : endpoint.afterwards;
    if (endpoint.onwards) fields.delete(nextField);
    if (endpoint.form && fields.has(redrawField)) {
      fields.delete(redrawField);
      return await again(token, { redrawn: true });
    }
    try {
      if (tooLarge.length > 0)
        throw new Problem('too-large', { fields: tooLarge.map((field) => ({ field, reason: 'file-large' })) });
      // Not every form that takes a file asks how it was called.
      const asked = Object.entries(files).filter(([name]) => Object.hasOwn(endpoint.input.shape, name));
      const input = parse(endpoint, params, { ...gather(endpoint.input, fields), ...Object.fromEntries(asked) });
      const handed = await handedIn(faces.engine, endpoint, { token, input });
      return await holdingPlace(endpoint, async () => {
        const gone = isLook(endpoint) ? request.signal : undefined;
        const asking = { token, input, language, draft, gone, handed };
        if (givesFile(endpoint)) return download(await keepWithFile(faces.engine, endpoint, asking, once));
        const outcome = await runAsked(faces.engine, endpoint, asking, once, (error) => known(faces, error, request));
        const made = outcome.view as never;
        const { done } = endpoint;
        if (done) {
          const ui = watchedUi(faces, request, language, outcome.acting, token);
          return html(drawn(faces, ui, outcome, () => done(made, ui, input)));
        }
        const slug = next?.(made, input) ?? '/tyo';
        const to = /^\/(fi|sv|en)\//.test(slug) ? slug : `/${language}${slug}`;
        const response = redirect(to);
        // The form that goes on says so itself, and of what.
        if (next !== endpoint.onwards || !next) {
          const way = wayOn(faces.endpoints, endpoint, outcome.view, input);
          response.headers.append('set-cookie', saysSaved(to, way, faces.secure));
        }
        if (holdsForm(request, faces.secure)) response.headers.append('set-cookie', letGoOfForm(faces.secure));
        return response;
      });
    } catch (error) {
      const problem = problemOf(error);
      if (!problem || !endpoint.form || !shownInForm.has(problem.code)) throw error;
      noteProblem(problem, request);
      return await again(token, { problem });
    }
  } catch (error) {
    return problemHtml(faces, language, request, error, typed, keeps);
  }
}
