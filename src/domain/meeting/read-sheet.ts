import type { Acting, CaseStanding } from '../../platform/acting/acting.ts';
import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { caseCode } from '../case/index.ts';
import { needTable } from '../need/index.ts';
import { readGoals, readTasks } from '../plan/index.ts';
import { readCalled } from './answers.queries.ts';
import { getMeeting } from './meeting-table.ts';
import type { SheetView } from './sheet.ts';

/**
 * What the viewer may see of a meeting and of what it is about; each row is told to its owner's log.
 *
 * @throws Problem `not-found` when the meeting does not exist for her
 */
export async function readSheet(
  tx: ReadTx,
  vault: Vault,
  trail: Trail,
  acting: Acting & { readonly case: CaseStanding },
  meetingId: string,
): Promise<SheetView> {
  const caseId = acting.case.id;
  const [found, called, needs, goals, tasks] = await Promise.all([
    getMeeting(tx, vault, trail, caseId, meetingId),
    readCalled(tx, vault, trail, meetingId),
    needTable.read(tx, vault, trail, caseId),
    readGoals(tx, vault, trail, caseId),
    readTasks(tx, vault, trail, caseId),
  ]);
  // Where a row lies is for the program alone: numbers of rooms move with rooms that the reader may not know of.
  const { roomId: _, class: __, ...meeting } = found;
  const { true: decisions = [], false: others = [] } = Object.groupBy(
    tasks,
    ({ decidedAt }) => `${decidedAt?.id === meetingId}` as const,
  );
  return { code: caseCode(caseId), meeting, called, decisions, needs, goals, tasks: others };
}
