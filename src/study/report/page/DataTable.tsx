import { type Cell, type Row, repeatsLabel, shadeOf, shades, type Table } from '../report.ts';
import { hiddenMark, type Words, wayMarks } from '../words.ts';

/** A table of the report; its caption is the heading of its card. */
export function DataTable({ table, words, captionId }: { table: Table; words: Words; captionId: string }) {
  return (
    <table class={table.shade !== 'none' ? 'govuk-table rn-matrix' : 'govuk-table'} aria-labelledby={captionId}>
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
      <td class={table.shade === 'none' ? 'govuk-table__cell' : shadeClass(cell, table.shade)}>{words.cell(cell)}</td>
    ))}
  </tr>
);

/** Class of a cell by its size, or by how it departs; the number, and its mark, are always there: the shade only helps the eye. */
function shadeClass(cell: Cell, shade: Table['shade']): string {
  if (cell.kind !== 'count') return 'rn-cell';
  if (cell.count === null) return 'rn-cell rn-cell--hidden';
  if (cell.total) return 'rn-cell rn-cell--total';
  if (shade === 'departure' && cell.way) return `rn-cell rn-cell--${cell.way}`;
  if (cell.count === 0) return 'rn-cell rn-cell--zero';
  if (shade === 'departure') return 'rn-cell';
  return `rn-cell rn-cell--${shadeOf(cell.count)}`;
}

interface LegendOf {
  readonly words: Words;
  readonly gaps: boolean;
  readonly shade: 'size' | 'departure';
}

/** What the shades mean, and the mark of a gap where there is one. */
export function ShadeLegend({ words, gaps, shade }: LegendOf) {
  const { t, number } = words;
  const range = (at: number) => {
    const [from, next] = [shades[at] as number, shades[at + 1]];
    return next ? `${number(from)}–${number(next - 1)}` : t('legend.over', { from: number(from) });
  };
  const steps =
    shade === 'size'
      ? shades.map((_, at) => [String(at + 1), range(at)] as const)
      : (['more', 'fewer'] as const).map((way) => [way, t(`legend.${way}`, { mark: wayMarks[way] })] as const);
  const all = [...(gaps ? [['hidden', t('legend.hidden', { mark: hiddenMark })] as const] : []), ...steps];
  return (
    <ul class="rn-legend" aria-label={t(shade === 'size' ? 'legend.heading' : 'legend.marks')}>
      {all.map(([kind, text]) => (
        <li>
          <span class={`rn-swatch rn-cell--${kind}`} aria-hidden="true"></span>
          {text}
        </li>
      ))}
    </ul>
  );
}
