import type { Acting, CaseStanding } from '../../platform/acting/acting.ts';
import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { dayCount } from './lanes/extent.ts';
import type { OneMark } from './lanes/make-lanes.ts';
import { stretchesOf, stretchesOfHelp } from './lanes/stretches.ts';
import { readHelp } from './read-help.ts';
import { readSpread, type Wanted } from './timeline.queries.ts';
import { timelineClasses } from './timeline.ts';

/** So many ends of stretches are looked at; a case that has more tells of them in the lanes. */
const mostEnds = 1000;

/** The stretches that the lanes draw, in words beside the list: of courses, stays and help, the latest first. */
export async function readStretches(
  tx: ReadTx,
  vault: Vault,
  trail: Trail,
  acting: Acting & { readonly case: CaseStanding },
  wanted: Wanted,
): Promise<OneMark[]> {
  const { today, classes, from, until } = wanted;
  const [{ rows, stays }, help] = await Promise.all([
    readSpread(tx, vault, trail, acting.case.id, { today, classes, limit: mostEnds, stretches: true }),
    readHelp(tx, vault, trail, acting, classes ?? timelineClasses),
  ]);
  const [first, last] = [from ? dayCount(from) : -Infinity, until ? dayCount(until) : Infinity];
  return [...stretchesOf(rows, stays, today), ...stretchesOfHelp(help, today)]
    .filter(({ extent }) => extent.last >= first && extent.first <= last)
    .sort((a, b) => b.extent.first - a.extent.first || b.extent.last - a.extent.last || (a.id < b.id ? -1 : 1))
    .map(({ entry, extent, span }) => ({ kind: 'one', extent, entry: { ...entry, label: null, text: null }, span }));
}
