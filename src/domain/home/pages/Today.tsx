import type { JSX } from 'hono/jsx/jsx-runtime';
import { capital } from '../../../platform/i18n/capital.ts';
import { quoted } from '../../../platform/i18n/quoted.ts';
import { spokenName } from '../../../platform/i18n/spoken.ts';
import { bareTime, formatSpan } from '../../../platform/time/format.ts';
import { CaseCode, Heading, href, Icon, Link, type Ui } from '../../../platform/ui/index.ts';
import { MeetingAnswerButtons, type MeetView, meetingSlug, meetingTexts, OtherTime } from '../../meeting/index.ts';
import { type SafeContactBrief, SafeContactLines, safetyTexts } from '../../safety/index.ts';
import { homeTexts } from '../home.texts.ts';

export interface TodayView {
  readonly meets: readonly (MeetView & { readonly contact: SafeContactBrief | null })[];
  readonly more: boolean;
}

const isPresent = (each: string | null | undefined): each is string => each !== null && each !== undefined;

/** The interpreter of an appointment, and that of a meeting whether the person comes: never left out, for a missing one is what must be seen. */
function Interpreter({ ui, meet }: { ui: Ui; meet: TodayView['meets'][number] }): JSX.Element {
  const t = meetingTexts(ui.language);
  const spoken = meet.contact?.language ? spokenName(ui.language, meet.contact.language) : null;
  if (meet.kind === 'meeting')
    return (
      <li>
        <Icon name="person" tone="muted" />
        <span>
          {t('her')}: {t(`presence.${meet.presence}`)}
          {spoken && meet.presence !== 'not'
            ? `. ${safetyTexts(ui.language)('safe.language', { language: spoken })}`
            : ''}
        </span>
      </li>
    );
  const language = meet.language ?? spoken;
  const needed = meet.interpreter !== 'not-needed';
  const words = [language, meet.contact?.interpreter].filter(isPresent).join('. ');
  const text = capital(t(`interpreter.${meet.interpreter}`));
  const missing = meet.interpreter === 'not-booked';
  return (
    <li>
      <Icon name="languages" tone={missing ? 'amber' : 'muted'} />
      <span>
        {missing ? <strong class="rn-strong">{text}</strong> : text}
        {needed && words !== '' ? `: ${words}` : ''}
      </span>
    </li>
  );
}

/** What the worker has answered to the invitation to a meeting, or the buttons that answer it. */
function Invitation({ ui, meet }: { ui: Ui; meet: TodayView['meets'][number] }): JSX.Element | null {
  if (meet.kind !== 'meeting') return null;
  const t = meetingTexts(ui.language);
  if (meet.answer)
    return (
      <li>
        <Icon name={meet.answer === 'comes' ? 'check' : 'clock'} tone={meet.answer === 'comes' ? 'moss' : 'amber'} />
        <span>
          {t(`answer.mine.${meet.answer}`)}
          {meet.called ? (
            <>
              {' '}
              <Link href={href(ui, `${meetingSlug(meet.caseId, meet.id)}/vastaa`)} hidden={meet.code}>
                {t('answer.change')}
              </Link>
            </>
          ) : null}
        </span>
      </li>
    );
  if (!meet.called) return null;
  return (
    <li>
      <Icon name="bubble" tone="amber" />
      <div class="rn-today__answer">
        <MeetingAnswerButtons ui={ui} meeting={meet} of={meet.code} />
        <OtherTime ui={ui} meeting={meet} of={meet.code} place="today" />
      </div>
    </li>
  );
}

function Meet({ ui, meet }: { ui: Ui; meet: TodayView['meets'][number] }): JSX.Element {
  const t = meetingTexts(ui.language);
  const what = capital(meet.kind === 'meeting' ? t('meeting') : t(`kind.${meet.sort}`));
  const where = meet.kind === 'meeting' ? meet.place : meet.withWhom;
  const times = `/t/${meet.caseId}/suunnitelma/ajat`;
  const over = meet.kind === 'meeting' ? meet.state !== 'planned' : meet.state !== 'coming';
  const state = meet.kind === 'meeting' ? t(`state.${meet.state}`) : t(`appointment.state.${meet.state}`);
  return (
    <li class="rn-today__meet">
      <p class="rn-today__h">
        <span class="rn-today__at">
          {bareTime(formatSpan(ui.language, new Date(meet.startsAt), new Date(meet.endsAt)))}
        </span>{' '}
        <CaseCode code={meet.code} href={href(ui, `/t/${meet.caseId}`)} /> {quoted(ui.language, meet.codeWord)}
      </p>
      <ul class="rn-today__facts">
        <li>
          <Icon name={meet.kind === 'meeting' ? 'people' : 'pin'} tone="lake" />
          <span>
            <Link href={href(ui, meet.kind === 'meeting' ? `${times}/palaveri/${meet.id}` : times)}>{what}</Link>
            {where ? `, ${where}` : ''}
            {over ? ` (${state})` : ''}
          </span>
        </li>
        {meet.contact ? <SafeContactLines ui={ui} view={meet.contact} /> : null}
        <Interpreter ui={ui} meet={meet} />
        <Invitation ui={ui} meet={meet} />
      </ul>
    </li>
  );
}

/** Whom the worker meets today: when, where, how they may be contacted, whether there is an interpreter. Nothing on a day without. */
export function Today({ ui, today }: { ui: Ui; today: TodayView }): JSX.Element | null {
  const t = homeTexts(ui.language);
  if (today.meets.length === 0) return null;
  const calendar = href(ui, '/kalenteri');
  return (
    <section class="rn-today" aria-labelledby="tanaan">
      <div class="rn-head rn-head--section">
        <Heading level={2} id="tanaan" class="rn-h2">
          {t('today')}
        </Heading>
        <p class="rn-small">
          <Link href={calendar}>{t(today.more ? 'today.more' : 'today.calendar')}</Link>
        </p>
      </div>
      <ol class="rn-today__list">
        {today.meets.map((meet) => (
          <Meet ui={ui} meet={meet} />
        ))}
      </ol>
    </section>
  );
}
