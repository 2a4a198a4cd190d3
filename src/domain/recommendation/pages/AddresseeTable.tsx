import type { JSX } from 'hono/jsx/jsx-runtime';
import { Hidden, Link, type Ui } from '../../../platform/ui/index.ts';
import { recommendationTexts } from '../recommendation.texts.ts';
import type { Addressee } from '../recommendation.ts';
import { answerStates } from '../stance.ts';
import { AnswerMark } from './answer-marks.tsx';
import type { AddresseeRow } from './overview.ts';

/** One mark for each recommendation, beside it how many of each: the heads of the columns say what a mark means. */
export function AddresseeTable({
  ui,
  rows,
  chosen,
  caption,
  addressOf,
}: {
  ui: Ui;
  rows: readonly AddresseeRow[];
  chosen: Addressee | undefined;
  caption: string;
  addressOf: (addressee: Addressee) => string;
}): JSX.Element {
  const t = recommendationTexts(ui.language);
  return (
    <section class="rn-scroll" aria-label={t('table.scroll')} tabindex={0}>
      <table class="govuk-table rn-answers">
        <caption class="govuk-visually-hidden">{caption}</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            <th scope="col" class="govuk-table__header">
              {t('column.addressee')}
            </th>
            <th scope="col" class="govuk-table__header">
              {t('column.marks')}
            </th>
            {answerStates.map((state) => (
              <th scope="col" class="govuk-table__header">
                <span class="rn-answers__h">
                  <AnswerMark state={state} />
                  <span>{t(`answer.${state}`)}</span>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {rows.map(({ addressee, answers, counts }) => (
            <tr class={addressee === chosen ? 'govuk-table__row rn-on' : 'govuk-table__row'}>
              <th scope="row" class="govuk-table__header">
                {addressee === chosen ? (
                  <>
                    {t(`addressee.${addressee}`)}
                    <Hidden>, {t('chosen')}</Hidden>
                  </>
                ) : (
                  <Link href={addressOf(addressee)}>{t(`addressee.${addressee}`)}</Link>
                )}
              </th>
              <td class="govuk-table__cell">
                <span class="rn-strip" aria-hidden="true">
                  {answers.map((state) => (
                    <AnswerMark state={state} />
                  ))}
                </span>
                <Hidden>{t('answers', { n: answers.length })}</Hidden>
              </td>
              {answerStates.map((state) => (
                <td class="govuk-table__cell rn-answers__n">{counts[state] === 0 ? '–' : counts[state]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
