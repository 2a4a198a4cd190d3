import type { Row, Ui } from '../../../platform/ui/index.ts';
import { isPromise, type Waiting } from '../home.ts';
import { attentionRow } from './attention-row.tsx';
import { promiseRow } from './Promises.tsx';

/** One row of what waits, of whatever kind. */
export function waitingRow(ui: Ui, today: string, row: Waiting): Row {
  if (!isPromise(row)) return attentionRow(ui, today, row);
  const icon = row.mine ? ({ name: 'check', tone: 'lake' } as const) : ({ name: 'clock', tone: 'berry' } as const);
  return { ...promiseRow(ui, today, row), icon };
}
