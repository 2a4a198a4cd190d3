import type { Acting, CaseStanding } from '../../platform/acting/acting.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import type { Pronoun } from '../../platform/i18n/pronouns.ts';
import { readParts } from './case.queries.ts';
import { caseCode } from './case.ts';

/** One organisation's part of the case as far as it is open to the viewer. */
export interface PartView {
  readonly organisationId: string;
  readonly organisation: string;
  readonly kind: string;
  readonly region: string;
  readonly own: boolean;
  readonly lead: boolean;
  readonly leftAt: string | null;
  readonly workers: readonly {
    readonly id: string;
    readonly name: string;
    readonly standing: 'lead' | 'backup' | 'member';
  }[];
}

/** What the identity bar of every case page shows, and what its sub-navigation depends on. */
export interface CaseHead {
  readonly id: string;
  readonly code: string;
  /** Null for the data-protection officer, who does not see class case. */
  readonly codeWord: string | null;
  /** How the person wants to be spoken of; nothing where nobody asked. */
  readonly pronoun: Pronoun | null;
  readonly state: 'open' | 'closed';
  readonly version: number;
  readonly parts: readonly PartView[];
  readonly reads: readonly string[];
  readonly writes: readonly string[];
}

/** Reads the head of the case of the request: one statement. */
export async function readCaseHead(tx: ReadTx, acting: Acting & { readonly case: CaseStanding }): Promise<CaseHead> {
  const rows = await readParts(tx, acting.case.id);
  return {
    id: acting.case.id,
    code: caseCode(acting.case.id),
    codeWord: acting.case.codeWord,
    pronoun: acting.case.pronoun,
    state: acting.case.state,
    version: acting.case.version,
    reads: acting.case.reads,
    writes: acting.case.writes,
    parts: rows.map((row) => ({
      organisationId: row.organisation_id,
      organisation: row.organisation,
      kind: row.organisation_kind,
      region: row.organisation_region,
      own: row.own,
      lead: row.lead,
      leftAt: row.left_at?.toISOString() ?? null,
      workers: row.workers ?? [],
    })),
  };
}
