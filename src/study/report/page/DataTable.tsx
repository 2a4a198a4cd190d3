import { type Cell, type Row, repeatsLabel, shadeOf, shades, type Table } from '../report.ts';
import { hiddenMark, type Words } from '../words.ts';

/** A table of the report; its caption is the heading of its card. */
export function DataTable({ table, words, captionId }: { table: Table; words: Words; captionId: string }) {
  return (
    <table class={table.shaded ? 'govuk-table rn-matrix' : 'govuk-table'} aria-labelledby={captionId}>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          {table.labels.map((label) => (
            <th scope="col" class="govuk-table__header">
              {label}
            </th>
          ))}
          {table.heads.map((head) => (
            <th scope="col" class="govuk-table__header rn-r">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, at) => (
          <TableRow row={row} before={table.rows[at - 1]} table={table} words={words} />
        ))}
      </tbody>
    </table>
  );
}

const TableRow = ({ row, before, table, words }: { row: Row; before: Row | undefined; table: Table; words: Words }) => (
  <tr class={row.total ? 'govuk-table__row rn-row--total' : 'govuk-table__row'}>
    {row.labels.map((label, at) => (
      <th
        scope="row"
        class={at === 0 && repeatsLabel(row, before) ? 'govuk-table__header rn-again' : 'govuk-table__header'}
      >
        {label}
      </th>
    ))}
    {row.cells.map((cell) => (
      <td class={table.shaded ? shadeClass(cell) : 'govuk-table__cell'}>{words.cell(cell)}</td>
    ))}
  </tr>
);

/** Class of a cell by its size; the number is always there, the shade only helps the eye. */
function shadeClass(cell: Cell): string {
  if (cell.kind !== 'count') return 'rn-cell';
  if (cell.count === null) return 'rn-cell rn-cell--hidden';
  if (cell.total) return 'rn-cell rn-cell--total';
  if (cell.count === 0) return 'rn-cell rn-cell--zero';
  return `rn-cell rn-cell--${shadeOf(cell.count)}`;
}

/** What the shades mean, and the mark of a gap where there is one. */
export function ShadeLegend({ words, gaps }: { words: Words; gaps: boolean }) {
  const { t, number } = words;
  const range = (at: number) => {
    const [from, next] = [shades[at] as number, shades[at + 1]];
    return next ? `${number(from)}–${number(next - 1)}` : t('legend.over', { from: number(from) });
  };
  return (
    <ul class="rn-legend" aria-label={t('legend.heading')}>
      {gaps ? (
        <li>
          <span class="rn-swatch rn-cell--hidden" aria-hidden="true"></span>
          {t('legend.hidden', { mark: hiddenMark })}
        </li>
      ) : null}
      {shades.map((_, at) => (
        <li>
          <span class={`rn-swatch rn-cell--${at + 1}`} aria-hidden="true"></span>
          {range(at)}
        </li>
      ))}
    </ul>
  );
}
