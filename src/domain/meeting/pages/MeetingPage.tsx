import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { quoted } from '../../../platform/i18n/quoted.ts';
import { formatDate, formatMoment } from '../../../platform/time/format.ts';
import {
  Actions,
  ButtonLink,
  Card,
  CardBody,
  Columns,
  DataTable,
  href,
  Link,
  PageHead,
  Paragraph,
  Rows,
  SummaryList,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { holderOf, type TaskView } from '../../plan/index.ts';
import { type AnswerView, type CalledView, standOf } from '../answer-fields.ts';
import { meetingTexts } from '../meeting.texts.ts';
import type { MeetingView, MinuteView } from '../meeting-fields.ts';
import { meetingSlug } from '../meeting-slug.ts';
import { MeetingAnswerButtons, OtherTime } from './MeetingAnswer.tsx';
import { whenText, writtenBy } from './words.ts';

interface View {
  readonly head: CaseHead;
  readonly meeting: MeetingView;
  readonly called: readonly CalledView[];
  readonly minutes: readonly MinuteView[];
  readonly decisions: readonly TaskView[];
  readonly begun: boolean;
  readonly today: string;
}
type Props = { ui: Ui; view: View };

const base = ({ head, meeting }: View) => meetingSlug(head.id, meeting.id);
const isOn = ({ meeting, begun }: View) => begun && meeting.state !== 'cancelled';

function AgendaCard({ ui, view }: Props): JSX.Element {
  const t = meetingTexts(ui.language);
  const { meeting } = view;
  return (
    <Card id="asialista" title={t('field.agenda')} foot={writtenBy(ui.language, meeting)}>
      <CardBody>
        <p class="govuk-body rn-lines">{meeting.agenda}</p>
        {meeting.place ? <SummaryList rows={[{ term: t('field.place'), detail: meeting.place }]} /> : null}
      </CardBody>
    </Card>
  );
}

function HerCard({ ui, view: { meeting } }: Props): JSX.Element {
  const t = meetingTexts(ui.language);
  const said = (term: string, detail: string | null) =>
    detail === null ? [] : [{ term, detail: <span class="rn-lines">{quoted(ui.language, detail)}</span> }];
  return (
    <Card id="han" title={t('her')}>
      <CardBody>
        <SummaryList
          rows={[
            { term: t('her.presence'), detail: t(`presence.${meeting.herPresence}`) },
            ...said(t('field.herWish'), meeting.herWish),
            ...said(t('field.herWords'), meeting.herWords),
          ]}
        />
      </CardBody>
    </Card>
  );
}

function AttendingCard({ ui, view: { meeting } }: Props): JSX.Element {
  const t = meetingTexts(ui.language);
  return (
    <Card id="osallistujat" title={t('attending')} foot={t('attending.apart')}>
      <Rows
        rows={[
          { title: meeting.organisation, facts: [t('basis.convener')] },
          ...meeting.attendees.map((attendee) => ({
            title: attendee.organisation,
            facts: [t(`basis.${attendee.basis}`), t(`attendee.${attendee.state}`)],
          })),
        ]}
      />
    </Card>
  );
}

/** One line of the table: who, what, since when, which other time. */
function answerCells(ui: Ui, { organisation }: CalledView, said: AnswerView): string[] {
  const t = meetingTexts(ui.language);
  const answer = t(`answer.${said.answer}`);
  return [
    `${said.author ?? t('author.unknown')}, ${organisation}`,
    said.earlier
      ? t('answer.earlier', { answer, when: whenText(ui.language, said.earlier.startsAt, said.earlier.endsAt) })
      : answer,
    formatMoment(ui.language, new Date(said.at)),
    said.suggestion ?? '',
  ];
}

/** What an organisation has told, where nobody of it has answered here; else that there is no answer, and the way to write one down. */
function toldCells(ui: Ui, view: View, { organisationId, organisation, reads, told }: CalledView): Child[] {
  const t = meetingTexts(ui.language);
  const { meeting, begun } = view;
  const answer = told && t('told.answer', { answer: t(`answer.${told.answer}`) });
  const said = answer
    ? told.earlier
      ? t('answer.earlier', { answer, when: whenText(ui.language, told.earlier.startsAt, told.earlier.endsAt) })
      : answer
    : t(reads ? 'answer.none' : 'answer.unknown');
  const note =
    meeting.own && !begun && ui.allowed.has('meeting.convene') ? (
      <>
        {' '}
        <Link href={href(ui, `${base(view)}/kerrottu-vastaus?organisationId=${organisationId}`)} hidden={organisation}>
          {t(told ? 'told.change' : 'told.note')}
        </Link>
      </>
    ) : null;
  return [
    organisation,
    <>
      {said}
      {note}
    </>,
    told ? formatMoment(ui.language, new Date(told.at)) : '',
    '',
  ];
}

/** The own answer, or the buttons that give it, while the meeting is ahead. */
function ownAnswer(ui: Ui, view: View): JSX.Element | undefined {
  const t = meetingTexts(ui.language);
  const { head, meeting, called, begun } = view;
  const own = called.find((each) => each.own);
  if (!own || begun || !ui.allowed.has('meeting.answer')) return undefined;
  const mine = own.answers.find((each) => each.mine && each.earlier === null);
  const when = whenText(ui.language, meeting.startsAt, meeting.endsAt);
  if (mine)
    return (
      <>
        {t(`answer.mine.${mine.answer}`)} <Link href={href(ui, `${base(view)}/vastaa`)}>{t('answer.change')}</Link>
      </>
    );
  const props = { ui, meeting: { caseId: head.id, id: meeting.id, version: meeting.version }, of: when };
  return (
    <div class="rn-today__answer">
      <MeetingAnswerButtons {...props} />
      <OtherTime {...props} />
    </div>
  );
}

/** What those who are called have answered to the time that stands, as a table: before the meeting alone. */
function AnswersCard({ ui, view }: Props): JSX.Element | null {
  const t = meetingTexts(ui.language);
  const { meeting, called } = view;
  if (meeting.state !== 'planned' || called.length === 0) return null;
  const comes = called.filter((each) => standOf(each) === 'comes').length;
  const title = t('answers.title', { comes, n: called.length });
  return (
    <Card id="vastaukset" title={title} foot={ownAnswer(ui, view)}>
      <CardBody>
        <DataTable
          ui={ui}
          caption={title}
          captionHidden
          stacks
          columns={(['who', 'what', 'since', 'suggestion'] as const).map((name) => ({ label: t(`answers.${name}`) }))}
          rows={called.flatMap((each) =>
            each.answers.length > 0
              ? each.answers.map((said) => answerCells(ui, each, said))
              : [toldCells(ui, view, each)],
          )}
        />
      </CardBody>
    </Card>
  );
}

function DecisionsCard({ ui, view }: Props): JSX.Element {
  const t = meetingTexts(ui.language);
  const add =
    ui.allowed.has('meeting.minute') && isOn(view) ? (
      <Link href={href(ui, `${base(view)}/paatos`)}>{t('decisions.add')}</Link>
    ) : undefined;
  return (
    <Card id="paatokset" title={t('decisions')} foot={add}>
      {view.decisions.length === 0 ? (
        <CardBody>
          <Paragraph>{t('decisions.none')}</Paragraph>
        </CardBody>
      ) : (
        <Rows
          rows={view.decisions.map((task) => ({
            title: task.text ?? t('decision.closed'),
            facts: [
              holderOf(task, ui.language),
              task.dueOn ? t('decision.due', { day: formatDate(ui.language, task.dueOn) }) : undefined,
            ],
            action: {
              href: href(ui, `/t/${view.head.id}/suunnitelma#tehtava-${task.id}`),
              label: t('open'),
              hidden: task.text ?? '',
            },
          }))}
        />
      )}
    </Card>
  );
}

function MinutesCard({ ui, view }: Props): JSX.Element {
  const t = meetingTexts(ui.language);
  const own = view.minutes.some((minute) => minute.own);
  const write =
    ui.allowed.has('meeting.minute') && isOn(view) ? (
      <Link href={href(ui, `${base(view)}/muistio`)}>{t(own ? 'minutes.correct' : 'minutes.write')}</Link>
    ) : undefined;
  return (
    <Card id="muistiot" title={t('minutes')} foot={write}>
      {view.minutes.length === 0 ? (
        <CardBody>
          <Paragraph>{t('minutes.none')}</Paragraph>
          <p class="rn-small rn-muted">{t('minutes.own')}</p>
        </CardBody>
      ) : (
        <Rows
          rows={view.minutes.map((minute) => ({
            title: minute.organisation,
            facts: [minute.author ?? t('author.unknown'), formatMoment(ui.language, new Date(minute.writtenAt))],
            text: minute.text,
          }))}
        />
      )}
    </Card>
  );
}

function Ways({ ui, view }: Props): JSX.Element {
  const t = meetingTexts(ui.language);
  const planned = view.meeting.own && view.meeting.state === 'planned' && ui.allowed.has('meeting.convene');
  return (
    <Actions label={t('meeting')}>
      {planned ? (
        <ButtonLink href={href(ui, `${base(view)}/muuta`)} small kind="secondary">
          {t('meeting.change')}
        </ButtonLink>
      ) : null}
      {planned ? (
        <ButtonLink href={href(ui, `${base(view)}/paata`)} small kind="secondary">
          {t('meeting.end')}
        </ButtonLink>
      ) : null}
      <ButtonLink href={href(ui, `${base(view)}/sivu`)} small icon="paper-lines">
        {t('sheet.show')}
      </ButtonLink>
    </Actions>
  );
}

/** One meeting: what about, who, what was decided, and what each organisation has written down. */
export function MeetingPage(view: View, ui: Ui): JSX.Element {
  const t = meetingTexts(ui.language);
  const when = whenText(ui.language, view.meeting.startsAt, view.meeting.endsAt);
  return (
    <CaseFrame ui={ui} head={view.head} current="plan" title={t('meeting')}>
      <PageHead
        title={`${t('meeting')} ${when}`}
        lede={t(`state.${view.meeting.state}`)}
        actions={<Ways ui={ui} view={view} />}
      />
      <Columns
        side={
          <>
            <AttendingCard ui={ui} view={view} />
            <HerCard ui={ui} view={view} />
          </>
        }
      >
        <AgendaCard ui={ui} view={view} />
        <AnswersCard ui={ui} view={view} />
        <DecisionsCard ui={ui} view={view} />
        <MinutesCard ui={ui} view={view} />
      </Columns>
      <p class="govuk-body rn-noprint">
        <Link href={href(ui, `/t/${view.head.id}/suunnitelma/ajat`)}>{t('back')}</Link>
      </p>
    </CaseFrame>
  );
}
