import { codeKey, type PieceSort, pieceTexts } from '../../piece/index.ts';
import { wellbeingTexts } from '../../wellbeing/index.ts';
import { code, codes, day, type Kind, kept, lineOf, order, type Say, said, when } from '../column.ts';

const ofPiece: Say = (language, each, { sort }) =>
  pieceTexts.find(language, codeKey({ sort: sort as PieceSort, code: each }));
const of = (beginning: string) => said(pieceTexts, beginning);
const heldBy = { source: code(of('source.')), certainty: code(of('certainty.')) };
const time = { when_edtf: when, from_on: day, until_on: day };

/** The whole: its pieces and what joins them. */
export const accountKinds: Readonly<Record<string, Kind>> = {
  piece: kept({
    sort: code(of('sort.')),
    code: code(ofPiece),
    also: codes(ofPiece),
    answer: code(said(wellbeingTexts, 'helped.')),
    ...time,
    anchor: code(of('anchor.')),
    anchor_id: lineOf('piece'),
    ...heldBy,
    status: code(of('status.')),
    phases: codes(of('phase.')),
    means: codes(of('means.')),
    level: code(of('level.')),
    direction: code(of('direction.')),
    as_child: code(of('child.')),
    said_by: code(of('said-by.')),
    stands_on: order,
    stands_at: order,
  }),
  link: kept({ from_id: lineOf('piece'), to_id: lineOf('piece'), code: code(of('link.')), ...time, ...heldBy }),
};
