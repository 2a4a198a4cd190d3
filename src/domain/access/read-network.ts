import type { ActingOn } from '../../platform/acting/action.ts';
import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { together } from '../../platform/together.ts';
import { readCaseHead } from '../case/index.ts';
import { listConsents, listGrants, listHiddenParts, listRequests } from '../consent/index.ts';
import { listJoinOffers, listJoins } from '../joining/index.ts';
import { readReaders } from '../reader/index.ts';
import { listHandOverQuestions, listHandOvers } from './hand-over.queries.ts';
import { listInvitations } from './invitations.queries.ts';
import { listLastLooks } from './last-looks.queries.ts';
import { listTeam } from './team.queries.ts';

interface Asking {
  readonly tx: ReadTx;
  readonly vault: Vault;
  readonly trail: Trail;
  readonly acting: ActingOn<'case'>;
  readonly now: Date;
}

/** What the network page is drawn from, as far as it is open to the viewer; the trail is told of what is hers. */
export async function readNetwork({ tx, vault, trail, acting, now }: Asking) {
  const caseId = acting.case.id;
  const read = await together({
    head: readCaseHead(tx, acting),
    team: listTeam(tx, caseId),
    consents: listConsents(tx, vault, caseId, now),
    grants: listGrants(tx, caseId),
    requests: listRequests(tx, caseId),
    invitations: listInvitations(tx, vault, caseId),
    handOvers: listHandOvers(tx, caseId),
    questions: listHandOverQuestions(tx, caseId),
    readers: readReaders(tx, caseId),
    hidden: listHiddenParts(tx, caseId),
    looks: listLastLooks(tx, vault, acting, 3),
    joins: listJoins(tx, vault, caseId),
    offers: listJoinOffers(tx, caseId),
  });
  const saw = (informationClass: string, name: string, rows: readonly { readonly id: string }[]) => {
    for (const { id } of rows) trail.saw(acting.organisationId, informationClass, `${name}:${id}:1`);
  };
  saw('agreement', 'grant', read.grants);
  saw('agreement', 'request', read.requests);
  saw('agreement', 'invitation', read.invitations);
  saw('agreement', 'hand-over', read.handOvers.past);
  saw('agreement', 'hand-over-question', read.questions);
  saw('case', 'join', read.joins);
  saw('agreement', 'join-offer', read.offers);
  return { ...read, saw };
}

export type Network = Awaited<ReturnType<typeof readNetwork>>;
