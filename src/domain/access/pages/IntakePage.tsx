import type { JSX } from 'hono/jsx/jsx-runtime';
import { capital } from '../../../platform/i18n/capital.ts';
import { quoted } from '../../../platform/i18n/quoted.ts';
import { dayOf, formatDate, formatMoment } from '../../../platform/time/format.ts';
import {
  ButtonGroup,
  ButtonLink,
  Card,
  CardBody,
  Details,
  EmptyState,
  href,
  Link,
  Page,
  PageHead,
  Rows,
  Stack,
  StatusTag,
  SummaryList,
  type Ui,
} from '../../../platform/ui/index.ts';
import { type Listed, nameApart } from '../../organisation/index.ts';
import { accessTexts } from '../access.texts.ts';
import type { IntakeInvitation } from '../network.ts';

interface IntakeView {
  readonly now: string;
  readonly invitations: readonly IntakeInvitation[];
  readonly namesakes: readonly Listed[];
}

/** Who invites, told from others of the same name; nothing of a hidden organisation. */
function inviterOf(ui: Ui, { from, fromId }: IntakeInvitation, namesakes: readonly Listed[]): string | null {
  return nameApart(ui.language, namesakes, fromId, from);
}

/** "odottanut 3 tuntia", from the second day on "odottanut 2 päivää". */
export function waitedText(ui: Ui, sentAt: string, now: Date): string {
  const t = accessTexts(ui.language);
  const hours = Math.max(0, Math.floor((now.getTime() - new Date(sentAt).getTime()) / 3_600_000));
  return hours < 24 ? t('intake.waited', { hours }) : t('intake.waited-days', { days: Math.floor(hours / 24) });
}

export const urgencyTag = (ui: Ui, urgency: IntakeInvitation['urgency']): JSX.Element => (
  <StatusTag
    state={urgency === 'normal' ? 'plain' : 'soon'}
    icon={urgency === 'normal' ? 'dash' : 'clock'}
    text={capital(accessTexts(ui.language)(`urgency.${urgency}`))}
  />
);

function Open(shown: { ui: Ui; invitation: IntakeInvitation; from: string | null; now: Date }): JSX.Element {
  const { ui, invitation, from, now } = shown;
  const t = accessTexts(ui.language);
  const to = (slug: string) => href(ui, `/saapuneet/${invitation.id}/${slug}`);
  return (
    <Card
      id={`kutsu-${invitation.id}`}
      title={quoted(ui.language, invitation.codeWord)}
      aside={urgencyTag(ui, invitation.urgency)}
    >
      <CardBody>
        <p class="govuk-body">{invitation.purpose}</p>
        <p class="rn-rows__s">
          {from ? t('intake.from', { from }) : t('intake.nobody')}
          {' · '}
          {t('intake.sent', { moment: formatMoment(ui.language, new Date(invitation.sentAt)) })}
          {' · '}
          {waitedText(ui, invitation.sentAt, now)}
        </p>
        {invitation.referralId ? <p class="govuk-body">{t('intake.with-referral')}</p> : null}
        <ButtonGroup>
          {invitation.referralId ? (
            <ButtonLink href={href(ui, `/ohjaukset/${invitation.referralId}`)} hidden={invitation.codeWord}>
              {t('intake.open-referral')}
            </ButtonLink>
          ) : null}
          <ButtonLink
            href={to('vastaa')}
            kind={invitation.referralId ? 'secondary' : undefined}
            hidden={invitation.codeWord}
          >
            {t('intake.accept')}
          </ButtonLink>
          <ButtonLink href={to('kieltaydy')} kind="secondary" hidden={invitation.codeWord}>
            {t('intake.decline')}
          </ButtonLink>
        </ButtonGroup>
      </CardBody>
    </Card>
  );
}

/** The intake room: what has come in, the most urgent first; no way to any case. */
export function IntakePage({ invitations, namesakes, now }: IntakeView, ui: Ui): JSX.Element {
  const t = accessTexts(ui.language);
  const open = invitations.filter(({ state }) => state === 'open');
  const answered = invitations.filter(({ state }) => state !== 'open');
  const inviter = (invitation: IntakeInvitation) => inviterOf(ui, invitation, namesakes);
  return (
    <Page ui={ui} current="intake" title={t('intake.title')}>
      <PageHead
        title={t('intake.title')}
        count={open.length || undefined}
        lede={t('intake.lede')}
        actions={
          ui.allowed.has('consultation.receive') ? (
            <ButtonLink href={href(ui, '/saapuneet/k')} kind="secondary">
              {t('intake.consultations')}
            </ButtonLink>
          ) : undefined
        }
      />
      <Stack narrow>
        {ui.allowed.has('referral.offers') ? (
          <p>
            <Link href={href(ui, '/ohjaukset')}>{t('intake.referrals')}</Link>
          </p>
        ) : null}
        {open.length === 0 ? (
          <EmptyState title={t('intake.empty')}>{t('intake.empty.more')}</EmptyState>
        ) : (
          open.map((item) => <Open ui={ui} invitation={item} from={inviter(item)} now={new Date(now)} />)
        )}
        {answered.length === 0 ? null : (
          <Details summary={`${t('intake.answered')} (${answered.length})`}>
            <Rows
              rows={answered.map((item) => ({
                title: quoted(ui.language, item.codeWord),
                text: item.reason ? t('invitations.reason', { reason: item.reason }) : item.purpose,
                facts: [
                  item.from ? t('intake.from', { from: inviter(item) ?? item.from }) : '',
                  t(`intake.state.${item.state}`, {
                    day: formatDate(ui.language, dayOf(new Date(item.answeredAt ?? item.sentAt))),
                  }),
                ],
              }))}
            />
          </Details>
        )}
      </Stack>
    </Page>
  );
}

/** An invitation to answer, with those who bear the name of whoever invites. */
export interface AnsweredInvitation {
  readonly invitation: IntakeInvitation;
  readonly namesakes: readonly Listed[];
}

/** The invitation again, above the form that answers it. */
export function InvitationSummary(shown: AnsweredInvitation & { readonly ui: Ui }): JSX.Element {
  const { ui, invitation, namesakes } = shown;
  const t = accessTexts(ui.language);
  return (
    <Card id="kutsu" title={quoted(ui.language, invitation.codeWord)} aside={urgencyTag(ui, invitation.urgency)}>
      <CardBody>
        <SummaryList
          rows={[
            { term: t('invite.purpose'), detail: invitation.purpose },
            {
              term: t('intake.from', { from: '' }).replace(/:.*$/, ''),
              detail: inviterOf(ui, invitation, namesakes) ?? t('intake.nobody'),
            },
            {
              term: capital(t('intake.sent', { moment: '' }).trim()),
              detail: [
                formatMoment(ui.language, new Date(invitation.sentAt)),
                ...(invitation.state === 'open' ? [waitedText(ui, invitation.sentAt, ui.now)] : []),
              ].join(', '),
            },
          ]}
        />
      </CardBody>
    </Card>
  );
}
