import { type Language, localeOf } from '../i18n/texts.ts';

/** Everything is shown in Finnish time; the database keeps moments in UTC. */
export const timeZone = 'Europe/Helsinki';

const nbsp = '\u00a0';
const joiner = '\u2060';

const cached = new Map<string, Intl.DateTimeFormat>();
function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let found = cached.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(localeOf[language], { timeZone, ...options });
    cached.set(key, found);
  }
  return found;
}

/** A day without time is `YYYY-MM-DD`; it is shown as that day whatever the zone. */
export type Day = string;
const atNoon = (value: Date | Day): Date => (typeof value === 'string' ? new Date(`${value}T12:00:00Z`) : value);

/** `24.11.2026` in Finnish and Swedish, `24 Nov 2026` in English. */
export function formatDate(language: Language, value: Date | Day): string {
  const date = atNoon(value);
  if (language === 'en') return formatter('en', { day: 'numeric', month: 'short', year: 'numeric' }).format(date);
  return formatter(language, { day: 'numeric', month: 'numeric', year: 'numeric' }).format(date);
}

/** `pe 27.11.`, `fr 27.11`, `Fri 27 Nov`: weekday and day, with a no-break space between. */
export function formatWeekday(language: Language, value: Date | Day): string {
  const date = atNoon(value);
  if (language === 'en') return formatter('en', { weekday: 'short', day: 'numeric', month: 'short' }).format(date);
  const weekday = formatter(language, { weekday: 'short' }).format(date).replace(/\.$/, '');
  const day = formatter(language, { day: 'numeric', month: 'numeric' }).format(date);
  return `${weekday}${nbsp}${language === 'fi' && !day.endsWith('.') ? `${day}.` : day}`;
}

/** `klo 13.30`, `kl. 13.30`, `1:30 pm`. */
export function formatTime(language: Language, value: Date): string {
  if (language === 'en') return formatter('en', { hour: 'numeric', minute: '2-digit', hour12: true }).format(value);
  const [hour, minute] = clock(value);
  return `${language === 'fi' ? 'klo' : 'kl.'}${nbsp}${hour}.${minute}`;
}

export const formatMoment = (language: Language, value: Date): string =>
  `${formatDate(language, value)} ${formatTime(language, value)}`;

/** Opening hours such as `klo 9–15`; minutes are shown only where they are not zero. */
export function formatHours(language: Language, from: string, until: string): string {
  const short = (time: string) =>
    time
      .replace(/^0/, '')
      .replace(/:00(:00)?$/, '')
      .replace(/^(\d+):(\d\d).*$/, '$1.$2');
  const range = `${short(from)}${joiner}–${joiner}${short(until)}`;
  return language === 'fi' ? `klo${nbsp}${range}` : language === 'sv' ? `kl.${nbsp}${range}` : range;
}

/** `marraskuu 2026`, `november 2026`, `November 2026`. */
export const formatMonth = (language: Language, value: Date | Day): string =>
  formatter(language, { month: 'long', year: 'numeric' }).format(atNoon(value));

export const formatNumber = (language: Language, value: number): string =>
  new Intl.NumberFormat(localeOf[language]).format(value);

/** The calendar day of a moment in Finland, `YYYY-MM-DD`. */
export function dayOf(value: Date): Day {
  const parts = formatter('en', { year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(value);
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

function clock(value: Date): [string, string] {
  const parts = formatter('en', { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' }).formatToParts(value);
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
  return [String(Number(part('hour'))), part('minute')];
}

/** Minutes since midnight in Finland, 0–1439: what an hours rule is compared with. */
export function minuteOfDay(value: Date): number {
  const [hour, minute] = clock(value);
  return Number(hour) * 60 + Number(minute);
}

/** 1 = Monday … 7 = Sunday, in Finland. */
export function weekdayOf(value: Date): number {
  const name = formatter('en', { weekday: 'short' }).format(value);
  return ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(name) + 1;
}

/** Whole days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: Day, until: Day): number =>
  Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
