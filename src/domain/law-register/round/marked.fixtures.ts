import { type Column, columns, type PendingColumn, pendingColumns } from './columns.ts';
import { readMarked } from './read-marked.ts';

/** Who marks, when, and the day on which it is read. */
export const today = '2026-11-28';
export const lawyer = { by: 'Elina Vuori, lakimies', on: '2026-11-26' };
export const row = (cells: Partial<Record<Column, string>>): string[] => {
  const all: Partial<Record<Column, string>> = { key: 'ul-52b', version: '1', ...cells };
  return columns.map((column) => all[column] ?? '');
};
export const marked = (...rows: Partial<Record<Column, string>>[]) => readMarked(rows.map(row), lawyer, today);
export const refused = (cells: Partial<Record<Column, string>>) => marked(cells).map((made) => made.refused.join());

/** A change to come, as a lawyer adds it. */
export const worded = { fi: 'Toinen muutos.', sv: 'En annan ändring.', en: 'Another change.' };
export const change = (cells: Partial<Record<PendingColumn, string>>): string[] =>
  pendingColumns.map((column) => cells[column] ?? '');
export const isNew = {
  ...{ change: 'uusi', newPaper: 'HE 1/2027', newStage: 'ehdotus' },
  ...{ newWouldFi: worded.fi, newWouldSv: worded.sv, newWouldEn: worded.en },
};
