import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import type { Fields, Shown } from '../line/index.ts';
import type { FormerVersion } from '../reader/index.ts';
import { linkFields, pieceFields } from './piece-fields.ts';
import { choiceOf, explainedTable, linkTable, linkView, pieceTable } from './piece-table.ts';
import type { Version, WholeLink, WholePiece } from './piece-views.ts';

/** A line as it stood before a correction: its columns as the database kept them, under the names of the program. */
function asItStood<F extends Fields>(fields: F, { was, text }: FormerVersion): Shown<F> {
  const stood = Object.entries(fields).map(([name, { column }]) => [
    name,
    column === undefined ? (text[name] ?? null) : was[column],
  ]);
  // All the fields by construction, each as it was kept.
  return Object.fromEntries(stood) as Shown<F>;
}

const versionOf = ({ was, text: _, ...former }: FormerVersion): Version => ({
  ...former,
  mistaken: was.mistaken === true,
});

/** The pieces at the other ends of its links, the event that it is before or after, and those that are before or after it. */
const nearTo = `(t.anchor_id = $1 or t.id in (
  select a.anchor_id from app.piece a where a.id = $1
  union all select l.to_id from app.link l where l.from_id = $1 and not l.mistaken
  union all select l.from_id from app.link l where l.to_id = $1 and not l.mistaken))`;

/** One piece as the viewer may see it, or nothing; the trail is told of all that is shown. */
export async function readPiece(
  tx: ReadTx,
  vault: Vault,
  trail: Trail,
  caseId: string,
  pieceId: string,
): Promise<WholePiece | undefined> {
  const [found, versions, links, near] = await Promise.all([
    explainedTable.find(tx, vault, caseId, pieceId),
    pieceTable.former(tx, vault, pieceId),
    linkTable.readUntold(tx, vault, caseId, {
      where: '(t.from_id = $1 or t.to_id = $1)',
      is: pieceId,
    }),
    pieceTable.readUntold(tx, vault, caseId, { where: nearTo, is: pieceId }),
  ]);
  if (!found) return undefined;
  const { roomId, class: informationClass, reason, ...piece } = found;
  const known = new Set(near.map(({ id }) => id));
  const shown = links.filter(({ fromId, toId }) => known.has(fromId === pieceId ? toId : fromId));
  const inClass = { class: informationClass };
  for (const line of [piece, ...near]) pieceTable.saw(trail, { ...line, ...inClass });
  for (const link of shown) linkTable.saw(trail, { ...link, ...inClass });
  return {
    piece,
    roomId,
    reason,
    versions: versions.map((former) => ({ ...versionOf(former), piece: asItStood(pieceFields, former) })),
    links: shown.map(linkView),
    near: near.map(choiceOf),
  };
}

/** One link with its two ends and its history, or nothing; the trail is told of what is shown. */
export async function readLink(
  tx: ReadTx,
  vault: Vault,
  trail: Trail,
  caseId: string,
  linkId: string,
): Promise<WholeLink | undefined> {
  const found = await linkTable.find(tx, vault, caseId, linkId);
  if (!found) return undefined;
  const { roomId, class: _, ...link } = found;
  const [from, to, versions] = await Promise.all([
    pieceTable.find(tx, vault, caseId, link.fromId),
    pieceTable.find(tx, vault, caseId, link.toId),
    linkTable.former(tx, vault, linkId),
  ]);
  if (!from || !to) return undefined;
  linkTable.saw(trail, found);
  for (const end of [from, to]) pieceTable.saw(trail, end);
  return {
    link: linkView(link),
    roomId,
    from: choiceOf(from),
    to: choiceOf(to),
    versions: versions.map((former) => ({ ...versionOf(former), link: asItStood(linkFields, former) })),
  };
}
