import { limits } from '../limits.ts';
import type { LeftOutReason, PairLeftOutReason, ProtectedStudy } from '../study.ts';
import { type ReportWords, sentence } from './report-words.ts';

/** What and who the file does not hold: people, values, columns, pairs. */
export function MissingSection({ study, words }: { study: ProtectedStudy; words: ReportWords }) {
  const { t, quoted } = words;
  return (
    <section class="rn-card rn-padded" aria-labelledby="missing">
      <h2 id="missing">{t('missing.section')}</h2>
      <p>{t('missing.who')}</p>
      {study.attributes.length > 0 ? <MissingValues study={study} words={words} /> : null}
      <h3>{t('leftOut.heading')}</h3>
      {study.leftOut.length === 0 ? <p>{t('leftOut.none')}</p> : null}
      {study.leftOut.length > 0 ? (
        <ul class="govuk-list govuk-list--bullet">
          {study.leftOut.map(({ column, reason }) => (
            <li>
              {quoted(column)}: {leftOutText(reason, words)}
            </li>
          ))}
        </ul>
      ) : null}
      {[...study.pairsLeftOut].map(([reason, pairs]) => (
        <p>{pairsText(reason, pairs, words)}</p>
      ))}
      {study.source.emptyLines > 0 ? <p>{t('missing.emptyLines', { lines: study.source.emptyLines })}</p> : null}
    </section>
  );
}

function MissingValues({ study, words }: { study: ProtectedStudy; words: ReportWords }) {
  const { t, cell, label } = words;
  return (
    <>
      <h3 id="missing-values">{t('missing.heading')}</h3>
      <section class="rn-scroll" tabindex={0} aria-labelledby="missing-values">
        <table class="govuk-table rn-table--narrow" aria-labelledby="missing-values">
          <thead class="govuk-table__head">
            <tr class="govuk-table__row">
              <th scope="col" class="govuk-table__header">
                {t('missing.column')}
              </th>
              <th scope="col" class="govuk-table__header rn-r">
                {t('missing.count')}
              </th>
              <th scope="col" class="govuk-table__header rn-r">
                {t('missing.unknown')}
              </th>
            </tr>
          </thead>
          <tbody>
            {study.attributes.map((attribute) => (
              <tr class="govuk-table__row">
                <th scope="row" class="govuk-table__header">
                  {sentence(label(attribute))}
                </th>
                <td class="govuk-table__cell rn-r">{cell(attribute.missing)}</td>
                <td class="govuk-table__cell rn-r">{cell(attribute.unknown)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** Why a column was left out, as the end of a sentence. */
export const leftOutText = (reason: LeftOutReason, { t }: Pick<ReportWords, 't'>): string =>
  t(`leftOut.${reason}`, { most: limits.valueLength });

const pairLimits: Readonly<Record<PairLeftOutReason, number>> = {
  'many-attributes': limits.attributesInPairs,
  'many-values': limits.valuesInPairs,
  'many-cells': limits.pairCells,
};

const pairsText = (reason: PairLeftOutReason, pairs: number, { t }: ReportWords): string =>
  t(`pairsLeftOut.${reason}`, { pairs, most: pairLimits[reason] });
