import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { type LinkRow, linkColumns, openWords, toLink } from './piece.queries.ts';
import type { EndView, WholeLink } from './piece-views.ts';
import { openReason } from './read-piece.queries.ts';

interface LinkVersionRow {
  readonly version: number;
  readonly roomId: number;
  readonly was: { code: string; source: string; certainty: string; when_edtf: string | null; mistaken: boolean };
  readonly body: Buffer | null;
  readonly reason: Buffer | null;
  readonly author: string | null;
  readonly writtenAt: Date;
}

/** One link with its two ends and its history, or nothing; the trail is told of what is shown. */
export async function readLink(
  tx: ReadTx,
  vault: Vault,
  trail: Trail,
  caseId: string,
  linkId: string,
): Promise<WholeLink | undefined> {
  const [[row], ends, versions] = await Promise.all([
    tx.query<LinkRow>(
      `select ${linkColumns} from app.link l join app.room r on r.id = l.room_id join app.organisation o on o.id = r.organisation_id
       where l.id = $2 and r.case_id = $1 and r.class = 'account'`,
      [caseId, linkId],
    ),
    tx.query<Omit<EndView, 'label'> & { roomId: number; version: number; body: Buffer | null }>(
      `select p.id, p.sort, p.code, p.room_id as "roomId", p.version, p.body from app.link l join app.piece p on p.id in (l.from_id, l.to_id)
       where l.id = $1`,
      [linkId],
    ),
    tx.query<LinkVersionRow>(
      `select v.version, v.room_id as "roomId", v.was, v.body, v.reason, v.written_at as "writtenAt",
         (select m.worker_name from app.member m where m.worker_id = v.author_id limit 1) as author
       from app.link_version v where v.link_id = $1 order by v.version desc limit 50`,
      [linkId],
    ),
  ]);
  const endOf = (id: string | undefined) => {
    const end = ends.find((one) => one.id === id);
    return end && { id: end.id, sort: end.sort, code: end.code, label: openWords(vault, 'piece', end).label ?? null };
  };
  const [from, to] = [endOf(row?.fromId), endOf(row?.toId)];
  if (!row || !from || !to) return undefined;
  trail.saw(row.organisationId, 'account', `link:${row.id}:${row.version}`);
  for (const end of ends) trail.saw(row.organisationId, 'account', `piece:${end.id}:${end.version}`);
  return {
    link: toLink(vault, row),
    roomId: row.roomId,
    from,
    to,
    versions: versions.map((one) => ({
      version: one.version,
      code: one.was.code,
      source: one.was.source,
      certainty: one.was.certainty,
      whenEdtf: one.was.when_edtf,
      mistaken: one.was.mistaken,
      text: openWords(vault, 'link', { ...one, id: linkId }).text ?? null,
      reason: openReason(vault, 'link_reason', { ...one, id: linkId }),
      author: one.author,
      writtenAt: one.writtenAt.toISOString(),
    })),
  };
}
