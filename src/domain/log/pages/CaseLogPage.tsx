import type { JSX } from 'hono/jsx/jsx-runtime';
import { ButtonLink, href, Page, PageHead, type Ui } from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { logTexts } from '../log.texts.ts';
import type { LogPageView } from '../log-page.ts';
import { LogRows } from './LogRows.tsx';

interface CaseLogView extends LogPageView {
  readonly caseId: string;
  readonly code: string;
  /** Absent for one who sees the log and not the case. */
  readonly head: CaseHead | null;
}

/** Who used the own organisation's rooms of the case. */
export function CaseLogPage(view: CaseLogView, ui: Ui): JSX.Element {
  const t = logTexts(ui.language);
  const rows = <LogRows ui={ui} slug={`/t/${view.caseId}/loki`} view={view} />;
  const names = ui.allowed.has('name-request.view') ? (
    <ButtonLink href={href(ui, `/t/${view.caseId}/loki/nimet`)} kind="secondary" icon="paper" small>
      {t('names.title')}
    </ButtonLink>
  ) : undefined;
  if (!view.head) {
    return (
      <Page ui={ui} title={`${view.code} – ${t('title')}`} current="log">
        <PageHead title={t('title.case', { code: view.code })} lede={t('lede')} actions={names} />
        {rows}
      </Page>
    );
  }
  return (
    <CaseFrame ui={ui} head={view.head} current="log" title={t('title')}>
      <PageHead title={t('title')} lede={t('lede')} actions={names} />
      {rows}
    </CaseFrame>
  );
}
