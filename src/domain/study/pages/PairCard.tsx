import type { PairView, ProtectedStudy, Shown } from '../study.ts';
import { pairHeading, pairLabels } from './headings.ts';
import { elementId, type ReportWords, sentence } from './report-words.ts';

/** Columns from which a table takes the whole width of the page, and a sheet of its own in print. */
const wideFrom = 7;

export const isWide = (pair: PairView): boolean => pair.table.columns.length >= wideFrom;

/** Lower bounds of the shades of a cell. */
export const shades = [5, 10, 100, 1000] as const;

/** Class of a cell by its size; the number is always there, the shade only helps the eye. */
export function shadeClass(count: Shown): string {
  if (count === null) return 'rn-cell rn-cell--hidden';
  if (count === 0) return 'rn-cell rn-cell--zero';
  return `rn-cell rn-cell--${shades.filter((from) => count >= from).length}`;
}

/** Two attributes side by side: sentence and shaded table, which scrolls inside its own region on a narrow screen. */
export function PairCard(props: { pair: PairView; study: ProtectedStudy; words: ReportWords }) {
  const { pair, study, words } = props;
  const id = elementId('pair', pair.a, pair.b);
  return (
    <section class={isWide(pair) ? 'rn-card rn-pair rn-pair--wide' : 'rn-card rn-pair'} aria-labelledby={id}>
      <h3 id={id}>{pairHeading(pair, study, words)}</h3>
      <section
        class="rn-scroll"
        tabindex={0}
        aria-label={words.t('table.scroll', { labels: pairLabels(pair, study, words) })}
      >
        <PairTable pair={pair} study={study} words={words} caption={id} />
      </section>
    </section>
  );
}

function PairTable(props: { pair: PairView; study: ProtectedStudy; words: ReportWords; caption: string }) {
  const { pair, study, words, caption } = props;
  const { t, cell, category } = words;
  const { table } = pair;
  const down = study.attributes[pair.rowsAre === 'a' ? pair.a : pair.b];
  return (
    <table class="govuk-table rn-matrix" aria-labelledby={caption}>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          <th scope="col" class="govuk-table__header">
            {down ? sentence(words.label(down)) : ''}
          </th>
          {table.columns.map((column) => (
            <th scope="col" class="govuk-table__header rn-r">
              {category(column)}
            </th>
          ))}
          <th scope="col" class="govuk-table__header rn-r">
            {t('table.total')}
          </th>
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, at) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              {category(row)}
            </th>
            {table.cells[at]?.map((count) => (
              <td class={shadeClass(count)}>{cell(count)}</td>
            ))}
            <td class="rn-cell rn-cell--total">{cell(table.rowTotals[at] ?? 0)}</td>
          </tr>
        ))}
        <tr class="govuk-table__row">
          <th scope="row" class="govuk-table__header">
            {t('table.total')}
          </th>
          {table.columnTotals.map((count) => (
            <td class="rn-cell rn-cell--total">{cell(count)}</td>
          ))}
          <td class="rn-cell rn-cell--total">{cell(study.people)}</td>
        </tr>
      </tbody>
    </table>
  );
}

/** What the shades mean. */
export function ShadeLegend({ words }: { words: ReportWords }) {
  const { t, number } = words;
  const range = (at: number) => {
    const [from, next] = [shades[at] as number, shades[at + 1]];
    return next ? `${number(from)}–${number(next - 1)}` : t('legend.over', { from: number(from) });
  };
  return (
    <ul class="rn-legend" aria-label={t('legend.heading')}>
      <li>
        <span class="rn-swatch rn-cell--hidden" aria-hidden="true"></span>
        {t('legend.small', { mark: t('mark') })}
      </li>
      {shades.map((_, at) => (
        <li>
          <span class={`rn-swatch rn-cell--${at + 1}`} aria-hidden="true"></span>
          {range(at)}
        </li>
      ))}
    </ul>
  );
}
