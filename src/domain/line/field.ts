import { z } from 'zod';
import type { Vault } from '../../platform/crypto/vault.ts';
import { choice, day, id, optionalText, text, tick } from '../../platform/http/fields.ts';
import { optionalWhenField } from '../../platform/http/when-field.ts';
import type { Day } from '../../platform/time/format.ts';
import type { Settled } from '../person/index.ts';
import type { InformationClass } from '../room/index.ts';
import { handedBySql } from './handed.queries.ts';
import type { KeptRow } from './kept.ts';

/**
 * When a field is said: in both forms, only when the line is recorded, only when it is corrected; by the program, at the writings at
 * which the kind sets it; or never, and it is only shown. What is said once stays as it was recorded.
 */
export type Typed = 'always' | 'first' | 'later' | 'by-program' | 'never';

/** One field of a kind of line: how it is typed, where it lies, and how it is shown. */
export interface Field<Schema extends z.ZodType = z.ZodType, Shown = unknown, When extends Typed = Typed> {
  readonly typed: When;
  readonly schema: Schema;
  /** The clear column that it is written to. */
  readonly column?: string;
  /**
   * Instead: words, closed with the key of the room. They lie in `body`, together with the other words of the line or alone and not as a
   * document, or are the reason of a correction.
   */
  readonly closed?: 'together' | 'alone' | 'reason';
  /** Words that may identify a person: they are not looked through for identity codes and numbers. */
  readonly mayIdentify?: boolean;
  /** The SQL that it is read by; `t` is the table. */
  readonly sql?: string;
  /** Which class the line lies in, where this field decides it. */
  classOf?(value: z.output<Schema>): InformationClass;
  /** What the column holds of a value. */
  cell(value: z.output<Schema>): unknown;
  /** Without it the field is not shown. */
  readonly shown: ((cell: unknown, row: KeptRow, vault: Vault) => Shown) | undefined;
}

export type Fields = Readonly<Record<string, Field>>;

/** What is not said is null in a view. */
type Said<Value> = undefined extends Value ? Exclude<Value, undefined> | null : Value;
type Always<Schema extends z.ZodType> = Field<Schema, Said<z.output<Schema>>, 'always'>;

const typed = <Schema extends z.ZodType>(schema: Schema): Always<Schema> => ({
  typed: 'always',
  schema,
  cell: (value) => value ?? null,
  // That a column holds what was typed, and null for what was left out, is claimed here.
  shown: (cell) => (cell ?? null) as Said<z.output<Schema>>,
});

/** Any value in one clear column. */
export const column = <Schema extends z.ZodType>(name: string, schema: Schema): Always<Schema> => ({
  ...typed(schema),
  column: name,
  sql: `t.${name}`,
});
/** One of a list of codes. */
export const code = <const Codes extends readonly [string, ...string[]]>(name: string, codes: Codes) =>
  column(name, choice(codes));
export const dayIn = (name: string) => column(name, day());
export const optionalDayIn = (name: string) => column(name, day().optional());
/** The line that this one belongs to. */
export const parentIn = (name: string) => first(column(name, id()));

/** Words in the schema of a text, closed together with the other words of the line. */
export const closed = <Schema extends z.ZodType>(schema: Schema): Always<Schema> => ({
  ...typed(schema),
  closed: 'together',
});
/** Words of `most` characters. */
export const words = (most: number) => closed(text(most));
export const optionalWords = (most: number) => closed(optionalText(most));

const typedAs =
  <When extends Typed>(when: When) =>
  <Schema extends z.ZodType, Shown>(field: Field<Schema, Shown>): Field<Schema, Shown, When> => ({
    ...field,
    typed: when,
  });
/** Said when the line is recorded, and never corrected. */
export const first = typedAs('first');
/** Said only at a correction; a new line has what the column begins with. */
export const later = typedAs('later');
/** Set by the program. */
export const byProgram = typedAs('by-program');
const onlyShown = typedAs('never');
/** Words that may identify a person. */
export const mayIdentify = <One extends Field>(field: One): One => ({ ...field, mayIdentify: true });
/** The only words of a line. */
export const alone = <One extends Field>(field: One): One => ({ ...field, closed: 'alone' });
/** Written, and shown by other fields. */
export const unseen = <Schema extends z.ZodType, When extends Typed>(
  field: Field<Schema, unknown, When>,
): Field<Schema, never, When> => ({ ...field, shown: undefined });
/** Typed, and kept only in what the kind sets by it. */
export const onlyTyped = <Schema extends z.ZodType>(schema: Schema) => unseen(typed(schema));

