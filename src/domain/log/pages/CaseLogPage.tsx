import type { JSX } from 'hono/jsx/jsx-runtime';
import { ButtonLink, href, type Ui } from '../../../platform/ui/index.ts';
import { logTexts } from '../log.texts.ts';
import type { LogPageView } from '../log-page.ts';
import { CaseLogFrame, type LoggedCase } from './CaseLogFrame.tsx';
import { LogRows } from './LogRows.tsx';

interface CaseLogView extends LogPageView, LoggedCase {}

/** Who used the own organisation's rooms of the case. */
export function CaseLogPage(view: CaseLogView, ui: Ui): JSX.Element {
  const t = logTexts(ui.language);
  const names = ui.allowed.has('name-request.view') ? (
    <ButtonLink href={href(ui, `/t/${view.caseId}/loki/nimet`)} kind="secondary" icon="paper" small>
      {t('names.title')}
    </ButtonLink>
  ) : undefined;
  return (
    <CaseLogFrame
      ui={ui}
      of={view}
      title={t('title')}
      titleWithCode={t('title.case', { code: view.code })}
      lede={t('lede')}
      actions={names}
    >
      <LogRows ui={ui} slug={`/t/${view.caseId}/loki`} view={view} />
    </CaseLogFrame>
  );
}
