import type { JSX } from 'hono/jsx/jsx-runtime';
import { spokenName } from '../../../platform/i18n/spoken.ts';
import type { Language } from '../../../platform/i18n/texts.ts';
import { dayOf, formatDate, formatTime, formatWeekday } from '../../../platform/time/format.ts';
import { momentOf } from '../../../platform/time/moment.ts';
import { StatusTag, type Ui } from '../../../platform/ui/index.ts';
import { helplineTexts } from '../helpline.texts.ts';
import { dialled, type Helpline, isEmergency, isPastCheck } from '../helpline.ts';
import { clock, hoursWords } from '../hours-words.ts';
import { type OpenNow, openByLanguage } from '../opening.ts';

/** A minute of a day in Finland as the page says it; midnight at the end of a day is 24. */
function timeOf(language: Language, day: string, minute: number): string {
  if (minute >= 1440) return helplineTexts(language)('midnight');
  const moment = momentOf(day, clock(minute));
  // As the hours are said beside it: `klo 9`, not `klo 9.00`.
  return moment ? formatTime(language, moment).replace(/\.00$/, '') : clock(minute);
}

function nowWords(ui: Ui, now: OpenNow): string {
  const t = helplineTexts(ui.language);
  const today = dayOf(ui.now);
  switch (now.is) {
    case 'always':
      return t('now.always');
    case 'open':
      return t('now.open', { time: timeOf(ui.language, today, now.until) });
    case 'not-told':
      return t(now.holiday ? 'now.holiday' : 'now.not-told');
    case 'closed': {
      if (!now.opens) return t('now.closed');
      const time = timeOf(ui.language, now.opens.day, now.opens.minute);
      return now.opens.day === today
        ? t('now.opens-today', { time })
        : t('now.opens', { day: formatWeekday(ui.language, now.opens.day), time });
    }
  }
}

const states = { always: 'active', open: 'active', closed: 'plain', 'not-told': 'soon' } as const;

/** Whether somebody answers now, for each language that has hours of its own. */
export const OpenTags = ({ ui, line }: { ui: Ui; line: Helpline }): JSX.Element => (
  <ul class="rn-chips">
    {openByLanguage(line, ui.now).map(({ language, now }) => (
      <li>
        <StatusTag
          state={states[now.is]}
          icon={now.is === 'closed' ? 'clock' : undefined}
          text={language ? `${spokenName(ui.language, language)}: ${nowWords(ui, now)}` : nowWords(ui, now)}
        />
      </li>
    ))}
  </ul>
);

/** The same as one line of text. */
export const openWords = (ui: Ui, line: Helpline): string =>
  openByLanguage(line, ui.now)
    .map(({ language, now }) =>
      language ? `${spokenName(ui.language, language)}: ${nowWords(ui, now)}` : nowWords(ui, now),
    )
    .join(' · ');

/** The numbers, each to be called by a press; hidden words say whose it is. */
export const Numbers = ({ ui, line }: { ui: Ui; line: Helpline }): JSX.Element => (
  <ul class="rn-numbers">
    {line.numbers.map((number) => (
      <li>
        <a class="govuk-button rn-number" href={`tel:${dialled(number)}`}>
          {helplineTexts(ui.language)('call', { number })}
        </a>
      </li>
    ))}
  </ul>
);

const list = (language: Language, codes: readonly string[]): string =>
  codes.map((code) => spokenName(language, code)).join(', ');

/** What calling means: name, cost, bill, languages, hours. What nobody knows is said to be not known. */
export function callWords(ui: Ui, line: Helpline): string[] {
  const { language } = ui;
  const t = helplineTexts(language);
  return [
    ...(isEmergency(line) ? [] : [t(`nameless.${line.nameless}`)]),
    t(`cost.${line.cost}`),
    ...(line.offBill ? [t('off-bill')] : []),
    line.languages.length > 0 ? t('languages', { languages: list(language, line.languages) }) : t('languages.not-told'),
    ...(line.interpreted.length > 0 ? [t('interpreted', { languages: list(language, line.interpreted) })] : []),
    ...line.hours.map((hours) =>
      hours.language
        ? t('hours.language', { language: spokenName(language, hours.language), hours: hoursWords(language, hours) })
        : t('hours', { hours: hoursWords(language, hours) }),
    ),
  ];
}

/** How far the number is known: who has called, how old the source is, whether the check is late. Of the emergency number nothing. */
export function trustWords(ui: Ui, line: Helpline): string[] {
  if (isEmergency(line)) return [];
  const { language } = ui;
  const t = helplineTexts(language);
  return [
    line.rungOn ? t('rung', { day: formatDate(language, line.rungOn) }) : t('not-rung'),
    ...(line.rungOn
      ? []
      : [line.sourceYear === null ? t('year.not-told') : t('year', { year: String(line.sourceYear) })]),
    ...(isPastCheck(line, dayOf(ui.now)) ? [t('past-check')] : []),
  ];
}
