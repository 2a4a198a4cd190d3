import type { JSX } from 'hono/jsx/jsx-runtime';
import { capital } from '../../../platform/i18n/capital.ts';
import { dayOf, daysBetween, formatClock, formatTime, formatWeekday } from '../../../platform/time/format.ts';
import { writeVague } from '../../../platform/time/uncertain/index.ts';
import { Card, CardBody, Due, href, Link, Paragraph, type Row, Rows, type Ui } from '../../../platform/ui/index.ts';
import type { CalendarEntry } from '../calendar.ts';
import { meetingTexts } from '../meeting.texts.ts';
import type { NextSteps } from '../read-next.ts';
import { entrySlug, entryTitle } from './entry-words.tsx';

/** How near a day must be to stand out. */
const soon = 3;

function whenOf(ui: Ui, { startsAt, endsAt, hour, until }: CalendarEntry): string {
  const starts = new Date(startsAt);
  const day = dayOf(starts);
  const vague = writeVague(day, until, ui.language);
  if (vague) return vague;
  const clock = endsAt !== null ? formatTime(ui.language, starts) : hour && formatClock(ui.language, hour);
  return [formatWeekday(ui.language, day), clock].filter(Boolean).join(' ');
}

function row(ui: Ui, today: string, entry: CalendarEntry): Row {
  const when = whenOf(ui, entry);
  const isSoon = daysBetween(today, dayOf(new Date(entry.startsAt))) <= soon;
  return {
    title: <Link href={href(ui, entrySlug(entry))}>{entry.text ?? capital(entryTitle(ui, entry))}</Link>,
    facts: [isSoon ? <Due state="soon" text={when} /> : when, entry.withWhom],
  };
}

/** What is agreed next on a case, for its first page: the day, what it is, and with whom. */
export function NextStepsCard({ ui, caseId, next }: { ui: Ui; caseId: string; next: NextSteps }): JSX.Element {
  const t = meetingTexts(ui.language);
  return (
    <Card
      id="seuraavaksi"
      title={t('next.title')}
      aside={
        ui.allowed.has('meeting.view') ? (
          <Link href={href(ui, `/t/${caseId}/suunnitelma/ajat`)}>{t(next.more ? 'next.more' : 'next.all')}</Link>
        ) : undefined
      }
    >
      {next.rows.length > 0 ? (
        <Rows rows={next.rows.map((entry) => row(ui, dayOf(ui.now), entry))} />
      ) : (
        <CardBody>
          <Paragraph>{t('next.none')}</Paragraph>
        </CardBody>
      )}
    </Card>
  );
}
