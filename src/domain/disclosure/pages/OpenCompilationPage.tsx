import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { boundFields, EmptyState, href, Link, Notice, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { readerTexts } from '../../reader/index.ts';
import { disclosureTexts } from '../disclosure.texts.ts';
import { longestPurpose } from '../disclosure.ts';
import type { Basis } from '../disclosure-view.ts';
import { CompilationForm } from './CompilationForm.tsx';

/** To whom and on which consent; without such a consent, how to come by one. */
export function OpenCompilationPage(
  { head, bases }: { head: CaseHead; bases: readonly (Basis & { readonly to: string; readonly invitable: boolean })[] },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = disclosureTexts(ui.language);
  const reasons = { consent: 'consentId', kind: 'consentId' };
  const f = boundFields({ ui, texts: disclosureTexts, state, under: 'open', reasons });
  const frame = {
    ui,
    head,
    title: t('open.title'),
    lede: t('open.lede'),
    errors: f.errors,
  };
  if (bases.length === 0)
    return (
      <CompilationForm
        {...frame}
        before={
          <EmptyState
            title={t('open.no-consent')}
            action={<Link href={href(ui, `/t/${head.id}/lupa/luovutus`)}>{t('open.record')}</Link>}
          >
            {t('open.no-consent.more')}
          </EmptyState>
        }
      />
    );
  return (
    <CompilationForm
      {...frame}
      submit={t('open.do')}
      before={
        <>
          <Notice tone="warning">{readerTexts(ui.language)('suspect')}</Notice>
          <Notice title={t('open.ways')}>{t('open.ways.text')}</Notice>
        </>
      }
    >
      {f.radio(
        'consentId',
        bases.map((basis) => ({
          value: basis.consentId,
          label: basis.to,
          hint: [
            t('open.until', { day: formatDate(ui.language, basis.endsOn) }),
            basis.onCase ? '' : t('open.not-on-case'),
          ]
            .filter(Boolean)
            .join(' · '),
        })),
        { first: bases.length === 1 ? bases[0]?.consentId : undefined },
      )}
      {f.area('purpose', { rows: 3, limit: longestPurpose })}
      {bases.some(({ invitable }) => invitable) ? f.tick('invite') : null}
      {bases.some(({ onCase, invitable }) => !onCase && !invitable) ? (
        <p class="govuk-body">
          {t('open.not-invitable')} <Link href={href(ui, `/t/${head.id}/lupa/uusi`)}>{t('open.consent')}</Link>
        </p>
      ) : null}
    </CompilationForm>
  );
}
