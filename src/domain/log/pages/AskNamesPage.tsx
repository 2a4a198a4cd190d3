import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, FormCard, FormPage, href, IdentityWarning, Link, type Ui } from '../../../platform/ui/index.ts';
import { logTexts } from '../log.texts.ts';
import { longestReason } from '../name-request.ts';

/** The data-protection officer, who sees the log and not the case, says why the names are needed. */
export function AskNamesPage(
  { caseId, code }: { caseId: string; code: string },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = logTexts(ui.language);
  const f = boundFields({ ui, texts: logTexts, state, under: 'ask' });
  return (
    <FormPage ui={ui} current="log" title={t('ask.title', { code })} lede={t('ask.lede')} errors={f.errors.all}>
      <FormCard
        ui={ui}
        action={href(ui, `/t/${caseId}/loki/nimet/pyynto`)}
        submit={t('ask.do')}
        back={<Link href={href(ui, `/t/${caseId}/loki/nimet`)}>{t('names.back')}</Link>}
      >
        {f.area('reason', { rows: 4, limit: longestReason })}
        <IdentityWarning fields={['reason']}>{t('error.looks-like-identity')}</IdentityWarning>
      </FormCard>
    </FormPage>
  );
}
