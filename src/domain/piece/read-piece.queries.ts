import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { openReason, type Placed, queryLines, readVersions, type VersionRow } from '../room/index.ts';
import type { Draft } from './draft.ts';
import { type LinkRow, linkColumns, openWords, type PieceRow, pieceColumns, toLink, toPiece } from './piece.queries.ts';
import type { ChoiceView, PieceVersion, WholePiece } from './piece-views.ts';

/** The clear columns as the database kept them, under the names of the program. */
function draftFrom(was: Record<string, unknown>, words: ReturnType<typeof openWords>): Draft {
  return {
    ...(was as unknown as Draft),
    whenEdtf: was.when_edtf as string | null,
    from: was.from_on as string | null,
    until: was.until_on as string | null,
    anchorId: was.anchor_id as string | null,
    asChild: was.as_child as Draft['asChild'],
    saidBy: was.said_by as Draft['saidBy'],
    label: words.label ?? null,
    text: words.text ?? null,
    where: words.where ?? null,
  };
}

function toVersion(vault: Vault, id: string, row: VersionRow): PieceVersion {
  return {
    version: row.version,
    piece: draftFrom(row.was, openWords(vault, 'piece', { ...row, id, room_id: row.roomId })),
    mistaken: row.was.mistaken === true,
    reason: openReason(vault, 'piece', { ...row, id }),
    author: row.author,
    writtenAt: row.writtenAt.toISOString(),
  };
}

/** One piece as the viewer may see it, or nothing; the trail is told of all that is shown. */
export async function readPiece(
  tx: ReadTx,
  vault: Vault,
  trail: Trail,
  caseId: string,
  pieceId: string,
): Promise<WholePiece | undefined> {
  const [[row], versions, links, near] = await Promise.all([
    queryLines<PieceRow & { reason: Buffer | null }>(
      tx,
      caseId,
      `select ${pieceColumns}, p.reason from app.piece p where p.id = $1`,
      [pieceId],
    ),
    readVersions(tx, 'piece', pieceId),
    queryLines<LinkRow>(
      tx,
      caseId,
      `select ${linkColumns} from app.link l
       where (l.from_id = $1 or l.to_id = $1) and not l.mistaken order by l.written_at, l.id limit 200`,
      [pieceId],
    ),
    queryLines<Placed & Omit<ChoiceView, 'label'> & { room_id: number; version: number; body: Buffer | null }>(
      tx,
      caseId,
      `select p.id, p.sort, p.code, p.when_edtf as "whenEdtf", p.room_id, p.version, p.body from app.piece p
       where not p.mistaken and (p.anchor_id = $1 or p.id in (select a.anchor_id from app.piece a where a.id = $1
         union all select l.to_id from app.link l where l.from_id = $1 and not l.mistaken
         union all select l.from_id from app.link l where l.to_id = $1 and not l.mistaken)) limit 400`,
      [pieceId],
    ),
  ]);
  if (!row) return undefined;
  const { reason, ...clear } = row;
  trail.saw(row.organisation_id, 'account', `piece:${row.id}:${row.version}`);
  for (const one of near) trail.saw(one.organisation_id, 'account', `piece:${one.id}:${one.version}`);
  const known = new Set(near.map(({ id }) => id));
  const shown = links.filter(({ fromId, toId }) => known.has(fromId === pieceId ? toId : fromId));
  for (const link of shown) trail.saw(link.organisation_id, 'account', `link:${link.id}:${link.version}`);
  return {
    piece: toPiece(vault, clear),
    roomId: row.room_id,
    reason: openReason(vault, 'piece', { ...row, roomId: row.room_id, reason }),
    versions: versions.map((version) => toVersion(vault, pieceId, version)),
    links: shown.map((link) => toLink(vault, link)),
    near: near.map((one) => ({
      id: one.id,
      sort: one.sort,
      code: one.code,
      whenEdtf: one.whenEdtf,
      label: openWords(vault, 'piece', one).label ?? null,
    })),
  };
}
