import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { type FormErrors, formErrors, typed } from '../../../platform/http/form-errors.ts';
import {
  Button,
  ButtonGroup,
  CardBody,
  ErrorSummary,
  Form,
  href,
  Link,
  Notice,
  Page,
  PageHead,
  Select,
  Stack,
  TextArea,
  type Ui,
} from '../../../platform/ui/index.ts';
import { referralTexts } from '../referral.texts.ts';
import { longestAnswer, may, type ReferralStep } from '../referral.ts';
import type { OpenedOffer } from '../referral-view.ts';
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
    <Page ui={ui} current="intake" title={title} hasErrors={errors.all.length > 0}>
      <ErrorSummary ui={ui} errors={errors.all} />
      <PageHead title={title} lede={lede} />
      <Stack narrow>
        <OfferSummary ui={ui} offer={offer} now={ui.now} />
        {may(step, offer.state) ? (
          <div class="rn-card">
            <CardBody>
              <Form ui={ui}>
                {children}
                <ButtonGroup>
                  <Button>{submit}</Button>
                  {back}
                </ButtonGroup>
              </Form>
            </CardBody>
          </div>
        ) : (
          <>
            <Notice>{t('offer.stands', { state: t(`state.${offer.state}`) })}</Notice>
            <p>{back}</p>
          </>
        )}
      </Stack>
    </Page>
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
      errors={formErrors(referralTexts, ui.language, state)}
    />
  );
}

interface AcceptForm {
  offer: OpenedOffer;
  colleagues: readonly { readonly id: string; readonly name: string; readonly title: string }[];
}

/** Who is not on the case names its lead and backup: the case opens to them. */
export function AcceptOfferPage({ offer, colleagues }: AcceptForm, ui: Ui, state: FormState): JSX.Element {
  const t = referralTexts(ui.language);
  const errors = formErrors(referralTexts, ui.language, state, {
    reasons: { 'the backup is another worker': 'backupId', 'the worker is not of this organisation': 'leadId' },
  });
  const options = colleagues.map((one) => ({
    value: one.id,
    label: one.title ? `${one.name}, ${one.title}` : one.name,
  }));
  return (
    <Answer
      ui={ui}
      offer={offer}
      step="accept"
      title={t('accept.title')}
      lede={t(offer.joins ? 'accept.lede.joins' : 'accept.lede')}
      submit={t('accept.do')}
      errors={errors}
    >
      {offer.joins
        ? (['leadId', 'backupId'] as const).map((name) => (
            <Select
              ui={ui}
              name={name}
              label={t(`accept.${name}`)}
              hint={t(`accept.${name}.hint`)}
              error={errors.of(name)}
              value={typed(state, name)}
              options={options}
            />
          ))
        : null}
    </Answer>
  );
}

function Words({ ui, offer, state, step }: { ui: Ui; offer: OpenedOffer; state: FormState; step: 'decline' | 'ask' }) {
  const t = referralTexts(ui.language);
  const name = step === 'decline' ? 'reason' : 'question';
  const errors = formErrors(referralTexts, ui.language, state, { labels: { [name]: t(`${step}.words`) } });
  return (
    <Answer
      ui={ui}
      offer={offer}
      step={step}
      title={t(`${step}.title`)}
      lede={t(`${step}.lede`)}
      submit={t(`${step}.do`)}
      errors={errors}
    >
      <TextArea
        ui={ui}
        name={name}
        label={t(`${step}.words`)}
        hint={t(`${step}.words.hint`)}
        error={errors.of(name)}
        value={typed(state, name)}
        rows={4}
        limit={longestAnswer}
      />
    </Answer>
  );
}

export const DeclineOfferPage = ({ offer }: { offer: OpenedOffer }, ui: Ui, state: FormState): JSX.Element => (
  <Words ui={ui} offer={offer} state={state} step="decline" />
);

export const AskPage = ({ offer }: { offer: OpenedOffer }, ui: Ui, state: FormState): JSX.Element => (
  <Words ui={ui} offer={offer} state={state} step="ask" />
);
