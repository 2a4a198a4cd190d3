import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { openWords } from './piece.queries.ts';
import type { ChoiceView } from './piece-views.ts';

/** More of them than this are not offered in a form. */
const most = 300;

interface ChoiceRow extends Omit<ChoiceView, 'label'> {
  readonly room_id: number;
  readonly version: number;
  readonly body: Buffer | null;
  readonly organisationId: string;
}

/** People, things and events that the own organisation has recorded, the latest first. */
export async function readChoices(tx: ReadTx, vault: Vault, trail: Trail, caseId: string): Promise<ChoiceView[]> {
  const rows = await tx.query<ChoiceRow>(
    `select p.id, p.sort, p.code, p.when_edtf as "whenEdtf", p.room_id, p.version, p.body, r.organisation_id as "organisationId"
     from app.piece p join app.room r on r.id = p.room_id
     where r.case_id = $1 and r.class = 'account' and r.organisation_id = (select priv.my_organisation())
       and p.sort in ('event', 'actor', 'thing') and not p.mistaken order by p.written_at desc, p.id limit $2`,
    [caseId, most],
  );
  return rows.map((row) => {
    trail.saw(row.organisationId, 'account', `piece:${row.id}:${row.version}`);
    const { label = null } = openWords(vault, 'piece', row);
    return { id: row.id, sort: row.sort, code: row.code, label, whenEdtf: row.whenEdtf };
  });
}
