import type { Trail } from '../../platform/audit/trail.ts';
import type { Place, Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { promisePlace } from '../plan/index.ts';
import type { PromiseView } from './home.ts';

interface PromiseRow {
  mine: boolean;
  case_id: string;
  id: string;
  room_id: number;
  owner_id: string;
  organisation: string | null;
  asker: string | null;
  named: boolean;
  due_on: string;
  sealed: Buffer | null;
  /** The worker's own row, where the asker's has closed to her. */
  answer_id: string | null;
}

const placeOf = ({ id, room_id: room, answer_id }: PromiseRow): Place =>
  answer_id === null ? { table: 'task', row: id, room, version: 1 } : promisePlace(answer_id, room);

/** Tasks of the worker and late promises of others, six of each at most, in one statement. */
export async function readPromises(
  tx: ReadTx,
  vault: Vault,
  trail: Trail,
  organisationId: string,
): Promise<PromiseView[]> {
  const rows = await tx.query<PromiseRow>(
    'select mine, case_id, id, room_id, owner_id, organisation, asker, named, due_on, sealed, answer_id from look.promises()',
  );
  for (const { id, case_id, owner_id, answer_id } of rows)
    if (answer_id !== null) trail.saw(organisationId, 'coordination', `task-answer:${answer_id}:1`);
    else if (owner_id === organisationId) trail.saw(organisationId, 'coordination', `task:${id}:1`);
    else trail.sawOn(case_id, owner_id, 'coordination', `task:${id}:1`);
  return rows.map((row) => ({
    mine: row.mine,
    caseId: row.case_id,
    id: row.id,
    text: row.sealed && vault.open(placeOf(row), row.sealed),
    organisation: row.organisation,
    asker: row.asker,
    named: row.named,
    dueOn: row.due_on,
  }));
}
