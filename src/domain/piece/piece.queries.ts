import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { type Placed, queryLines } from '../room/index.ts';
import type { LinkCode } from './codes.ts';
import { type LinkView, mostPieces, type PieceView, type WholeView } from './piece.ts';

/** The sealed words of a piece or a link. */
export interface Words {
  readonly label?: string | undefined;
  readonly text?: string | undefined;
  readonly where?: string | undefined;
}

export type PieceRow = Omit<PieceView, 'label' | 'text' | 'where' | 'writtenAt' | 'organisationId'> &
  Placed & {
    readonly room_id: number;
    readonly author_id: string;
    readonly body: Buffer | null;
    readonly writtenAt: Date;
  };

/** The clear columns of a piece under the names of its view; `p` is the piece. */
export const pieceColumns = `p.id, p.room_id, p.author_id, p.sort, p.code, p.answer, p.when_edtf as "whenEdtf", p.from_on as "from", p.until_on as "until",
  p.anchor, p.anchor_id as "anchorId", p.source, p.certainty, p.status, p.phases, p.means, p.level, p.direction, p.as_child as "asChild",
  p.said_by as "saidBy", p.body, p.version, p.mistaken, p.written_at as "writtenAt"`;

export const openWords = (
  vault: Vault,
  table: string,
  row: { id: string; room_id: number; version: number; body: Buffer | null },
) =>
  row.body
    ? (JSON.parse(vault.open({ table, row: row.id, room: row.room_id, version: row.version }, row.body)) as Words)
    : {};

export function toPiece(vault: Vault, row: PieceRow): PieceView {
  const { room_id: _, author_id: __, class: ___, body: ____, organisation_id, writtenAt, ...clear } = row;
  const { label = null, text = null, where = null } = openWords(vault, 'piece', row);
  return { ...clear, organisationId: organisation_id, label, text, where, writtenAt: writtenAt.toISOString() };
}

export type LinkRow = Omit<LinkView, 'text' | 'code' | 'organisationId'> &
  Placed & {
    readonly code: string;
    readonly room_id: number;
    readonly body: Buffer | null;
  };

export const linkColumns = `l.id, l.room_id, l.from_id as "fromId", l.to_id as "toId", l.code, l.source, l.certainty, l.when_edtf as "whenEdtf",
  l.from_on as "from", l.until_on as "until", l.body, l.version, l.mistaken`;

export function toLink(vault: Vault, row: LinkRow): LinkView {
  const { room_id: _, body: __, author: ___, class: ____, organisation_id, code, ...clear } = row;
  return {
    ...clear,
    organisationId: organisation_id,
    code: code as LinkCode,
    text: openWords(vault, 'link', row).text ?? null,
  };
}

/** Every piece and link of the case that the viewer sees and that was not recorded by mistake; the trail is told of each. */
export async function readWhole(tx: ReadTx, vault: Vault, trail: Trail, caseId: string): Promise<WholeView> {
  const [pieceRows, linkRows] = await Promise.all([
    queryLines<PieceRow>(
      tx,
      caseId,
      `select ${pieceColumns} from app.piece p where not p.mistaken order by coalesce(p.from_on, p.until_on), p.written_at, p.id limit $1`,
      [mostPieces],
    ),
    queryLines<LinkRow>(
      tx,
      caseId,
      `select ${linkColumns} from app.link l where not l.mistaken order by l.written_at, l.id limit $1`,
      [mostPieces * 2],
    ),
  ]);
  for (const row of pieceRows) trail.saw(row.organisation_id, 'account', `piece:${row.id}:${row.version}`);
  for (const row of linkRows) trail.saw(row.organisation_id, 'account', `link:${row.id}:${row.version}`);
  const pieces = pieceRows.map((row) => toPiece(vault, row));
  const known = new Set(pieces.map(({ id }) => id));
  const links = linkRows.filter(({ fromId, toId }) => known.has(fromId) && known.has(toId));
  return { pieces, links: links.map((row) => toLink(vault, row)) };
}
