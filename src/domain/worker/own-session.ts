import type { Acting } from '../../platform/acting/acting.ts';
import { enterOwn } from '../../platform/acting/enter-own.ts';
import { buildEntry, type Entry, nothingSeen } from '../../platform/audit/trail.ts';
import { sealing, withKeys } from '../../platform/crypto/keep-keys.ts';
import { inTransaction, type ReadTx } from '../../platform/db/tx.ts';
import type { Engine } from '../../platform/http/run-endpoint.ts';

/** Has `log` write the entry of what a worker has done with a session of her own. */
async function logOwn(
  { ring }: Engine,
  tx: ReadTx,
  acting: Acting,
  kind: string,
  log: (sides: readonly [string, Buffer]) => Promise<unknown>,
): Promise<void> {
  const own = { room: acting.logRoom, keyRoom: acting.logRoom };
  await sealing(tx, ring, (vault) => log(sides(buildEntry(vault, acting, own, kind, undefined, nothingSeen, {}))));
}

/** What the database's own functions take of an entry: they know its kind and its place. */
const sides = ({ leaf, detail }: Entry): readonly [string, Buffer] => [leaf, Buffer.from(detail, 'base64')];

/** Who acts by this token, for a page that shows nothing of any case; reads no more than that. */
export const actingOf = (engine: Engine, token: string): Promise<Acting | undefined> =>
  inTransaction(
    engine.pools.look,
    'look',
    (tx) => enterOwn(tx, token),
    async (_, acting) => acting,
    async () => undefined,
  );

/** Logs that a session has been opened; the cookie or token leaves only after this. */
export const logSignIn = (engine: Engine, token: string): Promise<Acting | undefined> =>
  withKeys(engine.ring, () =>
    inTransaction(
      engine.pools.look,
      'look',
      (tx) => enterOwn(tx, token),
      async (tx, acting) => {
        if (acting)
          await logOwn(engine, tx, acting, 'SignedIn', (entry) => tx.query('select audit.signed_in($1, $2)', entry));
        return acting;
      },
      async () => undefined,
    ),
  );

const endings = {
  signOut: 'select act.sign_out($1, $2)',
  lock: 'select act.lock_session($1, $2)',
} as const;

/** Ends the session of this token and logs it; a token that opens nothing is let go. */
const end = (engine: Engine, token: string, how: keyof typeof endings): Promise<void> =>
  withKeys(engine.ring, () =>
    inTransaction(
      engine.pools.change,
      'change',
      (tx) => enterOwn(tx, token),
      async (tx, acting) => {
        if (!acting) return;
        await logOwn(engine, tx, acting, 'SignedOut', (entry) => tx.query(endings[how], entry));
      },
      async () => undefined,
    ),
  );

/** Signs out. */
export const endSession = (engine: Engine, token: string): Promise<void> => end(engine, token, 'signOut');
/** Locks the page that nobody uses: the session ends, and who signs in anew is led back to the page. */
export const lockSession = (engine: Engine, token: string): Promise<void> => end(engine, token, 'lock');

/** Makes a session longer that is about to end, as far as one may last; tells how long it lasts, in milliseconds. */
export const extendSession = ({ pools }: Engine, token: string): Promise<number | undefined> =>
  inTransaction(
    pools.change,
    'change',
    (tx) => enterOwn(tx, token),
    async (tx, acting) => {
      if (!acting) return undefined;
      const { ends } = await tx.one<{ ends: Date }>('select act.extend_session() as ends');
      return ends.getTime() - acting.now.getTime();
    },
    async () => undefined,
  );
