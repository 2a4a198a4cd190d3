import type { Acting } from '../../platform/acting/acting.ts';
import { sawOfCase, type Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import type { Day } from '../../platform/time/format.ts';
import { readNearDeadlines } from './deadlines.queries.ts';
import { readLeftDrafts } from './drafts.queries.ts';
import { readDuties } from './duties.queries.ts';
import { readAttention, tellRuleOwners } from './home.queries.ts';
import { type Attention, byDue } from './home.ts';
import { readLawAttention } from './law.queries.ts';
import { readMeetingNews } from './meetings.queries.ts';
import { readProcessNews } from './news.queries.ts';
import { type PromiseFact, readPromises } from './promises.queries.ts';
import { readSnoozes } from './snooze.queries.ts';
import { isAway, maySnooze, type Snooze, thingOf } from './snooze.ts';
import { readWarningsWaiting, workMarkOf } from './warnings.queries.ts';

/** What waits for a worker, the most urgent first. */
interface Gathered {
  readonly facts: readonly Attention[];
  readonly promises: readonly PromiseFact[];
  /** What the worker has put off, by what it is of: neither among the facts nor among the promises. */
  readonly away: {
    readonly facts: readonly Attention[];
    readonly promises: readonly PromiseFact[];
    readonly snoozes: ReadonlyMap<string, Snooze>;
  };
  /** What the open page compares to see that a warning has come. */
  readonly mark: string;
}

/** Those of which it is so, and the others. */
const parted = <Item>(items: readonly Item[], isSo: (item: Item) => boolean): readonly [Item[], Item[]] => {
  const parts: readonly [Item[], Item[]] = [[], []];
  for (const item of items) parts[isSo(item) ? 0 : 1].push(item);
  return parts;
};

/**
 * Everything that waits for the worker: the one source of the first page and of the page of all that waits. Within a case the looks tell of that
 * one, and what waits outside of cases is not asked for.
 */
export async function gatherWaiting(tx: ReadTx, vault: Vault, acting: Acting, today: Day): Promise<Gathered> {
  const isWithinCase = acting.case !== undefined;
  const [facts, warnings, deadlines, news, meetings, duties, law, drafts, promises, snoozeOf] = await Promise.all([
    readAttention(tx),
    readWarningsWaiting(tx),
    readNearDeadlines(tx),
    readProcessNews(tx, acting.kind, today),
    readMeetingNews(tx),
    isWithinCase ? [] : readDuties(tx, acting, today),
    isWithinCase ? [] : readLawAttention(tx, acting, today),
    readLeftDrafts(tx, vault, acting),
    readPromises(tx),
    readSnoozes(tx, vault, acting),
  ]);
  const snoozes = new Map<string, Snooze>();
  const isPutOff = (row: Attention | PromiseFact): boolean => {
    const snooze = maySnooze(row) ? snoozeOf(thingOf(row)) : undefined;
    if (!snooze || !isAway(snooze, row.due, today)) return false;
    // Somebody has reminded of it since.
    if ('reminded' in row && row.mine && row.reminded && row.reminded.on > snooze.madeOn) return false;
    snoozes.set(thingOf(row), snooze);
    return true;
  };
  const [awayFacts, hereFacts] = parted(
    byDue([...facts, ...warnings, ...deadlines, ...news, ...meetings, ...duties, ...law, ...drafts]),
    isPutOff,
  );
  const risen = (promise: PromiseFact) => Number(promise.mine && promise.reminded !== null);
  const [awayPromises, herePromises] = parted(
    promises.toSorted((a, b) => risen(b) - risen(a)),
    isPutOff,
  );
  return {
    facts: hereFacts,
    promises: herePromises,
    away: { facts: awayFacts, promises: awayPromises, snoozes },
    mark: workMarkOf(warnings),
  };
}

/** Rows that tell something of a class beside the case itself. */
const ofClass: ReadonlySet<string> = new Set(['deadline', 'process-news', 'no-news', 'stalled']);

/** Notes for the access log which of them were shown. A draft uses nobody's information, and stands in no log. */
export async function tellShown(
  tx: ReadTx,
  trail: Trail,
  organisationId: string,
  shown: readonly Attention[],
): Promise<void> {
  for (const { kind, id, caseId, class: of, meeting } of shown.filter(({ kind }) => kind !== 'draft-left'))
    if (meeting && caseId !== null) sawOfCase(trail, { ...meeting, caseId, of: 'coordination' }, `meeting:${id}`);
    else trail.saw(organisationId, ofClass.has(kind) && of ? of : 'case', `${kind}:${id ?? caseId}`);
  await tellRuleOwners(tx, trail, shown);
}
