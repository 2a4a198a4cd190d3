import { KeyDestroyed, RingAway } from './key-ring.ts';
import { KeyMissing, type Place, type Vault } from './vault.ts';

/** A text that a look met and could not open: where it lies, and why; nothing of what it says. */
export interface Unread {
  readonly table: string;
  readonly room: number;
  readonly why: 'key-destroyed' | 'key-missing' | 'changed';
}

function whyOf(error: unknown): Unread['why'] {
  if (error instanceof KeyDestroyed) return 'key-destroyed';
  return error instanceof KeyMissing ? 'key-missing' : 'changed';
}

type Tell = (text: Unread) => void;

const orElse =
  (unread: Tell) =>
  <T>(place: Place, open: () => T, instead: () => T): T => {
    try {
      return open();
    } catch (error) {
      // Not a matter of this text: no other would open either.
      if (error instanceof RingAway) throw error;
      unread({ table: place.table, room: place.room, why: whyOf(error) });
      return instead();
    }
  };

/** Opens a text to look through it; undefined for one that does not open. */
export type Peek = (place: Place, sealed: Buffer) => string | undefined;

/** Looks through texts of a vault; of those that do not open `unread` is told. */
export function peeking(vault: Pick<Vault, 'open'>, unread: Tell): Peek {
  const or = orElse(unread);
  return (place, sealed) =>
    or<string | undefined>(
      place,
      () => vault.open(place, sealed),
      () => undefined,
    );
}

/**
 * The vault of a look: a text that does not open is shown as `words`, so that what else is on the page can be read, and `unread` is told.
 * A change gets no such vault: what stands instead must never be sealed as if somebody had written it.
 */
export function readable(vault: Vault, words: string, unread: Tell): Vault {
  const or = orElse(unread);
  return {
    ...vault,
    open: (place, sealed) =>
      or(
        place,
        () => vault.open(place, sealed),
        () => words,
      ),
    document: (place, sealed, instead) =>
      or(
        place,
        () => vault.document(place, sealed, instead),
        () => instead(words),
      ),
  };
}
