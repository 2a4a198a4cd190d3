import type { CellValue } from '../../platform/export/csv.ts';
import { csvFile } from '../../platform/export/csv.ts';
import { workbookFile } from '../../platform/export/workbook.ts';
import type { Aggregates } from '../count/aggregate.ts';
import { plain } from '../study-problem.ts';
import type { Fact } from './facts-of-release.ts';
import { type Cell, type Report, type Table, tablesOf } from './report.ts';
import { hiddenMark, sentence, type Words } from './words.ts';

/** A table with its name, as rows of a spreadsheet; the first one is the heading. */
interface Sheet {
  readonly file: string;
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
}

/** Rows that a sheet of Excel can hold. */
const mostRows = 1_048_576;

/** Every table as a file of its own under `tables/`, and all of them in one workbook. */
export async function spreadsheets(report: Report, more: readonly Sheet[]): Promise<Record<string, string | Buffer>> {
  const sheets = [...tablesOf(report).map(sheetOf), ...more];
  const files = sheets.map(({ file, rows }) => [`tables/${file}.csv`, csvFile(rows, report.language)] as const);
  const workbook = await workbookFile(
    sheets.filter(({ rows }) => rows.length <= mostRows).map(({ name, rows }) => ({ name, rows, headings: 1 })),
  );
  return { ...Object.fromEntries(files), 'tables.xlsx': workbook };
}

const sheetOf = ({ file, title, labels, heads, rows }: Table): Sheet => ({
  file,
  name: `${/^\d+/.exec(file)?.[0] ?? ''} ${title}`.trim(),
  rows: [[...labels, ...heads], ...rows.map((row) => [...row.labels, ...row.cells.map(valueIn)])],
});

/** Every number of every table on a row of its own: which table, which row, which column. */
export const oneList = (report: Report): (readonly CellValue[])[] =>
  tablesOf(report).flatMap(({ title, heads, rows }) =>
    rows.flatMap((row) => row.cells.map((cell, at) => [title, row.labels.join(' / '), heads[at] ?? '', valueIn(cell)])),
  );

/** Numbers stay numbers. */
function valueIn(cell: Cell): CellValue {
  if (cell.kind === 'text') return cell.text;
  if (cell.kind === 'count') return cell.count ?? hiddenMark;
  if (cell.kind === 'ratio') return Math.round(cell.ratio * 100) / 100;
  return cell.share === null ? hiddenMark : { share: cell.share };
}

/** The k-anonymous combinations: one column a fact, empty where the combination says nothing of it. */
export function aggregateSheet({ rows }: Aggregates, facts: readonly Fact[], words: Words): Sheet {
  const { t, language } = words;
  const place = new Map(facts.map(({ column }, at) => [column.name, at]));
  return {
    file: 'aggregates',
    name: t('aggregates.heading'),
    rows: [
      [...facts.map(({ label }) => sentence(label)), t('table.people')],
      ...rows.map(({ selections, count }) => {
        const cells: string[] = facts.map(() => '');
        for (const { column, value } of selections) {
          const at = place.get(column) ?? -1;
          const label = facts[at]?.column.meaning?.valueLabels?.[value]?.[language] ?? plain(value, 200);
          cells[at] = cells[at] ? `${cells[at]} + ${label}` : label;
        }
        return [...cells.map((cell) => cell || null), count];
      }),
    ],
  };
}
