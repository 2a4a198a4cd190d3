import type { Hono } from 'hono';
import { html } from '../../platform/http/answer.ts';
import { type Faces, makeUi } from '../../platform/http/faces.ts';
import { cookieToken } from '../../platform/http/session.ts';
import { type Language, languages } from '../../platform/i18n/texts.ts';
import type { Ui } from '../../platform/ui/index.ts';
import { keepLawOpenly } from '../law/index.ts';
import { actingOf } from '../worker/index.ts';
import { type NoticeName, NoticePage } from './pages/NoticePage.tsx';

const slugs: Record<NoticeName, string> = { access: '/saavutettavuus', privacy: '/tietosuoja' };

/** One who is signed in keeps her navigation; a notice is shown whatever happens to the session and the database. */
async function uiFor(faces: Faces, language: Language, request: Request): Promise<Ui> {
  await keepLawOpenly(faces.engine.pools.auth).catch(() => undefined);
  const token = cookieToken(request, faces.secure);
  const acting = token ? await actingOf(faces.engine, token).catch(() => undefined) : undefined;
  return makeUi(faces, request, language, acting, acting ? token : '');
}

/** The notices of the deployment: public, in three languages, nothing to sign in for. To be mounted before the endpoints. */
export function mountNotices(app: Hono, faces: Faces): void {
  for (const language of languages) {
    for (const name of Object.keys(slugs) as NoticeName[]) {
      app.get(`/${language}${slugs[name]}`, async ({ req }) =>
        html(NoticePage({ ui: await uiFor(faces, language, req.raw), name })),
      );
    }
  }
}
