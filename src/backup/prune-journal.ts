import { journalFolder, journalNames, removePiece } from './journal.ts';
import { readSegment } from './journal-names.ts';
import { backupsIn } from './target.ts';

/**
 * Removes what the journal holds from before the oldest database backup: nothing can be brought back by it. Where the label of one cannot
 * be read, nobody knows what it needs, and nothing is removed. Returns how many pieces went.
 */
export function pruneJournal(folder: string): number {
  let unknown = false;
  const kept = backupsIn(folder, 'database', () => {
    unknown = true;
  });
  const oldest = kept[0]?.label.database;
  const first = oldest && readSegment(oldest.first, oldest.segmentBytes);
  if (unknown || !oldest || !first) return 0;
  const journal = journalFolder(folder);
  const gone = journalNames(journal).filter((name) => {
    const segment = readSegment(name, oldest.segmentBytes);
    return segment !== undefined && segment.number < first.number;
  });
  for (const name of gone) removePiece(journal, name);
  return gone.length;
}
