import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatMoment } from '../../../platform/time/format.ts';
import {
  ButtonLink,
  Card,
  EmptyState,
  href,
  Link,
  PageHead,
  type Row,
  Rows,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { organisationTexts } from '../../organisation/index.ts';
import { inviteWishTexts } from '../invite-wish.texts.ts';
import type { AskedWishView, WishView } from '../invite-wish.ts';

interface WishesView {
  head: CaseHead;
  wishes: readonly WishView[];
  asked: readonly Omit<AskedWishView, 'veiled'>[];
}

const momentOf = (ui: Ui, at: string) => formatMoment(ui.language, new Date(at));

function ownRow(ui: Ui, wish: WishView): Row {
  const t = inviteWishTexts(ui.language);
  return {
    icon: { name: wish.answeredAt === null ? 'clock' : 'check', tone: wish.answeredAt === null ? 'amber' : 'moss' },
    title: wish.to,
    facts: [
      t('wishes.sent', { moment: momentOf(ui, wish.sentAt) }),
      wish.answeredAt === null ? t('wishes.open') : t('wishes.answered', { moment: momentOf(ui, wish.answeredAt) }),
    ],
    text: wish.purpose,
  };
}

function askedRow(ui: Ui, caseId: string, wish: WishesView['asked'][number]): Row {
  const t = inviteWishTexts(ui.language);
  const open = wish.state === 'open';
  return {
    icon: { name: open ? 'person-plus' : 'check', tone: open ? 'amber' : 'muted' },
    title: wish.to,
    facts: [
      wish.from && wish.author
        ? t('asked.from', { author: wish.author, organisation: wish.from })
        : (wish.from ?? organisationTexts(ui.language)('unnamed')),
      t('asked.sent', { moment: momentOf(ui, wish.sentAt) }),
      t(`asked.${wish.state}`, { moment: momentOf(ui, wish.answeredAt ?? wish.sentAt) }),
    ],
    text: wish.reason === null ? wish.purpose : `${wish.purpose}\n${t('asked.reason', { reason: wish.reason })}`,
    ...(open && ui.allowed.has('invite-wish.answer')
      ? { action: { href: href(ui, `/t/${caseId}/toive/${wish.id}`), label: t('asked.do'), hidden: wish.to } }
      : {}),
  };
}

/** What waits for the lead first, then the wishes of the own organisation. */
export function WishesPage({ head, wishes, asked }: WishesView, ui: Ui): JSX.Element {
  const t = inviteWishTexts(ui.language);
  const actions = ui.allowed.has('invite-wish.send') ? (
    <ButtonLink href={href(ui, `/t/${head.id}/toive`)} icon="plus">
      {t('send.do')}
    </ButtonLink>
  ) : undefined;
  return (
    <CaseFrame ui={ui} head={head} current="network" title={t('list.title')}>
      <PageHead title={t('list.title')} lede={t('list.lede')} actions={actions} />
      <Stack narrow>
        {wishes.length + asked.length === 0 ? (
          <EmptyState title={t('list.empty')}>{t('list.empty.more')}</EmptyState>
        ) : null}
        {asked.length === 0 ? null : (
          <Card id="vastuuhenkilolle" title={t('asked.title')} count={asked.length}>
            <Rows rows={asked.map((wish) => askedRow(ui, head.id, wish))} />
          </Card>
        )}
        {wishes.length === 0 ? null : (
          <Card id="omat" title={t('wishes.title')} count={wishes.length}>
            <Rows rows={wishes.map((wish) => ownRow(ui, wish))} />
          </Card>
        )}
        <p class="govuk-body">
          <Link href={href(ui, `/t/${head.id}`)}>{t('back')}</Link>
        </p>
      </Stack>
    </CaseFrame>
  );
}
