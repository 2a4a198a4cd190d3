import type { PieceView } from '../../piece/index.ts';
import type { Accumulation, Mark } from './accumulate.ts';

export interface StairPlace {
  readonly x: number;
  readonly y: number;
  /** Width of a span; 0 for an event. */
  readonly width: number;
  readonly value: Mark['value'];
}

/** One piece with its mark in each row of a means that it carries, from the highest row down. */
export interface StairPiece {
  readonly piece: PieceView;
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
  readonly pieces: readonly StairPiece[];
}

const labels = 220;
const width = 1120;
const top = 46;
const rowHeight = 34;

/** Where the rows, the periods and the marks of the stair stand. Events of one period lie beside one another. */
export function layOutStair({ periods, rows }: Accumulation): StairLayout {
  const step = Math.min(110, Math.floor((width - labels - 8) / Math.max(1, periods.length)));
  const xOf = (period: number) => labels + period * step;
  const yOf = (row: number) => top + row * rowHeight + rowHeight / 2;
  const pieces = new Map<
    string,
    { piece: PieceView; first: number; last: number; rows: { row: number; value: Mark['value'] }[] }
  >();
  for (const [row, { marks }] of rows.entries())
    for (const { piece, first, last, value } of marks) {
      const one = pieces.get(piece.id) ?? { piece, first, last, rows: [] };
      one.rows.push({ row, value });
      pieces.set(piece.id, one);
    }
  const events = [...pieces.values()].filter(({ piece }) => piece.sort === 'event');
  const middle = ({ first, last }: { first: number; last: number }) => Math.floor((first + last) / 2);
  const beside = Map.groupBy(events, middle);
  const shift = new Map<string, number>();
  for (const own of beside.values())
    for (const [place, { piece }] of own.entries()) shift.set(piece.id, ((place + 1) * step) / (own.length + 1));
  return {
    width: Math.max(labels + 8 + periods.length * step, 480),
    height: top + rows.length * rowHeight + 8,
    step,
    xOf,
    yOf,
    pieces: [...pieces.values()].map((one) => {
      const isEvent = one.piece.sort === 'event';
      const x = isEvent ? xOf(middle(one)) + (shift.get(one.piece.id) ?? step / 2) : xOf(one.first) + 3;
      const long = isEvent ? 0 : (one.last - one.first + 1) * step - 6;
      return {
        piece: one.piece,
        kind: isEvent ? 'event' : 'span',
        places: one.rows.map(({ row, value }) => ({
          x: Math.round(x * 10) / 10,
          // A span lies low in its row, so that events on it stay in sight.
          y: yOf(row) + (isEvent ? -2 : 10),
          width: long,
          value,
        })),
      };
    }),
  };
}
