import { capital } from '../i18n/capital.ts';
import { type Language, localeOf } from '../i18n/texts.ts';
import { remember } from '../remember.ts';

/** Everything is shown in Finnish time; the database keeps moments in UTC. */
export const timeZone = 'Europe/Helsinki';

const nbsp = '\u00a0';
const joiner = '\u2060';

const cached = new Map<Intl.DateTimeFormatOptions, Map<Language, Intl.DateTimeFormat>>();

/** The formatter of a shape; `options` is one of the constants below, each its own key. */
function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const own = cached.get(options) ?? new Map<Language, Intl.DateTimeFormat>();
  cached.set(options, own);
  const found = own.get(language) ?? new Intl.DateTimeFormat(localeOf[language], { timeZone, ...options });
  own.set(language, found);
  return found;
}

const shapes = {
  date: { day: 'numeric', month: 'numeric', year: 'numeric' },
  englishDate: { day: 'numeric', month: 'short', year: 'numeric' },
  weekday: { weekday: 'short' },
  dayOfMonth: { day: 'numeric', month: 'numeric' },
  englishWeekday: { weekday: 'short', day: 'numeric', month: 'short' },
  longWeekday: { weekday: 'long' },
  englishTime: { hour: 'numeric', minute: '2-digit', hour12: true, timeZone: 'UTC' },
  month: { month: 'long', year: 'numeric' },
  offset: { timeZoneName: 'longOffset' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A day without time is `YYYY-MM-DD`; it is shown as that day whatever the zone. */
export type Day = string;
const atNoon = (day: Day): Date => new Date(`${day}T12:00:00Z`);

/** A page shows the same few days again and again: what a day looks like is worked out once. */
function onceADay(show: (language: Language, date: Date) => string): (language: Language, value: Date | Day) => string {
  const known = {
    fi: remember(20_000, (day) => show('fi', atNoon(day))),
    sv: remember(20_000, (day) => show('sv', atNoon(day))),
    en: remember(20_000, (day) => show('en', atNoon(day))),
  };
  return (language, value) => known[language](typeof value === 'string' ? value : dayOf(value));
}

/** `24.11.2026` in Finnish and Swedish, `24 Nov 2026` in English. */
export const formatDate = onceADay((language, date) =>
  formatter(language, language === 'en' ? shapes.englishDate : shapes.date).format(date),
);

/** `pe 27.11.`, `fre 27.11`, `Fri 27 Nov`: weekday and day, with a no-break space between. */
export const formatWeekday = onceADay((language, date) => {
  if (language === 'en') return formatter('en', shapes.englishWeekday).format(date);
  const weekday = formatter(language, shapes.weekday).format(date).replace(/\.$/, '');
  const day = formatter(language, shapes.dayOfMonth).format(date);
  return `${weekday}${nbsp}${language === 'fi' && !day.endsWith('.') ? `${day}.` : day}`;
});

/** `Tiistai`, `Tisdag`, `Tuesday`: the name of the weekday as a sentence begins with it. */
export const formatLongWeekday = onceADay((language, date) =>
  capital(formatter(language, shapes.longWeekday).format(date)),
);

const englishTime = remember(1440, (time) =>
  formatter('en', shapes.englishTime).format(new Date(`2026-01-01T${time}Z`)),
);

/** `klo 13.30`, `kl. 13.30`, `1:30 pm`: a clock time that is kept as `13:30`. */
export function formatClock(language: Language, time: string): string {
  if (language === 'en') return englishTime(time);
  return `${language === 'fi' ? 'klo' : 'kl.'}${nbsp}${Number(time.slice(0, 2))}.${time.slice(3)}`;
}

/** The same of a moment. */
export const formatTime = (language: Language, value: Date): string =>
  formatClock(language, inFinland(value).slice(11, 16));

/** The clock time alone, `13.30`, where the place says that it is one. */
export const bareTime = (formatted: string): string => formatted.replace(/^kl(o|\.)\u00a0/, '');

/** `klo 13.30–14.30`, `kl. 13.30–14.30`, `1:30 pm–2:30 pm`: from one clock time to another. */
export const formatSpan = (language: Language, from: Date, until: Date): string =>
  `${formatTime(language, from)}–${bareTime(formatTime(language, until))}`;

export const formatMoment = (language: Language, value: Date): string =>
  `${formatDate(language, value)} ${formatTime(language, value)}`;

/** The time of a moment of today, `klo 13.30`; of another day with it, `pe 27.11. klo 13.30`. */
export const formatNear = (language: Language, value: Date, now: Date): string =>
  (dayOf(value) === dayOf(now) ? '' : `${formatWeekday(language, value)} `) + formatTime(language, value);

/** `klo 9–15`, `kl. 9–15`, `9:00 am–3:00 pm`: minutes are left out where they are none, and English says its times as everywhere else. */
export function formatHours(language: Language, from: string, until: string): string {
  const short = (time: string) =>
    language === 'en'
      ? englishTime(time.slice(0, 5).replace(/^24/, '00'))
      : time
          .replace(/^0/, '')
          .replace(/:00(:00)?$/, '')
          .replace(/^(\d+):(\d\d).*$/, '$1.$2');
  const range = `${short(from)}${joiner}–${joiner}${short(until)}`;
  return language === 'fi' ? `klo${nbsp}${range}` : language === 'sv' ? `kl.${nbsp}${range}` : range;
}

/** `marraskuu 2026`, `november 2026`, `November 2026`. */
export const formatMonth = onceADay((language, date) => formatter(language, shapes.month).format(date));

const numbers = new Map<Language, Intl.NumberFormat>();

export function formatNumber(language: Language, value: number): string {
  const found = numbers.get(language) ?? new Intl.NumberFormat(localeOf[language]);
  numbers.set(language, found);
  return found.format(value);
}

const money = new Map<Language, Intl.NumberFormat>();

/** Whole euros as the language writes them: `15 000 €`, `€15,000`. */
export function formatEuros(language: Language, value: number): string {
  const found =
    money.get(language) ??
    new Intl.NumberFormat(localeOf[language], { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
  money.set(language, found);
  return found.format(value);
}

const quarter = 900_000;

/** How far ahead of UTC the clocks in Finland are, in milliseconds: asked once for each quarter of an hour. */
const aheadIn = remember(20_000, (quarters) => {
  const name = formatter('en', shapes.offset).format(new Date(Number(quarters) * quarter));
  const [, hours = '0', minutes = '0', seconds = '0'] = /GMT\+(\d\d):(\d\d)(?::(\d\d))?$/.exec(name) ?? [];
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
});

/** A moment as the clocks in Finland show it, written as if it were UTC: `2026-11-24T09:30:00.000Z`. */
const inFinland = (value: Date): string =>
  new Date(value.getTime() + aheadIn(String(Math.floor(value.getTime() / quarter)))).toISOString();

/** The calendar day of a moment in Finland, `YYYY-MM-DD`. */
export const dayOf = (value: Date): Day => inFinland(value).slice(0, 10);

/** Minutes since midnight in Finland, 0–1439: what an hours rule is compared with. */
export function minuteOfDay(value: Date): number {
  const time = inFinland(value);
  return Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16));
}

/** 1 = Monday … 7 = Sunday, in Finland. */
export const weekdayOf = (value: Date): number => new Date(inFinland(value)).getUTCDay() || 7;

/** Whole days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: Day, until: Day): number =>
  Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The Monday of the week in which a day lies. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - (new Date(`${day}T00:00:00Z`).getUTCDay() || 7));
