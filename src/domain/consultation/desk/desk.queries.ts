import type { Pool } from 'pg';
import type { Tx } from '../../../platform/db/tx.ts';
import type { AskedState, HelpKind, Receiver, Urgency } from '../consultation.ts';

/** Whom the public page names; by the login of the sign-in, which has no right on any table. */
export const listPublicReceivers = async (auth: Pool): Promise<Receiver[]> =>
  (await auth.query<Receiver>('select id, name, kind, region from sign_in.public_receivers()')).rows;

/** Names of shelters: nobody without an account writes or reads one. */
export const listGuardedNames = async (auth: Pool): Promise<string[]> =>
  (await auth.query<{ name: string }>('select name from sign_in.guarded_names()')).rows.map(({ name }) => name);

export async function planPublicQuestion(auth: Pool, region: string | undefined, to: readonly string[]) {
  const { rows } = await auth.query<{ to_ids: string[]; key_room_id: number }>(
    'select to_ids, key_room_id from sign_in.plan_public_question($1, $2)',
    [region ?? null, to],
  );
  return rows[0] as { to_ids: string[]; key_room_id: number };
}

export interface PublicQuestion {
  readonly id: string;
  readonly hash: Buffer;
  readonly kinds: readonly HelpKind[];
  readonly region: string | undefined;
  readonly urgency: Urgency;
  readonly to: readonly string[];
  readonly body: Buffer;
}

export const insertPublicQuestion = (auth: Tx, publicQuestion: PublicQuestion): Promise<unknown> =>
  auth.query('select sign_in.ask($1, $2, $3, $4, $5, $6, $7)', [
    publicQuestion.id,
    publicQuestion.hash,
    publicQuestion.kinds,
    publicQuestion.region ?? null,
    publicQuestion.urgency,
    publicQuestion.to,
    publicQuestion.body,
  ]);

export interface ReceiptRow {
  readonly id: string;
  readonly state: AskedState;
  readonly asked_at: Date;
  readonly key_room_id: number | null;
  readonly answer: Buffer | null;
  readonly reason: Buffer | null;
  readonly taker: string | null;
}

export const findByReceipt = async (auth: Pool, hash: Buffer): Promise<ReceiptRow | undefined> =>
  (
    await auth.query<ReceiptRow>(
      'select id, state, asked_at, key_room_id, answer, reason, taker from sign_in.read_receipt($1)',
      [hash],
    )
  ).rows[0];
