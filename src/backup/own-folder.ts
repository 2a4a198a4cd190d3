import type { ClientConfig } from 'pg';
import type { SettledConfig } from '../deps.ts';
import type { KeyRing } from '../platform/crypto/key-ring.ts';
import { note } from '../platform/log/log.ts';
import { refuseOthers, spoolOf } from './journal.ts';
import { sealPurpose } from './manifest.ts';
import { keepAsOwner, takeOver as takeFolder } from './owner.ts';
import { standingOf } from './standing.ts';

/** Makes sure that the folder is this data directory's, or makes it so on the operator's word. Gives what asks for it again later. */
export async function ownFolder(
  config: SettledConfig,
  admin: ClientConfig,
  ring: KeyRing,
  { folder, takeOver }: { folder: string; takeOver: boolean },
): Promise<() => Promise<void>> {
  // Each node that shares the ring backs it up: it is nobody's alone.
  if (config.databaseUrl && config.ringUrl) return async () => undefined;
  const { dataDir } = config;
  const secret = ring.secret(sealPurpose);
  const standing = config.databaseUrl ? undefined : await standingOf(admin);
  const keeper = { dataDir, folder, ring: ring.id, secret, standing };
  if (takeOver) {
    await refuseOthers(spoolOf(dataDir), folder, secret);
    await takeFolder(keeper, new Date());
    note('backup.taken-over');
  } else await keepAsOwner(keeper, new Date());
  return () => keepAsOwner(keeper, new Date());
}
