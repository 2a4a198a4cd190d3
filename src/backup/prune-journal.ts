import { journalFolder, journalNames, removePiece } from './journal.ts';
import { copiedNames, removeCopied } from './journal-copy.ts';
import { readSegment } from './journal-names.ts';
import { backupsIn } from './target.ts';

/**
 * Removes what the journal holds, and a copy of it that is streamed, from before the oldest database backup: nothing can be brought back by it. Where the label of one cannot
 * be read, nobody knows what it needs, and nothing is removed. Returns how many pieces went.
 */
export function pruneJournal(folder: string, copy: string | undefined): number {
  let unknown = false;
  const kept = backupsIn(folder, 'database', () => {
    unknown = true;
  });
  const oldest = kept[0]?.label.database;
  const first = oldest && readSegment(oldest.first, oldest.segmentBytes);
  if (unknown || !oldest || !first) return 0;
  const isOld = (name: string) => {
    const segment = readSegment(name, oldest.segmentBytes);
    return segment !== undefined && segment.number < first.number;
  };
  const journal = journalFolder(folder);
  const gone = journalNames(journal).filter(isOld);
  for (const name of gone) removePiece(journal, name);
  if (copy) for (const name of copiedNames(copy).filter(isOld)) removeCopied(copy, name);
  return gone.length;
}
