import { z } from 'zod';
import { languages } from '../../platform/i18n/texts.ts';
import { isConcept, themeOf, themes } from './columns.ts';
import { ageField } from './ctdc-variables.ts';
import { optionsIn, publicLists } from './public-codes.ts';
import { dayOf } from './read-days.ts';
import type { InThreeLanguages } from './records.ts';
import type { Field, FlagGroup, Option, Scheme } from './scheme.ts';
import type { Wait } from './waits.ts';

const words = z.strictObject({
  fi: z.string().min(1).optional(),
  sv: z.string().min(1).optional(),
  en: z.string().min(1).optional(),
});

const separator = z.string().min(1).max(5);

const columnMapping = z.strictObject({
  /** What the column is about: a concept that the program knows, or a word of one's own. */
  concept: z.string().min(1).max(60).optional(),
  theme: z.enum(themes).nullable().optional(),
  label: words.optional(),
  /** Spelling in the file → value in the report. */
  values: z.record(z.string(), z.string().min(1)).optional(),
  /** A public list that has the codes and their names. */
  list: z.enum(publicLists).optional(),
  /** Words for the values of the report. */
  valueLabels: z.record(z.string(), words).optional(),
  missing: z.array(z.string()).optional(),
  separator: z.union([separator, z.array(separator).min(1)]).optional(),
  identifying: z.boolean().optional(),
  /** Days of birth become age bands: on this day (year-month-day), or on that of this column. */
  ageAt: z.string().min(1).optional(),
  ignore: z.boolean().optional(),
});

/** Columns of yes and no that together answer one question. */
const questionMapping = z.strictObject({
  concept: z.string().min(1).max(60).optional(),
  theme: z.enum(themes).nullable().optional(),
  label: words.optional(),
  /** Column → value in the report. */
  columns: z.record(z.string(), z.string().min(1)),
  valueLabels: z.record(z.string(), words).optional(),
});

/** A wait: from the day in one column to that in another, in bands of days. */
const waitMapping = z.strictObject({
  from: z.string().min(1),
  to: z.string().min(1),
  theme: z.enum(themes).nullable().optional(),
  label: words.optional(),
});

/** Each wait has a name of its own, and two columns. */
function checkWaits(waits: Readonly<Record<string, z.infer<typeof waitMapping>>>, context: z.RefinementCtx): void {
  const names = new Set<string>();
  for (const [name, { from, to }] of Object.entries(waits)) {
    const bare = name.normalize('NFC').trim();
    if (bare === '' || names.has(bare)) context.addIssue({ code: 'custom', path: [name], message: 'name' });
    if (from.normalize('NFC').trim() === to.normalize('NFC').trim())
      context.addIssue({ code: 'custom', path: [name, 'to'], message: 'same column' });
    names.add(bare);
  }
}

/** The mapping file: what the columns of a table mean. Documented in docs/how-to/map-a-table.md. */
export const mappingFile = z.strictObject({
  form: z.literal(1),
  columns: z.record(z.string(), columnMapping).default({}),
  /** The standard that tells what the columns mean of which nothing is said here. */
  standard: z.enum(['htcds', 'ctdc']).optional(),
  questions: z.record(z.string().min(1), questionMapping).optional(),
  waits: z.record(z.string().min(1), waitMapping).superRefine(checkWaits).optional(),
  /** The column that says how many people a row is; `null`: each row is one person. */
  count: z.string().min(1).nullable().optional(),
  /** Values whose rows are the sum of others. */
  totals: z.array(z.string().min(1)).optional(),
  /** The same, where the rows that they sum are not in this file. */
  totalsAlone: z.array(z.string().min(1)).optional(),
  missing: z.array(z.string()).optional(),
});

export type MappingFile = z.infer<typeof mappingFile>;
type ColumnMapping = z.infer<typeof columnMapping>;
type QuestionMapping = z.infer<typeof questionMapping>;

/** What a mapping file says of a table, as a scheme. */
export interface Mapping extends Scheme {
  /** Columns that the file must have. */
  readonly columns: readonly string[];
  readonly ignored: ReadonlySet<string>;
  readonly standard: MappingFile['standard'];
  /** Columns of days of birth, and the day or the column of the day on which the age is counted. */
  readonly ageAt: ReadonlyMap<string, string>;
  /** What people waited for. */
  readonly waits: readonly Wait[];
  readonly counting: {
    /** Undefined when the file does not say; `null` when each row is one person. */
    readonly count: string | null | undefined;
    readonly totals: readonly string[];
    readonly totalsAlone: readonly string[];
  };
}

