import { createHash, randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import type { Subject } from '../seed/seed.ts';

/** A worker of another organisation who is on the furnished cases too. */
export interface Partner {
  readonly token: string;
  readonly workerId: string;
  readonly organisationId: string;
}

/** Brings another organisation onto the cases, with everything named to one worker of it, and signs her in. */
export async function bringPartner(owner: Client, subject: Subject, caseIds: readonly string[]): Promise<Partner> {
  const { rows } = await owner.query<{ id: string; organisation_id: string }>(
    `select w.id, w.organisation_id from app.worker w join app.organisation o on o.id = w.organisation_id
     where o.kind = 'social-services' and w.roles = array['worker'] and w.organisation_id <> (select organisation_id from app.worker where id = $1)
     order by w.name limit 1`,
    [subject.workerId],
  );
  const found = rows[0];
  if (!found) throw new Error('The bench has no other organisation.');
  for (const caseId of caseIds) {
    await owner.query('insert into app.party (case_id, organisation_id, joined_at) values ($1, $2, now())', [
      caseId,
      found.organisation_id,
    ]);
    await owner.query('select priv.make_rooms($1, $2)', [caseId, found.organisation_id]);
    await owner.query(`select priv.put_member($1, $2, $3, 'lead', priv.all_classes(), now(), null)`, [
      caseId,
      found.organisation_id,
      found.id,
    ]);
    await owner.query('select priv.recompute($1)', [caseId]);
  }
  const token = randomBytes(32).toString('base64url');
  await owner.query(
    `insert into priv.session (token_hash, worker_id, expires_at) values ($1, $2, now() + interval '10 hours')`,
    [createHash('sha256').update(token).digest(), found.id],
  );
  return { token, workerId: found.id, organisationId: found.organisation_id };
}
