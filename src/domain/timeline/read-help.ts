import type { Acting, CaseStanding } from '../../platform/acting/acting.ts';
import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { addDays } from '../../platform/time/format.ts';
import { type HelpTime, readHelpTimes, type SupportKind } from '../coupling/index.ts';
import { readAdmissions } from '../referral/index.ts';
import type { Lane } from './timeline.ts';

/** Help from a first day until a last: no entry of its own, drawn as a stretch. Rows of class location are never asked for. */
export interface Help extends Omit<HelpTime, 'kind' | 'side'> {
  readonly what: SupportKind | 'assistance-system';
  readonly lane: Lane;
}

/** The same help that one organisation has told of several steps, of times that meet: one stretch. */
export function joinHelp(times: readonly Help[]): Help[] {
  const joined: Help[] = [];
  for (const time of times.toSorted((a, b) => a.from.localeCompare(b.from))) {
    const at = joined.findLastIndex(
      ({ what, organisationId }) => what === time.what && organisationId === time.organisationId,
    );
    const before = joined[at];
    if (before && (before.until === null || time.from <= addDays(before.until, 1))) {
      const until = before.until && time.until && (before.until > time.until ? before : time).until;
      joined[at] = { ...before, until };
    } else joined.push(time);
  }
  return joined;
}

/** Help with its days, of the given classes, as far as the viewer reads the rows that tell of it. */
export async function readHelp(
  tx: ReadTx,
  vault: Vault,
  trail: Trail,
  acting: Acting & { readonly case: CaseStanding },
  classes: readonly string[],
): Promise<Help[]> {
  const { id: caseId, reads } = acting.case;
  const { organisationId } = acting;
  // A proposal to the Assistance System belongs to what is agreed together.
  const readsProposals = classes.includes('coordination') && reads.includes('coordination');
  const [times, admissions] = await Promise.all([
    readHelpTimes(tx, vault, trail, caseId, classes),
    readsProposals ? readAdmissions(tx, trail, organisationId, caseId) : [],
  ]);
  return joinHelp([
    ...times.map(({ kind, side, ...time }): Help => ({ ...time, what: kind, lane: side })),
    ...admissions.map(
      (admission): Help => ({
        ...admission,
        what: 'assistance-system',
        lane: 'services',
        class: 'coordination',
        organisationId,
        // Either of the two may have written down what was decided.
        organisation: '',
        own: true,
        slug: '/ohjaukset',
      }),
    ),
  ]);
}
