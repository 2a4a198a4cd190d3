import type { Place as SealedPlace } from '../../platform/crypto/vault.ts';
import type { Placed } from '../room/index.ts';

/** A row of a table that keeps its former versions, with whose it is. */
export interface KeptRow extends Placed {
  readonly id: string;
  readonly room_id: number;
  readonly version: number;
  readonly written_at: Date;
  readonly body: Buffer | null;
}

/** What every line tells of itself. */
export interface Kept extends Pick<KeptRow, 'id' | 'organisation' | 'author' | 'own' | 'version'> {
  readonly organisationId: string;
  readonly writtenAt: string;
}

/** A former version: its clear columns as they were, its words by name, and the reason of the correction that made it. */
export interface FormerVersion extends Pick<Kept, 'version' | 'author' | 'writtenAt'> {
  readonly was: Readonly<Record<string, unknown>>;
  readonly text: Readonly<Record<string, string | null>>;
  readonly reason: string | null;
}

/** One version of a row, and the room whose key closes it. */
export type Place = Omit<SealedPlace, 'table'>;
