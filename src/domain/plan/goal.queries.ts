import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import { type KeptRow, keptColumns, keptView, openBody, type Placed, queryLines } from '../room/index.ts';
import type { GoalOpinion, GoalText, GoalView } from './goal.ts';

interface GoalRow extends KeptRow {
  domain: GoalView['domain'];
  state: GoalView['state'];
  set_on: string;
  review_on: string | null;
  ended_on: string | null;
}

function goalView(vault: Vault, row: GoalRow, opinions: readonly GoalOpinion[]): GoalView {
  const text = openBody<GoalText>(vault, 'goal', row);
  return {
    ...keptView(row),
    domain: row.domain,
    state: row.state,
    setOn: row.set_on,
    reviewOn: row.review_on,
    endedOn: row.ended_on,
    words: text.words ?? '',
    steps: text.steps ?? null,
    why: text.why ?? null,
    opinions,
  };
}

const columns = `${keptColumns}, t.domain, t.state, t.set_on, t.review_on, t.ended_on`;

interface OpinionRow extends Placed {
  id: string;
  room_id: number;
  goal_id: string;
  whose: GoalOpinion['whose'];
  outcome: GoalOpinion['outcome'];
  body: Buffer | null;
  written_at: Date;
}

/** Others' views on outcomes, as far as the viewer may see them. */
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
  const [rows, opinions] = await Promise.all([
    queryLines<GoalRow>(
      tx,
      caseId,
      `select ${columns} from app.goal t where not t.mistaken
       order by t.state = 'open' desc, t.review_on nulls last, t.set_on desc, t.id limit 300`,
    ),
    readOpinions(tx, vault, trail, caseId),
  ]);
  for (const row of rows) trail.saw(row.organisation_id, 'coordination', `goal:${row.id}:${row.version}`);
  return rows.map((row) =>
    goalView(
      vault,
      row,
      opinions.filter(({ goalId }) => goalId === row.id),
    ),
  );
}

export async function findGoal(
  tx: ReadTx,
  vault: Vault,
  caseId: string,
  id: string,
): Promise<(GoalView & { roomId: number }) | undefined> {
  const [row] = await queryLines<GoalRow>(tx, caseId, `select ${columns} from app.goal t where t.id = $1`, [id]);
  return row && { ...goalView(vault, row, []), roomId: row.room_id };
}

export interface GoalWrite {
  readonly id: string;
  readonly domain: string;
  readonly state: string;
  readonly reviewOn: string | null;
  readonly endedOn: string | null;
  readonly body: Buffer;
  readonly authorId: string;
  readonly at: Date;
}

const values = (it: GoalWrite) => [it.id, it.domain, it.state, it.reviewOn, it.endedOn, it.body, it.authorId, it.at];

export const insertGoal = (tx: Tx, it: GoalWrite & { roomId: number; setOn: string }) =>
  tx.query(
    `insert into app.goal (id, domain, state, review_on, ended_on, body, author_id, written_at, room_id, set_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [...values(it), it.roomId, it.setOn],
  );

/** Puts the next version in place if the given one still stands. Returns whether it did. */
export async function replaceGoal(
  tx: Tx,
  it: GoalWrite & { version: number; reason: Buffer | null; mistaken: boolean },
): Promise<boolean> {
  const rows = await tx.query(
    `update app.goal set domain = $2, state = $3, review_on = $4, ended_on = $5, body = $6, author_id = $7, written_at = $8,
       version = version + 1, reason = $10, mistaken = $11
     where id = $1 and version = $9 returning id`,
    [...values(it), it.version, it.reason, it.mistaken],
  );
  return rows.length === 1;
}

/** The day of a review is one of the next days on the case list. */
export const refreshList = (tx: Tx, caseId: string) => tx.query('select act.refresh_list($1)', [caseId]);
