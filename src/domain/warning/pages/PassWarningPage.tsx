import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formatMoment } from '../../../platform/time/format.ts';
import {
  boundFields,
  Card,
  CardBody,
  href,
  IdentityWarning,
  Link,
  Notice,
  Paragraph,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead, organisationOf, type PartView } from '../../case/index.ts';
import { namesApart } from '../../organisation/index.ts';
import { warningTexts } from '../warning.texts.ts';
import { type AlertView, longestAnswer, longestWarning } from '../warning.ts';

interface PassForm {
  head: CaseHead;
  alert: AlertView;
  parts: readonly PartView[];
}

/** The lead has passed since the warning came: how it reaches the new one, where it is not about that one. */
function FormerLead({ ui, caseId }: { ui: Ui; caseId: string }): JSX.Element {
  const t = warningTexts(ui.language);
  return (
    <Notice tone="warning">
      {t('pass.former')}{' '}
      {ui.allowed.has('warning.send') ? (
        <Link href={href(ui, `/t/${caseId}/varoita`)}>{t('pass.former.do')}</Link>
      ) : null}
    </Notice>
  );
}

/**
 * The warning as it came, then to whom, what they are told, and what was done. Every part is chosen but that of who warned; nobody where
 * the lead has passed since: the warning may be about the one who leads now.
 */
export function PassWarningPage({ head, alert, parts }: PassForm, ui: Ui, state: FormState): JSX.Element {
  const t = warningTexts(ui.language);
  const reasons = { 'not-in-sight': 'toIds', organisations: 'toIds' };
  const f = boundFields({ ui, texts: warningTexts, state, from: { text: alert.text }, reasons });
  const leads = head.parts.some(({ own, lead }) => own && lead);
  const chosen = leads ? parts.filter(({ organisationId }) => organisationId !== alert.fromId) : [];
  const nameOf = namesApart(ui.language, parts.map(organisationOf));
  const readers = ({ workers }: PartView) =>
    workers.length === 0
      ? t('pass.readers.nobody')
      : t('pass.readers', { names: workers.map(({ name }) => name).join(', ') });
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="network"
      title={t('pass.title')}
      lede={t(leads ? 'pass.lede' : 'pass.lede.former')}
      errors={f.errors}
      submit={t('pass.do')}
      wayBack={{ slug: `/t/${head.id}/varoitukset`, label: t('pass.back') }}
      before={
        <>
          {leads ? null : <FormerLead ui={ui} caseId={head.id} />}
          {alert.acknowledgedAt === null ? <Notice tone="warning">{t('pass.waiting')}</Notice> : null}
          <Card
            id="varoitus"
            title={t('pass.warning')}
            aside={formatMoment(ui.language, new Date(alert.sentAt))}
            tone="attention"
          >
            <CardBody>
              <p class="govuk-body rn-lines">{alert.text}</p>
              {alert.from && alert.author ? (
                <p class="rn-small">{t('alerts.from', { author: alert.author, organisation: alert.from })}</p>
              ) : null}
            </CardBody>
          </Card>
        </>
      }
    >
      {parts.length === 0 ? (
        <Paragraph>{t('pass.nobody')}</Paragraph>
      ) : (
        <>
          {f.checks(
            'toIds',
            parts.map((part) => ({
              value: part.organisationId,
              label: nameOf(organisationOf(part)),
              hint: readers(part),
            })),
            { first: chosen.map(({ organisationId }) => organisationId) },
          )}
          {f.area('text', { label: t('pass.text'), hint: t('pass.text.hint'), rows: 4, limit: longestWarning })}
        </>
      )}
      {f.area('answer', { rows: 3, limit: longestAnswer })}
      <IdentityWarning fields={['text', 'answer']}>{t('error.looks-like-identity')}</IdentityWarning>
      <p class="rn-small">{t('pass.foot')}</p>
    </CaseForm>
  );
}
