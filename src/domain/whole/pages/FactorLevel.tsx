import type { JSX } from 'hono/jsx/jsx-runtime';
import { capital } from '../../../platform/i18n/capital.ts';
import { href, Link, type Ui } from '../../../platform/ui/index.ts';
import { type PieceView, pieceTexts } from '../../piece/index.ts';
import type { FactorLevelRows, FactorRow } from '../conditions/conditions.ts';
import { timeWords } from '../time-words.ts';
import { wholeTexts } from '../whole.texts.ts';
import { PieceLink } from './PatternTable.tsx';

/** What a factor was recorded as: adds risk, protects, not asked, or without saying which. */
function valueOfFactor(ui: Ui, piece: PieceView): string {
  const word = pieceTexts(ui.language);
  if (piece.answer !== 'answered') return word(`answer.${piece.answer}`);
  return piece.direction ? word(`direction.${piece.direction}`) : wholeTexts(ui.language)('factors.no-direction');
}

function Factor({ ui, caseId, row, said }: { ui: Ui; caseId: string; row: FactorRow; said?: boolean }): JSX.Element {
  const t = wholeTexts(ui.language);
  const kind = pieceTexts(ui.language)(`factor.${row.code}` as 'factor.debts');
  return (
    <li>
      <PieceLink ui={ui} caseId={caseId} piece={row.latest} />
      {row.latest.label ? <span class="rn-muted"> · {kind}</span> : null}
      {said ? <span class="rn-muted"> · {valueOfFactor(ui, row.latest)}</span> : null}
      {row.earlier.map((piece) => (
        <span class="rn-whole__p rn-small rn-muted">
          <Link href={href(ui, `/t/${caseId}/kokonaisuus/osa/${piece.id}`)} hidden={kind}>
            {t('factors.earlier', {
              time: timeWords(piece, ui.language) || t('list.no-time'),
              value: valueOfFactor(ui, piece),
            })}
          </Link>
        </span>
      ))}
    </li>
  );
}

function Side({
  ui,
  caseId,
  title,
  rows,
  said,
}: {
  ui: Ui;
  caseId: string;
  title: string;
  rows: readonly FactorRow[];
  said?: boolean;
}): JSX.Element {
  return (
    <div>
      <h4 class="rn-whole__h">{title}</h4>
      {rows.length > 0 ? (
        <ul class="rn-whole__c">
          {rows.map((row) => (
            <Factor ui={ui} caseId={caseId} row={row} said={said ?? false} />
          ))}
        </ul>
      ) : (
        <p class="rn-muted rn-small">{wholeTexts(ui.language)('factors.none')}</p>
      )}
    </div>
  );
}

/** What adds risk and what protects on one level, beside each other. */
export function Level({ ui, caseId, rows }: { ui: Ui; caseId: string; rows: FactorLevelRows }): JSX.Element {
  const t = wholeTexts(ui.language);
  return (
    <>
      <h3 class="rn-list__h">{capital(pieceTexts(ui.language)(`level.${rows.level}`))}</h3>
      <div class="rn-grid rn-grid--half">
        <Side ui={ui} caseId={caseId} title={t('factors.risk')} rows={rows.risk} />
        <Side ui={ui} caseId={caseId} title={t('factors.protective')} rows={rows.protective} />
      </div>
      {rows.open.length > 0 ? <Side ui={ui} caseId={caseId} title={t('factors.open')} rows={rows.open} said /> : null}
    </>
  );
}
