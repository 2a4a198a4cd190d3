import { createHash } from 'node:crypto';
import { suggestCodeWord } from '../../src/domain/case/index.ts';
import { addDays, type Day } from '../../src/platform/time/format.ts';
import { workingDayBefore } from '../story/when.ts';
import { assistance, type Office, openers, type Place, places } from './places.ts';

/** Enough that a region tells something after rounding, and few enough that the first start stays short. */
export const many = 900;
/** First contacts lie so many days back: over some of the half-years that the studies of the story ask for. */
const [latest, earliest] = [15, 1_260];

export interface RegionalCase {
  readonly id: string;
  readonly codeWord: string;
  readonly openedOn: Day;
  readonly closedOn?: Day | undefined;
  readonly lead: Office;
  /** Who opened it before it came to the one who leads. */
  readonly opener?: Office | undefined;
  /** Who takes part besides, since when. */
  readonly besides?: { readonly office: Office; readonly since: Day } | undefined;
  /** First days of help, by sector. */
  readonly help: readonly (readonly [sector: string, since: Day])[];
  /** What was seen of a need, in order. */
  readonly needs: readonly (readonly [domain: string, urgency: string, seenOn: Day])[];
  readonly contacts: readonly Day[];
  /** Steps of the criminal course: stage, code, day; what is to come is planned. */
  readonly steps: readonly (readonly [stage: string, code: string, on: Day, state: 'done' | 'planned'])[];
  readonly pieces: readonly RegionalPiece[];
  readonly heard?: { readonly wasHeard: string; readonly forStudy: string; readonly on: Day } | undefined;
}

export interface RegionalPiece {
  readonly sort: 'exploitation' | 'control' | 'factor';
  readonly code: string;
  readonly on: Day | null;
  readonly status: string | null;
  readonly phases: readonly string[];
  readonly level: string | null;
  readonly direction: string | null;
}

/** A number of 0–99 that follows from the number of a case and from what it is for: the same on every machine. */
const drawn = (n: number, what: string): number =>
  createHash('sha256').update(`regional ${n} ${what}`).digest().readUInt32BE() % 100;
const oneOf = <T>(choices: readonly T[], n: number, what: string): T => choices[drawn(n, what) % choices.length] as T;

const letters = '0123456789abcdefghjkmnpqrstvwxyz';
const idOf = (n: number): string =>
  [...createHash('sha256').update(`regional case ${n}`).digest().subarray(0, 6)]
    .map((byte) => letters[byte % 32])
    .join('');

/** Cases in the shares of their counties, in turn. */
function placeOf(n: number): Place {
  const whole = places.reduce((sum, { share }) => sum + share, 0);
  let left = (((n * 617) % many) * whole) / many;
  for (const place of places) {
    left -= place.share;
    if (left < 0) return place;
  }
  return places.at(-1) as Place;
}

const bands: readonly (readonly [from: number, to: number])[] = [
  [0, 7],
  [8, 30],
  [31, 90],
  [91, 170],
];
const waitOf = (n: number, slow: boolean): number => {
  const chance = drawn(n, 'wait') + (slow ? 28 : 0);
  const [from, to] = bands[chance < 42 ? 0 : chance < 76 ? 1 : chance < 104 ? 2 : 3] as (typeof bands)[number];
  return from + ((to - from) * drawn(n, 'day')) / 100;
};

const sectors = ['social', 'safety', 'health', 'law', 'everyday', 'residence'] as const;
const domains = ['safety', 'housing', 'money', 'health', 'residence', 'legal-aid', 'interpreting'] as const;
const course = [
  ['report', 'report-made'],
  ['investigation', 'investigation-opened'],
  ['charges', 'charge-brought'],
  ['trial', 'main-hearing'],
] as const;

/** Help begins later there than chance would have it, so that a picture of the regions has something to tell. */
const slowCounties: readonly string[] = ['04', '15'];

