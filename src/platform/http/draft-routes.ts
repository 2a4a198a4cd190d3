import type { Context, Hono } from 'hono';
import { type Language, languages } from '../i18n/texts.ts';
import { DraftLine } from '../ui/DraftLine.tsx';
import type { Ui } from '../ui/ui.ts';
import { html, redirect } from './answer.ts';
import { formAt, keepable, shownDraft } from './draft-forms.ts';
import { type DraftMark, draftField, readMark } from './draft-mark.ts';
import { dropDraft, keepDraft, takeDraft } from './drafts.ts';
import { type Faces, known, makeUi } from './faces.ts';
import { problemHtml } from './html-face.ts';
import { readOwnForm } from './own-form.ts';
import { parsePath } from './parse-request.ts';
import { Problem, problemOf } from './problem.ts';
import { prepareForm } from './run-endpoint.ts';

const slug = '/luonnos';

interface Sent {
  readonly token: string;
  readonly mark: DraftMark;
  readonly form: NonNullable<ReturnType<typeof formAt>>;
  readonly fields: URLSearchParams;
}

/** What a page of ours sends about a draft, by whoever is signed in. */
async function readSent(faces: Faces, request: Request): Promise<Sent> {
  const { token, fields } = await readOwnForm(faces, request);
  const mark = readMark(fields.get(draftField));
  const form = mark && formAt(faces.endpoints, mark.address);
  if (!mark || !form) throw new Problem('malformed');
  return { token, mark, form, fields };
}

/** Whether the worker may open the form now: only then is what other windows have written into it told. */
async function opensForm(faces: Faces, language: Language, { token, mark, form }: Sent): Promise<boolean> {
  const query = new URLSearchParams(mark.address.split('?')[1]);
  try {
    const input = parsePath(form.endpoint, form.params, query);
    await prepareForm(faces.engine, form.endpoint, { token, input, language });
    return true;
  } catch (error) {
    if (!problemOf(error)) throw error;
    return false;
  }
}

/** Keeps what a window has typed, and answers with what the form says of it; the mark of the window goes on in a header. */
async function keep(faces: Faces, language: Language, request: Request): Promise<Response> {
  const sent = await readSent(faces, request);
  const { token, mark } = sent;
  const fields = keepable(sent.form.endpoint, sent.fields);
  const [own, ...others] = await keepDraft(faces.engine, token, mark, fields);
  const readable = others.length > 0 && (await opensForm(faces, language, sent));
  const draft = shownDraft(mark, own, fields, readable ? others : []);
  const ui: Ui = { ...makeUi(faces, request, language, undefined, token), draft };
  return html(DraftLine({ ui }), 200, { 'x-luonnos': draft.mark.split(' ')[0] ?? '' });
}

type Answer = (faces: Faces, language: Language, request: Request) => Promise<Response>;

const andBack =
  (work: (faces: Faces, sent: Sent) => Promise<unknown>): Answer =>
  async (faces, language, request) => {
    const sent = await readSent(faces, request);
    await work(faces, sent);
    return redirect(`/${language}${sent.mark.address}`);
  };

const routes: readonly (readonly [path: string, answer: Answer])[] = [
  ['/pois', andBack(({ engine }, { token, mark }) => dropDraft(engine, token, mark))],
  ['/ota', andBack(({ engine }, { token, mark }) => takeDraft(engine, token, mark))],
];

/**
 * Drafts of forms while they are typed: kept by the script of the page, thrown away and chosen by plain buttons. No endpoints: what somebody types is
 * read by nobody else, and is in no log of what was looked at.
 */
export function mountDrafts(app: Hono, faces: Faces): void {
  for (const language of languages) {
    app.post(`/${language}${slug}`, async (context: Context) => {
      const request = context.req.raw;
      try {
        return await keep(faces, language, request);
      } catch (error) {
        return new Response(null, { status: known(faces, error, request).status });
      }
    });
    for (const [path, answer] of routes)
      app.post(`/${language}${slug}${path}`, async (context: Context) => {
        const request = context.req.raw;
        return answer(faces, language, request).catch((error) => problemHtml(faces, language, request, error));
      });
  }
}
