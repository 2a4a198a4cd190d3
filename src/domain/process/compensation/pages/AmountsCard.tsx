import type { JSX } from 'hono/jsx/jsx-runtime';
import { type Day, formatDate } from '../../../../platform/time/format.ts';
import { Card, CardBody, DataTable, Paragraph, type Ui } from '../../../../platform/ui/index.ts';
import { amountWords, citeAll, firstYear, provisionOf } from '../../../law/index.ts';
import { amountRows, amountsFor } from '../amounts.ts';
import { compensationTexts } from '../compensation.texts.ts';

/** Which row holds for the offence of this case, and whether that is confirmed. */
function OffenceDay({ ui, offenceOn }: { ui: Ui; offenceOn: Day | null }): JSX.Element | null {
  if (offenceOn === null) return null;
  const t = compensationTexts(ui.language);
  const { row, sure } = amountsFor(offenceOn);
  const day = formatDate(ui.language, offenceOn);
  return (
    <Paragraph>
      {row === null ? t('amounts.none', { day }) : t('amounts.offence', { day, sure: sure ? 'yes' : 'no' })}
    </Paragraph>
  );
}

/** The largest compensation for suffering, row by row as it was seen, by the day of the offence. */
export function AmountsCard({ ui, offenceOn }: { ui: Ui; offenceOn: Day | null }): JSX.Element {
  const t = compensationTexts(ui.language);
  const rows = amountRows.toReversed().map((key) => {
    const row = provisionOf(key);
    const { validFrom } = row;
    const when = validFrom
      ? t('amounts.from', { from: formatDate(ui.language, validFrom) })
      : t('amounts.year', { year: String(firstYear(row)) });
    const cells = ['child', 'adult', 'other'].map((name) => amountWords(ui.language, row, name) ?? '–');
    return { when, cells, source: citeAll(ui.language, [key]) };
  });
  return (
    <Card id="maarat" title={t('amounts')}>
      <CardBody>
        <Paragraph>{t('amounts.note')}</Paragraph>
        <OffenceDay ui={ui} offenceOn={offenceOn} />
        <DataTable
          ui={ui}
          caption={t('amounts')}
          captionHidden
          columns={[
            { label: t('amounts.when') },
            { label: t('amounts.child'), numeric: true },
            { label: t('amounts.adult'), numeric: true },
            { label: t('amounts.other'), numeric: true },
          ]}
          rows={rows.map(({ when, cells }) => [when, ...cells])}
        />
        <p class="rn-small rn-muted">{t('amounts.law')}</p>
        <ul class="govuk-list rn-small">
          {rows.map(({ when, source }) => (
            <li>{`${when}: ${source}`}</li>
          ))}
        </ul>
        <p class="rn-small">{citeAll(ui.language, ['rvl-48'])}</p>
      </CardBody>
    </Card>
  );
}
