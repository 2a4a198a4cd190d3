import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId, id } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { PiecePage } from './pages/PiecePage.tsx';
import { readPieceAction } from './piece.access.ts';
import { readPiece } from './read-piece.ts';

/** One piece with its links and its history; what another organisation has recorded is only looked at. */
export const viewPiece = look({
  path: '/cases/:caseId/pieces/:pieceId',
  slug: '/t/:caseId/kokonaisuus/osa/:pieceId',
  summary: 'One recorded piece of the whole with its connections and earlier versions.',
  input: z.object({ caseId: CaseId, pieceId: id() }),
  action: readPieceAction,
  subject: (input) => onCase(input.caseId),
  audit: 'PieceViewed',
  async run({ tx, input, acting, trail, vault }) {
    const [head, found] = await Promise.all([
      readCaseHead(tx, acting),
      readPiece(tx, vault, trail, input.caseId, input.pieceId),
    ]);
    if (!found) throw new Problem('not-found');
    const { roomId: _, ...shown } = found;
    return { head, ...shown };
  },
  page: PiecePage,
});
