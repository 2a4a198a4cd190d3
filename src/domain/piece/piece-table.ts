import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { type LineView, lineTable } from '../line/index.ts';
import { mostPieces } from './piece.ts';
import { type LinkView, type PieceView, shownLink, shownPiece, type WholeView, whyCorrected } from './piece-fields.ts';
import type { ChoiceView } from './piece-views.ts';

const pieceKind = {
  table: 'piece',
  fields: shownPiece,
  order: 't.stands_on, t.stands_at, t.written_at',
  most: mostPieces,
};
export const pieceTable = lineTable(pieceKind);
/** The same with why it was last corrected. */
export const explainedTable = lineTable({ ...pieceKind, fields: { ...shownPiece, reason: whyCorrected } });

export const linkTable = lineTable({
  table: 'link',
  fields: shownLink,
  order: 't.written_at',
  most: mostPieces * 2,
});

/** A link does not tell who drew it. */
export function linkView({ author: _, writtenAt: __, ...link }: LineView<typeof shownLink>): LinkView {
  return link;
}

/** A piece by its title alone. */
export const choiceOf = ({ id, sort, code, also, label, whenEdtf }: PieceView): ChoiceView => ({
  id,
  sort,
  code,
  also,
  label,
  whenEdtf,
});

/** Every piece and link of the case that the viewer sees and that was not recorded by mistake; the trail is told of each. */
export async function readWhole(tx: ReadTx, vault: Vault, trail: Trail, caseId: string): Promise<WholeView> {
  const [pieces, links] = await Promise.all([
    pieceTable.read(tx, vault, trail, caseId),
    linkTable.read(tx, vault, trail, caseId),
  ]);
  const known = new Set(pieces.map(({ id }) => id));
  return { pieces, links: links.filter(({ fromId, toId }) => known.has(fromId) && known.has(toId)).map(linkView) };
}

/** More of them than this are not offered in a form. */
const choiceTable = lineTable({ ...pieceKind, order: 't.written_at desc', most: 300 });

/** People, things and events that the own organisation has recorded, the latest first. */
export async function readChoices(tx: ReadTx, vault: Vault, trail: Trail, caseId: string): Promise<ChoiceView[]> {
  const own = await choiceTable.read(tx, vault, trail, caseId, {
    where: `t.sort = any ($1) and t.room_id = any (array(
      select r.id from app.room r where r.class = 'account' and r.organisation_id = (select priv.my_organisation())))`,
    is: ['event', 'actor', 'thing'],
  });
  return own.map(choiceOf);
}
