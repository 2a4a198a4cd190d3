import { findIdentity } from '../../../platform/identity/looks-like-identity.ts';
import { formatDate } from '../../../platform/time/format.ts';
import {
  canBeChecked,
  changed,
  editionAfter,
  isProvisionKey,
  misfits,
  type Provision,
  type ProvisionChange,
  type ProvisionKey,
  printOf,
  provisionOf,
  shippedRegister,
} from '../../law/index.ts';
import { checkedTooEarly, tooEarly } from '../checker.ts';
import { lawRegisterTexts } from '../law-register.texts.ts';
import { changeOf, getsSource } from '../typed-correction.ts';
import { howOften } from '../uses.ts';
import {
  type Cells,
  type Column,
  cellsOf,
  codeOf,
  type PendingCells,
  pendingCellsOf,
  typedColumns,
  typedPendingColumns,
  type Verdict,
  verdicts,
} from './columns.ts';
import { readCells } from './read-cells.ts';
import { isPendingMarked, readPending } from './read-pending.ts';
import { standsStill } from './stands.ts';

/** Who has marked the document, and when. */
export interface Lawyer {
  readonly by: string;
  readonly on: string;
}

/** What a marked row would do. `refused` and `flagged` are reasons with words of their own. */
export interface MarkedRow {
  /** Its row in the sheet. */
  readonly line: number;
  readonly key: string;
  readonly verdict: Verdict | null;
  readonly refused: readonly string[];
  readonly flagged: readonly string[];
  /** With which other wording it would hold at the same time. */
  readonly against?: ProvisionKey;
  readonly change: ProvisionChange;
  readonly note: string;
  /** What is kept as a note, because nothing else is written of the row; empty where nothing is. */
  readonly remark: string;
  /** It would be marked as checked. */
  readonly checks: boolean;
}

/** Cells that correct what stands of the law or how it is known, and what may be written without judging the row. */
const corrections = [
  'newFi',
  'newSv',
  'newEn',
  'newTimes',
  'newAmounts',
  'newSections',
  'newSubsection',
  'newAmendedBy',
  'validFrom',
  'validUntil',
] as const;
const readingCells = ['newMark', 'reading', 'readIn', 'asOf'] as const;
const questions = ['newQuestionFi', 'newQuestionSv', 'newQuestionEn'] as const;
const says = (cells: Cells, some: readonly Column[]): boolean => some.some((column) => cells[column] !== '');

/** Whether a cell that the lawyer has typed into tells who somebody is: whoever may read the register reads it. */
function tellsWho({ cells, pending }: Marked): boolean {
  const beside = pending.flatMap((change) => typedPendingColumns.map((column) => change[column]));
  return [...typedColumns.map((column) => cells[column]), ...beside].some((words) => findIdentity(words) !== undefined);
}

/** Why the verdict of a row and its cells do not go together; `beside`: something was marked of its changes to come. */
function contradictions(cells: Cells, verdict: Verdict | undefined, beside: boolean): string[] {
  const corrects = says(cells, corrections);
  const reads = says(cells, readingCells);
  const asks = says(cells, questions) || beside;
  if (cells.verdict !== '' && !verdict) return ['verdict'];
  // A question and a change to come judge nothing of what holds.
  if (!verdict) return corrects || reads || !asks ? ['unmarked'] : [];
  if (verdict === 'right' && corrects) return ['right-corrected'];
  if (verdict === 'unsure' && (corrects || reads)) return ['unsure-corrected'];
  if (verdict === 'correct' && !corrects && !reads && !asks) return ['no-correction'];
  return [];
}

/** What one may want to look at before it is written; none of it refuses. */
function flagsOf(key: ProvisionKey, cells: Cells, change: ProvisionChange, judgesAnew: boolean): string[] {
  const { limits, amounts } = provisionOf(key);
  const worded = [cells.newFi, cells.newSv, cells.newEn].filter(Boolean).length;
  const asked = questions.filter((column) => cells[column] !== '').length;
  return [
    ...(howOften(key) === 0 ? ['unused'] : []),
    ...(worded > 0 && worded < 3 ? ['some-languages'] : []),
    // Who marks it as right has said that the words are.
    ...(judgesAnew && getsSource(provisionOf(key), { ...provisionOf(key), ...change }) ? ['no-source'] : []),
    ...(change.question && asked < 3 ? ['question-languages'] : []),
    ...((change.limits || change.amounts) && worded === 0 ? ['times-alone'] : []),
    // Who writes the same times or amounts again has said that they stay.
    ...(change.says && cells.newTimes === '' && Object.keys(limits).length > 0 ? ['words-alone'] : []),
    ...(change.says && cells.newAmounts === '' && Object.keys(amounts).length > 0 ? ['amounts-stay'] : []),
  ];
}

interface Marked {
  readonly line: number;
  readonly cells: Cells;
  readonly pending: readonly PendingCells[];
}

/** Whether what then stands is marked as checked: judged, and read or said to be a conclusion. `unread` where it should be and cannot. */
function checking(verdict: Verdict | undefined, cells: Cells, after: Provision): boolean | 'unread' {
  if (verdict !== 'right' && verdict !== 'correct') return false;
  if (canBeChecked(after)) return true;
  // Who says that it was not read, or only quoted, says that it is not checked.
  return verdict === 'correct' && cells.newMark !== '' ? false : 'unread';
}

