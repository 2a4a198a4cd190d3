import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatMoment } from '../time/format.ts';
import { uiTexts } from './ui.texts.ts';
import { assetBase, type Ui } from './ui.ts';

export interface ShellProps {
  ui: Ui;
  /** Shown in the browser's tab: no name and no word of crime. */
  title: string;
  /** The form came back with mistakes: the title says so first. */
  hasErrors?: boolean | undefined;
  /** Address that tells while this page may stay on the screen, where it is not that of the `ui`; see the README. */
  watch?: string | undefined;
  /** What the notice of the evaluation says, where its own words would be wrong of what the page shows. */
  evaluation?: string | undefined;
  children: Child;
}

const news = ['offline', 'session.locks', 'session.locked', 'session.ends', 'session.ends-last'] as const;

const minute = 60_000;

/** Milliseconds that a session lasts; in whole minutes where there are some, so that a page drawn twice is the same. */
const leftOf = (millis: number): number =>
  millis > 5 * minute ? Math.floor(millis / minute) * minute : Math.max(0, millis);

/** What the script says, whatever stands on the screen: of the connection, and of the session, which it keeps an eye on. */
function News({ ui }: { ui: Ui }): JSX.Element {
  const t = uiTexts(ui.language);
  const left = ui.sessionEnds && leftOf(ui.sessionEnds.getTime() - ui.now.getTime());
  return (
    <div class="rn-news rn-noprint" data-session={left} data-token={ui.csrf} role="status">
      {news.map((key) => (
        <template data-news={key}>
          <p>{t(key)}</p>
        </template>
      ))}
    </div>
  );
}

/** The document around any page: head, skip link, notice of the evaluation, line for paper. */
export function Shell({ ui, title, hasErrors, watch, evaluation, children }: ShellProps): JSX.Element {
  const t = uiTexts(ui.language);
  const { css, js, icon, fonts } = ui.assets;
  const moment = formatMoment(ui.language, ui.now);
  return (
    <>
      {raw('<!DOCTYPE html>')}
      <html lang={ui.language} class="govuk-template">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <meta name="referrer" content="no-referrer" />
          {/* A number in a text must not become a call by itself. */}
          <meta name="format-detection" content="telephone=no" />
          <title>{hasErrors ? t('error.prefix', { title }) : title}</title>
          {fonts?.map((font) => (
            <link rel="preload" href={assetBase + font} as="font" type="font/woff2" crossorigin="anonymous" />
          ))}
          <link rel="stylesheet" href={assetBase + css} />
          {icon ? <link rel="icon" href={assetBase + icon} type="image/svg+xml" /> : null}
          <script type="module" src={assetBase + js}></script>
        </head>
        <body class="govuk-template__body" data-watch={watch ?? ui.watch} data-keys={ui.keys ? '' : undefined}>
          <a class="govuk-skip-link" href="#sisalto">
            {t('skip')}
          </a>
          <p class="rn-print-only">
            {ui.worker ? t('printed', { moment, name: ui.worker.name }) : t('printed.nobody', { moment })}
          </p>
          {ui.evaluation ? (
            <aside class="rn-demo" aria-label={t('environment')}>
              <div class="govuk-width-container">
                <p>{evaluation ?? t('evaluation')}</p>
              </div>
            </aside>
          ) : null}
          {children}
          {ui.worker ? <News ui={ui} /> : null}
        </body>
      </html>
    </>
  );
}
