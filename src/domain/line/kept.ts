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

/** One version of a row, and the room whose key closes it. */
export type Place = Omit<SealedPlace, 'table'>;
