import type { Context, Hono } from 'hono';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { html } from '../../../platform/http/answer.ts';
import { clientAddress, loopback, trustedProxies } from '../../../platform/http/client-address.ts';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { type Faces, known, makeUi } from '../../../platform/http/faces.ts';
import { mountExit } from '../../../platform/http/leaving.ts';
import { noteProblem } from '../../../platform/http/note-problem.ts';
import { Problem, problemOf, retryHeaders } from '../../../platform/http/problem.ts';
import { readFormBody, valuesByName } from '../../../platform/http/read-input.ts';
import { comesFromOurselves } from '../../../platform/http/session.ts';
import { type Language, languages } from '../../../platform/i18n/texts.ts';
import type { Ui } from '../../../platform/ui/index.ts';
import { AnswerPage, ReadAnswerPage } from './AnswerPage.tsx';
import { askPublicly } from './ask-publicly.ts';
import { DeskPage } from './DeskPage.tsx';
import { listPublicReceivers } from './desk.queries.ts';
import { ReceiptPage } from './ReceiptPage.tsx';
import { type Pause, readAnswer } from './read-answer.ts';

const slug = '/kysy';

export interface DeskOptions {
  /** Address of the page to leave to. */
  readonly exit?: string | undefined;
  /** Waits; replaced in tests. */
  readonly pause?: Pause | undefined;
  /** Addresses and networks of proxies that say for whom they ask; one on this machine unless set. */
  readonly proxies?: readonly string[] | undefined;
}

/** Problems that the form shows, with what was typed still there. */
const shownInForm = new Set(['invalid', 'too-many-tries', 'busy']);

const typedFields = (fields: URLSearchParams): FormState['values'] => Object.fromEntries(valuesByName(fields));

/** Pages for whoever has no account: no session, no cookie, no script needed. To be mounted before the endpoints. */
export function mountDesk(app: Hono, faces: Faces, { exit, pause, proxies = loopback }: DeskOptions = {}): void {
  const { auth } = faces.engine.pools;
  const trusted = trustedProxies(proxies);
  const addressOf = (context: Context) => clientAddress(context, trusted);

  const uiOf = (language: Language, request: Request, at = slug): Ui =>
    makeUi(faces, new Request(new URL(`/${language}${at}`, request.url)), language);
  const draw = (page: (ui: Ui) => JSX.Element, language: Language, request: Request, status = 200, at = slug) =>
    html(page(uiOf(language, request, at)), status);

  /** What did not work. A question that was sent while the database was away can be sent again; a receipt is never shown. */
  const failed = (error: unknown, language: Language, request: Request, question?: URLSearchParams) => {
    const problem = known(faces, error, request);
    const unsent =
      question && problem.code === 'unavailable'
        ? { action: new URL(request.url).pathname, hidden: {}, typed: [...question], again: true }
        : undefined;
    const page = faces.problemPage({ ...uiOf(language, request), path: '' }, problem, unsent);
    return html(page, problem.status, retryHeaders(problem));
  };

  const guarded =
    (language: Language, answer: (context: Context) => Promise<Response>) =>
    async (context: Context): Promise<Response> => {
      try {
        return await answer(context);
      } catch (error) {
        return failed(error, language, context.req.raw);
      }
    };

  const open = async (language: Language, request: Request, state: FormState): Promise<Response> => {
    const receivers = await listPublicReceivers(auth);
    return draw((ui) => DeskPage({ ui, receivers, state }), language, request, state.problem?.status);
  };

  const ownForm = (request: Request): Promise<URLSearchParams> => {
    if (!comesFromOurselves(request, faces.origin)) throw new Problem('wrong-origin');
    return readFormBody(request);
  };

  const take = async (language: Language, context: Context): Promise<Response> => {
    const request = context.req.raw;
    const fields = await ownForm(request);
    fields.delete('csrf');
    try {
      const receipt = await askPublicly(faces, fields, addressOf(context), pause);
      return await draw((ui) => ReceiptPage({ ui, receipt }), language, request);
    } catch (error) {
      const problem = problemOf(error);
      if (!problem || !shownInForm.has(problem.code)) return failed(error, language, request, fields);
      noteProblem(problem, request);
      return open(language, request, { values: typedFields(fields), problem }).catch((again: unknown) =>
        // Where not even the form can be drawn, what was typed stands on the page that says so.
        failed(problemOf(again) ? new Problem('unavailable', { cause: again }) : again, language, request, fields),
      );
    }
  };

  const answer = async (language: Language, context: Context): Promise<Response> => {
    const fields = await ownForm(context.req.raw);
    const found = await readAnswer(faces, addressOf(context), { typed: fields.get('receipt') ?? '', language }, pause);
    const page = (ui: Ui) => (found ? AnswerPage({ ui, found }) : ReadAnswerPage({ ui, failed: true }));
    return draw(page, language, context.req.raw, found ? 200 : 422, `${slug}/vastaus`);
  };

  for (const language of languages) {
    const at = `/${language}${slug}`;
    app.get(
      at,
      guarded(language, ({ req }) => open(language, req.raw, { values: {} })),
    );
    app.post(
      at,
      guarded(language, (context) => take(language, context)),
    );
    app.get(
      `${at}/vastaus`,
      guarded(language, ({ req }) =>
        draw((ui) => ReadAnswerPage({ ui, failed: false }), language, req.raw, 200, `${slug}/vastaus`),
      ),
    );
    app.post(
      `${at}/vastaus`,
      guarded(language, (context) => answer(language, context)),
    );
    mountExit(app, `${at}/poistu`, exit);
  }
}
