import { holidayOn, weekday } from '../../platform/time/finnish-days/index.ts';
import { addDays, type Day, dayOf, minuteOfDay } from '../../platform/time/format.ts';

/** Hours of some days of the week, in one language where the source says which. */
export interface Hours {
  readonly language: string | undefined;
  /** 1 = Monday … 7 = Sunday. */
  readonly days: readonly number[];
  /** Also on holidays, whatever weekday they are. */
  readonly holidays: boolean;
  /** Minutes since midnight in Finland; `until` is 1440 at midnight. */
  readonly from: number;
  readonly until: number;
}

/** How a line answers: at all hours, by its hours, or the source does not say. */
export const openings = ['always', 'hours', 'not-told'] as const;
/** What the source says of a holiday that falls on a weekday. */
export const onHolidays = ['as-usual', 'closed', 'not-told'] as const;

export interface Opens {
  readonly opening: (typeof openings)[number];
  readonly hours: readonly Hours[];
  readonly onHolidays: (typeof onHolidays)[number];
}

/** Whether somebody answers now: `until` and `opens` are minutes since midnight in Finland. */
export type OpenNow =
  | { readonly is: 'always' }
  | { readonly is: 'open'; readonly until: number }
  | { readonly is: 'closed'; readonly opens?: { readonly day: Day; readonly minute: number } | undefined }
  /** A holiday of which the source says nothing, or a line whose hours nobody knows. */
  | { readonly is: 'not-told'; readonly holiday: boolean };

/** The hours that hold on a day. On a holiday the hours that name holidays go before the weekday. */
function hoursOn({ hours, onHolidays: rule }: Opens, day: Day): readonly Hours[] | 'not-told' {
  const ofWeekday = hours.filter(({ days }) => days.includes(weekday(day) || 7));
  if (holidayOn(day) === undefined) return ofWeekday;
  if (hours.some(({ holidays }) => holidays)) return hours.filter(({ holidays }) => holidays);
  if (rule === 'as-usual' || ofWeekday.length === 0) return ofWeekday;
  return rule === 'closed' ? [] : 'not-told';
}

/** So far ahead is looked for the next opening: past Christmas and the New Year. */
const daysAhead = 14;

function nextOpening(line: Opens, today: Day, minute: number): { day: Day; minute: number } | undefined {
  for (let ahead = 0; ahead <= daysAhead; ahead += 1) {
    const day = addDays(today, ahead);
    const hours = hoursOn(line, day);
    const starts =
      hours === 'not-told' ? [] : hours.map(({ from }) => from).filter((from) => ahead > 0 || from > minute);
    if (starts.length > 0) return { day, minute: Math.min(...starts) };
  }
  return undefined;
}

/** Whether a line answers at a moment, by the clock and the calendar of Finland. */
export function openNow(line: Opens, now: Date): OpenNow {
  if (line.opening === 'always') return { is: 'always' };
  if (line.opening === 'not-told') return { is: 'not-told', holiday: false };
  const [today, minute] = [dayOf(now), minuteOfDay(now)];
  const hours = hoursOn(line, today);
  if (hours === 'not-told') return { is: 'not-told', holiday: true };
  const ends = hours.filter(({ from, until }) => from <= minute && minute < until).map(({ until }) => until);
  return ends.length > 0
    ? { is: 'open', until: Math.max(...ends) }
    : { is: 'closed', opens: nextOpening(line, today, minute) };
}

/** The same for each language that has hours of its own; one answer without a language where none has. */
export function openByLanguage(line: Opens, now: Date): readonly { language: string | undefined; now: OpenNow }[] {
  const languages = [...new Set(line.hours.map(({ language }) => language))];
  if (languages.length <= 1) return [{ language: languages[0], now: openNow(line, now) }];
  return languages.map((language) => ({
    language,
    now: openNow({ ...line, hours: line.hours.filter((hours) => hours.language === language) }, now),
  }));
}
