import { limits } from '../limits.ts';
import type { AttributeView, ProtectedStudy } from '../study.ts';
import { BarPicture, hasOutline } from './BarPicture.tsx';
import { attributeHeading } from './headings.ts';
import { elementId, type ReportWords } from './report-words.ts';

/** One attribute: sentence, what is missing, bars, and the same counts as a table. */
export function AttributeCard(props: {
  attribute: AttributeView;
  at: number;
  study: ProtectedStudy;
  words: ReportWords;
}) {
  const { attribute, at, study, words } = props;
  const { t, people, quoted } = words;
  const id = elementId('attribute', at);
  return (
    <section class="rn-card rn-attribute" aria-labelledby={id}>
      <div class="rn-attribute__text">
        <h3 id={id}>{attributeHeading(attribute, study, words)}</h3>
        <p class="rn-muted">
          {t('single.column', { column: quoted(attribute.column), values: attribute.values.length })}
        </p>
        <p class="rn-muted">
          {attribute.missing === 0 ? t('single.complete') : t('single.missing', { count: people(attribute.missing) })}{' '}
          {attribute.unknown === 0 ? '' : t('single.saysUnknown', { count: people(attribute.unknown) })}{' '}
          {hasOutline(attribute) ? t('single.outline') : ''}
        </p>
        <details class="govuk-details">
          <summary class="govuk-details__summary">{t('table.show')}</summary>
          <div class="govuk-details__text">
            <ValueTable attribute={attribute} study={study} words={words} caption={id} />
          </div>
        </details>
      </div>
      <div class="rn-attribute__picture">
        <BarPicture attribute={attribute} study={study} words={words} id={id} />
      </div>
    </section>
  );
}

function ValueTable(props: { attribute: AttributeView; study: ProtectedStudy; words: ReportWords; caption: string }) {
  const { attribute, study, words, caption } = props;
  const { t, cell, category } = words;
  const shown = attribute.values.slice(0, limits.rowsInTable);
  const more = attribute.values.length - shown.length;
  const row = (label: string, count: string) => (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header">
        {label}
      </th>
      <td class="govuk-table__cell rn-r">{count}</td>
    </tr>
  );
  return (
    <>
      <table class="govuk-table" aria-labelledby={caption}>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            <th scope="col" class="govuk-table__header">
              {t('table.value')}
            </th>
            <th scope="col" class="govuk-table__header rn-r">
              {t('table.people')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ value, count }) => row(category({ kind: 'value', value }), cell(count)))}
          {row(t('category.missing'), cell(attribute.missing))}
          {row(t('table.total'), cell(study.people))}
        </tbody>
      </table>
      {more > 0 ? <p class="rn-muted">{t('table.more', { values: more })}</p> : null}
    </>
  );
}
