import type { ConsentView } from '../consent/index.ts';
import { isOfNetwork } from '../organisation/index.ts';
import type { Partner } from './joining.ts';

/** With whom: each organisation once that a consent in force names as a receiver, on the consent that holds longest. */
export function partnersOf(consents: readonly ConsentView[], own: string): Partner[] {
  const found = new Map<string, Partner>();
  for (const consent of consents
    .filter(({ state }) => state === 'valid')
    .sort((a, b) => b.endsOn.localeCompare(a.endsOn)))
    for (const { id, name, kind, region } of consent.receivers)
      if (id !== own && isOfNetwork(kind) && !found.has(id))
        found.set(id, {
          organisationId: id,
          organisation: name,
          kind,
          region,
          consentId: consent.id,
          endsOn: consent.endsOn,
        });
  return [...found.values()].sort((a, b) => a.organisation.localeCompare(b.organisation, 'fi'));
}
