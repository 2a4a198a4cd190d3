import type { Row, Ui } from '../../../platform/ui/index.ts';
import { isPromise, type Waiting } from '../home.ts';
import { attentionRow } from './attention-row.tsx';
import { promiseRow } from './Promises.tsx';

/** One row of what waits, of whatever kind; `ofCase`: on a page of that case, whose code stands above. */
export function waitingRow(ui: Ui, today: string, row: Waiting, ofCase = false): Row {
  if (!isPromise(row)) return attentionRow(ui, today, row, ofCase);
  const icon = row.mine ? ({ name: 'check', tone: 'lake' } as const) : ({ name: 'clock', tone: 'berry' } as const);
  return { ...promiseRow(ui, today, row, ofCase), icon };
}