/** Only shown: SQL of the row or of what belongs to it; `t` is the table. */
export const shownAs = <Shown>(sql: string) => onlyShown({ ...typed(z.custom<Shown>()), sql });
/** Only shown: the organisation with whose hand-over of the lead the line came along; null for all that the own one wrote itself. */
export const handedFrom = () => shownAs<string | null>(handedBySql);
/** Only shown: the class that the line lies in. */
export const shownClass = <Class extends InformationClass>() => ({
  ...onlyShown(typed(z.custom<Class>())),
  shown: (_: unknown, row: KeptRow) => row.class as Class,
});
/** Which class of information the line lies in, one of those that the writer may choose. */
export const chosenClass = <const Classes extends readonly [InformationClass, ...InformationClass[]]>(
  classes: Classes,
) => ({
  ...first(typed(choice(classes))),
  classOf: (chosen: Classes[number]) => chosen,
  shown: shownClass<Classes[number]>().shown,
});

/** Why a correction was made; where it is shown, that of the version that stands. */
export const correctionReason = <Schema extends z.ZodType>(schema: Schema) =>
  later({ ...typed(schema), closed: 'reason', sql: 't.reason' });
/** The line is a mistake as a whole: it leaves the lists. */
export const recordedByMistake = later(column('mistaken', tick()));
/** What most kinds are told at a correction, after their other fields. */
export const reasonRequired = { reason: unseen(correctionReason(text(300))), mistaken: unseen(recordedByMistake) };
export const reasonOptional = { ...reasonRequired, reason: unseen(correctionReason(optionalText(300))) };

/** A time as precisely as it is known; the kind sets its three columns by `keptTime`. */
export const timeFields = {
  when: onlyTyped(optionalWhenField()),
  whenEdtf: byProgram(column('when_edtf', z.custom<string | null>())),
  from: byProgram(column('from_on', z.custom<Day | null>())),
  until: byProgram(column('until_on', z.custom<Day | null>())),
};

type Shape<F extends Fields, When extends Typed> = {
  [Name in keyof F as F[Name]['typed'] extends When ? Name : never]: F[Name]['schema'];
};
// A time that is told by an age is one of the calendar before anything looks at it.
type Outputs<S> = Settled<{ readonly [Name in keyof S]: z.output<S[Name]> }>;
type Needed<Out> = { readonly [Name in keyof Out as undefined extends Out[Name] ? never : Name]: Out[Name] };
/** What may be undefined may be left out. */
type Values<F extends Fields, When extends Typed> = Partial<Outputs<Shape<F, When>>> & Needed<Outputs<Shape<F, When>>>;

/** What is typed in both forms, and only when the line is recorded. */
export type AlwaysTyped<F extends Fields> = Values<F, 'always'>;
export type FirstTyped<F extends Fields> = Values<F, 'first'>;
export type RecordInput<F extends Fields> = AlwaysTyped<F> & FirstTyped<F>;
export type CorrectInput<F extends Fields> = AlwaysTyped<F> & Values<F, 'later'>;
/** What the program sets. */
export type SetByProgram<F extends Fields> = Values<F, 'by-program'>;

type ShownOf<One extends Field> = ReturnType<NonNullable<One['shown']>>;
/** The fields of a line as they are shown. */
export type Shown<F extends Fields> = {
  readonly [Name in keyof F as [ShownOf<F[Name]>] extends [never] ? never : Name]: ShownOf<F[Name]>;
};

/** The schemas of the fields that are typed at this time, for `z.object`. */
export function shapeOf<F extends Fields, When extends Typed>(fields: F, time: When): Shape<F, When> {
  const chosen = Object.entries(fields).filter(([, field]) => field.typed === time);
  // The names are those of the type by construction: both are picked by `typed`.
  return Object.fromEntries(chosen.map(([name, { schema }]) => [name, schema])) as Shape<F, When>;
}
