import type { Acting, CaseStanding } from '../../platform/acting/acting.ts';
import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readCaseHead } from '../case/index.ts';
import { needTable } from '../need/index.ts';
import { readOwnBeside } from '../practice/index.ts';
import { placeTable, readCovers, readOffers } from '../sector/index.ts';
import { readGoals } from './goal.queries.ts';
import { readGoalsTold } from './goal-told.queries.ts';
import type { PlanView } from './plan-view.ts';
import { readTasks } from './task.queries.ts';

interface Reading {
  readonly tx: ReadTx;
  readonly acting: Acting & { readonly case: CaseStanding };
  readonly now: Date;
  readonly vault: Vault;
  readonly trail: Trail;
}

/** The plan as far as it is open to who acts; a fixed number of statements. */
export async function readPlan({ tx, acting, now, vault, trail }: Reading): Promise<Omit<PlanView, 'print'>> {
  const caseId = acting.case.id;
  const [head, goals, told, tasks, needs, places, covers, ownPractices] = await Promise.all([
    readCaseHead(tx, acting),
    readGoals(tx, vault, trail, caseId),
    readGoalsTold({ tx, acting, vault, trail }),
    readTasks(tx, vault, trail, caseId),
    needTable.read(tx, vault, trail, caseId),
    placeTable.read(tx, vault, trail, caseId),
    readCovers({ tx, acting, now, trail }),
    readOwnBeside(tx),
  ]);
  const today = dayOf(now);
  const offers = await readOffers(tx, places, acting.organisationId, { serves: [], today });
  return {
    head,
    goals,
    told: told.filter(({ goalId }) => goals.some(({ id }) => id === goalId)),
    tasks,
    needs,
    places,
    covers,
    offers,
    ownPractices,
    today,
  };
}
