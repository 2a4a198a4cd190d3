import type { Hono } from 'hono';
import { isLanguage, languages } from '../i18n/texts.ts';
import { mountDrafts } from './draft-routes.ts';
import type { Faces } from './faces.ts';
import { problemHtml, showForm, showPage, takeForm } from './html-face.ts';
import { acceptedLanguage, answerJson, problemJson } from './json-face.ts';
import { Problem } from './problem.ts';

/** Both faces of every endpoint on one router. */
export function mount(app: Hono, faces: Faces): void {
  mountDrafts(app, faces);
  for (const endpoint of faces.endpoints) {
    app.on(endpoint.method, `/api/v1${endpoint.path}`, (context) => answerJson(faces, endpoint, context));
    if (!endpoint.slug) continue;
    for (const language of languages) {
      const path = `/${language}${endpoint.slug}`;
      if (endpoint.method === 'GET') {
        if (endpoint.page || endpoint.sends) app.get(path, (context) => showPage(faces, endpoint, language, context));
        continue;
      }
      if (endpoint.form) app.get(path, (context) => showForm(faces, endpoint, language, context));
      app.post(path, (context) => takeForm(faces, endpoint, language, context));
    }
  }
  app.all('/api/*', (context) => problemJson(faces, acceptedLanguage(context.req.raw), new Problem('not-found')));
  app.notFound((context) => {
    const first = context.req.path.split('/')[1];
    return problemHtml(faces, isLanguage(first) ? first : 'fi', context.req.raw, new Problem('not-found'));
  });
  app.onError((error, context) => problemHtml(faces, 'fi', context.req.raw, error));
}
