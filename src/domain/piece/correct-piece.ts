import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id, tick, unnamedText, version } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { type Edge, findCycle } from '../../platform/time/uncertain/index.ts';
import { readFormFrame } from '../case/index.ts';
import { bornFor } from '../person/index.ts';
import { pieceSlug, type Recording, soundDraft } from './keep-piece.ts';
import { CorrectPiecePage } from './pages/CorrectPiecePage.tsx';
import { writePieceAction } from './piece.access.ts';
import { longestReason } from './piece.ts';
import type { Draft, PieceView } from './piece-fields.ts';
import { anyFields } from './piece-input.ts';
import { pieceTable, readChoices } from './piece-table.ts';
import { readPiece } from './read-piece.ts';
import { findPieces, readAnchors } from './store-piece.queries.ts';

/** Why something is corrected: in words, without identity. */
export const reasonField = unnamedText(longestReason);

const invalid = (field: string, reason: string) => new Problem('invalid', { fields: [{ field, reason }] });

/** She is one and stays: neither a mistake nor anybody else, and nobody else becomes her. */
function keepHerself(piece: PieceView, code: string, mistaken: boolean): void {
  if (piece.sort !== 'actor') return;
  if (piece.code === 'herself' && (mistaken || code !== 'herself')) throw invalid('code', 'herself-stays');
  if (piece.code !== 'herself' && code === 'herself') throw invalid('code', 'herself');
}

/** The event that this one is before or after is one of the same room, and no ring of events comes of it. */
async function refuseRing(
  { tx }: Recording,
  roomId: number,
  pieceId: string,
  { anchor, anchorId }: Draft,
): Promise<void> {
  if (!anchorId) return;
  if (anchorId === pieceId) throw invalid('anchorId', 'itself');
  const [event] = await findPieces(tx, roomId, [anchorId]);
  if (event?.sort !== 'event') throw invalid('anchorId', 'not-here');
  const others = (await readAnchors(tx, roomId)).filter(({ id }) => id !== pieceId);
  const edges = [...others, { id: pieceId, anchor, anchorId }].map(
    (event): Edge => (event.anchor === 'before' ? [event.id, event.anchorId] : [event.anchorId, event.id]),
  );
  if (findCycle(edges)) throw invalid('anchorId', 'cycle');
}

/** Corrects a piece of the own organisation: a new version with its reason; the former stays whole. */
export const correctPiece = change({
  path: '/cases/:caseId/pieces/:pieceId/correct',
  slug: '/t/:caseId/kokonaisuus/osa/:pieceId/korjaa',
  summary:
    'Correct a recorded piece: the next version with a reason, or recorded by mistake; a lost update is refused.',
  input: z.object({
    caseId: CaseId,
    pieceId: id(),
    version: version(),
    reason: reasonField,
    mistaken: tick(),
    ...anyFields,
  }),
  action: writePieceAction,
  subject: (input) => onCase(input.caseId),
  audit: 'PieceCorrected',
  async run({ input, ...recording }) {
    const { tx, vault, trail, now } = recording;
    const found = await readPiece(tx, vault, trail, input.caseId, input.pieceId);
    if (!found) throw new Problem('not-found');
    const { piece, roomId } = found;
    if (!piece.own) throw new Problem('forbidden');
    const draft: Draft = input.mistaken ? piece : soundDraft(piece.sort, input, now, await bornFor(recording, input));
    keepHerself(piece, draft.code, input.mistaken);
    if (!input.mistaken) await refuseRing(recording, roomId, piece.id, draft);
    const corrected = { ...draft, reason: input.reason, mistaken: input.mistaken };
    if (!(await pieceTable.replace(recording, { id: piece.id, roomId }, corrected, input.version)))
      throw new Problem('changed', { standing: piece });
    const next = input.version + 1;
    pieceTable.saw(trail, { ...piece, class: 'account', version: next });
    trail.about({ pieceId: piece.id, sort: piece.sort, version: next, mistaken: input.mistaken });
    return { id: piece.id, sort: piece.sort, code: draft.code, version: next, mistaken: input.mistaken };
  },
  form: {
    async prepare(context) {
      const { tx, vault, trail, acting, input } = context;
      if (!input.pieceId) throw new Problem('not-found');
      const [base, found, choices] = await Promise.all([
        readFormFrame(context),
        readPiece(tx, vault, trail, acting.case.id, input.pieceId),
        readChoices(tx, vault, trail, acting.case.id),
      ]);
      if (!found) throw new Problem('not-found');
      if (!found.piece.own) throw new Problem('forbidden');
      return { ...base, ...found, choices };
    },
    page: CorrectPiecePage,
  },
  keeps: 'pieceId',
  corrects: 'pieceId',
  afterwards: (view, input) => pieceSlug(input.caseId, view.id),
});
