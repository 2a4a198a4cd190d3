import type { JSX } from 'hono/jsx/jsx-runtime';
import { quoted } from '../../../platform/i18n/quoted.ts';
import { dayOf, formatDate, formatMoment } from '../../../platform/time/format.ts';
import {
  Button,
  ButtonLink,
  Card,
  CardBody,
  Details,
  EmptyState,
  Form,
  href,
  Page,
  PageHead,
  Rows,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { referralTexts } from '../referral.texts.ts';
import { isWaiting } from '../referral.ts';
import type { OfferRow } from '../referral-view.ts';
import { urgencyTag, waitedText } from './words.tsx';

/** What the intake room says of an offer without opening it. */
export function offerFacts(ui: Ui, offer: OfferRow, now: Date): string {
  const t = referralTexts(ui.language);
  return [
    t(`kind.${offer.kind}`),
    t(`sector.${offer.sector}`),
    offer.from ? t('from', { from: offer.from }) : t('from.nobody'),
    t('offer.sent', { moment: formatMoment(ui.language, new Date(offer.sentAt)) }),
    ...(isWaiting(offer.state) ? [waitedText(ui, offer.sentAt, now)] : []),
  ].join(' · ');
}

/** Referrals in the intake room, the most urgent first: no content before opening, which is the receipt. */
export function OffersPage({ now, offers }: { now: string; offers: readonly OfferRow[] }, ui: Ui): JSX.Element {
  const t = referralTexts(ui.language);
  const open = offers.filter(({ state }) => isWaiting(state));
  const answered = offers.filter(({ state }) => !isWaiting(state));
  return (
    <Page ui={ui} current="intake" title={t('offers.title')}>
      <PageHead title={t('offers.title')} count={open.length || undefined} lede={t('offers.lede')} />
      <Stack narrow>
        {open.length === 0 ? <EmptyState title={t('offers.empty')} /> : null}
        {open.map((offer) => (
          <Card
            id={`ohjaus-${offer.id}`}
            title={`${quoted(ui.language, offer.codeWord)}, ${formatMoment(ui.language, new Date(offer.sentAt))}`}
            aside={urgencyTag(ui, offer.urgency)}
          >
            <CardBody>
              <p class="rn-rows__s">{`${t(`state.${offer.state}`)} · ${offerFacts(ui, offer, new Date(now))}`}</p>
              {offer.state === 'sent' ? (
                <Form ui={ui} action={href(ui, `/ohjaukset/${offer.id}/avaa`)}>
                  <Button hidden={offer.codeWord}>{t('offer.open')}</Button>
                </Form>
              ) : (
                <ButtonLink href={href(ui, `/ohjaukset/${offer.id}`)} hidden={offer.codeWord}>
                  {t('offer.read')}
                </ButtonLink>
              )}
            </CardBody>
          </Card>
        ))}
        {answered.length === 0 ? null : (
          <Details summary={`${t('offers.answered')} (${answered.length})`}>
            <Rows
              rows={answered.map((offer) => ({
                title: quoted(ui.language, offer.codeWord),
                facts: [
                  t(`state.${offer.state}`),
                  t(`sector.${offer.sector}`),
                  formatDate(ui.language, dayOf(new Date(offer.changedAt))),
                ],
              }))}
            />
          </Details>
        )}
      </Stack>
    </Page>
  );
}
