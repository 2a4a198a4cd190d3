import type { KeyRing } from './key-ring.ts';

/** Where a key ring lies, whether one is there or not; for what opens it, moves it or wraps it anew. */
export interface RingPlace {
  /** What is not there where the ring is missing, for a sentence. */
  readonly lacks: string;
  exists(): Promise<boolean>;
  /** Opens the ring, or makes a new one where there is none. Throws `WrongMasterKey`. */
  open(masterKey: Buffer): Promise<KeyRing>;
  /** Whether other programs work with the ring at this moment, as far as the place can tell. */
  inUse(): Promise<boolean>;
  isWrappedBy(masterKey: Buffer): Promise<boolean>;
  /**
   * Makes the ring ready to be wrapped by another master key, and leaves it as it is; what comes back exchanges it, in one step. Throws
   * `WrongMasterKey` where a key does not open, and then or at the exchange where a key has been made meanwhile.
   */
  rewrap(from: Buffer, to: Buffer): Promise<() => Promise<void>>;
  /** The ring in the form of a file: every record at the place of its room. */
  copy(): Promise<Buffer>;
  /** Puts a ring of that form where none is, durably. */
  fill(ring: Buffer): Promise<void>;
  /**
   * Gives the ring away, in the form of a file: no program adds to it from here on, and when `work` is done it is taken away. Where that
   * throws, all stays as it was.
   */
  giveAway(work: (ring: Buffer) => Promise<void>): Promise<void>;
  /** Takes the ring away, and writes over what it was. */
  remove(): Promise<void>;
}
