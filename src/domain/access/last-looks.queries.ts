import type { ActingOn } from '../../platform/acting/action.ts';
import { findDetail, type SealedEntry } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { namedInLog } from '../reader/index.ts';
import type { LastLook } from './network.ts';

interface EntryRow extends SealedEntry {
  at: Date;
  classes: string[];
}

/** The latest looks at content, newest first; the whole use log is a page of its own. Reads as many of each drawer, however long the log. */
export async function listLastLooks(
  tx: ReadTx,
  vault: Vault,
  acting: ActingOn<'case'>,
  most: number,
): Promise<LastLook[]> {
  const caseId = acting.case.id;
  const rows = await tx.query<EntryRow>(
    `select e.at, e.classes, e.leaf, e.detail, e.key_room_id, e.acted
     from app.room r cross join lateral (
       select e.id, e.at, e.classes, e.leaf, e.detail, e.key_room_id, e.acted from audit.entry e
       where e.room_id = r.id and cardinality(e.classes) > 0 and e.classes <> array['agreement'] order by e.id desc limit $2) e
     where r.case_id = $1 and r.class in ('log', 'log-hidden') order by e.id desc limit $2`,
    [caseId, most],
  );
  const entries = rows.map((row) => ({ row, detail: findDetail(vault, row) }));
  const named = await namedInLog(
    tx,
    caseId,
    acting,
    entries.flatMap(({ detail }) => detail?.organisationId ?? []),
  );
  return entries.map(({ row, detail }) => {
    const shown = detail && named.has(detail.organisationId);
    return {
      at: row.at.toISOString(),
      worker: shown ? detail.workerName : null,
      organisation: shown ? detail.organisation : null,
      classes: row.classes,
    };
  });
}
