import type { JSX } from 'hono/jsx/jsx-runtime';
import { ButtonLink, href, Page, PageHead, type Ui } from '../../../platform/ui/index.ts';
import { logTexts } from '../log.texts.ts';
import type { LogPageView } from '../log-page.ts';
import { LogRows } from './LogRows.tsx';

/** What was done in the organisation outside of any case. */
export function OwnLogPage(view: LogPageView & { readonly organisation: string }, ui: Ui): JSX.Element {
  const t = logTexts(ui.language);
  const cases = (
    <ButtonLink href={href(ui, '/loki/tapaukset')} kind="secondary" icon="folder" small>
      {t('own.cases')}
    </ButtonLink>
  );
  return (
    <Page ui={ui} title={t('title')} current="log">
      <PageHead title={t('own.title')} lede={t('own.lede', { organisation: view.organisation })} actions={cases} />
      <LogRows ui={ui} slug="/loki" view={view} />
    </Page>
  );
}
