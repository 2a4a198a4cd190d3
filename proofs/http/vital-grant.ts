import type { Person, SmallWorld } from './small-world.ts';

/** Opens rooms of a class of the organisation of `by` to another organisation for some days, as a vital grant does, past the acts. */
export async function grantVital(
  { owner }: Pick<SmallWorld, 'owner'>,
  caseId: string,
  { by, to, of }: { readonly by: Person; readonly to: string; readonly of: string },
): Promise<void> {
  await owner.query(
    `insert into priv."grant" (case_id, owner_id, to_id, class, basis, valid_from, valid_until, made_by, room_id)
     select $1, $2, $3, $5, 'vital', now() - interval '1 hour', now() + interval '6 days', $4, r.id
     from app.room r where r.case_id = $1 and r.class = $5 and r.organisation_id = $2`,
    [caseId, by.organisation, to, by.id, of],
  );
  await owner.query('select priv.recompute($1)', [caseId]);
}
