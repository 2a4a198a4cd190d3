import type { JSX } from 'hono/jsx/jsx-runtime';
import { capital } from '../../../platform/i18n/capital.ts';
import { formatMoment } from '../../../platform/time/format.ts';
import {
  Actions,
  ButtonLink,
  Card,
  CardBody,
  Columns,
  href,
  Link,
  PageHead,
  Paragraph,
  type Row,
  Rows,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { PlanWays } from '../../need/index.ts';
import type { AnswerLeft } from '../answer-fields.ts';
import type { AppointmentView } from '../appointment-fields.ts';
import { meetingTexts } from '../meeting.texts.ts';
import { sortMeetings } from '../meeting.ts';
import type { MeetingView } from '../meeting-fields.ts';
import { meetingSlug } from '../meeting-slug.ts';
import { whenText, writtenBy } from './words.ts';

interface MeetingsView {
  readonly head: CaseHead;
  readonly meetings: readonly MeetingView[];
  readonly appointments: readonly AppointmentView[];
  readonly answersLeft: readonly AnswerLeft[];
}

function meetingRow(ui: Ui, caseId: string, meeting: MeetingView): Row {
  const t = meetingTexts(ui.language);
  const when = whenText(ui.language, meeting.startsAt, meeting.endsAt);
  const unrecorded = meeting.state === 'planned' && new Date(meeting.startsAt) < ui.now;
  return {
    title: when,
    facts: [
      t(unrecorded ? 'state.unrecorded' : `state.${meeting.state}`),
      t('convener', { organisation: meeting.organisation }),
      ...meeting.attendees.map((attendee) => attendee.organisation),
    ],
    icon: { name: 'people', tone: meeting.state === 'planned' ? 'lake' : 'muted' },
    action: {
      href: href(ui, meetingSlug(caseId, meeting.id)),
      label: t('open'),
      hidden: when,
    },
  };
}

function appointmentRow(ui: Ui, caseId: string, appointment: AppointmentView): Row {
  const t = meetingTexts(ui.language);
  const when = whenText(ui.language, appointment.startsAt, appointment.endsAt);
  const unrecorded = appointment.state === 'coming' && new Date(appointment.startsAt) < ui.now;
  const canChange = appointment.own && appointment.state === 'coming' && ui.allowed.has('appointment.record');
  return {
    title: when,
    facts: [
      capital(t(`kind.${appointment.kind}`)),
      appointment.withWhom,
      t(unrecorded ? 'outcome.unrecorded' : `appointment.state.${appointment.state}`),
      appointment.interpreter === 'booked' && appointment.language
        ? `${t('interpreter.booked')} (${appointment.language})`
        : t(`interpreter.${appointment.interpreter}`),
      writtenBy(ui.language, appointment),
      appointment.handedFrom ? t('handed-from', { organisation: appointment.handedFrom }) : '',
    ],
    text: appointment.outcome ?? undefined,
    icon: { name: 'clock', tone: appointment.state === 'coming' ? 'lake' : 'muted' },
    action: canChange
      ? { href: href(ui, `/t/${caseId}/suunnitelma/ajat/aika/${appointment.id}`), label: t('change'), hidden: when }
      : undefined,
  };
}

interface Parts {
  ui: Ui;
  id: string;
  title: string;
  none: string;
  coming: Row[];
  past: Row[];
}

/** What the own organisation has answered to meetings that it does not see any more; nothing where there is none. */
function AnswersLeftCard({ ui, answers }: { ui: Ui; answers: readonly AnswerLeft[] }): JSX.Element | null {
  const t = meetingTexts(ui.language);
  if (answers.length === 0) return null;
  return (
    <Card id="vastatut" title={t('answers.left')} foot={t('answers.left.why')}>
      <Rows
        rows={answers.map((said) => ({
          title: whenText(ui.language, said.startsAt, said.endsAt),
          facts: [
            said.mine
              ? t(`answer.mine.${said.answer}`)
              : `${said.author ?? t('author.unknown')}: ${t(`answer.${said.answer}`)}`,
            formatMoment(ui.language, new Date(said.at)),
          ],
          text: said.suggestion ?? undefined,
        }))}
      />
    </Card>
  );
}

/** What is coming and what is past, each a card of its own. */
function TwoParts({ ui, id, title, none, coming, past }: Parts): JSX.Element {
  const t = meetingTexts(ui.language);
  const parts = [
    { id, name: t('coming'), rows: coming },
    { id: `${id}-takana`, name: t('past'), rows: past },
  ].filter(({ rows }) => rows.length > 0);
  if (parts.length === 0)
    return (
      <Card id={id} title={title}>
        <CardBody>
          <Paragraph>{none}</Paragraph>
        </CardBody>
      </Card>
    );
  return (
    <>
      {parts.map((part) => (
        <Card id={part.id} title={`${title}: ${part.name.toLowerCase()}`}>
          <Rows rows={part.rows} />
        </Card>
      ))}
    </>
  );
}

/** Meetings and appointments of one case, coming and past. */
export function MeetingsPage({ head, meetings, appointments, answersLeft }: MeetingsView, ui: Ui): JSX.Element {
  const t = meetingTexts(ui.language);
  const base = `/t/${head.id}/suunnitelma/ajat`;
  const [ofMeetings, ofTimes] = [sortMeetings(meetings, 'planned'), sortMeetings(appointments, 'coming')];
  return (
    <CaseFrame ui={ui} head={head} current="plan" title={t('title')}>
      <PageHead
        title={t('title')}
        lede={t('lede')}
        actions={
          <Actions label={t('title')}>
            {ui.allowed.has('appointment.record') ? (
              <ButtonLink href={href(ui, `${base}/uusi`)} small kind="secondary">
                {t('appointment.add')}
              </ButtonLink>
            ) : null}
            {ui.allowed.has('meeting.convene') ? (
              <ButtonLink href={href(ui, `${base}/pidetty`)} small kind="secondary">
                {t('record.do')}
              </ButtonLink>
            ) : null}
            {ui.allowed.has('meeting.convene') ? (
              <ButtonLink href={href(ui, `${base}/palaveri`)} small>
                {t('convene')}
              </ButtonLink>
            ) : null}
          </Actions>
        }
      />
      <PlanWays ui={ui} caseId={head.id} current="meetings" />
      <Columns
        even
        side={
          <TwoParts
            ui={ui}
            id="ajat"
            title={t('appointments')}
            none={t('appointments.none')}
            coming={ofTimes.coming.map((item) => appointmentRow(ui, head.id, item))}
            past={ofTimes.past.map((item) => appointmentRow(ui, head.id, item))}
          />
        }
      >
        <TwoParts
          ui={ui}
          id="palaverit"
          title={t('meetings')}
          none={t('meetings.none')}
          coming={ofMeetings.coming.map((item) => meetingRow(ui, head.id, item))}
          past={ofMeetings.past.map((item) => meetingRow(ui, head.id, item))}
        />
        <AnswersLeftCard ui={ui} answers={answersLeft} />
      </Columns>
      {ui.allowed.has('calendar.view') ? (
        <p class="govuk-body rn-noprint">
          <Link href={href(ui, '/kalenteri')}>{t('calendar.link')}</Link>
        </p>
      ) : null}
    </CaseFrame>
  );
}
