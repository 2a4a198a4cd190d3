import type { ActingOn } from '../../platform/acting/action.ts';
import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { findConsent, listGrants, listHandedOver, listRequests } from './consent.queries.ts';
import type { ConsentSheet } from './consent-sheet.ts';

interface Asked {
  readonly tx: ReadTx;
  readonly acting: ActingOn<'case'>;
  readonly now: Date;
  readonly trail: Trail;
  readonly vault: Vault;
}

/** Reads one consent with what stands on it; hidden and absent are the same 404. */
export async function readConsentSheet(
  { tx, acting, now, trail, vault }: Asked,
  consentId: string,
): Promise<ConsentSheet> {
  const caseId = acting.case.id;
  const [head, consent, grants, requests, handedOver] = await Promise.all([
    readCaseHead(tx, acting),
    findConsent(tx, vault, caseId, consentId, now),
    listGrants(tx, caseId, consentId),
    listRequests(tx, caseId),
    listHandedOver(tx, caseId, consentId),
  ]);
  if (!consent) throw new Problem('not-found');
  trail.saw(acting.organisationId, 'agreement', `consent:${consentId}:1`);
  for (const { is, id } of handedOver) trail.saw(acting.organisationId, 'agreement', `${is}:${id}:1`);
  return {
    head,
    consent,
    grants: grants.map((row) => ({
      id: row.id,
      class: row.class,
      since: row.valid_from.toISOString(),
      owner: row.owner,
      receiver: row.to,
    })),
    handedOver: handedOver.map(({ on, ...row }) => ({ ...row, since: on.toISOString() })),
    requests: requests
      .filter((row) => row.consent_id === consentId)
      .map(({ id: requestId, class: informationClass }) => ({ id: requestId, class: informationClass })),
  };
}
