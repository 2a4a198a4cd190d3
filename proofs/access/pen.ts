import type { Case, Id, World } from './facts.ts';
import type { Ids } from './live.ts';

/** What the writing of a case's facts into tables needs to know. */

export type StoredRow = Record<string, unknown>;
/** Rows for several tables, by the name of the table. */
export type Tables = Record<string, StoredRow[]>;
/** Rooms are looked up by case, class and organisation. */
export type RoomOf = (theCase: Case, of: string, organisation: Id) => number;

export type Pen = {
  readonly ids: Ids;
  readonly world: World;
  readonly theCase: Case;
  readonly roomOf: RoomOf;
  /** Somebody of that organisation, where a table wants an author. */
  readonly anyone: (organisation: Id) => string;
};

/** Text that nobody reads. */
export const someBytes = '\\x00';

export const stateOf = {
  draft: 'draft',
  waits: 'open',
  confirmed: 'granted',
  accepted: 'accepted',
  refused: 'refused',
  declined: 'declined',
  withdrawn: 'withdrawn',
  lapsed: 'lapsed',
  joined: 'joined',
};
