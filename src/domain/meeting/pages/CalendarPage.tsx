import type { JSX } from 'hono/jsx/jsx-runtime';
import { capital } from '../../../platform/i18n/capital.ts';
import {
  addDays,
  bareTime,
  type Day,
  dayOf,
  formatDate,
  formatTime,
  formatWeekday,
} from '../../../platform/time/format.ts';
import { writeVague } from '../../../platform/time/uncertain/index.ts';
import {
  Bar,
  Card,
  EmptyState,
  href,
  Link,
  Page,
  PageHead,
  Pagination,
  type Row,
  Rows,
  SegmentedLinks,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { processTexts } from '../../process/index.ts';
import { byDay, type CalendarEntry, type Stretch, type StretchName, stretches } from '../calendar.ts';
import { meetingTexts } from '../meeting.texts.ts';
import { EntryLaw, entryIcons, entrySlug, entryTitle, isLeftOpen } from './entry-words.tsx';

interface CalendarView extends Stretch {
  readonly view: StretchName;
  readonly today: Day;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  readonly entries: readonly CalendarEntry[];
  readonly next: { readonly afterAt: string; readonly afterId: string } | null;
}

function entryRow(ui: Ui, entry: CalendarEntry): Row {
  const t = meetingTexts(ui.language);
  const { kind, endsAt, hour, interpreter, until } = entry;
  const first = dayOf(new Date(entry.startsAt));
  // Listed by its first day, which nobody need have said.
  const vague = writeVague(first, until, ui.language);
  const time = (moment: string) => bareTime(formatTime(ui.language, new Date(moment)));
  const title = entryTitle(ui, entry);
  return {
    title: `${capital(title)}: ${entry.code} ${entry.codeWord}`,
    time: endsAt === null && hour === null ? undefined : time(entry.startsAt),
    facts: [
      endsAt !== null
        ? `${time(entry.startsAt)}–${time(endsAt)}`
        : hour === null
          ? (vague ?? t('calendar.day'))
          : undefined,
      entry.twice ? t('calendar.twice') : undefined,
      isLeftOpen(entry, dayOf(ui.now)) ? processTexts(ui.language)('step-state.not-recorded') : undefined,
      entry.withWhom ?? entry.text,
      interpreter ? t(`interpreter.${interpreter}`) : undefined,
      kind === 'meeting' ? t(`state.${entry.state as 'planned'}`) : undefined,
      entry.step !== null || entry.rule !== null ? <EntryLaw ui={ui} entry={entry} /> : null,
      kind === 'appointment' && entry.state !== 'coming' ? t(`appointment.state.${entry.state as 'came'}`) : undefined,
    ],
    icon: { name: entryIcons[kind], tone: 'lake' },
    action: { href: href(ui, entrySlug(entry)), label: t('open'), hidden: `${title} ${entry.code}` },
  };
}

const at = (ui: Ui, view: StretchName, day: Day, more = '') => href(ui, `/kalenteri?view=${view}&day=${day}${more}`);

/** The own calendar as a list by day: a week or a month, whatever the width of the screen. */
export function CalendarPage(view: CalendarView, ui: Ui): JSX.Element {
  const t = meetingTexts(ui.language);
  const days = byDay(view.entries);
  const stretch = t('calendar.of', {
    from: formatDate(ui.language, view.from),
    until: formatDate(ui.language, addDays(view.until, -1)),
  });
  const link = (shown: boolean, day: Day) => (shown ? at(ui, view.view, day) : undefined);
  return (
    <Page ui={ui} title={t('calendar.title')} current="calendar">
      <PageHead title={`${t('calendar.title')} ${stretch}`} lede={t('calendar.lede')} />
      <Bar>
        <SegmentedLinks
          label={t('calendar.view')}
          items={stretches.map((stretch) => ({
            href: at(ui, stretch, view.from <= view.today && view.today < view.until ? view.today : view.from),
            label: t(`calendar.${stretch}`),
            current: stretch === view.view,
          }))}
        />
        <Link href={at(ui, view.view, view.today)}>{t('calendar.today')}</Link>
      </Bar>
      <Stack>
        {days.length === 0 ? <EmptyState title={t('calendar.none')}>{t('calendar.none.more')}</EmptyState> : null}
        {days.map(({ day, entries }) => (
          <Card
            id={`paiva-${day}`}
            title={formatWeekday(ui.language, day)}
            aside={day === view.today ? t('calendar.today') : undefined}
          >
            <Rows rows={entries.map((entry) => entryRow(ui, entry))} />
          </Card>
        ))}
        {view.next ? (
          <p class="govuk-body">
            <Link href={at(ui, view.view, view.from, `&afterAt=${view.next.afterAt}&afterId=${view.next.afterId}`)}>
              {t('calendar.more')}
            </Link>
          </p>
        ) : null}
        <Pagination
          ui={ui}
          previous={link(view.hasPrevious, view.previous)}
          next={link(view.hasNext, view.following)}
        />
        <p class="govuk-body rn-noprint">
          <Link href={href(ui, '/minun/kalenteri')}>{t('calendar.feed')}</Link>
        </p>
      </Stack>
    </Page>
  );
}
