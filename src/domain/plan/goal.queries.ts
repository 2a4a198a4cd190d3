import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import { type Placed, queryLines } from '../room/index.ts';
import type { GoalOpinion, GoalView } from './goal-fields.ts';
import { goalTable } from './goal-line.ts';

interface OpinionRow extends Placed {
  id: string;
  room_id: number;
  goal_id: string;
  whose: GoalOpinion['whose'];
  outcome: GoalOpinion['outcome'];
  body: Buffer | null;
  written_at: Date;
}

/** Others' views on outcomes, as far as the viewer may see them. They are said once and have no versions. */
async function readOpinions(tx: ReadTx, vault: Vault, trail: Trail, caseId: string): Promise<GoalOpinion[]> {
  const rows = await queryLines<OpinionRow>(
    tx,
    caseId,
    `select t.id, t.room_id, t.author_id, t.goal_id, t.whose, t.outcome, t.body, t.written_at
     from app.goal_view t order by t.written_at, t.id limit 500`,
  );
  for (const row of rows) trail.saw(row.organisation_id, 'coordination', `goal-view:${row.id}:1`);
  return rows.map((row) => ({
    id: row.id,
    goalId: row.goal_id,
    organisation: row.organisation,
    organisationId: row.organisation_id,
    author: row.author,
    whose: row.whose,
    outcome: row.outcome,
    text: row.body && vault.open({ table: 'goal_view', row: row.id, room: row.room_id, version: 1 }, row.body),
    writtenAt: row.written_at.toISOString(),
  }));
}

/** Her goals as far as the viewer may know of them, the open ones first, each with others' views on its outcome. */
export async function readGoals(tx: ReadTx, vault: Vault, trail: Trail, caseId: string): Promise<GoalView[]> {
  const [goals, opinions] = await Promise.all([
    goalTable.read(tx, vault, trail, caseId),
    readOpinions(tx, vault, trail, caseId),
  ]);
  return goals.map((goal) => ({ ...goal, opinions: opinions.filter(({ goalId }) => goalId === goal.id) }));
}

export const viewGoalAct = (
  tx: Tx,
  caseId: string,
  goalId: string,
  view: { id: string; whose: string; outcome: string; body: Buffer | null },
) =>
  tx.query('select act.view_goal($1, $2, $3, $4, $5, $6)', [
    caseId,
    goalId,
    view.id,
    view.whose,
    view.outcome,
    view.body,
  ]);
