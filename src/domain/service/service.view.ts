import type { Json } from './document/json.ts';
import type { Reason } from './fit.ts';
import type { Columns, Source } from './service.ts';

/** A line of a list of services. */
export interface ServiceRow extends Columns {
  readonly id: string;
  readonly organisationId: string | null;
  readonly state: 'open' | 'closed';
}

/** A service that is offered for something, and why it suits. */
export interface OfferedService extends ServiceRow {
  readonly fits: readonly Reason[];
  readonly lacks: readonly Reason[];
}

/** One service whole. */
export interface ServiceDetail extends ServiceRow {
  readonly source: Source;
  readonly externalId: string | null;
  readonly document: Json;
  readonly version: number;
  /** Whose name changed it last; null for an import, and for a worker whose name one may not read. */
  readonly changedBy: string | null;
  readonly imported: boolean;
  readonly writtenAt: Date;
  /** Everybody may read of it without an account. */
  readonly isPublic: boolean;
  /** Whether the acting worker may say so. */
  readonly publishes: boolean;
  /** Whether the acting worker may change it. */
  readonly keeps: boolean;
}
