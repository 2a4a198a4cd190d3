import type { JSX } from 'hono/jsx/jsx-runtime';
import { quoted } from '../../../platform/i18n/quoted.ts';
import {
  Button,
  ButtonGroup,
  ButtonLink,
  Card,
  CardBody,
  Form,
  href,
  Link,
  Notice,
  Page,
  PageHead,
  Stack,
  SummaryList,
  type Ui,
} from '../../../platform/ui/index.ts';
import { referralTexts } from '../referral.texts.ts';
import { isWaiting, may } from '../referral.ts';
import type { OpenedOffer } from '../referral-view.ts';
import { offerFacts } from './OffersPage.tsx';
import { Lines, stateTag, urgencyTag } from './words.tsx';

/** What is asked and what was shared; an unopened one shows neither. */
export function OfferSummary({ ui, offer, now }: { ui: Ui; offer: OpenedOffer; now: Date }): JSX.Element {
  const t = referralTexts(ui.language);
  return (
    <Card id="ohjaus" title={quoted(ui.language, offer.codeWord)} aside={urgencyTag(ui, offer.urgency)}>
      <CardBody>
        <p class="rn-rows__s">{offerFacts(ui, offer, now)}</p>
        <SummaryList
          rows={[
            ...(offer.body ? [{ term: t('term.asked'), detail: offer.body.asked }] : []),
            ...(offer.answer ? [{ term: t('our-words'), detail: offer.answer }] : []),
            ...(offer.reply ? [{ term: t('reply.theirs'), detail: offer.reply }] : []),
          ]}
        />
      </CardBody>
      <Lines ui={ui} lines={offer.lines} />
    </Card>
  );
}

export function OfferPage({ now, offer }: { now: string; offer: OpenedOffer }, ui: Ui): JSX.Element {
  const t = referralTexts(ui.language);
  const to = (slug: string) => href(ui, `/ohjaukset/${offer.id}/${slug}`);
  return (
    <Page ui={ui} current="intake" title={t('offer.title')}>
      <PageHead title={t('offer.title')} actions={stateTag(ui, offer.state)} />
      <Stack narrow>
        <OfferSummary ui={ui} offer={offer} now={new Date(now)} />
        {offer.state === 'sent' ? (
          <Form ui={ui} action={to('avaa')}>
            <Button>{t('offer.open')}</Button>
          </Form>
        ) : isWaiting(offer.state) ? (
          <>
            <Notice>{t('offer.not-recallable')}</Notice>
            <ButtonGroup>
              <ButtonLink href={to('ota-vastaan')}>{t('accept.do')}</ButtonLink>
              {may('ask', offer.state) ? (
                <ButtonLink href={to('kysy')} kind="secondary">
                  {t('ask.do')}
                </ButtonLink>
              ) : null}
              <ButtonLink href={to('kieltaydy')} kind="secondary">
                {t('decline.do')}
              </ButtonLink>
            </ButtonGroup>
          </>
        ) : (
          <Notice>{t('offer.over')}</Notice>
        )}
        <p>
          <Link href={href(ui, '/ohjaukset')}>{t('offers.title')}</Link>
        </p>
      </Stack>
    </Page>
  );
}
