import type { Acting, CaseStanding } from '../../platform/acting/acting.ts';
import type { Trail } from '../../platform/audit/trail.ts';
import type { Place, Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { type GoalTold, type GoalToldBy, standingOf } from './goal-told.ts';

/** Where all that was told of the goals of a referral is closed, under the key of the sender's room. */
const toldPlace = (referralId: string, room: number): Place => ({
  table: 'referral',
  row: `${referralId}/told`,
  room,
  version: 1,
});

/** All that was told, the first before. What cannot be opened any more tells of no goal. */
export const openTold = (vault: Vault, referralId: string, room: number, told: Buffer | null): GoalTold[] =>
  told === null ? [] : vault.document<GoalTold[]>(toldPlace(referralId, room), told, () => []);

export const sealTold = (vault: Vault, referralId: string, room: number, told: readonly GoalTold[]): Buffer =>
  vault.seal(toldPlace(referralId, room), JSON.stringify(told));

interface Row {
  id: string;
  key: number;
  told: Buffer;
  by: string;
  veiled: boolean;
}

interface Reading {
  readonly tx: ReadTx;
  readonly acting: Acting & { readonly case: CaseStanding };
  readonly vault: Vault;
  readonly trail: Trail;
}

/**
 * What the receivers of the own organisation's referrals have said of these goals, as far as the referral is read. It is the receiver's word as an
 * organisation: which of its workers said it tells who is named there. One statement; the trail is told of each referral of which something is shown.
 */
export async function readGoalsTold({ tx, acting, vault, trail }: Reading): Promise<GoalToldBy[]> {
  const rows = await tx.query<Row>(
    `select f.id, f.key_room_id as key, f.told, o.name as by, r.class = 'agreement-hidden' as veiled
     from app.referral f join app.room r on r.id = f.room_id join look.organisation(f.to_id) o on true
     where f.case_id = $1 and f.told is not null order by f.changed_at, f.id limit 100`,
    [acting.case.id],
  );
  return rows.flatMap(({ id, key, told, by, veiled }) => {
    const standing = standingOf(openTold(vault, id, key, told));
    if (standing.length === 0) return [];
    trail.saw(acting.organisationId, 'agreement', `referral:${id}:1`);
    if (veiled) trail.namesHidden();
    return standing.map((each) => ({ ...each, referralId: id, by }));
  });
}
