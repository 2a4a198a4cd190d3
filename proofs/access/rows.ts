import type { Case, Id, World } from './facts.ts';
import type { InformationClass } from './words.ts';

/** A row that somebody may or may not see. The tables of the product are read into these. */
export type Row =
  /** The case itself: code word, state. */
  | { readonly is: 'case'; readonly case: Id }
  /** An organisation on the case. */
  | { readonly is: 'part'; readonly case: Id; readonly organisation: Id }
  /** A worker whom that organisation has named, with standing, without classes. */
  | { readonly is: 'part-worker'; readonly case: Id; readonly organisation: Id; readonly worker: Id }
  /** A naming with its classes. */
  | { readonly is: 'member'; readonly case: Id; readonly organisation: Id; readonly worker: Id }
  /** Note, contact rule, contact point, person … */
  | { readonly is: 'entry'; readonly case: Id; readonly organisation: Id; readonly of: InformationClass }
  /** Where she is. */
  | { readonly is: 'place'; readonly case: Id; readonly organisation: Id; readonly circle: readonly Id[] }
  /** One organisation's slip of a consent, grant, request or invitation made. */
  | { readonly is: 'slip'; readonly case: Id; readonly organisation: Id; readonly names: readonly Id[] }
  /** An invitation as the invited organisation sees it. */
  | { readonly is: 'intake-slip'; readonly case: Id; readonly organisation: Id }
  | { readonly is: 'bar'; readonly case: Id; readonly worker: Id | null; readonly organisation: Id | null }
  /** One line of an organisation's use log. */
  | { readonly is: 'log'; readonly case: Id; readonly organisation: Id; readonly names: readonly Id[] }
  /** One's own line in the list of cases. */
  | { readonly is: 'list'; readonly case: Id; readonly worker: Id };

const unique = (ids: readonly Id[]): Id[] => [...new Set(ids)];

/**
 * Which organisation keeps a slip of a consent, and whom that slip names: the owner-from, the organisation-to and the
 * recorder, each redacted to its own lines (access.md section 3, last paragraph).
 */
export function consentSlips(consent: Case['consents'][number]): { organisation: Id; names: Id[] }[] {
  const involved = unique([...(consent.named ?? consent.terms.flatMap((term) => [term.owner, term.receiver])), consent.organisation]);
  return involved.map((organisation) => ({
    organisation,
    names: (consent.named !== null || organisation === consent.organisation
      ? involved
      : unique(consent.terms.flatMap((term) => (term.owner === organisation ? [term.receiver] : term.receiver === organisation ? [term.owner] : [])))
    ).filter((other) => other !== organisation),
  }));
}

function slips(one: Case): Row[] {
  const slip = (organisation: Id, names: readonly Id[]): Row => ({ is: 'slip', case: one.id, organisation, names });
  return [
    ...one.consents.flatMap((consent) => consentSlips(consent).map((each) => slip(each.organisation, each.names))),
    ...one.grants.flatMap((grant) => [slip(grant.owner, [grant.receiver]), slip(grant.receiver, [grant.owner])]),
    ...one.requests.map((request) => slip(request.owner, [request.receiver])),
    ...one.invitations.map((invitation) => slip(invitation.inviter, [invitation.organisation])),
  ];
}

/** Every row of one case. */
export function rowsOfCase(one: Case): Row[] {
  const id = one.id;
  return [
    { is: 'case', case: id },
    ...one.parties.map((party): Row => ({ is: 'part', case: id, organisation: party.organisation })),
    ...one.members.flatMap((member): Row[] => [
      { is: 'part-worker', case: id, organisation: member.organisation, worker: member.worker },
      { is: 'member', case: id, organisation: member.organisation, worker: member.worker },
      { is: 'list', case: id, worker: member.worker },
    ]),
    ...one.entries.map((entry): Row => ({ is: 'entry', case: id, organisation: entry.organisation, of: entry.of })),
    ...one.places.map((place): Row => ({ is: 'place', case: id, organisation: place.organisation, circle: place.circle })),
    ...slips(one),
    ...one.invitations.map((invitation): Row => ({ is: 'intake-slip', case: id, organisation: invitation.organisation })),
    ...one.bars.map((bar): Row => ({ is: 'bar', case: id, worker: bar.worker, organisation: bar.organisation })),
    ...one.log.map((entry): Row => ({ is: 'log', case: id, organisation: entry.organisation, names: entry.names })),
  ];
}

export const rowsOf = (world: World): Row[] => [...world.cases.values()].flatMap(rowsOfCase);