/** How a case of a region went, as of the day on which it is told: what is to come is not in it, but planned steps. */
function caseOf(n: number, toldOn: Day): RegionalCase {
  const lead = placeOf(n);
  const age = latest + ((n * 7_919) % (earliest - latest));
  const openedOn = workingDayBefore(addDays(toldOn, -age));
  /** So many days after it was opened; undefined where that day has not come. */
  const after = (days: number): Day | undefined =>
    days <= age ? workingDayBefore(addDays(openedOn, Math.floor(days))) : undefined;
  const channel = drawn(n, 'channel');
  const opener = channel < 22 ? openers.authority : channel < 46 ? openers['social-health'] : undefined;
  const slow = slowCounties.includes(lead.county);
  const isHelped = drawn(n, 'helped') < (opener === openers.authority ? 58 : 80) - (slow ? 12 : 0);
  const breadth = isHelped ? 1 + (drawn(n, 'breadth') % 6) : 0;
  const wide = breadth >= 4;
  const wait = waitOf(n, slow);
  const help = sectors.slice(0, breadth).flatMap((sector, at) => {
    const since = after(wait + at * 6);
    return since ? [[sector, since] as const] : [];
  });
  const reports = drawn(n, 'reports') < (wide ? 68 : 47);
  const reach = reports ? 1 + (drawn(n, 'reach') % (wide ? 4 : 2)) : 0;
  const pace = 25 + 2 * drawn(n, 'pace');
  const done = course.slice(0, reach).flatMap(([stage, code], at) => {
    const on = after(12 + at * pace);
    return on ? [[stage, code, on, 'done'] as const] : [];
  });
  const next = wide && done.length > 0 && done.length < course.length ? course[done.length] : undefined;
  const joined = after(10 + (drawn(n, 'identified') % 40));
  const besides =
    help.length > 0 && drawn(n, 'system') < 38 && joined ? { office: assistance, since: joined } : undefined;
  const closed = !wide && drawn(n, 'closed') < 45 ? after(240) : undefined;
  const asked = after(60);
  return {
    id: idOf(n),
    codeWord: suggestCodeWord(drawn(n, 'word') / 100),
    openedOn,
    closedOn: closed,
    lead,
    opener,
    besides,
    help,
    needs: domains.flatMap((domain) => {
      if (drawn(n, domain) < 40) return [];
      const [seen, again] = [after(3), after(70)];
      const isMet = drawn(n, `${domain} met`) < (wide ? 70 : 34);
      return [
        ...(seen ? [[domain, oneOf(['now', 'weeks'], n, domain), seen] as const] : []),
        ...(isMet && again ? [[domain, 'none', again] as const] : []),
      ];
    }),
    contacts: [0, 9, 24, 51].flatMap((days, at) => {
      const on = drawn(n, `contact ${at}`) < 80 ? after(days) : undefined;
      return on ? [on] : [];
    }),
    steps: [...done, ...(next && !closed ? [[next[0], next[1], addDays(toldOn, 30), 'planned'] as const] : [])],
    pieces: piecesOf(n, { wide, openedOn, again: help.length > 0 ? after(210) : undefined }),
    heard:
      asked && drawn(n, 'asked') < 60
        ? {
            wasHeard: drawn(n, 'heard') < (wide ? 70 : 38) ? 'yes' : oneOf(['partly', 'no'], n, 'less'),
            forStudy: drawn(n, 'study') < 75 ? 'yes' : 'no',
            on: asked,
          }
        : undefined,
  };
}

interface Around {
  readonly wide: boolean;
  readonly openedOn: Day;
  readonly again: Day | undefined;
}

const piece = (sort: RegionalPiece['sort'], code: string, more: Partial<RegionalPiece> = {}): RegionalPiece => ({
  ...{ sort, code, on: null, status: null, phases: [], level: null, direction: null },
  ...more,
});

function piecesOf(n: number, { wide, openedOn, again }: Around): RegionalPiece[] {
  const form = oneOf(['labour', 'labour', 'sexual-sale', 'offending', 'forced-marriage'], n, 'form');
  const before = piece('exploitation', form, { on: addDays(openedOn, -120), status: 'actual' });
  const after =
    again && drawn(n, 'again') < (wide ? 8 : 40) ? [piece('exploitation', form, { on: again, status: 'actual' })] : [];
  const phase = (code: string) => oneOf(['before', 'during', 'during', 'now'], n, code);
  const control = ['debt-bondage', 'isolation', 'threats-violence', 'humiliation']
    .filter((code) => drawn(n, `${form} ${code}`) < 55)
    .map((code) => piece('control', code, { status: 'observed', phases: [phase(code)] }));
  const factor = (
    [
      ['individual', 'health'],
      ['community', 'friends'],
      ['structural', 'poverty'],
    ] as const
  ).map(([level, code]) => piece('factor', code, { level, direction: oneOf(['risk', 'risk', 'protective'], n, code) }));
  return [before, ...after, ...control, ...factor];
}

/** The invented cases over the regions of the country, as of a day. */
export const regionalCases = (toldOn: Day): readonly RegionalCase[] =>
  Array.from({ length: many }, (_, at) => caseOf(at + 1, toldOn));
