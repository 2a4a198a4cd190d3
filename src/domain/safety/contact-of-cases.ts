import type { Acting } from '../../platform/acting/acting.ts';
import { sawOfCase, type Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { openRule } from './rule-secret.ts';
import type { SeenRule, VerdictRow } from './rules.queries.ts';
import { type SafeContactView, safeContactView, useAt } from './safe-contact.ts';

interface OnCase extends VerdictRow {
  readonly case_id: string;
  readonly leads: boolean;
}
interface RuleOnCase extends OnCase, SeenRule {
  readonly own: boolean;
}
/** As much of it as a page of one's own tells. */
export type SafeContactBrief = Omit<SafeContactView, 'guardian' | 'nonDisclosureUntil'>;

/** A channel, and one of the rules on it where there is one in sight. */
type ContactRow = (OnCase & { readonly id: null }) | RuleOnCase;

/**
 * How the persons of some cases of the worker's list may be contacted, by the id of the case, for a page of one's own: one statement. A case without
 * any rule has an entry too: nothing may be used there. Of guardians nothing is read here, and nothing said. Every rule behind what is told goes into its owner's log.
 */
export async function safeContactOfCases(
  { tx, vault, trail, acting, now }: { tx: ReadTx; vault: Vault; trail: Trail; acting: Acting; now: Date },
  cases: readonly string[],
): Promise<ReadonlyMap<string, SafeContactBrief>> {
  if (cases.length === 0) return new Map();
  const found = await tx.query<ContactRow>(
    `select case_id, leads, channel, forbidden, seen, usable_now, id, room_id, organisation_id, organisation, own, allowed, days, hour_from, hour_until,
       who, language, message_allowed, note, checked_on, valid_until, version from look.contact_of($1)`,
    [cases],
  );
  return new Map(
    cases.map((caseId) => {
      const verdicts = found.filter(({ case_id }) => case_id === caseId);
      const rules = verdicts.filter((row): row is RuleOnCase => row.id !== null);
      for (const { own, organisation_id: ownerId, id, version } of rules)
        sawOfCase(trail, { own, caseId, ownerId, of: 'contact' }, `contact-rule:${id}:${version}`);
      const secrets = rules.map((rule) => openRule(vault, rule));
      const use = useAt(
        now,
        acting.organisationId,
        verdicts.some(({ leads }) => leads),
      );
      const {
        guardian: _,
        nonDisclosureUntil: __,
        ...told
      } = safeContactView(caseId, { verdicts, rules, points: [] }, secrets, use);
      return [caseId, told] as const;
    }),
  );
}
