import type { JSX } from 'hono/jsx/jsx-runtime';
import { dayOf, daysBetween, formatDate } from '../../../platform/time/format.ts';
import { Card, CardBody, Details, type Fold, href, Paragraph, Rows, type Ui } from '../../../platform/ui/index.ts';
import { accessTexts } from '../access.texts.ts';
import type { NetworkView } from '../network.ts';

/** Where nobody is invited and nobody could be, one row that says so; nothing where there are invitations to draw. */
export function noInvitations(ui: Ui, view: NetworkView): Fold[] {
  const t = accessTexts(ui.language);
  const leads = view.parts.some((part) => part.own && part.lead);
  if (!leads || view.invitations.length + view.notInvited.length > 0) return [];
  return [
    {
      id: 'kutsut',
      title: t('invitations'),
      lead: t('invitations.none'),
      open: false,
      children: <p>{t('invitations.none.more')}</p>,
    },
  ];
}

/** Invitations made, and whom her consents name without an invitation yet. Drawn for the organisation that leads, or has led. */
export function InvitationsCard({ ui, view }: { ui: Ui; view: NetworkView }): JSX.Element | null {
  const t = accessTexts(ui.language);
  const open = view.invitations.filter(({ state }) => state === 'open');
  const declined = view.invitations.filter(({ state }) => state === 'declined');
  if (view.invitations.length + view.notInvited.length === 0) return null;
  const on = (at: string) => dayOf(new Date(at));
  const rows = [
    ...open.map((item) => ({
      title: item.to,
      icon: { name: 'envelope' as const },
      text: item.purpose,
      facts: [
        t('invitations.sent', { day: formatDate(ui.language, on(item.madeAt)) }),
        t('invitations.waits', { days: daysBetween(on(item.madeAt), view.today) }),
        t(`urgency.${item.urgency}`),
      ],
      ...(ui.allowed.has('invitation.withdraw')
        ? {
            action: {
              href: href(ui, `/t/${view.head.id}/kutsu/${item.id}/peru`),
              label: t('invitations.withdraw'),
              hidden: item.to,
            },
          }
        : {}),
    })),
    ...view.notInvited.map((item) => ({
      title: item.organisation,
      icon: { name: 'person-plus' as const, tone: 'muted' as const },
      facts: [t('invitations.named')],
      ...(ui.allowed.has('organisation.invite')
        ? {
            action: {
              href: href(ui, `/t/${view.head.id}/lupa/${item.consentId}/kutsu?toId=${item.organisationId}`),
              label: t('invitations.invite'),
              hidden: item.organisation,
            },
          }
        : {}),
    })),
  ];
  return (
    <Card id="kutsut" title={t('invitations')} count={open.length || undefined}>
      {rows.length === 0 ? (
        <CardBody>
          <Paragraph>
            {t('invitations.none')} {t('invitations.none.more')}
          </Paragraph>
        </CardBody>
      ) : (
        <Rows rows={rows} />
      )}
      {declined.length === 0 ? null : (
        <CardBody>
          {declined.map((item) => (
            <Details
              summary={`${item.to}: ${t('invitations.declined', { day: formatDate(ui.language, on(item.answeredAt ?? item.madeAt)) })}`}
            >
              <p>{t('invitations.reason', { reason: item.reason ?? '' })}</p>
            </Details>
          ))}
        </CardBody>
      )}
    </Card>
  );
}
