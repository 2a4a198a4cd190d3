import type { ActingOn } from '../../platform/acting/action.ts';
import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { Problem, refuse } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { listOrganisations } from '../organisation/index.ts';
import { readOwnWhole } from '../piece/index.ts';
import { secretNames } from '../reader/index.ts';
import { type Check, checkFor, checkLines } from './check-lines.ts';
import { findPart, listCompilations } from './disclosure.queries.ts';
import { offer, type PartLines } from './line.ts';

export interface Asked {
  readonly tx: ReadTx;
  readonly acting: ActingOn<'case'>;
  readonly now: Date;
  readonly trail: Trail;
  readonly vault: Vault;
}

/** What the own organisation can choose from, and what it has chosen; hidden and absent are the same 404. */
export async function readChoice({ tx, acting, now, trail, vault }: Asked, compilationId: string) {
  const [[compilation], part, whole] = await Promise.all([
    listCompilations(tx, vault, acting.case.id, compilationId),
    findPart(tx, vault, compilationId, true),
    readOwnWhole(tx, vault, trail, acting),
  ]);
  if (!compilation) throw new Problem('not-found');
  return { compilation, part, offered: offer(whole, dayOf(now)) };
}

/**
 * What every text is looked through for before it is released. The names are those of all shelters, whether on the case or not, so that the
 * answer tells nothing of any; one whose part the writer may not see she reads as a shelter already.
 */
export async function readCheck({ tx, acting }: Pick<Asked, 'tx' | 'acting'>): Promise<Check> {
  const [organisations, hidden] = await Promise.all([listOrganisations(tx), secretNames(tx, acting.case.id)]);
  const shelters = organisations.filter(({ kind }) => kind === 'shelter').map(({ name }) => name);
  return checkFor([...new Set([...acting.unseenShelters, ...shelters, ...hidden])]);
}

/**
 * The words that go ahead of a compilation, or around it to its owners and to whom it is for, are looked through as its lines are.
 *
 * @throws Problem `invalid`
 */
export const refuseTelling = (texts: Readonly<Record<string, string>>, check: Check): void =>
  refuse(
    Object.entries(texts).flatMap(([field, text]) =>
      check(text).kinds.length > 0 ? [{ field, reason: 'tells' }] : [],
    ),
  );

/** A draft as it stands before its writer: also what was chosen before texts were looked through has its holes. */
export function lookedThrough(lines: PartLines, check: Check): PartLines {
  const again = checkLines(lines, check);
  const unchecked = [...(lines.unchecked ?? []), ...(again.unchecked ?? [])];
  return { ...again, ...(unchecked.length > 0 && { unchecked }) };
}
