import { z } from 'zod';
import { choice, day, id, optionalId, optionalText, text, tick } from '../../platform/http/fields.ts';
import { optionalWhenField } from '../../platform/http/when-field.ts';
import type { Day } from '../../platform/time/format.ts';
import { bounds, type When } from '../../platform/time/uncertain/index.ts';

/**
 * When a field is typed: in both forms, only when the line is recorded, only when it is corrected, or by the program at every
 * writing. What is typed only once stays as it was recorded.
 */
export type Typed = 'always' | 'first' | 'later' | 'by-program';

/** The line that another one belongs to. */
export interface ParentLine {
  readonly id: string;
  readonly roomId: number;
}

/**
 * One field of a kind of line: how it is typed, where it lies, and how it is shown. `columns` are clear; without one the value is
 * words, closed with the key of the room. An unseen field is written and never read back by itself.
 */
export interface Field<Schema extends z.ZodType = z.ZodType, Shown = unknown, When extends Typed = Typed> {
  readonly typed: When;
  readonly schema: Schema;
  readonly columns: readonly string[];
  readonly lies: 'column' | 'closed' | 'closed-alone' | 'class';
  readonly unseen?: boolean;
  /** The values of `columns`, in their order. */
  cells(value: z.output<Schema>, parent: ParentLine | undefined): readonly unknown[];
  shown(cells: readonly unknown[]): Shown;
}

export type Fields = Readonly<Record<string, Field>>;

/** What is not said is null in a view. */
type Said<Value> = undefined extends Value ? Exclude<Value, undefined> | null : Value;
type Always<Schema extends z.ZodType, Shown = Said<z.output<Schema>>> = Field<Schema, Shown, 'always'>;

/** Any value in one clear column. PostgreSQL gives back what was typed, and null for what was left out. */
export const column = <Schema extends z.ZodType>(name: string, schema: Schema): Always<Schema> => ({
  typed: 'always',
  schema,
  columns: [name],
  lies: 'column',
  cells: (value) => [value ?? null],
  shown: ([cell]) => cell as Said<z.output<Schema>>,
});

/** One of a list of codes. */
export const code = <const Codes extends readonly [string, ...string[]]>(name: string, codes: Codes) =>
  column(name, choice(codes));
export const dayIn = (name: string) => column(name, day());
export const optionalDayIn = (name: string) => column(name, day().optional());
/** A moment that the program works out from what was typed, shown as `2026-11-24T07:30:00.000Z`. */
export const momentIn = (name: string) =>
  byProgram({
    ...column(name, z.date()),
    shown: ([cell]: readonly unknown[]) => (cell instanceof Date ? cell.toISOString() : ''),
  });

const closedAs = <Schema extends z.ZodType>(lies: 'closed' | 'closed-alone', schema: Schema): Always<Schema> => ({
  ...column('', schema),
  lies,
  columns: [],
});

/** Words, closed together with the other words of the line. `most` characters. */
export const words = (most: number) => closedAs('closed', text(most));
export const optionalWords = (most: number) => closedAs('closed', optionalText(most));
/** The only words of a line, closed by themselves and not as a document. */
export const onlyWords = (most: number) => closedAs('closed-alone', text(most));
export const optionalOnlyWords = (most: number) => closedAs('closed-alone', optionalText(most));

/** A tick that lies in a column as one of two codes. */
export const tickIn = (name: string, codes: { readonly ticked: string; readonly not: string }) => ({
  ...column(name, tick()),
  cells: (value: boolean) => [value ? codes.ticked : codes.not],
  shown: ([cell]: readonly unknown[]) => cell === codes.ticked,
});

/** A time as precisely as it is known, in `when_edtf`, `from_on` and `until_on`; shown by `shownWhen`. */
export const optionalWhen = () =>
  unseen({
    ...column('', optionalWhenField()),
    columns: ['when_edtf', 'from_on', 'until_on'],
    cells(when: When | undefined) {
      const extent = when && bounds(when);
      return [when ?? null, extent?.from ?? null, extent?.until ?? null];
    },
  });

