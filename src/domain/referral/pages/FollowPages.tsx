import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, IdentityWarning, Inset, Paragraph, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { referralTexts } from '../referral.texts.ts';
import { longestAnswer, may, outcomes } from '../referral.ts';
import type { ReceivedReferral, SentReferral } from '../referral-view.ts';
import { ContactDayFields } from './ContactDayFields.tsx';
import { GoalOutcomes } from './GoalOutcomePage.tsx';
import { ReferralForm } from './ReferralForm.tsx';

interface Followed<Referral> {
  head: CaseHead;
  referral: Referral;
}

/** What the forms of a referral on its way have in common. */
function frame(ui: Ui, head: CaseHead, state: FormState) {
  const f = boundFields({
    ui,
    texts: referralTexts,
    state,
    labels: ['reply'],
    reasons: { outcome: 'outcome', 'first-contact': 'meetsOn' },
  });
  return { f, form: { ui, head, errors: f.errors } };
}

/** The receiver's question and the box for the answer. */
export function ReplyPage({ head, referral }: Followed<SentReferral>, ui: Ui, state: FormState): JSX.Element {
  const t = referralTexts(ui.language);
  const { f, form } = frame(ui, head, state);
  return (
    <ReferralForm
      {...form}
      title={t('reply.title', { to: referral.to })}
      submit={referral.state === 'needs-more' ? t('reply.do') : undefined}
      before={<Inset>{referral.answer ?? t('reply.nothing')}</Inset>}
    >
      {f.area('reply', { rows: 4, limit: longestAnswer })}
      <IdentityWarning fields={['reply']}>{t('identity')}</IdentityWarning>
    </ReferralForm>
  );
}

export function WithdrawReferralPage(
  { head, referral }: Followed<SentReferral>,
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = referralTexts(ui.language);
  const { f, form } = frame(ui, head, state);
  return (
    <ReferralForm
      {...form}
      title={t('withdraw.title', { to: referral.to })}
      lede={t('withdraw.lede')}
      submit={t('withdraw.do')}
      ends
    >
      {f.tick('sure')}
    </ReferralForm>
  );
}

/** For which day the first contact is agreed; emptied, none is any more. */
export function FirstContactDayPage(
  { head, referral }: Followed<ReceivedReferral>,
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = referralTexts(ui.language);
  const { f, form } = frame(ui, head, state);
  return (
    <ReferralForm
      {...form}
      title={t('contact-day.title')}
      lede={t('contact-day.lede', { from: referral.from })}
      submit={may('first-contact', referral.state) ? t('contact-day.do') : undefined}
    >
      <ContactDayFields {...{ f, referral }} />
    </ReferralForm>
  );
}

export function FirstContactPage(
  { head, referral }: Followed<ReceivedReferral>,
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = referralTexts(ui.language);
  const { form } = frame(ui, head, state);
  return (
    <ReferralForm
      {...form}
      title={t('first-contact.title')}
      submit={t('first-contact.do')}
      before={<Paragraph>{t('first-contact.lede', { from: referral.from })}</Paragraph>}
    />
  );
}

export function EndReferralPage({ head, referral }: Followed<ReceivedReferral>, ui: Ui, state: FormState): JSX.Element {
  const t = referralTexts(ui.language);
  const { f, form } = frame(ui, head, state);
  return (
    <ReferralForm
      {...form}
      title={t('end.title')}
      lede={t('end.lede', { from: referral.from })}
      submit={t('end.do')}
      before={<GoalOutcomes ui={ui} caseId={head.id} referral={referral} />}
    >
      {f.radio('outcome', outcomes, { capitals: true })}
    </ReferralForm>
  );
}
