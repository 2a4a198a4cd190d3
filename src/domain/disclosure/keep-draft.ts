import { randomUUID } from 'node:crypto';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { planPart } from './disclosure.queries.ts';
import { linesPlace } from './disclosure-place.ts';
import type { PartLines } from './line.ts';

/** Keeps what has been chosen as its writer's own draft, in place of the one before; gives its id. */
export async function keepDraft(
  { tx, vault }: { readonly tx: Tx; readonly vault: Vault },
  { caseId, compilationId }: { readonly caseId: string; readonly compilationId: string },
  told: Readonly<Record<string, number>>,
  lines: PartLines,
): Promise<string> {
  const [room, partId] = [await planPart(tx, caseId, compilationId), randomUUID()];
  await tx.query('select act.keep_compilation_draft($1, $2, $3, $4, $5)', [
    caseId,
    compilationId,
    partId,
    JSON.stringify(told),
    vault.seal(linesPlace(partId, room), JSON.stringify(lines)),
  ]);
  return partId;
}
