import type { ClientConfig } from 'pg';
import { askLag } from '../platform/db/newest-server.ts';
import { withOwner } from './deployment.ts';

/** Says how far the server is behind what is known of its makers' releases; nothing where it is not. */
export async function warnOfLag(admin: ClientConfig, warn: (line: string) => void): Promise<void> {
  const lag = await withOwner(admin, (client) => askLag(client, new Date()));
  if (lag.unmaintained)
    warn(`PostgreSQL ${lag.version} is no longer looked after by its makers: move to a newer major version`);
  else if (lag.behind > 0)
    warn(`PostgreSQL ${lag.version} is ${lag.behind} minor releases behind ${lag.newest}: see rinnalla doctor`);
}
