import { Problem } from '../../platform/http/problem.ts';
import { findIdentity } from '../../platform/identity/looks-like-identity.ts';

/** A consultation has no person: what looks like an identity code, a number or an address is refused, whoever writes it. */
export function refuseIdentity(field: string, text: string): void {
  if (findIdentity(text)) throw new Problem('invalid', { fields: [{ field, reason: 'looks-like-identity' }] });
}
