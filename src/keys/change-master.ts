import type pg from 'pg';
import type { SettledConfig } from '../deps.ts';
import { markOfMaster } from '../platform/crypto/key-ring.ts';
import { ringPlace } from '../platform/crypto/ring-by-settings.ts';
import { loginRoles, roleName } from '../platform/db/roles.ts';
import { type Database, passwordsFrom } from '../start/database.ts';
import { withOwner } from '../start/deployment.ts';
import { Refusal } from '../start/refusal.ts';
import { marksOf } from '../start/ring.ts';

/** Where a change can be cut off, for the proof that it can be finished from each. */
export type ChangeStep = 'begun' | 'written' | 'announced' | 'exchanged' | 'done';

/** Database and logins follow the ring, all at once: the passwords of the logins are worked out of the master key. */
async function follow(client: pg.Client, next: Buffer): Promise<void> {
  const passwords = passwordsFrom(next);
  await client.query('begin');
  await client.query('update priv.deployment set master = $1, master_next = null', [markOfMaster(next)]);
  await client.query('reset role');
  for (const role of loginRoles)
    await client.query(`alter role ${roleName(role)} password ${client.escapeLiteral(passwords[role])}`);
  await client.query('commit');
}

/**
 * Puts the ring under another master key. At every moment the ring is wrapped by the former or by the new one, and the database knows
 * both while it may be either: cut off, the same call with the same two keys finishes it. `at` is told each step that is done.
 * Throws a `Refusal` where neither key is the right one.
 */
export async function changeMaster(
  config: SettledConfig,
  database: Database,
  next: Buffer,
  at: (step: ChangeStep) => void = () => undefined,
): Promise<'changed' | 'already'> {
  const place = ringPlace(config);
  const [latter, former] = [markOfMaster(next), markOfMaster(config.masterKey)];
  return withOwner(database.admin, async (client) => {
    const known = await marksOf(client);
    if (known.master === latter && !known.next && (await place.isWrappedBy(next))) return 'already';
    if (known.master !== former)
      throw new Refusal(
        'The master key is not the one that this database was made with: set RINNALLA_MASTER_KEY to the former key.',
      );
    at('begun');
    if (await place.isWrappedBy(config.masterKey)) {
      const exchange = await place.rewrap(config.masterKey, next);
      at('written');
      await client.query('update priv.deployment set master_next = $1', [latter]);
      at('announced');
      await exchange();
    } else if (!(await place.isWrappedBy(next)))
      throw new Refusal(
        'The key ring opens with neither of the two keys: bring back the key that the change was begun with.',
      );
    at('exchanged');
    await follow(client, next);
    at('done');
    return 'changed';
  });
}
