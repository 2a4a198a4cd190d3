import { languages } from '../../../platform/i18n/texts.ts';
import { units } from '../../../platform/time/finnish-days/index.ts';
import { formatDate } from '../../../platform/time/format.ts';
import {
  canBeChecked,
  changed,
  editionAfter,
  isProvisionKey,
  type Length,
  lengthOfTime,
  misfits,
  type ProvisionChange,
  type ProvisionKey,
  printOf,
  provisionOf,
  type Standing,
  versions,
} from '../../law/index.ts';
import { lawRegisterTexts } from '../law-register.texts.ts';
import { changeOf, longestSays, longestWhy, readAsOf } from '../typed-correction.ts';
import { howOften } from '../uses.ts';
import { type Column, codeOf, columns, type Verdict, verdicts } from './columns.ts';

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
  /** It would be marked as checked. */
  readonly checks: boolean;
}

type Cells = Readonly<Record<Column, string>>;
const corrections = ['newFi', 'newSv', 'newEn', 'newTimes', 'validFrom', 'validUntil'] as const;
const readingCells = ['reading', 'asOf'] as const;

export const cellsOf = (record: readonly string[]): Cells =>
  Object.fromEntries(columns.map((column, place) => [column, (record[place] ?? '').trim().normalize('NFC')])) as Cells;

/** A length by its words in any of the three languages: `6 kuukautta`. */
function lengthOf(said: string): Length | undefined {
  const amount = Number(/^\d{1,3}/.exec(said.trim())?.[0]);
  const words = said.trim().replace(/\s+/g, ' ').toLowerCase();
  const unit = units.find((unit) => languages.some((language) => lengthOfTime(language, { amount, unit }) === words));
  return unit && amount >= 1 && amount <= 100 ? { amount, unit } : undefined;
}

