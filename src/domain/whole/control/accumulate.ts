import { ends, keptWhen, middleOf, saidTime, standsOn } from '../../../platform/time/uncertain/index.ts';
import { type Known, type MeansCode, meansCodes, type PieceView, piecesInStory } from '../../piece/index.ts';
import { isKnown, statementsOf } from './control-status.ts';

/** A quarter or a year of the calendar. */
export interface Period {
  readonly from: string;
  readonly until: string;
  readonly year: number;
  /** 1–4; absent where periods are years. */
  readonly quarter: number | undefined;
}

/** A piece in the row of a means: the first and the last period that its extent touches. */
export interface Mark {
  readonly piece: PieceView;
  readonly first: number;
  readonly last: number;
  /** The period that it stands at: of the middle of what is said of its beginning. */
  readonly stands: number;
  /** The period until which it was told: of the middle of what is said of its end; where it is one moment, that. */
  readonly until: number;
  /** Told, seen or suspected: what the piece itself says. */
  readonly value: Known;
}

export interface AccumulationRow {
  readonly means: MeansCode;
  /** Number of the period in which it is recorded for the first time. */
  readonly since: number;
  /** The first and the last period in which it may have begun, by what is said of its first record. */
  readonly begins: { readonly first: number; readonly last: number };
  readonly marks: readonly Mark[];
}

export interface Accumulation {
  readonly periods: readonly Period[];
  /** In the order in which the means come in, so that the rows make a stair. */
  readonly rows: readonly AccumulationRow[];
  /** Means that are recorded without any time. */
  readonly undated: readonly MeansCode[];
  /** Means of which it is recorded that nobody asked, and nothing else. */
  readonly notAsked: readonly MeansCode[];
}

/** So many quarters still have room; a longer time is drawn in years. */
const mostQuarters = 16;
const mostYears = 24;

const index = (day: string, quarters: boolean) =>
  quarters ? Number(day.slice(0, 4)) * 4 + Math.ceil(Number(day.slice(5, 7)) / 3) - 1 : Number(day.slice(0, 4));

function periodAt(place: number, quarters: boolean): Period {
  const year = quarters ? Math.floor(place / 4) : place;
  if (!quarters) return { from: `${year}-01-01`, until: `${year}-12-31`, year, quarter: undefined };
  const quarter = (place % 4) + 1;
  const ends = ['03-31', '06-30', '09-30', '12-31'];
  return {
    from: `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`,
    until: `${year}-${ends[quarter - 1]}`,
    year,
    quarter,
  };
}

function beginningOf(piece: PieceView, place: (day: string) => number, otherwise: number): AccumulationRow['begins'] {
  const said = saidTime(piece);
  if (!said) return { first: otherwise, last: otherwise };
  const { earliestStart, latestStart } = ends(said);
  return {
    first: earliestStart === null ? 0 : place(earliestStart),
    last: latestStart === null ? otherwise : place(latestStart),
  };
}

/** A time that lasted, whatever sort of piece tells of it. */
export const isLasting = ({ sort, whenEdtf }: PieceView): boolean => sort !== 'event' || (whenEdtf ?? '').includes('/');

/** The day that what was told of its end stands at; undefined where of an end nothing was told but that it goes on. */
function endOf(piece: PieceView): string | undefined {
  const said = saidTime(piece);
  const [beginning = '', end = beginning] = said?.split('/') ?? [];
  return end && end !== '..'
    ? (middleOf(keptWhen(end)) ?? undefined)
    : end === '..'
      ? undefined
      : (standsOn(piece) ?? undefined);
}

/**
 * When each means was recorded, by quarters or years: what comes in stays in sight from then on, each event and span in its
 * own period. An end that is not known reaches today for an ongoing span, and the other end for anything else.
 */
export function accumulate(pieces: readonly PieceView[], today: string): Accumulation {
  const all = statementsOf(pieces);
  const said = all.filter(({ value }) => isKnown(value));
  const onlyNotAsked = [...Map.groupBy(all, ({ means }) => means)].filter(([, own]) =>
    own.every(({ value }) => value === 'not-asked'),
  );
  const notAsked = onlyNotAsked.map(([means]) => means);
  const dated = said.filter(({ piece }) => piece.from !== null || piece.until !== null);
  const extent = (piece: PieceView): [string, string] => {
    const from = piece.from ?? (piece.until as string);
    const open = piece.sort === 'control' && piece.phases.includes('now') && today > from ? today : from;
    return [from, piece.until ?? open];
  };
  const days = dated.flatMap(({ piece }) => extent(piece)).sort();
  const [first, last] = [days[0], days.at(-1)];
  const withTime = new Set(dated.map(({ means }) => means));
  const undated = meansCodes.filter(
    (meansCode) => !withTime.has(meansCode) && said.some(({ means }) => means === meansCode),
  );
  if (first === undefined || last === undefined) return { periods: [], rows: [], undated, notAsked };
  const quarters = index(last, true) - index(first, true) < mostQuarters;
  const end = index(last, quarters);
  const begin = Math.max(index(first, quarters), end - (quarters ? mostQuarters : mostYears) + 1);
  const story = new Map(piecesInStory(dated.map(({ piece }) => piece)).map(({ id }, at) => [id, at]));
  const order = ({ piece }: Mark) => story.get(piece.id) as number;
  const place = (day: string) => Math.max(0, index(day, quarters) - begin);
  const rows = [...Map.groupBy(dated, ({ means }) => means)].map(([means, own]) => {
    const marks = new Map<string, Mark>();
    for (const { piece, value } of own) {
      const [from, until] = extent(piece);
      const stands = place(standsOn(piece) as string);
      const [first, last, end] = [place(from), place(until), endOf(piece)];
      const told = end === undefined ? last : place(end);
      marks.set(piece.id, { piece, first, last, stands, until: told, value: value as Mark['value'] });
    }
    const inOrder = [...marks.values()].sort((a, b) => order(a) - order(b));
    const since = Math.min(...inOrder.map(({ stands }) => stands));
    return { means, since, begins: beginningOf((inOrder[0] as Mark).piece, place, since), marks: inOrder };
  });
  const came = (row: AccumulationRow) => order(row.marks[0] as Mark);
  rows.sort(
    (a, b) => a.since - b.since || came(a) - came(b) || meansCodes.indexOf(a.means) - meansCodes.indexOf(b.means),
  );
  const periods = Array.from({ length: end - begin + 1 }, (_, at) => periodAt(begin + at, quarters));
  return { periods, rows, undated, notAsked };
}

/** One step of the stair in words: what is recorded in a period, and which means come in with it. */
export interface Step {
  readonly period: Period;
  readonly comesIn: readonly MeansCode[];
  readonly carriers: readonly { readonly piece: PieceView; readonly means: readonly MeansCode[] }[];
}

/** The periods in which something begins, in order: the twin of the picture. */
export function stepsOf({ periods, rows }: Accumulation): Step[] {
  return periods.flatMap((period, at) => {
    const comesIn = rows.filter((row) => row.since === at).map(({ means }) => means);
    const carriers = new Map<string, { piece: PieceView; means: MeansCode[] }>();
    for (const row of rows)
      for (const { piece, stands } of row.marks) {
        if (stands !== at) continue;
        const carrier = carriers.get(piece.id) ?? { piece, means: [] };
        carrier.means.push(row.means);
        carriers.set(piece.id, carrier);
      }
    return carriers.size > 0 ? [{ period, comesIn, carriers: [...carriers.values()] }] : [];
  });
}
