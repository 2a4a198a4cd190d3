import type { ClientConfig } from 'pg';
import { withClient } from '../platform/db/with-client.ts';
import { readSegment, type Segment } from './journal-names.ts';

/** Where an embedded database stands: which cluster it is, on which timeline, and which piece of its journal it writes. */
export interface Standing extends Segment {
  system: string;
  segmentBytes: number;
}

/** Asks an embedded database where it stands. */
export async function standingOf(admin: ClientConfig): Promise<Standing> {
  const { name, ...rest } = await withClient(admin, async (client) => {
    const { rows } = await client.query<{ name: string; system: string; segmentBytes: number }>(
      `select pg_walfile_name(pg_current_wal_insert_lsn()) as name, (select system_identifier::text from pg_control_system()) as system,
              pg_size_bytes(current_setting('wal_segment_size'))::int as "segmentBytes"`,
    );
    return rows[0] as { name: string; system: string; segmentBytes: number };
  });
  return { ...rest, ...(readSegment(name, rest.segmentBytes) as Segment) };
}