const inThree = (given: z.infer<typeof words> | undefined, otherwise: string): InThreeLanguages => {
  const known = languages.map((language) => given?.[language]).find((text) => text !== undefined) ?? otherwise;
  return { fi: given?.fi ?? known, sv: given?.sv ?? known, en: given?.en ?? known };
};

const clean = (words: readonly string[] = []) => words.map((word) => word.normalize('NFC').trim());

export function mappingOf(file: MappingFile): Mapping {
  const columns = Object.entries(file.columns).map(([name, column]) => [name.normalize('NFC').trim(), column] as const);
  const fields = new Map(columns.map(([name, column]) => [name, fieldOf(name, column, file.missing ?? [])]));
  const ageAt = new Map(
    columns.flatMap(([name, column]) => (column.ageAt ? [[name, column.ageAt.normalize('NFC').trim()]] : [])),
  );
  const otherColumns = [...ageAt.values()].filter((on) => !dayOf(on));
  const questions = Object.entries(file.questions ?? {}).map(([name, question]) => questionOf(name, question));
  const answers = Object.values(file.questions ?? {}).flatMap((question) => clean(Object.keys(question.columns)));
  const waits = Object.entries(file.waits ?? {}).map(([name, wait]) =>
    waitOf(name.normalize('NFC').trim(), wait, file.missing ?? []),
  );
  const count = file.count?.normalize('NFC').trim() ?? file.count;
  return {
    name: 'mapping',
    columns: [
      ...new Set([
        ...fields.keys(),
        ...(count ? [count] : []),
        ...otherColumns,
        ...answers,
        ...waits.flatMap(({ from, to }) => [from, to]),
      ]),
    ],
    standard: file.standard,
    ageAt,
    waits,
    ignored: new Set(columns.flatMap(([name, { ignore }]) => (ignore ? [name] : []))),
    fieldOf: (columnName) => fields.get(columnName),
    counting: { count, totals: clean(file.totals), totalsAlone: clean(file.totalsAlone) },
    groups: questions,
  };
}

const themeGiven = (concept: string, theme: ColumnMapping['theme']) =>
  theme === undefined && isConcept(concept) ? themeOf(concept) : (theme ?? undefined);

function questionOf(
  name: string,
  { concept = name, theme, label, columns, valueLabels = {} }: QuestionMapping,
): FlagGroup {
  const options = new Map(
    Object.entries(columns).map(([column, code]): [string, Option] => [
      column.normalize('NFC').trim(),
      { code, label: inThree(valueLabels[code], code) },
    ]),
  );
  const field = {
    name,
    concept,
    kind: 'many',
    theme: themeGiven(concept, theme),
    label: inThree(label, name),
  } as const;
  return { field: { ...field, identifying: false }, optionOf: (columnName) => options.get(columnName) };
}

function waitOf(
  name: string,
  { from, to, theme, label }: z.infer<typeof waitMapping>,
  missing: readonly string[],
): Wait {
  const concept = 'wait';
  return {
    field: {
      ...{ name, concept, kind: 'one', identifying: false },
      theme: themeGiven(concept, theme),
      label: inThree(label, name),
      missing: clean(missing),
    },
    ...{ from: from.normalize('NFC').trim(), to: to.normalize('NFC').trim() },
  };
}

function fieldOf(name: string, column: ColumnMapping, missing: readonly string[]): Field {
  const { concept = name, theme, label, separator: between, identifying = false } = column;
  const options = optionsOf(column);
  if (column.ageAt)
    return {
      ...ageField,
      label: label ? inThree(label, name) : ageField.label,
      missing: clean([...missing, ...(column.missing ?? [])]),
    };
  return {
    name,
    concept,
    kind: between ? 'many' : 'one',
    theme: themeGiven(concept, theme),
    label: inThree(label, name),
    identifying,
    ...(options.length > 0 ? { options } : {}),
    ...(between ? { separators: [between].flat() } : {}),
    missing: clean([...missing, ...(column.missing ?? [])]),
  };
}

/** The values of the report, in the order of the file, each with the spellings that mean it. */
function optionsOf({ values = {}, valueLabels = {}, list }: ColumnMapping): readonly Option[] {
  const codes = new Set([...Object.values(values), ...Object.keys(valueLabels)]);
  const own = [...codes].map((code): Option => {
    const listed = list && optionsIn[list].find((option) => option.code === code);
    const spellings = Object.keys(values)
      .filter((spelling) => values[spelling] === code)
      .map((spelling) => spelling.normalize('NFC').trim());
    return {
      code,
      label: valueLabels[code] || !listed ? inThree(valueLabels[code], code) : listed.label,
      spellings: [...spellings, ...(listed?.spellings ?? [])],
    };
  });
  return list ? [...own, ...optionsIn[list].filter(({ code }) => !codes.has(code))] : own;
}
