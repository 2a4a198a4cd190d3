import { Refusal } from '../start/refusal.ts';
import { copiedNames } from './journal-copy.ts';
import { readSegment, type Segment } from './journal-names.ts';
import { alone } from './owner.ts';
import { isOwner, putMark, readMark } from './owner-mark.ts';
import type { Standing } from './standing.ts';

/** Whether a copy that does not say whose it is, as an earlier release left it, can be another database's. */
function isStrange(folder: string, standing: Standing): boolean {
  const pieces = copiedNames(folder).flatMap((name) => readSegment(name, standing.segmentBytes) ?? []);
  const newest = Math.max(...pieces.map(({ timeline }) => timeline));
  const isAhead = ({ timeline, number }: Segment) => timeline === newest && number > standing.number;
  return pieces.length > 0 && (newest !== standing.timeline || pieces.some(isAhead));
}

/**
 * Makes sure, before the journal is streamed into a folder, that no other database streams there: two at once would write over each other. Such
 * a folder is not taken over: a new copy begins in a new one.
 */
export function copyAsOwner(dataDir: string, folder: string, standing: Standing, now: Date): Promise<void> {
  return alone(dataDir, () => {
    const found = readMark(folder)?.mark;
    if (found ? !isOwner(dataDir, found) : isStrange(folder, standing))
      throw new Refusal(
        `The copy of a journal in ${folder} (RINNALLA_JOURNAL_TO) is that of another Rinnalla, or of this one before it was restored, copied or moved. Nothing of this one is streamed there: after a restore give the copy a new folder; a trial needs none.`,
      );
    putMark(dataDir, folder, undefined, found ?? { since: now.toISOString(), timeline: standing.timeline });
  });
}
