import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { openReason, queryLines, readVersions } from '../room/index.ts';
import { type LinkRow, linkColumns, openWords, toLink } from './piece.queries.ts';
import type { EndView, WholeLink } from './piece-views.ts';

interface WasLink {
  readonly code: string;
  readonly source: string;
  readonly certainty: string;
  readonly when_edtf: string | null;
  readonly mistaken: boolean;
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
    queryLines<LinkRow>(tx, caseId, `select ${linkColumns} from app.link l where l.id = $1`, [linkId]),
    tx.query<Omit<EndView, 'label'> & { room_id: number; version: number; body: Buffer | null }>(
      `select p.id, p.sort, p.code, p.room_id, p.version, p.body from app.link l join app.piece p on p.id in (l.from_id, l.to_id)
       where l.id = $1`,
      [linkId],
    ),
    readVersions<WasLink>(tx, 'link', linkId),
  ]);
  const endOf = (id: string | undefined) => {
    const end = ends.find((one) => one.id === id);
    return end && { id: end.id, sort: end.sort, code: end.code, label: openWords(vault, 'piece', end).label ?? null };
  };
  const [from, to] = [endOf(row?.fromId), endOf(row?.toId)];
  if (!row || !from || !to) return undefined;
  trail.saw(row.organisation_id, 'account', `link:${row.id}:${row.version}`);
  for (const end of ends) trail.saw(row.organisation_id, 'account', `piece:${end.id}:${end.version}`);
  return {
    link: toLink(vault, row),
    roomId: row.room_id,
    from,
    to,
    versions: versions.map((one) => ({
      version: one.version,
      code: one.was.code,
      source: one.was.source,
      certainty: one.was.certainty,
      whenEdtf: one.was.when_edtf,
      mistaken: one.was.mistaken,
      text: openWords(vault, 'link', { ...one, id: linkId, room_id: one.roomId }).text ?? null,
      reason: openReason(vault, 'link', { ...one, id: linkId }),
      author: one.author,
      writtenAt: one.writtenAt.toISOString(),
    })),
  };
}
