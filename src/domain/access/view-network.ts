import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readCaseHead } from '../case/index.ts';
import { directoryOf, listConsents, listGrants, listHiddenParts, listRequests } from '../consent/index.ts';
import { listJoinOffers, listJoins } from '../joining/index.ts';
import { listOrganisations } from '../organisation/index.ts';
import { viewNetworkAction } from './access.access.ts';
import { seesWhat } from './access.ts';
import { findHandOver, handOverNote, listPastHandOvers } from './hand-over.queries.ts';
import { listInvitations } from './invitations.queries.ts';
import { listLastLooks } from './last-looks.queries.ts';
import type { NetworkView } from './network.ts';
import { notInvited } from './not-invited.ts';
import { NetworkPage } from './pages/NetworkPage.tsx';
import { listReaders, listTeam } from './team.queries.ts';

/** Everything about who is on the case and who sees what, from what the viewer may know; a fixed number of statements. */
export const viewNetwork = look({
  path: '/cases/:caseId/network',
  slug: '/t/:caseId/verkosto',
  summary: 'Team, parts, consents, requests, invitations, hand-over, grants and the matrix of who sees what.',
  input: z.object({ caseId: CaseId }),
  action: viewNetworkAction,
  subject: (input) => onCase(input.caseId),
  audit: 'NetworkViewed',
  async run({ tx, input: { caseId }, acting, now, trail, vault }): Promise<NetworkView> {
    const [
      head,
      organisations,
      team,
      filed,
      grants,
      requests,
      invitations,
      handOvers,
      readers,
      hidden,
      looks,
      joins,
      offers,
      past,
    ] = await Promise.all([
      readCaseHead(tx, acting),
      listOrganisations(tx),
      listTeam(tx, caseId),
      listConsents(tx, vault, caseId, now),
      listGrants(tx, caseId),
      listRequests(tx, caseId),
      listInvitations(tx, vault, caseId),
      findHandOver(tx, caseId),
      listReaders(tx, caseId),
      listHiddenParts(tx, caseId),
      listLastLooks(tx, vault, caseId, 3),
      listJoins(tx, vault, caseId),
      listJoinOffers(tx, caseId),
      listPastHandOvers(tx, caseId),
    ]);
    const directory = directoryOf(organisations);
    const name = (id: string) => directory.get(id)?.name ?? '';
    const consents = filed(directory);
    for (const { id } of consents) trail.saw(acting.organisationId, 'agreement', `consent:${id}:1`);
    for (const { id } of grants) trail.saw(acting.organisationId, 'agreement', `grant:${id}:1`);
    for (const { id } of requests) trail.saw(acting.organisationId, 'agreement', `request:${id}:1`);
    for (const { id } of invitations) trail.saw(acting.organisationId, 'agreement', `invitation:${id}:1`);
    for (const { id } of past) trail.saw(acting.organisationId, 'agreement', `hand-over:${id}:1`);
    for (const { id } of joins) trail.saw(acting.organisationId, 'case', `join:${id}:1`);
    for (const { id } of offers) trail.saw(acting.organisationId, 'agreement', `join-offer:${id}:1`);
    const ownClasses = [
      ...new Set(team.filter(({ valid_from }) => valid_from <= now).flatMap(({ classes }) => classes)),
    ];
    const [handOver] = handOvers;
    return {
      head,
      today: dayOf(now),
      team: team.map((row) => ({
        workerId: row.worker_id,
        name: row.name,
        standing: row.standing,
        classes: row.classes,
        from: row.valid_from > now ? row.valid_from.toISOString() : null,
        until: row.valid_until?.toISOString() ?? null,
      })),
      parts: head.parts.map((part) => ({ ...part, hidden: hidden.has(part.organisationId) })),
      consents,
      requests: requests.map((row) => ({
        id: row.id,
        consentId: row.consent_id,
        class: row.class,
        receivers: row.to_ids.map(name),
        askedAt: row.asked_at.toISOString(),
        purpose: consents.find(({ id }) => id === row.consent_id)?.purpose ?? '',
        mine: acting.case.own.includes(row.class),
      })),
      invitations: invitations.map((row) => ({
        id: row.id,
        to: row.to,
        code: row.code,
        urgency: row.urgency,
        state: row.state,
        purpose: row.purpose,
        reason: row.reason,
        madeAt: row.made_at.toISOString(),
        answeredAt: row.answered_at?.toISOString() ?? null,
      })),
      notInvited: acting.case.leads ? notInvited(consents, head.parts, invitations) : [],
      joining: {
        joins,
        offers: offers.map(({ veiled: _, ...offer }) => offer),
      },
      handOver: handOver
        ? {
            id: handOver.id,
            from: handOver.from,
            to: handOver.to,
            offeredAt: handOver.offered_at.toISOString(),
            toUs: handOver.to_id === acting.organisationId,
          }
        : null,
      pastHandOvers: past.map((row) => ({
        id: row.id,
        from: row.from,
        to: row.to,
        state: row.state,
        offeredAt: row.offered_at.toISOString(),
        answeredAt: row.answered_at.toISOString(),
        note: acting.case.acting ? handOverNote(vault, row) : null,
      })),
      grants: grants.map((row) => ({
        id: row.id,
        owner: name(row.owner_id),
        receiver: name(row.to_id),
        class: row.class,
        basis: row.basis,
        consentId: row.consent_id,
        given: row.owner_id === acting.organisationId,
        from: row.valid_from.toISOString(),
        until: row.valid_until.toISOString(),
      })),
      matrix: seesWhat({ parts: head.parts.filter(({ leftAt }) => leftAt === null), ownClasses, grants, readers, now }),
      looks,
    };
  },
  page: NetworkPage,
});
