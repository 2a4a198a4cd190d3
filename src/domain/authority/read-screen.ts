import type { Acting, CaseStanding } from '../../platform/acting/acting.ts';
import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { dayOf } from '../../platform/time/format.ts';
import { ofClass } from '../line/index.ts';
import { type ProcessView, readProcesses } from '../process/index.ts';
import { type TellingView, tellingTable, type WishView, wishTable } from '../telling/index.ts';
import { readJusticeNotes } from './authority.queries.ts';
import type { JusticeNote } from './authority.ts';
import type { JusticeLine } from './justice-fields.ts';
import { justiceTable } from './justice-line.ts';

export interface ReadContext {
  readonly tx: ReadTx;
  readonly vault: Vault;
  readonly trail: Trail;
  readonly acting: Acting & { readonly case: CaseStanding };
  readonly now: Date;
}

/** All that the first page of a case shows to police and prosecutor: the lines written for them and the proceedings. */
export interface ScreenView {
  readonly kind: string;
  readonly today: string;
  readonly lines: readonly JusticeLine[];
  readonly wishes: readonly WishView[];
  readonly tellings: readonly TellingView[];
  readonly notes: readonly JusticeNote[];
  readonly processes: readonly ProcessView[];
}

/** Reads it in eight statements, however much there is; nothing of any other class is asked for. */
export async function readScreen({ tx, vault, trail, acting, now }: ReadContext): Promise<ScreenView> {
  const id = acting.case.id;
  const [lines, wishes, tellings, notes, processes] = await Promise.all([
    justiceTable.read(tx, vault, trail, id),
    wishTable.read(tx, vault, trail, id, ofClass('justice')),
    tellingTable.read(tx, vault, trail, id, ofClass('justice')),
    readJusticeNotes(tx, vault, trail, id),
    readProcesses(tx, vault, trail, id),
  ]);
  return { kind: acting.kind, today: dayOf(now), lines, wishes, tellings, notes, processes };
}
