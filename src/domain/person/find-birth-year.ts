import type { ActingOn } from '../../platform/acting/action.ts';
import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { birthYearIn } from './identity-code.ts';
import { findPerson } from './person.queries.ts';

/**
 * The year in which the person of the case was born, by the day of birth or the identity code that the own organisation has recorded; undefined
 * where there is none, and where the worker does not read identity, alike. The trail is told that identity was opened.
 */
export async function findBirthYear(reading: {
  readonly tx: ReadTx;
  readonly vault: Vault;
  readonly trail: Trail;
  readonly acting: ActingOn<'case'>;
}): Promise<number | undefined> {
  const { tx, vault, trail, acting } = reading;
  const kept = await findPerson(tx, vault, acting.case.id);
  if (!kept) return undefined;
  trail.saw(acting.organisationId, 'identity', `person:${kept.id}:${kept.version}`);
  const { birthDate, identityCode } = kept.fields;
  return birthDate ? Number(birthDate.slice(0, 4)) : identityCode ? birthYearIn(identityCode) : undefined;
}
