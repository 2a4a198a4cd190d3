import type { Length } from '../../platform/time/length.ts';
import { parseWhen, startsApart, type When } from '../../platform/time/uncertain/index.ts';
import type { EventCode } from './codes.ts';

/** Somebody was placed somewhere, and left it. */
const [begins, ends] = ['housed', 'left'] as const satisfies EventCode[];
export const stayCodes: readonly string[] = [begins, ends];

/** An event on its place in the one order of time. */
export interface StayEvent {
  readonly id: string;
  readonly code: string | null;
  readonly when: When;
}

interface Pair {
  /** The event that began it, and the place. */
  readonly eventId: string;
  readonly placeId: string;
  readonly when: When;
  readonly length: Length;
}

export interface Stay extends Omit<Pair, 'placeId'> {
  /** What the place is called in the record. */
  readonly place: string | null;
}

/**
 * Stays at one place: placed there and left it, both told of the same place. Of a leaving that names none nobody has said what was left; and
 * where none is told, nobody has said that the stay goes on. Placed twice without leaving between: the first has no end of its own.
 * Events come in the one order of time.
 */
export function staysOf(events: readonly StayEvent[], placesOf: (id: string) => readonly string[]): Pair[] {
  return events.flatMap((begin, at): Pair[] => {
    if (begin.code !== begins) return [];
    for (const placeId of placesOf(begin.id)) {
      const next = events
        .slice(at + 1)
        .find(({ id, code }) => (code === begins || code === ends) && placesOf(id).includes(placeId));
      if (next?.code !== ends) continue;
      const when = parseWhen(`${begin.when}/${next.when}`);
      // Two alike are one time, and what was told as a stretch itself is drawn as one.
      if (when.ok && when.value.includes('/'))
        return [{ eventId: begin.id, placeId, when: when.value, length: startsApart(begin.when, next.when) }];
    }
    return [];
  });
}
