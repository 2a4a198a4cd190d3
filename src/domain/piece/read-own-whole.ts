import type { ActingOn } from '../../platform/acting/action.ts';
import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import type { WholeView } from './piece-fields.ts';
import { readWhole } from './piece-table.ts';

/**
 * What the own organisation has recorded of the whole, for what leaves it: what others have opened is read in place and never kept
 * elsewhere, and their logs are told of no look that was none. Differing accounts are not told as differing.
 */
export async function readOwnWhole(
  tx: ReadTx,
  vault: Vault,
  trail: Trail,
  acting: ActingOn<'case'>,
): Promise<WholeView> {
  const own = acting.organisationId;
  const ownTrail = {
    ...trail,
    saw: (organisation: string, informationClass: string, row: string) => {
      if (organisation === own) trail.saw(organisation, informationClass, row);
    },
  };
  const whole = await readWhole(tx, vault, ownTrail, acting.case.id);
  return {
    pieces: whole.pieces.filter(({ organisationId }) => organisationId === own),
    links: whole.links.filter(({ organisationId, code }) => organisationId === own && code !== 'another-account-of'),
  };
}
