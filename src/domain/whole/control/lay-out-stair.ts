import type { PieceView } from '../../piece/index.ts';
import { type Accumulation, isLasting, type Mark } from './accumulate.ts';

export interface StairPlace {
  readonly x: number;
  readonly y: number;
  /** Width of a span; 0 for an event. */
  readonly width: number;
  readonly value: Mark['value'];
}

/** A record with its mark in each row of a means that it carries, from the highest row down. */
export interface StairMark {
  /** One record; several where there are too many to draw each, all of one time and with the same means. */
  readonly pieces: readonly PieceView[];
  readonly kind: 'event' | 'span';
  readonly places: readonly StairPlace[];
}

export interface StairLayout {
  readonly width: number;
  readonly height: number;
  /** Width of one period. */
  readonly step: number;
  xOf(period: number): number;
  yOf(row: number): number;
  readonly marks: readonly StairMark[];
}

const labels = 220;
const width = 1120;
const top = 46;
const rowHeight = 34;

/** More records than this are joined where time and means are the same. */
const mostMarks = 60;

interface Carrier {
  readonly pieces: PieceView[];
  readonly first: number;
  readonly last: number;
  readonly rows: { readonly row: number; readonly value: Mark['value'] }[];
}

/** Every record once, with the rows that it stands in. */
function carriersOf(rows: Accumulation['rows']): Carrier[] {
  const carriers = new Map<string, Carrier>();
  for (const [row, { marks }] of rows.entries())
    for (const { piece, first, last, value } of marks) {
      const carrier = carriers.get(piece.id) ?? { pieces: [piece], first, last, rows: [] };
      carrier.rows.push({ row, value });
      carriers.set(piece.id, carrier);
    }
  return [...carriers.values()];
}

const kindOf = ({ pieces: [piece] }: Carrier) => (piece && isLasting(piece) ? 'span' : 'event');

/** Records of one kind, time and set of means in one. */
function joined(carriers: readonly Carrier[]): Carrier[] {
  const alike = (carrier: Carrier) => JSON.stringify([kindOf(carrier), carrier.first, carrier.last, carrier.rows]);
  return [...Map.groupBy(carriers, alike).values()].map((own) => ({
    ...(own[0] as Carrier),
    pieces: own.flatMap(({ pieces }) => pieces),
  }));
}

/** Where the rows, the periods and the marks of the stair stand. Events of one time lie beside one another. */
export function layOutStair({ periods, rows }: Accumulation): StairLayout {
  const step = Math.min(110, Math.floor((width - labels - 8) / Math.max(1, periods.length)));
  const xOf = (period: number) => labels + period * step;
  const yOf = (row: number) => top + row * rowHeight + rowHeight / 2;
  const each = carriersOf(rows);
  const carriers = each.length > mostMarks ? joined(each) : each;
  const middle = ({ first, last }: Carrier) => (first + last) / 2;
  const beside = Map.groupBy(
    carriers.filter((carrier) => kindOf(carrier) === 'event'),
    middle,
  );
  const shift = new Map<Carrier, number>();
  for (const own of beside.values())
    for (const [place, mark] of own.entries()) shift.set(mark, ((place + 1) * step) / (own.length + 1));
  return {
    width: Math.max(labels + 8 + periods.length * step, 480),
    height: top + rows.length * rowHeight + 8,
    step,
    xOf,
    yOf,
    marks: carriers.map((carrier) => {
      const isEvent = kindOf(carrier) === 'event';
      const x = isEvent ? xOf(middle(carrier)) + (shift.get(carrier) ?? step / 2) : xOf(carrier.first) + 3;
      return {
        pieces: carrier.pieces,
        kind: kindOf(carrier),
        places: carrier.rows.map(({ row, value }) => ({
          x: Math.round(x * 10) / 10,
          // A span lies low in its row, so that events on it stay in sight.
          y: yOf(row) + (isEvent ? -2 : 10),
          width: isEvent ? 0 : (carrier.last - carrier.first + 1) * step - 6,
          value,
        })),
      };
    }),
  };
}
