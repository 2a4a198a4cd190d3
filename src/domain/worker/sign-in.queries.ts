import type { Pool } from 'pg';
import type { ReadTx } from '../../platform/db/tx.ts';

/** Everything that sign-in knows of an account before there is a session. */
export interface Account {
  worker_id: string;
  password_hash: string;
  totp: Buffer | null;
  locked: boolean;
  name: string;
  organisation_id: string;
  organisation: string;
  kind: string;
  log_room: number;
}

/** The account of an e-mail address, if it is open. */
export async function findAccount(auth: Pool, email: string): Promise<Account | undefined> {
  const { rows } = await auth.query<Account>({
    name: 'sign-in account',
    text: `select c.worker_id, c.password_hash, c.totp, c.locked, a.name, a.organisation_id, a.organisation, a.kind, a.log_room
           from sign_in.credential($1) c, sign_in.account(c.worker_id) a`,
    values: [email],
  });
  return rows[0];
}

/** Counts and logs a failed attempt; after five the account waits. */
export const logFailure = (auth: ReadTx, worker: string, leaf: string, detail: Buffer): Promise<unknown> =>
  auth.query('select sign_in.log_failure($1, $2, $3)', [worker, leaf, detail]);

/** Opens a session for a code that has not been used; false when it has. */
export async function openSession(auth: Pool, worker: string, tokenHash: Buffer, step: number): Promise<boolean> {
  const { rows } = await auth.query<{ opened: boolean }>('select sign_in.open_session($1, $2, $3) as opened', [
    worker,
    tokenHash,
    step,
  ]);
  return rows[0]?.opened === true;
}

export interface EvaluationWorkerRow {
  id: string;
  name: string;
  title: string;
  roles: string[];
  organisation_id: string;
  organisation: string;
  kind: string;
  region: string;
}

/** The workers of the story; nobody outside the evaluation mode. */
export async function listEvaluationWorkers(auth: Pool): Promise<EvaluationWorkerRow[]> {
  const { rows } = await auth.query<EvaluationWorkerRow>(
    'select id, name, title, roles, organisation_id, organisation, kind, region from sign_in.evaluation_workers()',
  );
  return rows;
}

/** Opens a session without a password; false outside the evaluation mode and for an ended account. */
export async function openEvaluationSession(auth: Pool, worker: string, tokenHash: Buffer): Promise<boolean> {
  const { rows } = await auth.query<{ opened: boolean }>('select sign_in.open_evaluation_session($1, $2) as opened', [
    worker,
    tokenHash,
  ]);
  return rows[0]?.opened === true;
}
