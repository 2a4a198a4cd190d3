import { setTimeout as delay } from 'node:timers/promises';
import type { Hono } from 'hono';
import type { Pool } from 'pg';
import { html } from '../../platform/http/answer.ts';
import { type Faces, makeUi } from '../../platform/http/faces.ts';
import { mountExit } from '../../platform/http/leaving.ts';
import { languages } from '../../platform/i18n/texts.ts';
import { readPublicLines } from './helpline.queries.ts';
import type { Helpline } from './helpline.ts';
import { exitSlug, HelpNowPage } from './pages/HelpNowPage.tsx';
import { shippedLines } from './shipped.ts';

const slug = '/apua';
/** How long what was read is given to others, in milliseconds: a rush of readers asks the database once. */
const fresh = 30_000;
/** How long a reader waits for the database before she is given what was read last, in milliseconds. */
const patience = 2_000;

/**
 * The lines for everybody, read at most once in thirty seconds. Where the database is away or slow, what was read last is given, or what the program
 * ships: whoever needs a number in danger gets one.
 */
function publicLines(auth: Pool, clock: () => number) {
  let known: { readonly lines: readonly Helpline[]; readonly until: number } = { lines: shippedLines, until: 0 };
  let reading: Promise<void> | undefined;
  const read = async (report: (error: unknown) => void): Promise<void> => {
    try {
      known = { lines: await readPublicLines(auth), until: clock() + fresh };
    } catch (error) {
      report(error);
    } finally {
      reading = undefined;
    }
  };
  return async (report: (error: unknown) => void): Promise<readonly Helpline[]> => {
    const left = known.until - clock();
    // A clock that was set back must not keep old numbers.
    if (left > 0 && left <= fresh) return known.lines;
    reading ??= read(report);
    await Promise.race([reading, delay(patience, undefined, { ref: false })]);
    return known.lines;
  };
}

/**
 * Whom to call, for anybody: no session is looked at, no cookie is set, so that it is the same page for everybody. It stays in no browser
 * (no-store), as a watched person's browser is looked through. To be mounted before the endpoints.
 */
export function mountHelplines(app: Hono, faces: Faces, { exit }: { readonly exit?: string | undefined } = {}): void {
  const read = publicLines(faces.engine.pools.auth, () => faces.now().getTime());
  for (const language of languages) {
    app.get(`/${language}${slug}`, async ({ req }) => {
      const lines = await read((error) => faces.report(error, req.raw));
      const plain = new Request(new URL(`/${language}${slug}`, req.url));
      return html(HelpNowPage({ ui: makeUi(faces, plain, language), lines }));
    });
    mountExit(app, `/${language}${exitSlug}`, exit);
  }
}
