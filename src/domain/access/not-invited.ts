import type { PartView } from '../case/index.ts';
import type { ConsentView } from '../consent/index.ts';

/** An organisation that her consent names and that is neither on the case nor invited. */
export interface NotInvited {
  readonly consentId: string;
  readonly organisationId: string;
  readonly organisation: string;
}

/** Whom the lead may invite, by consent: each organisation once, on the consent that holds longest. */
export function notInvited(
  consents: readonly ConsentView[],
  parts: readonly Pick<PartView, 'organisationId' | 'leftAt'>[],
  invitations: readonly { readonly to_id: string; readonly state: string }[],
): NotInvited[] {
  const taken = new Set([
    ...parts.filter(({ leftAt }) => leftAt === null).map(({ organisationId }) => organisationId),
    ...invitations.filter(({ state }) => state === 'open').map(({ to_id }) => to_id),
  ]);
  const found = new Map<string, NotInvited>();
  for (const consent of consents
    // A consent to hand over brings nobody onto the case.
    .filter(({ state, kind }) => kind !== 'disclosure' && (state === 'valid' || state === 'coming'))
    .sort((a, b) => b.endsOn.localeCompare(a.endsOn))) {
    for (const { id, name } of consent.receivers) {
      if (!taken.has(id) && !found.has(id))
        found.set(id, { consentId: consent.id, organisationId: id, organisation: name });
    }
  }
  return [...found.values()].sort((a, b) => a.organisation.localeCompare(b.organisation, 'fi'));
}
