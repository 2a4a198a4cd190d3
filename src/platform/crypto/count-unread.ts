import { note } from '../log/log.ts';
import type { Unread } from './readable.ts';

/**
 * Counts texts that looks could not open, since the program started, and writes one line a look into the operator's log: tables, rooms and
 * reasons, no case and no text.
 */
export function countUnread(): (texts: readonly Unread[], audit: string) => void {
  let all = 0;
  return (texts, audit) => {
    all += texts.length;
    const places = [...Map.groupBy(texts, ({ table, room, why }) => `${table} of room ${room}: ${why}`)];
    const unread = places.map(([place, some]) => `${place} (${some.length})`);
    note('texts.unread', { look: audit, unread, sinceStart: all });
  };
}
