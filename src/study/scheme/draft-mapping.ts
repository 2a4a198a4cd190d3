import { type ConceptKey, conceptOf, isConcept, isIdentifying, type Theme } from './columns.ts';
import type { DraftGroup } from './draft-groups.ts';
import { knownValues } from './known-values.ts';
import type { MappingFile } from './mapping.ts';
import type { Column, InThreeLanguages, Records } from './records.ts';

const mostValues = 60;
const likelySeparators = [';', '|'] as const;

/** What somebody has said, or what is taken when nobody is asked. */
export interface DraftChoices {
  /** Columns of yes and no that answer one question. */
  readonly groups?: readonly DraftGroup[];
  /** Column of days of birth → the day, or the column of the day, on which the age is counted. */
  readonly ageAt?: ReadonlyMap<string, string>;
  /** Columns of days between which people waited. */
  readonly waits?: readonly { readonly from: string; readonly to: string }[];
  readonly themes?: ReadonlyMap<string, Theme>;
  readonly counting?: Pick<MappingFile, 'count' | 'totals'>;
  /** Words for what a column is about. */
  readonly labelOf?: (concept: ConceptKey) => InThreeLanguages;
}

/** Columns that answer one question together, or between which people waited: a mapping file does not describe them one by one. */
export const usedColumns = (
  groups: NonNullable<DraftChoices['groups']>,
  waits: NonNullable<DraftChoices['waits']>,
): ReadonlySet<string> =>
  new Set([
    ...groups.flatMap(({ columns }) => columns.map(({ column }) => column)),
    ...waits.flatMap(({ from, to }) => [from, to]),
  ]);

/**
 * A first mapping file for a table: every column, what it seems to be about by its name, and its values to be renamed and
 * translated; of a file in a standard only the columns that the standard does not know. To be read and corrected by a person: it holds
 * values of the file.
 */
export function draftMapping(records: Records, choices: DraftChoices = {}): MappingFile {
  const { scheme, columns } = records;
  const standard = scheme === 'htcds' || scheme === 'ctdc' ? scheme : undefined;
  const { groups = [], waits = [], counting = {} } = choices;
  const elsewhere = usedColumns(groups, waits);
  const own = columns.filter(
    ({ name, meaning }) => !elsewhere.has(name) && (!standard || !meaning || choices.ageAt?.has(name)),
  );
  return {
    form: 1,
    ...(standard ? { standard } : {}),
    columns: Object.fromEntries(own.map((column) => [column.name, draftOf(column, choices)])),
    ...(groups.length > 0 ? { questions: Object.fromEntries(groups.map((group) => questionOf(group, choices))) } : {}),
    ...(waits.length > 0 ? { waits: Object.fromEntries(waits.map(waitOf)) } : {}),
    ...counting,
  };
}

/** Called by its two columns until somebody calls it otherwise. */
function waitOf({ from, to }: { readonly from: string; readonly to: string }) {
  const name = `${from} – ${to}`;
  return [name, { from, to, label: inThree(name) }] as const;
}

function questionOf(
  { name, columns }: DraftGroup,
  { labelOf }: DraftChoices,
): [string, NonNullable<MappingFile['questions']>[string]] {
  const concept = conceptOf(name) ?? conceptOf(columns[0]?.column ?? '');
  return [
    name,
    {
      ...(concept ? { concept } : {}),
      label: (concept && labelOf?.(concept)) ?? inThree(name),
      columns: Object.fromEntries(columns.map(({ column, value }) => [column, value])),
      valueLabels: Object.fromEntries(columns.map(({ value }) => [value, inThree(value)])),
    },
  ];
}

function draftOf(column: Column, { ageAt, themes, labelOf }: DraftChoices): MappingFile['columns'][string] {
  const concept = column.meaning?.concept ?? conceptOf(column.name);
  const words = concept && isConcept(concept) ? labelOf?.(concept) : undefined;
  const label = words ?? column.meaning?.label ?? inThree(column.name);
  const on = ageAt?.get(column.name);
  if (on !== undefined) return { ageAt: on };
  if (column.givenUp === 'own-value') return { ignore: true };
  if (column.meaning?.identifying || isIdentifying(column.name, column.values)) return { label, identifying: true };
  const missing = column.values.filter(saysNothing);
  const separator = column.options ? ';' : separatorIn(column.values);
  const values = (column.options ?? optionsIn(column.values, separator)).filter((value) => !saysNothing(value));
  const theme = column.meaning?.theme ?? themes?.get(column.name);
  return {
    ...(concept ? { concept } : {}),
    ...(theme ? { theme } : {}),
    label,
    ...(separator ? { separator } : {}),
    ...(missing.length > 0 ? { missing } : {}),
    ...(knownValues(isConcept(concept ?? '') ? (concept as ConceptKey) : undefined, values) ??
      (values.length > 0 && values.length <= mostValues ? valuesOf(values, column) : {})),
  };
}

const inThree = (text: string): InThreeLanguages => ({ fi: text, sv: text, en: text });

/** Words for "no value" that programs write; "unknown" is an answer and stays. */
const saysNothing = (value: string): boolean => /^([-–.]|n\/?a|null|#n\/a|-99)$/i.test(value);

const separatorIn = (values: readonly string[]): string | undefined =>
  likelySeparators.find((separator) => {
    const options = optionsIn(values, separator);
    return values.some((value) => value.includes(separator)) && options.length < values.length;
  });

const optionsIn = (values: readonly string[], separator: string | undefined): readonly string[] =>
  separator
    ? [...new Set(values.flatMap((value) => value.split(separator).map((piece) => piece.trim())))].filter(Boolean)
    : values;

function valuesOf(
  values: readonly string[],
  { meaning }: Column,
): Pick<MappingFile['columns'][string], 'values' | 'valueLabels'> {
  return {
    values: Object.fromEntries(values.map((value) => [value, value])),
    valueLabels: Object.fromEntries(values.map((value) => [value, meaning?.valueLabels?.[value] ?? inThree(value)])),
  };
}