function readRow(marked: Marked, { by, on }: Lawyer, today: string, twice: ReadonlySet<string>): MarkedRow {
  const { line, cells, pending } = marked;
  const verdict = codeOf(cells.verdict, verdicts, (language, code) => lawRegisterTexts(language)(`verdict.${code}`));
  const { key } = cells;
  const who = `${by}, ${formatDate('fi', on)}`;
  const said = cells.note === '' ? who : `${who}: ${cells.note}`;
  const none = { line, key, verdict: verdict ?? null, flagged: [], change: {}, note: said, remark: '', checks: false };
  if (!isProvisionKey(key)) return { ...none, refused: ['unknown'] };
  // Of a provision that stands more than once nothing is read: a document of one row a thousand times costs no more than a thousand rows.
  if (twice.has(key)) return { ...none, refused: ['twice'] };
  const row = provisionOf(key);
  const { whole, refused } = readCells(row, cells, on);
  const beside = pending.length > 0 ? readPending(row, pending, on) : undefined;
  const before = [
    ...(cells.version !== String(row.entries + 1) ? ['changed'] : standsStill(key, cells) ? [] : ['stands']),
    ...contradictions(cells, verdict, pending.length > 0),
    ...refused,
    ...(beside && 'refused' in beside ? [beside.refused] : []),
  ];
  if (before.length > 0) return { ...none, refused: before };
  if (tellsWho(marked)) return { ...none, refused: ['looks-like-identity'] };
  const change = changeOf(row, { ...whole, ...beside }, said, true);
  const unfit = Object.keys(change).length === 0 ? [] : misfits(row, change, today);
  const against = unfit.find((misfit) => misfit.with)?.with;
  if (unfit.length > 0)
    return {
      ...none,
      refused: [...new Set(unfit.map(({ reason }) => reason))],
      ...(against ? { against } : {}),
    };
  const after = changed(row, change);
  const checks = checking(verdict, cells, after);
  const remark = verdict === 'unsure' && Object.keys(change).length === 0 ? cells.note : '';
  // What was corrected later than that was not what was judged; and nobody has judged, nor noted, what there was not.
  const early =
    checks === true ? checkedTooEarly({ ...row, ...after }, on) : tooEarly({ ...after, correctedAt: null }, on);
  if (early.length > 0) return { ...none, refused: early };
  if (checks === 'unread') return { ...none, refused: ['unread'] };
  return { ...none, change, checks, remark, refused: [], flagged: flagsOf(key, cells, change, verdict !== 'right') };
}

/** Whether a row that is not refused would write anything. */
export const isWritten = ({ refused, checks, change, remark }: MarkedRow): boolean =>
  refused.length === 0 && (checks || remark !== '' || Object.keys(change).length > 0);

/**
 * Every row that somebody has marked, with what it would do; rows without a mark are left out. Marks of changes to come belong to the row of
 * their provision; those that name none are a row of their own, which is refused.
 */
export function readMarked(
  records: readonly (readonly string[])[],
  lawyer: Lawyer,
  today: string,
  changes: readonly (readonly string[])[] = [],
): MarkedRow[] {
  const pending = changes
    .map((record, place) => ({ line: place + 2, cells: pendingCellsOf(record) }))
    .filter(({ cells }) => isPendingMarked(cells));
  const ofKey = Map.groupBy(
    pending.map(({ cells }) => cells),
    ({ key }) => key,
  );
  const rows = records.map((record, place): Marked => {
    const cells = cellsOf(record);
    return { line: place + 2, cells, pending: ofKey.get(cells.key) ?? [] };
  });
  const marked = rows.filter(({ cells, pending }) => pending.length > 0 || says(cells, typedColumns));
  const counts = Map.groupBy(marked, ({ cells }) => cells.key);
  const twice = new Set([...counts].filter(([, all]) => all.length > 1).map(([key]) => key));
  const known = new Set(rows.map(({ cells }) => cells.key));
  const lost = pending.filter(({ cells }) => !known.has(cells.key));
  const nowhere = {
    verdict: null,
    refused: ['pending-lost'],
    flagged: [],
    change: {},
    note: '',
    remark: '',
    checks: false,
  };
  return [
    ...marked.map((row) => readRow(row, lawyer, today, twice)),
    ...lost.map(({ line, cells }): MarkedRow => ({ ...nowhere, line, key: cells.key })),
  ];
}

/** The entries that a row makes: what it corrects, that what then stands is checked, or what was noted of it. */
export function entriesOf({ key, change, note, remark, checks }: MarkedRow, { by, on }: Lawyer) {
  const row = provisionOf(key as ProvisionKey);
  const entry = { kind: 'provision', key, seen: row.entries, reason: note } as const;
  const corrects = Object.keys(change).length > 0;
  const after = corrects ? editionAfter(row, change, shippedRegister.provisions[row.key as ProvisionKey]) : row;
  return [
    ...(corrects ? [{ ...entry, act: 'corrected' as const, said: change }] : []),
    ...(remark ? [{ ...entry, act: 'noted' as const, said: { by, on }, reason: remark }] : []),
    ...(checks ? [{ ...entry, act: 'checked' as const, said: { by, on, print: printOf(after) } }] : []),
  ];
}
