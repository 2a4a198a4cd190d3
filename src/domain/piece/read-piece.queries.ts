import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { openReason, readVersions, type VersionRow } from '../room/index.ts';
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
    piece: draftFrom(row.was, openWords(vault, 'piece', { ...row, id })),
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
    tx.query<PieceRow & { reason: Buffer | null }>(
      `select ${pieceColumns}, p.reason from app.piece p join app.room r on r.id = p.room_id join app.organisation o on o.id = r.organisation_id
       where p.id = $2 and r.case_id = $1 and r.class = 'account'`,
      [caseId, pieceId],
    ),
    readVersions(tx, 'piece', pieceId),
    tx.query<LinkRow>(
      `select ${linkColumns} from app.link l join app.room r on r.id = l.room_id join app.organisation o on o.id = r.organisation_id
       where r.case_id = $1 and (l.from_id = $2 or l.to_id = $2) and not l.mistaken order by l.written_at, l.id limit 200`,
      [caseId, pieceId],
    ),
    tx.query<
      Omit<ChoiceView, 'label'> & { roomId: number; version: number; body: Buffer | null; organisationId: string }
    >(
      `select p.id, p.sort, p.code, p.when_edtf as "whenEdtf", p.room_id as "roomId", p.version, p.body, r.organisation_id as "organisationId"
       from app.piece p join app.room r on r.id = p.room_id
       where r.case_id = $1 and not p.mistaken and (p.anchor_id = $2 or p.id in (select a.anchor_id from app.piece a where a.id = $2
         union all select l.to_id from app.link l where l.from_id = $2 and not l.mistaken
         union all select l.from_id from app.link l where l.to_id = $2 and not l.mistaken)) limit 400`,
      [caseId, pieceId],
    ),
  ]);
  if (!row) return undefined;
  const { reason, ...clear } = row;
  trail.saw(row.organisationId, 'account', `piece:${row.id}:${row.version}`);
  for (const one of near) trail.saw(one.organisationId, 'account', `piece:${one.id}:${one.version}`);
  const known = new Set(near.map(({ id }) => id));
  const shown = links.filter(({ fromId, toId }) => known.has(fromId === pieceId ? toId : fromId));
  for (const link of shown) trail.saw(link.organisationId, 'account', `link:${link.id}:${link.version}`);
  return {
    piece: toPiece(vault, clear),
    roomId: row.roomId,
    reason: openReason(vault, 'piece', { ...row, reason }),
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
