import { readDay } from '../../../platform/http/fields.ts';
import { mostPending, type Pending, type Standing, stages } from '../../law/index.ts';
import { lawRegisterTexts } from '../law-register.texts.ts';
import { longestPaper, longestSays } from '../typed-correction.ts';
import { codeOf, isCleared, type PendingCells, pendingVerdicts, typedPendingColumns } from './columns.ts';
import { isSame } from './stands.ts';

/** Whether a lawyer has written anything of a change to come. */
export const isPendingMarked = (cells: PendingCells): boolean =>
  typedPendingColumns.some((column) => cells[column] !== '');

/** Is it the change that the document showed by this number? An emptied cell says nothing. */
const isAsShown = ({ paper, says }: Pending, { paper: shown, wouldFi, wouldSv, wouldEn }: PendingCells): boolean =>
  [
    [shown, paper],
    [wouldFi, says.fi],
    [wouldSv, says.sv],
    [wouldEn, says.en],
  ].every(([cell = '', stands = '']) => cell === '' || isSame(cell, stands));

/** What is said of a change to come, beside what stood; undefined where it is no whole change, or a part cannot be read. */
function pendingFrom(stood: Pending | undefined, cells: PendingCells, on: string): Pending | undefined {
  const stage = cells.newStage
    ? codeOf(cells.newStage, stages, (language, code) => lawRegisterTexts(language)(`stage.${code}`))
    : stood?.stage;
  // Who writes no day has seen it on the day of the marking.
  const seenOn = cells.newSeenOn ? readDay(cells.newSeenOn) : on;
  const comes = isCleared(cells.newComesOn)
    ? null
    : cells.newComesOn
      ? readDay(cells.newComesOn)
      : (stood?.comesOn ?? null);
  const paper = cells.newPaper || stood?.paper || '';
  const says = {
    fi: cells.newWouldFi || stood?.says.fi || '',
    sv: cells.newWouldSv || stood?.says.sv || '',
    en: cells.newWouldEn || stood?.says.en || '',
  };
  const fits = ({ length }: string, most: number) => length > 1 && length <= most;
  const whole =
    paper.length > 2 && fits(paper, longestPaper) && Object.values(says).every((of) => fits(of, longestSays));
  return stage && seenOn && comes !== undefined && whole
    ? { paper, stage, says, seenOn, ...(comes ? { comesOn: comes } : {}) }
    : undefined;
}

/** The changes to come of a provision after what a lawyer has marked of them, or why they cannot be read. */
export function readPending(
  row: Standing,
  marked: readonly PendingCells[],
  on: string,
): { readonly pending: readonly Pending[] } | { readonly refused: string } {
  if (marked.length > 2 * mostPending) return { refused: 'pending-many' };
  const standing: (Pending | null)[] = [...row.pending];
  const seen = new Set<string>();
  for (const cells of marked) {
    const verdict = codeOf(cells.change, pendingVerdicts, (language, code) =>
      lawRegisterTexts(language)(`change.${code}`),
    );
    if (!verdict) return { refused: 'pending-mark' };
    const place = Number(cells.number) - 1;
    const stood = verdict === 'new' ? undefined : row.pending[place];
    if ((verdict === 'new') !== (cells.number === '') || (verdict !== 'new' && !stood))
      return { refused: 'pending-row' };
    if (stood && !isAsShown(stood, cells)) return { refused: 'stands' };
    if (seen.has(cells.number) && cells.number !== '') return { refused: 'pending-row' };
    seen.add(cells.number);
    const made = verdict === 'gone' ? null : pendingFrom(stood, cells, on);
    const nothing = typedPendingColumns.slice(1).every((column) => cells[column] === '');
    if (made === undefined || nothing !== (verdict === 'gone')) return { refused: 'pending-form' };
    if (verdict === 'new') standing.push(made);
    else standing[place] = made;
  }
  const pending = standing.filter((change) => change !== null);
  return pending.length > mostPending ? { refused: 'pending-many' } : { pending };
}
