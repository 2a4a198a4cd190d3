import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formatMoment } from '../../../platform/time/format.ts';
import {
  boundFields,
  Card,
  CardBody,
  href,
  IdentityWarning,
  Notice,
  Rows,
  SectionHead,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { inviteWishTexts } from '../invite-wish.texts.ts';
import { type AskedWishView, longestReason } from '../invite-wish.ts';

interface AnswerForm {
  head: CaseHead;
  wish: AskedWishView;
  /** That organisation is on the case: the lead sees every part. */
  onCase: boolean;
  /** A consent that names it. */
  consentId: string | null;
}

/** What can be done with it: invite, or ask her first. On the case already, neither. */
function Ways({ ui, head, wish, onCase, consentId }: AnswerForm & { ui: Ui }): JSX.Element {
  const t = inviteWishTexts(ui.language);
  if (onCase) return <Notice>{t('answer.on-case')}</Notice>;
  const [key, slug] =
    consentId === null
      ? (['consent', '/lupa/uusi'] as const)
      : (['invite', `/lupa/${consentId}/kutsu?toId=${wish.toId}&wishId=${wish.id}`] as const);
  return (
    <Card id="kutsu" title={t(`answer.${key}`)}>
      <Rows
        rows={[
          {
            icon: { name: 'person-plus' },
            title: wish.to,
            facts: [t(`answer.${key}.text`)],
            action: { href: href(ui, `/t/${head.id}${slug}`), label: t(`answer.${key}.do`), hidden: wish.to },
          },
        ]}
      />
    </Card>
  );
}

/** The wish, what can be done with it, and what its sender must not be told. */
export function AnswerWishPage(form: AnswerForm, ui: Ui, state: FormState): JSX.Element {
  const t = inviteWishTexts(ui.language);
  const { head, wish } = form;
  const f = boundFields({ ui, texts: inviteWishTexts, state });
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="network"
      title={t('answer.title', { organisation: wish.to })}
      lede={t('answer.lede')}
      errors={f.errors}
      submit={t('answer.do')}
      wayBack={{ slug: `/t/${head.id}/toiveet`, label: t('answer.back') }}
      before={
        <>
          <Notice tone="warning">{t('answer.secret')}</Notice>
          <Card id="toive" title={t('answer.wish')} aside={formatMoment(ui.language, new Date(wish.sentAt))}>
            <CardBody>
              <p class="govuk-body rn-lines">{wish.purpose}</p>
              {wish.from && wish.author ? (
                <p class="rn-small">{t('asked.from', { author: wish.author, organisation: wish.from })}</p>
              ) : null}
            </CardBody>
          </Card>
          <Ways ui={ui} {...form} />
          <SectionHead id="ei-kutsuta" title={t('answer.decline')} />
        </>
      }
    >
      {f.area('reason', { rows: 3, limit: longestReason })}
      <IdentityWarning fields={['reason']}>{t('error.looks-like-identity')}</IdentityWarning>
    </CaseForm>
  );
}
