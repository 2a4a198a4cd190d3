import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { dayOf } from '../../platform/time/format.ts';
import { viewNetworkAction } from './access.access.ts';
import { seesWhat } from './access.ts';
import { handOverNote } from './hand-over.queries.ts';
import type { NetworkView } from './network.ts';
import { notInvited } from './not-invited.ts';
import { NetworkPage } from './pages/NetworkPage.tsx';
import { type Network, readNetwork } from './read-network.ts';

const teamOf = ({ team }: Network, now: Date): NetworkView['team'] =>
  team.map((row) => ({
    workerId: row.worker_id,
    name: row.name,
    standing: row.standing,
    classes: row.classes,
    from: row.valid_from > now ? row.valid_from.toISOString() : null,
    until: row.valid_until?.toISOString() ?? null,
  }));

const invitationsOf = ({ invitations }: Network): NetworkView['invitations'] =>
  invitations.map(({ made_at, answered_at, to_id, to_kind, to_region, id, to, urgency, state, purpose, reason }) => ({
    ...{ id, to, toId: to_id, toKind: to_kind, toRegion: to_region, urgency, state, purpose, reason },
    madeAt: made_at.toISOString(),
    answeredAt: answered_at?.toISOString() ?? null,
  }));

function handOverOf({ handOvers: { offered } }: Network, organisationId: string): NetworkView['handOver'] {
  if (!offered) return null;
  const { id, from, to, offered_at, to_id, state } = offered;
  return { id, from, to, offeredAt: offered_at.toISOString(), toUs: to_id === organisationId, state };
}

/** Everything about who is on the case and who sees what, from what the viewer may know; a fixed number of statements. */
export const viewNetwork = look({
  path: '/cases/:caseId/network',
  slug: '/t/:caseId/verkosto',
  summary: 'Team, parts, consents, requests, invitations, hand-over, grants and the matrix of who sees what.',
  input: z.object({ caseId: CaseId }),
  action: viewNetworkAction,
  subject: (input) => onCase(input.caseId),
  audit: 'NetworkViewed',
  async run({ tx, acting, now, trail, vault }): Promise<NetworkView> {
    const network = await readNetwork({ tx, vault, trail, acting, now });
    const { head, team, grants, invitations, readers } = network;
    const { consents } = network;
    network.saw('agreement', 'consent', consents);
    const named = team.filter(({ valid_from }) => valid_from <= now);
    const ownClasses = [...new Set(named.flatMap(({ classes }) => classes))];
    return {
      head,
      me: acting.workerId,
      today: dayOf(now),
      team: teamOf(network, now),
      parts: head.parts.map((part) => ({ ...part, hidden: network.hidden.has(part.organisationId) })),
      consents,
      requests: network.requests.map((row) => ({
        id: row.id,
        consentId: row.consent_id,
        class: row.class,
        receivers: row.receivers.map(({ name }) => name),
        askedAt: row.asked_at.toISOString(),
        purpose: consents.find(({ id }) => id === row.consent_id)?.purpose ?? '',
        mine: acting.case.own.includes(row.class),
      })),
      invitations: invitationsOf(network),
      notInvited: acting.case.leads ? notInvited(consents, head.parts, invitations) : [],
      joining: { joins: network.joins, offers: network.offers.map(({ veiled: _, ...offer }) => offer) },
      handOver: handOverOf(network, acting.organisationId),
      handOverQuestions: network.questions,
      pastHandOvers: network.handOvers.past.map((row) => ({
        id: row.id,
        from: row.from,
        to: row.to,
        state: row.state,
        offeredAt: row.offered_at.toISOString(),
        answeredAt: row.answered_at.toISOString(),
        note: acting.case.acting ? handOverNote(vault, row) : null,
        parts: row.state === 'accepted' ? row.parts : [],
      })),
      grants: grants.map((row) => ({
        id: row.id,
        owner: row.owner,
        receiver: row.to,
        class: row.class,
        basis: row.basis,
        consentId: row.consent_id,
        given: row.owner_id === acting.organisationId,
        from: row.valid_from.toISOString(),
        until: row.valid_until.toISOString(),
      })),
      matrix: seesWhat({ parts: head.parts.filter(({ leftAt }) => leftAt === null), ownClasses, grants, readers, now }),
      looks: network.looks,
    };
  },
  page: NetworkPage,
});
