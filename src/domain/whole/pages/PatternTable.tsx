import type { JSX } from 'hono/jsx/jsx-runtime';
import { capital } from '../../../platform/i18n/capital.ts';
import { href, Link, type Ui } from '../../../platform/ui/index.ts';
import { type PieceView, phases, pieceTexts, pieceTitle } from '../../piece/index.ts';
import type { ControlPattern, PatternRow } from '../control/control-pattern.ts';
import { timeWords } from '../time-words.ts';
import { wholeTexts } from '../whole.texts.ts';
import { Status, valueWord } from './Status.tsx';

/** So many are named in the table; the rest stand folded behind their number. */
const named = 3;
/** So many stand on the page at all; the list has the rest. */
const most = 20;

/** A link to a piece, with its time and, where it is not the own, who recorded it. */
export function PieceLink({ ui, caseId, piece }: { ui: Ui; caseId: string; piece: PieceView }): JSX.Element {
  const time = timeWords(piece, ui.language);
  return (
    <>
      <Link href={href(ui, `/t/${caseId}/kokonaisuus/osa/${piece.id}`)}>{pieceTitle(piece, ui.language)}</Link>
      {time ? <span class="rn-muted"> {time}</span> : null}
      {piece.own ? null : <span class="rn-muted"> ({piece.organisation})</span>}
    </>
  );
}

function Carriers({ ui, caseId, row }: { ui: Ui; caseId: string; row: PatternRow }): JSX.Element {
  const t = wholeTexts(ui.language);
  const item = (piece: PieceView) => (
    <li>
      <PieceLink ui={ui} caseId={caseId} piece={piece} />
    </li>
  );
  const rest = row.carriers.slice(named, most);
  const more = row.carriers.length - most;
  return (
    <>
      <ul class="rn-whole__c">{row.carriers.slice(0, named).map(item)}</ul>
      {rest.length > 0 ? (
        <details class="rn-whole__m">
          <summary>{t('control.more', { n: row.carriers.length - named })}</summary>
          <ul class="rn-whole__c">
            {rest.map(item)}
            {more > 0 ? (
              <li>
                <Link href={href(ui, `/t/${caseId}/kokonaisuus?view=list&means=${row.means}`)}>
                  {t('control.all', { n: row.carriers.length })}
                </Link>
              </li>
            ) : null}
          </ul>
        </details>
      ) : null}
    </>
  );
}

/** Means of control in rows, before, during and now in columns, and which records carry each. No sums. */
export function PatternTable({
  ui,
  caseId,
  pattern,
}: {
  ui: Ui;
  caseId: string;
  pattern: ControlPattern;
}): JSX.Element {
  const t = wholeTexts(ui.language);
  const word = pieceTexts(ui.language);
  return (
    <section class="rn-scroll" aria-label={t('control.title')} tabindex={0}>
      <table class="govuk-table rn-matrix rn-whole__t">
        <caption class="govuk-visually-hidden">{t('control.title')}</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            <th scope="col" class="govuk-table__header">
              {t('control.means')}
            </th>
            {phases.map((phase) => (
              <th scope="col" class="govuk-table__header">
                {capital(word(`phase.${phase}`))}
              </th>
            ))}
            <th scope="col" class="govuk-table__header">
              {t('control.where')}
            </th>
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {pattern.rows.map((row) => (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                {capital(word(`means.${row.means}`))}
              </th>
              {phases.map((phase) => (
                <td class="govuk-table__cell">
                  <Status ui={ui} cell={row.cells[phase]} />
                </td>
              ))}
              <td class="govuk-table__cell">
                <Carriers ui={ui} caseId={caseId} row={row} />
                {row.withoutPhase ? (
                  <span class="rn-whole__p rn-small rn-muted">
                    {t('control.no-phase', {
                      value: row.withoutPhase.values.map((value) => valueWord(ui, value)).join(', '),
                    })}
                  </span>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
