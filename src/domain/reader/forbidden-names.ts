import type { ReadTx } from '../../platform/db/tx.ts';
import { Problem } from '../../platform/http/problem.ts';
import { findIdentity } from '../../platform/identity/looks-like-identity.ts';
import { namedIn } from './named-in.ts';
import { secretNames } from './reader.queries.ts';

/**
 * Free words that several organisations read: nothing that identifies a person, no place that not every reader may know of.
 *
 * @throws Problem `invalid` on the field
 */
export async function refuseForbiddenName(
  tx: ReadTx,
  caseId: string,
  field: string,
  text: string | undefined,
): Promise<void> {
  await refuseForbiddenNames(tx, caseId, { [field]: text });
}

/** The same for several fields of one form, with one statement. */
export async function refuseForbiddenNames(
  tx: ReadTx,
  caseId: string,
  texts: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const typed = Object.entries(texts).filter((item): item is [string, string] => item[1] !== undefined);
  if (typed.length === 0) return;
  const names = await secretNames(tx, caseId);
  const fields = typed.flatMap(([field, text]) =>
    findIdentity(text)
      ? [{ field, reason: 'looks-like-identity' }]
      : namedIn(text, names)
        ? [{ field, reason: 'names-hidden' }]
        : [],
  );
  if (fields.length > 0) throw new Problem('invalid', { fields });
}
