import type { Acting, CaseStanding } from '../../platform/acting/acting.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { type CaseHead, readCaseHead } from '../case/index.ts';
import { secretNames } from '../reader/index.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The organisations that a line may name: parts open to the worker, none of them hidden. */
export const openParts = (head: CaseHead, secret: readonly string[]): Named[] =>
  head.parts
    .filter((part) => !secret.includes(part.organisation))
    .map((part) => ({ id: part.organisationId, name: part.organisation }));

/** The same, read together with the head of the case. */
export async function namable(
  tx: ReadTx,
  acting: Acting & { readonly case: CaseStanding },
): Promise<{ head: CaseHead; organisations: Named[] }> {
  const [head, secret] = await Promise.all([readCaseHead(tx, acting), secretNames(tx, acting.case.id)]);
  return { head, organisations: openParts(head, secret) };
}
