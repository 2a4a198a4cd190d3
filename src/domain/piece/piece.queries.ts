import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import type { LinkCode } from './codes.ts';
import { type LinkView, mostPieces, type PieceView, type WholeView } from './piece.ts';

/** The sealed words of a piece or a link. */
export interface Words {
  readonly label?: string | undefined;
  readonly text?: string | undefined;
  readonly where?: string | undefined;
}

export type PieceRow = Omit<PieceView, 'label' | 'text' | 'where' | 'writtenAt'> & {
  readonly roomId: number;
  readonly body: Buffer | null;
  readonly writtenAt: Date;
};

/** The clear columns of a piece under the names of its view; `p` is the piece, `r` its room, `o` the organisation. */
export const pieceColumns = `p.id, p.room_id as "roomId", p.sort, p.code, p.answer, p.when_edtf as "whenEdtf", p.from_on as "from", p.until_on as "until",
  p.anchor, p.anchor_id as "anchorId", p.source, p.certainty, p.status, p.phases, p.means, p.level, p.direction, p.as_child as "asChild",
  p.said_by as "saidBy", p.body, p.version, p.mistaken, p.written_at as "writtenAt", r.organisation_id as "organisationId",
  o.name as "organisation", o.id = (select priv.my_organisation()) as own,
  (select m.worker_name from app.member m where m.worker_id = p.author_id limit 1) as author`;

export const openWords = (
  vault: Vault,
  table: string,
  row: { id: string; roomId: number; version: number; body: Buffer | null },
) =>
  row.body
    ? (JSON.parse(vault.open({ table, row: row.id, room: row.roomId, version: row.version }, row.body)) as Words)
    : {};

export function toPiece(vault: Vault, row: PieceRow): PieceView {
  const { roomId: _, body: __, writtenAt, ...clear } = row;
  const { label = null, text = null, where = null } = openWords(vault, 'piece', row);
  return { ...clear, label, text, where, writtenAt: writtenAt.toISOString() };
}

export type LinkRow = Omit<LinkView, 'text' | 'code'> & {
  readonly code: string;
  readonly roomId: number;
  readonly body: Buffer | null;
};

export const linkColumns = `l.id, l.room_id as "roomId", l.from_id as "fromId", l.to_id as "toId", l.code, l.source, l.certainty, l.when_edtf as "whenEdtf",
  l.from_on as "from", l.until_on as "until", l.body, l.version, l.mistaken, r.organisation_id as "organisationId", o.name as "organisation",
  o.id = (select priv.my_organisation()) as own`;

export function toLink(vault: Vault, row: LinkRow): LinkView {
  const { roomId: _, body: __, code, ...clear } = row;
  return { ...clear, code: code as LinkCode, text: openWords(vault, 'link', row).text ?? null };
}

/** Every piece and link of the case that the viewer sees and that was not recorded by mistake; the trail is told of each. */
export async function readWhole(tx: ReadTx, vault: Vault, trail: Trail, caseId: string): Promise<WholeView> {
  const [pieceRows, linkRows] = await Promise.all([
    tx.query<PieceRow>(
      `select ${pieceColumns} from app.piece p join app.room r on r.id = p.room_id join app.organisation o on o.id = r.organisation_id
       where r.case_id = $1 and r.class = 'account' and not p.mistaken order by coalesce(p.from_on, p.until_on), p.written_at, p.id limit $2`,
      [caseId, mostPieces],
    ),
    tx.query<LinkRow>(
      `select ${linkColumns} from app.link l join app.room r on r.id = l.room_id join app.organisation o on o.id = r.organisation_id
       where r.case_id = $1 and r.class = 'account' and not l.mistaken order by l.written_at, l.id limit $2`,
      [caseId, mostPieces * 2],
    ),
  ]);
  for (const row of pieceRows) trail.saw(row.organisationId, 'account', `piece:${row.id}:${row.version}`);
  for (const row of linkRows) trail.saw(row.organisationId, 'account', `link:${row.id}:${row.version}`);
  const pieces = pieceRows.map((row) => toPiece(vault, row));
  const known = new Set(pieces.map(({ id }) => id));
  const links = linkRows.filter(({ fromId, toId }) => known.has(fromId) && known.has(toId));
  return { pieces, links: links.map((row) => toLink(vault, row)) };
}
