import { type Language, languages } from '../../platform/i18n/texts.ts';
import { formatHours } from '../../platform/time/format.ts';
import { helplineTexts } from './helpline.texts.ts';
import type { Hours } from './opening.ts';

/** Hours as they are kept (`fi 12345 09:00-20:00`), as they are read and as they are typed: one line each. */

const pad = (count: number): string => String(count).padStart(2, '0');
/** A minute of a day as `09:00`. */
export const clock = (minute: number): string => `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
const minuteOf = (time: string): number => {
  const [hour = '0', minute = '0'] = time.split(/[.:]/);
  return Number(hour) * 60 + Number(minute);
};

export const keptHours = ({ language, days, holidays, from, until }: Hours): string =>
  `${language ? `${language} ` : ''}${days.join('')}${holidays ? 'H' : ''} ${clock(from)}-${clock(until)}`;

export function readHours(kept: string): Hours {
  const [, language, days = '', holidays, from = '', until = ''] =
    /^(?:([a-z]{2,3}(?:-[A-Z]{2})?) )?([1-7]*)(H?) (\d\d:\d\d)-(\d\d:\d\d)$/.exec(kept) ?? [];
  if (!from) throw new Error(`Not hours: ${kept}`);
  return {
    language,
    days: [...days].map(Number),
    holidays: holidays === 'H',
    from: minuteOf(from),
    until: minuteOf(until),
  };
}

const dayKey = (day: number | 'H') => `day.${day}` as const;
const dayWord = (language: Language, day: number | 'H'): string => helplineTexts.find(language, dayKey(day)) ?? '';

/** `ma–pe`, `la, su`: three days or more in a row become a span. */
function daysWords(language: Language, { days, holidays }: Hours): string {
  const runs: number[][] = [];
  for (const day of [...days].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.at(-1) === day - 1) last.push(day);
    else runs.push([day]);
  }
  const words = runs.flatMap((run) =>
    run.length > 2
      ? [`${dayWord(language, run[0] ?? 1)}–${dayWord(language, run.at(-1) ?? 7)}`]
      : run.map((day) => dayWord(language, day)),
  );
  return [...words, ...(holidays ? [dayWord(language, 'H')] : [])].join(', ');
}

/** `ma–pe klo 9–20`: for reading. */
export const hoursWords = (language: Language, hours: Hours): string =>
  `${daysWords(language, hours)} ${formatHours(language, clock(hours.from), clock(hours.until))}`;

const short = (minute: number): string => clock(minute).replace(/^0/, '').replace(/:00$/, '').replace(':', '.');

/** `fi: ma–pe 9–20`: as it is typed. */
export const typedHours = (language: Language, hours: Hours): string =>
  `${hours.language ? `${hours.language}: ` : ''}${daysWords(language, hours)} ${short(hours.from)}–${short(hours.until)}`;

/** Every word for a day in any language of the pages; a weekday also by its first two letters, as `må`, which no two languages mean differently. */
const dayOfWord = (): Map<string, number | 'H'> =>
  new Map(
    languages.flatMap((language) =>
      ([1, 2, 3, 4, 5, 6, 7, 'H'] as const).flatMap((day) => {
        const word = dayWord(language, day).toLowerCase();
        return (day === 'H' ? [word] : [word, word.slice(0, 2)]).map((said) => [said, day] as const);
      }),
    ),
  );

/** Days out of `ma–to, la`; undefined where a word is no day. */
function readDays(typed: string): Pick<Hours, 'days' | 'holidays'> | undefined {
  const words = dayOfWord();
  const days = new Set<number | 'H'>();
  for (const part of typed
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)) {
    const [first, last = first] = part.split(/[–-]/).map((word) => words.get(word.replace(/\.$/, '')));
    if (first === undefined || last === undefined) return undefined;
    if (first === 'H' || last === 'H') {
      if (first !== last) return undefined;
      days.add('H');
    } else {
      if (first > last) return undefined;
      for (let day = first; day <= last; day += 1) days.add(day);
    }
  }
  const ofWeek = [...days].filter((day): day is number => day !== 'H').sort((a, b) => a - b);
  return days.size > 0 ? { days: ofWeek, holidays: days.has('H') } : undefined;
}

const line =
  /^(?:([a-z]{2,3}(?:-[A-Z]{2})?)\s*:\s*)?(.+?)\s+(?:klo\s+|kl\.?\s+)?(\d{1,2}(?:[.:]\d\d)?)\s*[–-]\s*(\d{1,2}(?:[.:]\d\d)?)$/;

/** Hours out of one typed line, such as `fi: ma–pe 9–20`; undefined where it is not understood. */
export function readTypedHours(typed: string): Hours | undefined {
  const [, language, days = '', from = '', until = ''] = line.exec(typed.trim()) ?? [];
  const read = readDays(days);
  const [starts, ends] = [minuteOf(from), minuteOf(until)];
  if (!read || !from || starts >= ends || ends > 1440) return undefined;
  return { language, ...read, from: starts, until: ends };
}
