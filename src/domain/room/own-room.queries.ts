import type { ReadTx } from '../../platform/db/tx.ts';

/** The own organisation's room of a class on a case, if the acting worker reads it. */
export async function ownRoom(tx: ReadTx, caseId: string, informationClass: string): Promise<number | undefined> {
  const [row] = await tx.query<{ id: number }>(
    `select id from app.room where case_id = $1 and class = $2 and organisation_id = (select priv.my_organisation())`,
    [caseId, informationClass],
  );
  return row?.id;
}
