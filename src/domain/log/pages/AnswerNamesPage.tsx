import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formatMoment } from '../../../platform/time/format.ts';
import { boundFields, Card, CardBody, IdentityWarning, Paragraph, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead, type PartView, partChoices } from '../../case/index.ts';
import { logTexts } from '../log.texts.ts';
import { longestReason, type NameRequestView } from '../name-request.ts';

interface AnswerForm {
  head: CaseHead;
  request: NameRequestView;
  nameable: readonly PartView[];
}

/** Why the names are asked for, who reads them and how long; then which, or why none. */
export function AnswerNamesPage({ head, request, nameable }: AnswerForm, ui: Ui, state: FormState): JSX.Element {
  const t = logTexts(ui.language);
  const reasons = { 'not-in-sight': 'nameIds' };
  const f = boundFields({ ui, texts: logTexts, state, under: 'answer', reasons });
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="log"
      title={t('answer.title')}
      lede={t('answer.lede')}
      errors={f.errors}
      submit={t('answer.do')}
      wayBack={{ slug: `/t/${head.id}/loki/nimet`, label: t('names.back') }}
      before={
        <Card id="pyynto" title={t('answer.request')} aside={formatMoment(ui.language, new Date(request.askedAt))}>
          <CardBody>
            <p class="govuk-body">{t('answer.by', { who: request.askedBy })}</p>
            <p class="govuk-body rn-lines">{request.reason}</p>
          </CardBody>
        </Card>
      }
    >
      {nameable.length === 0 ? (
        <Paragraph>{t('answer.none')}</Paragraph>
      ) : (
        f.checks('nameIds', partChoices(ui.language, nameable))
      )}
      {f.area('reason', { rows: 3, limit: longestReason })}
      <IdentityWarning fields={['reason']}>{t('error.looks-like-identity')}</IdentityWarning>
    </CaseForm>
  );
}
