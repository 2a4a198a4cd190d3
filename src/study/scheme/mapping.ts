import { z } from 'zod';
import { languages } from '../../platform/i18n/texts.ts';
import { isConcept, themeOf, themes } from './columns.ts';
import type { InThreeLanguages } from './records.ts';
import type { Field, Option, Scheme } from './scheme.ts';

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
  /** Words for the values of the report. */
  valueLabels: z.record(z.string(), words).optional(),
  missing: z.array(z.string()).optional(),
  separator: z.union([separator, z.array(separator).min(1)]).optional(),
  identifying: z.boolean().optional(),
  ignore: z.boolean().optional(),
});

/** The mapping file: what the columns of a table mean. Documented in docs/how-to/map-a-table.md. */
export const mappingFile = z.strictObject({
  form: z.literal(1),
  columns: z.record(z.string(), columnMapping),
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

/** What a mapping file says of a table, as a scheme. */
export interface Mapping extends Scheme {
  /** Columns that the file must have. */
  readonly columns: readonly string[];
  readonly ignored: ReadonlySet<string>;
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
  const count = file.count?.normalize('NFC').trim() ?? file.count;
  return {
    name: 'mapping',
    columns: [...new Set([...fields.keys(), ...(count ? [count] : [])])],
    ignored: new Set(columns.flatMap(([name, { ignore }]) => (ignore ? [name] : []))),
    fieldOf: (columnName) => fields.get(columnName),
    counting: { count, totals: clean(file.totals), totalsAlone: clean(file.totalsAlone) },
    groups: [],
  };
}

function fieldOf(name: string, column: ColumnMapping, missing: readonly string[]): Field {
  const { concept = name, theme, label, separator: between, identifying = false } = column;
  const options = optionsOf(column);
  return {
    name,
    concept,
    kind: between ? 'many' : 'one',
    theme: theme === undefined && isConcept(concept) ? themeOf(concept) : (theme ?? undefined),
    label: inThree(label, name),
    identifying,
    ...(options.length > 0 ? { options } : {}),
    ...(between ? { separators: [between].flat() } : {}),
    missing: clean([...missing, ...(column.missing ?? [])]),
  };
}

/** The values of the report, in the order of the file, each with the spellings that mean it. */
function optionsOf({ values = {}, valueLabels = {} }: ColumnMapping): Option[] {
  const codes = new Set([...Object.values(values), ...Object.keys(valueLabels)]);
  return [...codes].map((code) => ({
    code,
    label: inThree(valueLabels[code], code),
    spellings: Object.keys(values)
      .filter((spelling) => values[spelling] === code)
      .map((spelling) => spelling.normalize('NFC').trim()),
  }));
}
