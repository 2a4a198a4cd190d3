import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Peek } from '../../platform/crypto/readable.ts';
import type { Context } from '../../platform/http/endpoint.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Found, Sought } from '../../platform/search/sought.ts';
import { kindOf, wordsIn } from './kinds.ts';
import type { ClosedText, RoomOf } from './search.queries.ts';

/** A closed text in which all that was sought stands. */
export interface FoundIn {
  readonly closed: ClosedText;
  readonly caseId: string;
  readonly weight: number;
}

/** So many are opened before others have their turn: some milliseconds. */
const atOnce = 250;

export const placeOf = ({ kind, id, room_id, version }: ClosedText) => ({
  table: kindOf(kind).table,
  row: id,
  room: room_id,
  version,
});

/** @throws Problem `busy` when whoever asked has left: nobody gets the answer, and no operator has anything to do about it */
export function whileThere(gone: AbortSignal | undefined): void {
  if (gone?.aborted) throw new Problem('busy', { reason: 'left' });
}

/** What stands in a text as this worker may read it: names that are drawn otherwise for this worker are found as they are drawn, or a hit would tell them. */
function standsIn(sought: Sought, peek: Peek, closed: ClosedText): Found | undefined | 'closed' {
  const opened = peek(placeOf(closed), closed.sealed);
  return opened === undefined ? 'closed' : sought(wordsIn(closed.kind, opened));
}

/**
 * Looks through closed texts, one after the other and not longer at a time than others can wait.
 *
 * @returns those in which everything stands, in the order given, and how many did not open, of which nobody knows what stands there
 * @throws Problem `busy` when whoever asked has left
 */
export async function lookThrough(
  sought: Sought,
  texts: readonly ClosedText[],
  rooms: ReadonlyMap<number, RoomOf>,
  { peek, gone }: Pick<Context<unknown, 'own'>, 'peek' | 'gone'>,
): Promise<{ readonly found: readonly FoundIn[]; readonly closed: number }> {
  const found: FoundIn[] = [];
  let unopened = 0;
  for (let at = 0; at < texts.length; at += atOnce) {
    for (const closed of texts.slice(at, at + atOnce)) {
      const room = rooms.get(closed.room_id);
      const own = room && standsIn(sought, peek, closed);
      if (own === 'closed') unopened += 1;
      else if (room && own) found.push({ closed, caseId: room.caseId, weight: own.weight });
    }
    await nextTurn();
    whileThere(gone);
  }
  return { found, closed: unopened };
}
