import type { Hono } from 'hono';
import { html } from '../../platform/http/answer.ts';
import { type Faces, makeUi } from '../../platform/http/faces.ts';
import { type LastRead, lastRead } from '../../platform/http/last-read.ts';
import { mountExit } from '../../platform/http/leaving.ts';
import { languages } from '../../platform/i18n/texts.ts';
import { readPublicLines } from './helpline.queries.ts';
import type { Helpline } from './helpline.ts';
import { exitSlug, HelpNowPage } from './pages/HelpNowPage.tsx';
import { shippedLines } from './shipped.ts';

const slug = '/apua';

/** The lines for everybody, as they were read last; before that, and while the database is away, those that the program ships. */
export const publicLines = ({ engine, now }: Faces): LastRead<readonly Helpline[]> =>
  lastRead(
    () => readPublicLines(engine.pools.auth),
    shippedLines,
    () => now().getTime(),
  );

/**
 * Whom to call, for anybody: no session is looked at, no cookie is set, so that it is the same page for everybody. It stays in no browser
 * (no-store), as a watched person's browser is looked through. To be mounted before the endpoints.
 */
export function mountHelplines(app: Hono, faces: Faces, { exit }: { readonly exit?: string | undefined } = {}): void {
  const read = publicLines(faces);
  for (const language of languages) {
    app.get(`/${language}${slug}`, async ({ req }) => {
      const lines = await read((error) => faces.report(error, req.raw));
      const plain = new Request(new URL(`/${language}${slug}`, req.url));
      return html(HelpNowPage({ ui: makeUi(faces, plain, language), lines }));
    });
    mountExit(app, `/${language}${exitSlug}`, exit);
  }
}
