import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Acting, CaseStanding } from '../../platform/acting/acting.ts';
import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import type { Ui } from '../../platform/ui/index.ts';

/** What a form's slot is given to look with. */
export interface SlotContext {
  readonly tx: ReadTx;
  readonly acting: Acting & { readonly case: CaseStanding };
  readonly trail: Trail;
  readonly vault: Vault;
}

/** What was read for the slot, ready to be drawn. */
export type Slot = (ui: Ui) => JSX.Element;

/**
 * The place above the form of an event where it is said what has been told already, so that nobody asks twice. Filled by a slice
 * above this one; gives nothing to a viewer who may not see it.
 */
export type ToldBefore = (context: SlotContext) => Promise<Slot | undefined>;
