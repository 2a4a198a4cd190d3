import { randomUUID } from 'node:crypto';
import type { Acting } from '../../platform/acting/acting.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { Tx } from '../../platform/db/tx.ts';
import type { Period } from './consent.ts';
import { slipPlace } from './slip-place.ts';

/** What is asked of her and how it was given, the same for both kinds of consent. */
export interface ConsentFacts extends Period {
  readonly purpose: string;
  readonly exclusions?: string | undefined;
  readonly explainedBy?: string | undefined;
  readonly giver: string;
  readonly capacity: string;
  readonly language: string;
  readonly interpreter: string;
  readonly form: string;
  readonly limitsTold: boolean;
  readonly refusalTold: boolean;
  readonly copyGiven: string;
}

export interface ConsentTerms {
  readonly kind: 'plain' | 'network' | 'disclosure';
  readonly ownerIds: readonly string[];
  readonly toIds: readonly string[];
  readonly classes: readonly string[];
}

/**
 * Records a consent: one slip for each organisation concerned, its texts closed with the key of that organisation's room.
 * Who explained it stands on the recorder's own slip alone: a worker's name could name a hidden organisation.
 */
export async function writeConsent(
  tx: Tx,
  vault: Vault,
  acting: Acting,
  caseId: string,
  terms: ConsentTerms,
  facts: ConsentFacts,
): Promise<string> {
  const plan = await tx.query<{ organisation_id: string; key_room_id: number }>(
    'select organisation_id, key_room_id from act.plan_consent($1, $2, $3, $4)',
    [caseId, terms.kind, terms.ownerIds, terms.toIds],
  );
  const slips = plan.map(({ organisation_id, key_room_id }) => {
    const id = randomUUID();
    const close = (field: Parameters<typeof slipPlace>[1], text: string | undefined) =>
      text === undefined ? null : vault.seal(slipPlace(id, field, key_room_id), text).toString('base64');
    return {
      id,
      organisationId: organisation_id,
      purpose: close('purpose', facts.purpose),
      exclusions: close('exclusions', facts.exclusions),
      explainedBy: organisation_id === acting.organisationId ? close('explained-by', facts.explainedBy) : null,
    };
  });
  const { giver, capacity, language, interpreter, form, limitsTold, refusalTold, copyGiven } = facts;
  // The last day counts whole, in Finnish time; with the hour of a clock change between, 365 days are still the most.
  const { id } = await tx.one<{ id: string }>(
    `select act.record_consent($1, $2, $3, $4, $5, d.starts, least(d.ends, d.starts + interval '365 days'), $8::date, $9, $10) as id
     from (select $6::date::timestamp at time zone 'Europe/Helsinki' as starts, ($7::date + 1)::timestamp at time zone 'Europe/Helsinki' as ends) d`,
    [
      caseId,
      terms.kind,
      terms.ownerIds,
      terms.toIds,
      terms.classes,
      facts.startsOn,
      facts.endsOn,
      facts.reviewOn,
      // The words of class contact, which the form shows, name what is recorded of a child.
      JSON.stringify({
        giver,
        capacity,
        language,
        interpreter,
        form,
        limitsTold,
        refusalTold,
        copyGiven,
        asksOfChild: true,
      }),
      JSON.stringify(slips),
    ],
  );
  return id;
}