/** `2026-11-20` or `20.11.2026`, a day that there is. */
function dayOf(said: string): string | undefined {
  const [, d = '', m = '', y = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(said) ?? [];
  const iso = y ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : said;
  const made = /^\d{4}-\d\d-\d\d$/.test(iso) ? new Date(`${iso}T00:00:00Z`) : undefined;
  return made && !Number.isNaN(made.getTime()) && made.toISOString().startsWith(iso) ? iso : undefined;
}

interface Read {
  readonly whole: Partial<Required<ProvisionChange>>;
  readonly refused: readonly string[];
}

/** What the cells of a row say, as far as they can be read. */
function readCells(row: Standing, cells: Cells, on: string): Read {
  const refused: string[] = [];
  const or = <Value>(said: string, value: Value | undefined, reason: string): Value | undefined => {
    if (said !== '' && value === undefined) refused.push(reason);
    return said === '' ? undefined : value;
  };
  const names = Object.keys(row.limits);
  const lengths = cells.newTimes === '' ? [] : cells.newTimes.split(';').map(lengthOf);
  const times = lengths.length === names.length && lengths.every((length) => length !== undefined);
  const limits = or(
    cells.newTimes,
    times ? Object.fromEntries(names.map((name, place) => [name, lengths[place] as Length])) : undefined,
    'times',
  );
  const read = or(
    cells.reading,
    codeOf(cells.reading, versions, (language, code) => lawRegisterTexts(language)(`version.${code}`)),
    'reading',
  );
  const asOf = or(cells.asOf, readAsOf(cells.asOf), 'asOf');
  const validFrom = or(cells.validFrom, dayOf(cells.validFrom), 'validFrom');
  const validUntil = or(cells.validUntil, dayOf(cells.validUntil), 'validUntil');
  const says = { fi: cells.newFi || row.says.fi, sv: cells.newSv || row.says.sv, en: cells.newEn || row.says.en };
  if (Object.values(says).some((words) => words.length > longestSays)) refused.push('long');
  if (cells.note.length > longestWhy - 150) refused.push('note-long');
  const reads = read !== undefined || asOf !== undefined;
  return {
    refused,
    whole: {
      says,
      ...(limits ? { limits } : {}),
      ...(reads ? { mark: 'read', version: read ?? row.version, asOf: asOf ?? row.asOf } : {}),
      ...(validFrom ? { validFrom } : {}),
      ...(validUntil ? { validUntil } : {}),
      lookedOn: on,
    },
  };
}

/** Why the verdict of a row and its cells do not go together. */
function contradictions(cells: Cells, verdict: Verdict | undefined): string[] {
  const corrects = corrections.some((column) => cells[column] !== '');
  if (cells.verdict !== '' && !verdict) return ['verdict'];
  if (!verdict) return ['unmarked'];
  if (verdict === 'right' && corrects) return ['right-corrected'];
  if (verdict === 'correct' && !corrects) return ['no-correction'];
  return [];
}

/** What one may want to look at before it is written; none of it refuses. */
function flagsOf(key: ProvisionKey, cells: Cells, change: ProvisionChange): string[] {
  const { limits, amounts } = provisionOf(key);
  const worded = [cells.newFi, cells.newSv, cells.newEn].filter(Boolean).length;
  return [
    ...(howOften(key) === 0 ? ['unused'] : []),
    ...(worded > 0 && worded < 3 ? ['some-languages'] : []),
    ...(change.limits && worded === 0 ? ['times-alone'] : []),
    // Who writes the same times again has said that they stay.
    ...(change.says && cells.newTimes === '' && Object.keys(limits).length > 0 ? ['words-alone'] : []),
    ...(change.says && Object.keys(amounts).length > 0 ? ['amounts-stay'] : []),
  ];
}

function readRow(line: number, cells: Cells, { by, on }: Lawyer, today: string, twice: ReadonlySet<string>): MarkedRow {
  const verdict = codeOf(cells.verdict, verdicts, (language, code) => lawRegisterTexts(language)(`verdict.${code}`));
  const { key } = cells;
  const who = `${by}, ${formatDate('fi', on)}`;
  const said = cells.note === '' ? who : `${who}: ${cells.note}`;
  const none = { line, key, verdict: verdict ?? null, flagged: [], change: {}, note: said, checks: false };
  if (!isProvisionKey(key)) return { ...none, refused: ['unknown'] };
  const row = provisionOf(key);
  const contradicting = contradictions(cells, verdict);
  const { whole, refused } = readCells(row, cells, on);
  const before = [
    ...(twice.has(key) ? ['twice'] : []),
    ...(cells.version === String(row.entries + 1) ? [] : ['changed']),
    ...contradicting,
    ...refused,
  ];
  if (before.length > 0) return { ...none, refused: before };
  if (verdict === 'unsure') return { ...none, refused: [] };
  const change = changeOf(row, whole, said);
  const unfit = Object.keys(change).length === 0 ? [] : misfits(row, change, today);
  const against = unfit.find((misfit) => misfit.with)?.with;
  if (unfit.length > 0)
    return {
      ...none,
      refused: [...new Set(unfit.map(({ reason }) => reason))],
      ...(against ? { against } : {}),
    };
  const checks = canBeChecked(changed(row, change));
  return { ...none, change, checks, refused: checks ? [] : ['unread'], flagged: flagsOf(key, cells, change) };
}

/** Every row that somebody has marked, with what it would do; rows without a mark are left out. */
export function readMarked(records: readonly (readonly string[])[], lawyer: Lawyer, today: string): MarkedRow[] {
  const rows = records.map((record, place) => ({ line: place + 2, cells: cellsOf(record) }));
  const marked = rows.filter(({ cells }) =>
    [...corrections, ...readingCells, 'verdict' as const, 'note' as const].some((column) => cells[column] !== ''),
  );
  const counts = Map.groupBy(marked, ({ cells }) => cells.key);
  const twice = new Set([...counts].filter(([, all]) => all.length > 1).map(([key]) => key));
  return marked.map(({ line, cells }) => readRow(line, cells, lawyer, today, twice));
}

/** The entries that a row makes: what it corrects, and that what then stands is checked. */
export function entriesOf({ key, change, note, checks }: MarkedRow, { by, on }: Lawyer) {
  const row = provisionOf(key as ProvisionKey);
  const entry = { kind: 'provision', key, seen: row.entries, reason: note } as const;
  const corrects = Object.keys(change).length > 0;
  const after = corrects ? editionAfter(row, change) : row;
  return [
    ...(corrects ? [{ ...entry, act: 'corrected' as const, said: change }] : []),
    ...(checks ? [{ ...entry, act: 'checked' as const, said: { by, on, print: printOf(after) } }] : []),
  ];
}