interface WhenRow {
  readonly when_edtf: string | null;
  readonly from_on: Day | null;
  readonly until_on: Day | null;
}
/** The time of `optionalWhen` as a view has it, for the join of a kind: as EDTF, and the first and the last day that it may be. */
export const shownWhen = {
  columns: 't.when_edtf, t.from_on, t.until_on',
  shown: (row: WhenRow) => ({ whenEdtf: row.when_edtf, from: row.from_on, until: row.until_on }),
};

/** Which class of information the line lies in, one of those that the writer may choose. */
export const chosenClass = <const Classes extends readonly [string, ...string[]]>(classes: Classes) =>
  first({ ...column('', choice(classes)), lies: 'class' as const, columns: [] });

const belongs = <Schema extends z.ZodType>(schema: Schema, ...columns: string[]): Field<Schema, string, 'first'> => ({
  ...first(column('', schema)),
  columns,
  cells: (_, parent) => [parent?.id ?? null, parent?.roomId ?? null].slice(0, columns.length),
  shown: ([cell]) => String(cell),
});

/** The line that this one belongs to; `room` is the column of the room of that one, where it may be another. */
export const parentIn = (name: string, ...room: string[]) => belongs(id(), name, ...room);
export const optionalParentIn = (name: string, ...room: string[]) => belongs(optionalId(), name, ...room);

const typedAs =
  <When extends Typed>(typed: When) =>
  <Schema extends z.ZodType, Shown>(field: Field<Schema, Shown>): Field<Schema, Shown, When> => ({ ...field, typed });
/** Said when the line is recorded, and never corrected. */
export const first = typedAs('first');
/** Said only at a correction; a new line has what the column begins with. */
export const later = typedAs('later');
/** Set by the program at every writing. */
export const byProgram = typedAs('by-program');
/** Written, but shown only as the join of the kind tells it. */
export const unseen = <One extends Field>(field: One): One & { readonly unseen: true } => ({ ...field, unseen: true });

type Shape<F extends Fields, When extends Typed> = {
  [Name in keyof F as F[Name]['typed'] extends When ? Name : never]: F[Name]['schema'];
};
type Out<F extends Fields, Name extends keyof F> = z.output<F[Name]['schema']>;
type Values<F extends Fields, When extends Typed> = {
  readonly [Name in keyof Shape<F, When> & keyof F as undefined extends Out<F, Name> ? never : Name]: Out<F, Name>;
} & {
  readonly [Name in keyof Shape<F, When> & keyof F as undefined extends Out<F, Name> ? Name : never]?: Out<F, Name>;
};

/** What is typed in both forms, and only when the line is recorded. */
export type AlwaysTyped<F extends Fields> = Values<F, 'always'>;
export type FirstTyped<F extends Fields> = Values<F, 'first'>;
export type RecordInput<F extends Fields> = AlwaysTyped<F> & FirstTyped<F>;
export type CorrectInput<F extends Fields> = AlwaysTyped<F> & Values<F, 'later'>;
/** What the program sets at every writing. */
export type SetByProgram<F extends Fields> = Values<F, 'by-program'>;
/** The fields of a line as they are shown. */
export type Shown<F extends Fields> = {
  readonly [Name in keyof F as F[Name] extends { readonly unseen: true } ? never : Name]: ReturnType<F[Name]['shown']>;
};

/** The schemas of the fields that are typed at this time, for `z.object`. */
export function shapeOf<F extends Fields, When extends Typed>(fields: F, time: When): Shape<F, When> {
  const chosen = Object.entries(fields).filter(([, { typed }]) => typed === time);
  // The names are those of the type by construction: both are picked by `typed`.
  return Object.fromEntries(chosen.map(([name, { schema }]) => [name, schema])) as Shape<F, When>;
}
