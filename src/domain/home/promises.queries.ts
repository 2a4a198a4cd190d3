import { sawOfCase, type Trail } from '../../platform/audit/trail.ts';
import type { Place, Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import type { Day } from '../../platform/time/format.ts';
import { promisePlace } from '../plan/index.ts';
import type { PromiseView } from './home.ts';

interface PromiseRow {
  mine: boolean;
  case_id: string;
  code_word: string;
  id: string;
  room_id: number;
  owner_id: string;
  organisation: string | null;
  asker: string | null;
  named: boolean;
  due_on: string;
  sealed: Buffer;
  /** The worker's own row, where the asker's has closed to her. */
  answer_id: string | null;
  reminded_on: Day | null;
  reminded_by: string | null;
  may_remind: boolean;
}

const placeOf = ({ id, room_id: room, answer_id }: PromiseRow): Place =>
  answer_id === null ? { table: 'task', row: id, room, version: 1 } : promisePlace(answer_id, room);

/** A promise as it is told: closed, and in no log before it is shown. */
export interface PromiseFact extends Omit<PromiseView, 'text'> {
  readonly row: PromiseRow;
}

/** Tasks of the worker and late promises of others, forty of each at most, in one statement. */
export async function readPromises(tx: ReadTx): Promise<PromiseFact[]> {
  const rows = await tx.query<PromiseRow>(
    'select mine, case_id, code_word, id, room_id, owner_id, organisation, asker, named, due_on, sealed, answer_id, reminded_on, reminded_by, may_remind from look.promises()',
  );
  return rows.map((row) => ({
    kind: row.mine ? 'task' : 'promise-late',
    mine: row.mine,
    caseId: row.case_id,
    codeWord: row.code_word,
    id: row.id,
    organisation: row.organisation,
    asker: row.asker,
    named: row.named,
    dueOn: row.due_on,
    due: row.due_on,
    reminded: row.reminded_on === null ? null : { on: row.reminded_on, by: row.reminded_by },
    mayRemind: row.may_remind,
    row,
  }));
}

/** Opens those that are shown, and tells their owners. */
export const openPromises = (
  vault: Vault,
  trail: Trail,
  organisationId: string,
  facts: readonly PromiseFact[],
): PromiseView[] =>
  facts.map(({ row, ...fact }) => {
    const { id, case_id: caseId, owner_id: ownerId, answer_id } = row;
    const lies = { own: ownerId === organisationId, caseId, ownerId, of: 'coordination' };
    if (answer_id !== null) trail.saw(organisationId, 'coordination', `task-answer:${answer_id}:1`);
    else sawOfCase(trail, lies, `task:${id}:1`);
    return { ...fact, text: vault.open(placeOf(row), row.sealed) };
  });
