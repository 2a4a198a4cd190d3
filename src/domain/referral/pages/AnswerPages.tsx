import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import type { FormErrors } from '../../../platform/http/form-errors.ts';
import { boundFields, FormCard, FormPage, href, Link, Notice, type Ui } from '../../../platform/ui/index.ts';
import { colleagueOptions, type WorkerName } from '../../worker/index.ts';
import { referralTexts } from '../referral.texts.ts';
import { longestAnswer, may, type ReferralStep } from '../referral.ts';
import type { OpenedOffer } from '../referral-view.ts';
import { ContactDayFields } from './ContactDayFields.tsx';
import { OfferSummary } from './OfferPage.tsx';

interface AnswerProps {
  ui: Ui;
  offer: OpenedOffer;
  step: ReferralStep;
  title: string;
  lede?: string;
  submit: string;
  errors: FormErrors;
  children?: Child;
}

/** One answer to a referral; nothing to send once it has been answered, but what stands is told. */
function Answer({ ui, offer, step, title, lede, submit, errors, children }: AnswerProps): JSX.Element {
  const t = referralTexts(ui.language);
  const back = <Link href={href(ui, `/ohjaukset/${offer.id}`)}>{t('back')}</Link>;
  return (
    <FormPage ui={ui} current="intake" title={title} lede={lede} errors={errors.all}>
      <OfferSummary ui={ui} offer={offer} now={ui.now} />
      {may(step, offer.state) ? (
        <FormCard ui={ui} submit={submit} back={back}>
          {children}
        </FormCard>
      ) : (
        <>
          <Notice>{t('offer.stands', { state: t(`state.${offer.state}`) })}</Notice>
          <p>{back}</p>
        </>
      )}
    </FormPage>
  );
}

export function OpenOfferPage({ offer }: { offer: OpenedOffer }, ui: Ui, state: FormState): JSX.Element {
  const t = referralTexts(ui.language);
  return (
    <Answer
      ui={ui}
      offer={offer}
      step="open"
      title={t('offer.title')}
      lede={t('offer.open.lede')}
      submit={t('offer.open')}
      errors={boundFields({ ui, texts: referralTexts, state }).errors}
    />
  );
}

interface AcceptForm {
  offer: OpenedOffer;
  colleagues: readonly WorkerName[];
}

/** Who is not on the case names its lead and backup: the case opens to them. */
export function AcceptOfferPage({ offer, colleagues }: AcceptForm, ui: Ui, state: FormState): JSX.Element {
  const t = referralTexts(ui.language);
  const reasons = {
    'the backup is another worker': 'backupId',
    'the worker is not of this organisation': 'leadId',
    'first-contact': 'meetsOn',
  };
  const f = boundFields({ ui, texts: referralTexts, state, under: 'accept', reasons });
  const options = colleagueOptions(colleagues);
  return (
    <Answer
      ui={ui}
      offer={offer}
      step="accept"
      title={t('accept.title')}
      lede={t(offer.joins ? 'accept.lede.joins' : 'accept.lede')}
      submit={t('accept.do')}
      errors={f.errors}
    >
      {offer.joins ? (
        <>
          {f.select('leadId', options)}
          {options.length > 1 && f.select('backupId', options)}
        </>
      ) : null}
      <ContactDayFields f={boundFields({ ui, texts: referralTexts, state })} />
    </Answer>
  );
}

export function DeclineOfferPage({ offer }: { offer: OpenedOffer }, ui: Ui, state: FormState): JSX.Element {
  const t = referralTexts(ui.language);
  const f = boundFields({ ui, texts: referralTexts, state, under: 'decline', labels: ['reason'] });
  const words = { title: t('decline.title'), lede: t('decline.lede'), submit: t('decline.do') };
  return (
    <Answer ui={ui} offer={offer} step="decline" {...words} errors={f.errors}>
      {f.area('reason', { rows: 4, limit: longestAnswer })}
    </Answer>
  );
}

export function AskPage({ offer }: { offer: OpenedOffer }, ui: Ui, state: FormState): JSX.Element {
  const t = referralTexts(ui.language);
  const f = boundFields({ ui, texts: referralTexts, state, under: 'ask', labels: ['question'] });
  const words = { title: t('ask.title'), lede: t('ask.lede'), submit: t('ask.do') };
  return (
    <Answer ui={ui} offer={offer} step="ask" {...words} errors={f.errors}>
      {f.area('question', { rows: 4, limit: longestAnswer })}
    </Answer>
  );
}
