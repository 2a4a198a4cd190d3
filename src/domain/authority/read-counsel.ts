import { dayOf } from '../../platform/time/format.ts';
import { type ClockOnce, readClocks } from '../deadline/index.ts';
import { type Match, type ProcessView, readMatches, readProcesses } from '../process/index.ts';
import type { JusticeLine } from './justice-fields.ts';
import { justiceTable } from './justice-line.ts';
import type { ReadContext } from './read-screen.ts';

/** What counsel sees first on a case: deadlines, courses and lines, as far as they are open. */
export interface CounselView {
  readonly today: string;
  readonly deadlines: readonly ClockOnce[];
  readonly processes: readonly ProcessView[];
  readonly lines: readonly JusticeLine[];
  /** What was answered on rows of one hearing in several registers. */
  readonly matches: readonly Match[];
}

export async function readCounsel({ tx, vault, trail, acting, now }: ReadContext): Promise<CounselView> {
  const id = acting.case.id;
  const [deadlines, processes, lines, matches] = await Promise.all([
    readClocks(tx, vault, trail, id),
    readProcesses(tx, vault, trail, id),
    justiceTable.read(tx, vault, trail, id),
    readMatches(tx, vault, trail, id),
  ]);
  return { today: dayOf(now), deadlines, processes, lines, matches };
}
