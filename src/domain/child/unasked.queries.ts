import type { ReadTx } from '../../platform/db/tx.ts';

/**
 * Organisations that read class contact of the own organisation on a consent for which the person was not told that a child belongs to it. One
 * that reads it on a later consent too is asked for.
 */
export async function readUnasked(tx: ReadTx, caseId: string): Promise<readonly string[]> {
  const rows = await tx.query<{ name: string }>(
    `with open as (
       select g.to_id, bool_or(g.consent_id is null or s.asks_of_child) as asked
       from app.grant_slip g join app.room r on r.id = g.room_id and r.case_id = $1
         left join app.consent_slip s on s.consent_id = g.consent_id and s.organisation_id = g.organisation_id
       where g.owner_id = (select priv.my_organisation()) and g.organisation_id = (select priv.my_organisation())
         and g.class = 'contact' and g.ended_at is null and g.valid_until > (select priv.now())
       group by g.to_id)
     select o.name from open, look.organisation(open.to_id) o where not open.asked order by o.name`,
    [caseId],
  );
  return rows.map(({ name }) => name);
}
