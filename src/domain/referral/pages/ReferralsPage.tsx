import type { JSX } from 'hono/jsx/jsx-runtime';
import { dayOf, formatDate, formatMoment } from '../../../platform/time/format.ts';
import {
  ButtonGroup,
  ButtonLink,
  Card,
  CardBody,
  EmptyState,
  href,
  Notice,
  PageHead,
  Paragraph,
  SectionHead,
  Stack,
  SummaryList,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { dueOn } from '../../deadline/index.ts';
import { roomTexts } from '../../room/index.ts';
import { contactDayText } from '../first-contact-day.ts';
import { referralTexts } from '../referral.texts.ts';
import { appealOf, isWaiting, longestWait, may, waitsLong } from '../referral.ts';
import type { ListedDraft, Progress, ReceivedReferral, SentReferral } from '../referral-view.ts';
import { DraftCard } from './DraftParts.tsx';
import { GoalOutcomes } from './GoalOutcomePage.tsx';
import { daysSince, Lines, stateTag } from './words.tsx';

interface ReferralsView {
  readonly head: CaseHead;
  readonly now: string;
  readonly drafts: readonly ListedDraft[];
  readonly sent: readonly SentReferral[];
  readonly received: readonly ReceivedReferral[];
}

/** Several referrals may go to the same receiver: matter and moment tell them apart. */
const titleOf = (ui: Ui, whose: string, sector: SentReferral['sector'], at: string): string =>
  `${whose}, ${referralTexts(ui.language)(`sector.${sector}`)}, ${formatMoment(ui.language, new Date(at))}`;

type Detail = { term: string; detail: string };

/** The course of a referral, each step with its day, and of a proposal the decision with the day until which it can be appealed. */
function course(ui: Ui, { history, outcome, ...referral }: Progress, now: Date): Detail[] {
  const t = referralTexts(ui.language);
  const day = (value: string) => formatDate(ui.language, value);
  const appeal = referral.servedOn ? appealOf(dueOn('admin.appeal', referral.servedOn).due, dayOf(now)) : undefined;
  return [
    {
      term: t('course'),
      detail: history
        .filter(({ state }) => state !== 'recorded')
        .map((item) => `${t(`state.${item.state}` as 'state.sent')} ${day(dayOf(new Date(item.at)))}`)
        .join(' · '),
    },
    ...(referral.meetsOn && may('first-contact', referral.state)
      ? [{ term: t('contact-day'), detail: contactDayText(ui.language, referral.meetsOn, referral.meetsAt) }]
      : []),
    ...(outcome ? [{ term: t('outcome'), detail: t(`outcome.${outcome}`) }] : []),
    ...(referral.decision && referral.decidedOn
      ? [{ term: t('field.decision'), detail: t(`decision.${referral.decision}.on`, { day: day(referral.decidedOn) }) }]
      : []),
    ...(appeal
      ? [
          {
            term: t('appeal'),
            detail: t(appeal.left < 0 ? 'appeal.over' : 'appeal.until', {
              day: day(appeal.until),
              left: appeal.left,
              served: day(referral.servedOn as string),
            }),
          },
        ]
      : []),
    ...(referral.exitOn && referral.exitGround
      ? [{ term: t('exit'), detail: `${day(referral.exitOn)}: ${t(`exit.${referral.exitGround}`)}` }]
      : []),
  ];
}

function Sent({ ui, head, referral, now }: { ui: Ui; head: CaseHead; referral: SentReferral; now: Date }): JSX.Element {
  const [t, rooms] = [referralTexts(ui.language), roomTexts(ui.language)];
  const to = (slug: string) => href(ui, `/t/${head.id}/ohjaukset/${referral.id}/${slug}`);
  const acts = ui.allowed.has('referral.follow');
  const waited = daysSince(referral.madeAt, now);
  const proposal = referral.kind === 'assistance-system' && !['declined', 'withdrawn'].includes(referral.state);
  return (
    <Card
      id={`ohjaus-${referral.id}`}
      level={3}
      title={titleOf(ui, referral.to, referral.sector, referral.madeAt)}
      aside={stateTag(ui, referral.state)}
    >
      <CardBody>
        {referral.shut ? <Notice tone="warning">{t('shut')}</Notice> : null}
        {waitsLong(referral.state, waited) ? (
          <Notice tone="warning">{t('waits-long', { days: waited, target: longestWait })}</Notice>
        ) : null}
        <SummaryList
          rows={[
            { term: t('term.sector'), detail: `${t(`sector.${referral.sector}`)}, ${t(`kind.${referral.kind}`)}` },
            { term: t('term.asked'), detail: referral.body.asked },
            {
              term: t('shared'),
              detail:
                referral.body.shared.length === 0
                  ? t('shared.none')
                  : t('shared.lines', {
                      n: referral.body.shared.length,
                      classes: referral.classes.map((ofClass) => rooms(ofClass)).join(', '),
                    }),
            },
            ...(isWaiting(referral.state) ? [{ term: t('waiting'), detail: t('waited.sent', { days: waited }) }] : []),
            ...(referral.answer
              ? [
                  {
                    term: t(referral.state === 'declined' ? 'answer.declined' : 'answer.asked'),
                    detail: referral.answer,
                  },
                ]
              : []),
            ...(referral.reply ? [{ term: t('field.reply'), detail: referral.reply }] : []),
            ...course(ui, referral, now),
            ...(referral.goalsTold > 0
              ? [
                  {
                    term: t('goals'),
                    detail: t('goals.told', { told: referral.goalsTold, n: referral.goals }),
                  },
                ]
              : []),
            ...(['accepted', 'first-contact', 'ended'].includes(referral.state)
              ? [{ term: t('handed-over'), detail: t('handed-over.text') }]
              : []),
          ]}
        />
        {acts ? (
          <ButtonGroup>
            {may('reply', referral.state) && !referral.shut ? (
              <ButtonLink href={to('vastaa')} hidden={referral.to}>
                {t('do.reply')}
              </ButtonLink>
            ) : null}
            {proposal ? (
              <ButtonLink href={to('paatos')} kind="secondary" hidden={referral.to}>
                {t('do.decision')}
              </ButtonLink>
            ) : null}
            {may('withdraw', referral.state) ? (
              <ButtonLink href={to('peru')} kind="secondary" hidden={referral.to}>
                {t('do.withdraw')}
              </ButtonLink>
            ) : null}
          </ButtonGroup>
        ) : null}
      </CardBody>
    </Card>
  );
}

function Received({
  ui,
  head,
  referral,
  now,
}: {
  ui: Ui;
  head: CaseHead;
  referral: ReceivedReferral;
  now: Date;
}): JSX.Element {
  const [t, rooms] = [referralTexts(ui.language), roomTexts(ui.language)];
  const to = (slug: string) => href(ui, `/t/${head.id}/ohjaukset/${referral.id}/${slug}`);
  return (
    <Card
      id={`saatu-${referral.id}`}
      level={3}
      title={titleOf(ui, t('from', { from: referral.from }), referral.sector, referral.receivedAt)}
      aside={stateTag(ui, referral.state)}
    >
      <CardBody>
        <SummaryList
          rows={[
            { term: t('term.sector'), detail: `${t(`sector.${referral.sector}`)}, ${t(`kind.${referral.kind}`)}` },
            { term: t('term.asked'), detail: referral.asked },
            ...course(ui, referral, now),
            ...(referral.closedClasses.length > 0
              ? [
                  {
                    term: t('closed-lines'),
                    detail: referral.closedClasses.map((closedClass) => rooms(closedClass)).join(', '),
                  },
                ]
              : []),
          ]}
        />
      </CardBody>
      <Lines ui={ui} lines={referral.lines.filter(({ goalId }) => goalId === undefined)} />
      {referral.lines.some(({ goalId }) => goalId !== undefined) ? (
        <CardBody>
          <GoalOutcomes ui={ui} caseId={head.id} referral={referral} />
        </CardBody>
      ) : null}
      {ui.allowed.has('referral.follow') ? (
        <CardBody>
          <ButtonGroup>
            {may('first-contact', referral.state) ? (
              <>
                <ButtonLink href={to('tavattu')} hidden={referral.from}>
                  {t('do.first-contact')}
                </ButtonLink>
                <ButtonLink href={to('ensitapaaminen')} kind="secondary" hidden={referral.from}>
                  {t(referral.meetsOn ? 'do.contact-day.other' : 'do.contact-day')}
                </ButtonLink>
              </>
            ) : null}
            {may('end', referral.state) ? (
              <ButtonLink href={to('paata')} kind="secondary" hidden={referral.from}>
                {t('do.end')}
              </ButtonLink>
            ) : null}
            {referral.kind === 'assistance-system' ? (
              <ButtonLink href={to('paatos')} kind="secondary" hidden={referral.from}>
                {t('do.decision')}
              </ButtonLink>
            ) : null}
          </ButtonGroup>
        </CardBody>
      ) : null}
    </Card>
  );
}

/** The referrals of a case: one's own drafts, what has been sent, and what has been handed over to us. */
export function ReferralsPage({ head, now, drafts, sent, received }: ReferralsView, ui: Ui): JSX.Element {
  const t = referralTexts(ui.language);
  const today = new Date(now);
  const send = ui.allowed.has('referral.send') ? (
    <ButtonLink href={href(ui, `/t/${head.id}/ohjaus/uusi`)}>{t('do.send')}</ButtonLink>
  ) : undefined;
  return (
    <CaseFrame ui={ui} head={head} current="network" title={t('list.title')}>
      <PageHead title={t('list.title')} lede={t('list.lede')} actions={send} />
      <Stack narrow>
        {drafts.length === 0 ? null : (
          <>
            <SectionHead id="luonnokset" title={t('list.drafts')} count={drafts.length} />
            <Paragraph>{t('list.drafts.hint')}</Paragraph>
          </>
        )}
        {drafts.map((draft) => (
          <DraftCard ui={ui} head={head} draft={draft} />
        ))}
        <SectionHead id="lahetetyt" title={t('list.sent')} count={sent.length} />
        {sent.length === 0 ? (
          <EmptyState title={t('list.sent.empty')}>{t('list.sent.empty.more')}</EmptyState>
        ) : (
          sent.map((item) => <Sent ui={ui} head={head} referral={item} now={today} />)
        )}
        {received.length === 0 ? null : <SectionHead id="saadut" title={t('list.received')} count={received.length} />}
        {received.map((item) => (
          <Received ui={ui} head={head} referral={item} now={today} />
        ))}
      </Stack>
    </CaseFrame>
  );
}
