import { refuse } from '../../platform/http/problem.ts';
import { findIdentity } from '../../platform/identity/looks-like-identity.ts';

/**
 * Refuses words that several organisations read where they seem to hold an identity code, a number or an address of a person, field
 * by field. Names of places are refused for every field before (name-rules.ts).
 *
 * @throws Problem `invalid`
 */
export function refuseIdentity(texts: Readonly<Record<string, string | undefined>>): void {
  refuse(
    Object.entries(texts).flatMap(([field, text]) =>
      text !== undefined && findIdentity(text) ? [{ field, reason: 'looks-like-identity' }] : [],
    ),
  );
}
