import { setTimeout as sleep } from 'node:timers/promises';
import type { Acting } from '../../platform/acting/acting.ts';
import { buildEntry, nothingSeen } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import { Problem } from '../../platform/http/problem.ts';
import { type Engine, keptWith } from '../../platform/http/run-endpoint.ts';
import { hashToken, newToken } from '../../platform/http/session.ts';
import { note } from '../../platform/log/log.ts';
import { logSignIn } from './own-session.ts';
import { nobodysHash, verifyPassword } from './password.ts';
import {
  type Account,
  findAccount,
  listEvaluationWorkers,
  logFailure,
  openEvaluationSession,
  openSession,
} from './sign-in.queries.ts';
import { acceptedStep } from './totp.ts';

export interface Opened {
  readonly token: string;
  readonly acting: Acting;
}

/** A failed attempt is answered no sooner than this after it came, in milliseconds: known and unknown accounts alike. */
const soonestRefusal = 600;

/** Hashes in work at once, and how many may wait: more would only make everybody wait. */
const atOnce = 2;
const mostWaiting = 24;
let working = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (working >= atOnce) {
    if (waiting.length >= mostWaiting) {
      note('sign-in.crowded');
      throw new Problem('too-many-tries');
    }
    await new Promise<void>((resolve) => waiting.push(resolve));
  }
  working++;
  try {
    return await work();
  } finally {
    working--;
    waiting.shift()?.();
  }
}

/** Where the secret of the codes is sealed: under the key of the organisation's own log. */
export const totpPlace = (workerId: string, logRoom: number) => ({
  table: 'credential',
  row: workerId,
  room: logRoom,
  version: 1,
});

async function settle(engine: Engine, token: string): Promise<Opened> {
  const acting = await logSignIn(engine, token);
  if (!acting) throw new Problem('busy');
  note('sign-in.done');
  return { token, acting };
}

function failureEntry(vault: Vault, account: Account, now: Date) {
  const acting: Acting = {
    unseenShelters: [],
    workerId: account.worker_id,
    name: account.name,
    roles: [],
    language: 'fi',
    organisationId: account.organisation_id,
    organisation: account.organisation,
    kind: account.kind,
    now,
    logRoom: account.log_room,
  };
  const own = { room: account.log_room, keyRoom: account.log_room };
  return buildEntry(vault, acting, own, 'SignInFailed', undefined, nothingSeen, { locked: account.locked });
}

/** The step of the given code, if password and code are right and the account does not wait. */
async function checkedStep(
  { vault }: Engine,
  account: Account | undefined,
  given: Given,
  now: Date,
): Promise<number | undefined> {
  const hash = account?.password_hash ?? (await nobodysHash());
  const right = await inTurn(() => verifyPassword(given.password, hash));
  if (!account?.totp || !right || account.locked) return undefined;
  return acceptedStep(vault.open(totpPlace(account.worker_id, account.log_room), account.totp), given.code, now);
}

export interface Given {
  readonly email: string;
  readonly password: string;
  readonly code: string;
}

/**
 * Signs in by e-mail, password and code. Every failure is the same to the one who tries; that of a known account counts towards
 * its lock and is in its organisation's log before the answer leaves.
 */
export async function signIn(engine: Engine, given: Given, now: Date): Promise<Opened | undefined> {
  const begun = performance.now();
  const account = await findAccount(engine.pools.auth, given.email);
  const step = await checkedStep(engine, account, given, now);
  const token = newToken();
  if (
    account &&
    step !== undefined &&
    (await openSession(engine.pools.auth, account.worker_id, hashToken(token), step))
  )
    return settle(engine, token);
  if (account) {
    await keptWith(engine, async (tx, vault) => {
      const entry = failureEntry(vault, account, now);
      await logFailure(tx, account.worker_id, entry.leaf, Buffer.from(entry.detail, 'base64'));
    });
  }
  note(account?.locked ? 'sign-in.locked' : 'sign-in.refused');
  await sleep(Math.max(0, soonestRefusal - (performance.now() - begun)));
  return undefined;
}

/** Signs in a worker of the story by id or by name; nobody outside the evaluation mode. */
export async function signInForEvaluation(engine: Engine, who: string): Promise<Opened | undefined> {
  const known = (await listEvaluationWorkers(engine.pools.auth)).filter(({ id, name }) => id === who || name === who);
  const [worker] = known;
  if (!worker || known.length > 1) return undefined;
  const token = newToken();
  if (!(await openEvaluationSession(engine.pools.auth, worker.id, hashToken(token)))) return undefined;
  return settle(engine, token);
}
