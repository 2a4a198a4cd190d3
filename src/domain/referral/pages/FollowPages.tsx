import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors, typed } from '../../../platform/http/form-errors.ts';
import { capital } from '../../../platform/i18n/capital.ts';
import { IdentityWarning, Inset, Paragraph, RadioGroup, TextArea, Tick, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { referralTexts } from '../referral.texts.ts';
import { longestAnswer, outcomes } from '../referral.ts';
import type { ReceivedReferral, SentReferral } from '../referral-view.ts';

interface Followed<Referral> {
  head: CaseHead;
  referral: Referral;
}

function frame(ui: Ui, head: CaseHead, state: FormState) {
  const t = referralTexts(ui.language);
  return {
    ui,
    head,
    current: 'network' as const,
    errors: formErrors(referralTexts, ui.language, state, {
      labels: { reply: t('reply') },
      reasons: { outcome: 'outcome' },
    }),
    wayBack: { slug: `/t/${head.id}/ohjaukset`, label: t('back') },
  };
}

/** The receiver's question and the box for the answer. */
export function ReplyPage({ head, referral }: Followed<SentReferral>, ui: Ui, state: FormState): JSX.Element {
  const [t, it] = [referralTexts(ui.language), frame(ui, head, state)];
  return (
    <CaseForm
      {...it}
      title={t('reply.title', { to: referral.to })}
      submit={referral.state === 'needs-more' ? t('reply.do') : undefined}
      before={<Inset>{referral.answer ?? t('reply.nothing')}</Inset>}
    >
      <TextArea
        ui={ui}
        name="reply"
        label={t('reply')}
        hint={t('reply.hint')}
        error={it.errors.of('reply')}
        value={typed(state, 'reply')}
        rows={4}
        limit={longestAnswer}
      />
      <IdentityWarning fields={['reply']}>{t('identity')}</IdentityWarning>
    </CaseForm>
  );
}

export function WithdrawReferralPage(
  { head, referral }: Followed<SentReferral>,
  ui: Ui,
  state: FormState,
): JSX.Element {
  const [t, it] = [referralTexts(ui.language), frame(ui, head, state)];
  return (
    <CaseForm
      {...it}
      title={t('withdraw.title', { to: referral.to })}
      lede={t('withdraw.lede')}
      submit={t('withdraw.do')}
      ends
    >
      <Tick ui={ui} name="sure" label={t('withdraw.sure')} error={it.errors.of('sure')} />
    </CaseForm>
  );
}

export function FirstContactPage(
  { head, referral }: Followed<ReceivedReferral>,
  ui: Ui,
  state: FormState,
): JSX.Element {
  const [t, it] = [referralTexts(ui.language), frame(ui, head, state)];
  return (
    <CaseForm
      {...it}
      title={t('first-contact.title')}
      submit={t('first-contact.do')}
      before={<Paragraph>{t('first-contact.lede', { from: referral.from })}</Paragraph>}
    />
  );
}

export function EndReferralPage({ head, referral }: Followed<ReceivedReferral>, ui: Ui, state: FormState): JSX.Element {
  const [t, it] = [referralTexts(ui.language), frame(ui, head, state)];
  return (
    <CaseForm {...it} title={t('end.title')} lede={t('end.lede', { from: referral.from })} submit={t('end.do')}>
      <RadioGroup
        ui={ui}
        name="outcome"
        label={t('end.outcome')}
        error={it.errors.of('outcome')}
        value={typed(state, 'outcome')}
        options={outcomes.map((one) => ({ value: one, label: capital(t(`outcome.${one}`)) }))}
      />
    </CaseForm>
  );
}
