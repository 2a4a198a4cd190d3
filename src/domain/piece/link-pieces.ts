import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, id, optionalUnnamedText } from '../../platform/http/fields.ts';
import { type FieldProblem, Problem, refuse } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import type { KeptTime } from '../../platform/time/uncertain/index.ts';
import { readFormFrame } from '../case/index.ts';
import { bornFor } from '../person/index.ts';
import { certainties, type LinkCode, linkCodes, sources } from './codes.ts';
import { pieceSlug, type Recording, writerOf, writtenBy } from './keep-piece.ts';
import { LinkPiecesPage } from './pages/LinkPiecesPage.tsx';
import { writePieceAction } from './piece.access.ts';
import { linkCodesBetween, longestReason } from './piece.ts';
import { timeFields } from './piece-input.ts';
import { linkTable, readChoices } from './piece-table.ts';
import { readTime } from './piece-time.ts';
import { findPieces, insertLinks, type Known } from './store-piece.queries.ts';

const everyLinkCode: readonly LinkCode[] = Object.values(linkCodes).flat();

/** What a link says beside its two ends. */
export const linkInput = {
  code: choice(everyLinkCode),
  text: optionalUnnamedText(longestReason),
  ...timeFields,
  source: choice(sources),
  certainty: choice(certainties).optional(),
} as const;

/** The time of a link, or `invalid` with what is not right with it. */
export async function soundTime(
  recording: Recording,
  input: { when?: string | undefined; whenEdtf?: string | undefined },
): Promise<KeptTime> {
  const time = readTime(input, dayOf(recording.now), await bornFor(recording, input));
  if ('reason' in time) throw new Problem('invalid', { fields: [time] });
  return time;
}

/** An end that is not in the own room, be it unseen, another organisation's or none at all, is refused in the same words. */
export function refuseStrangeEnds(known: readonly Known[], fromId: string, toId: string, code: LinkCode): void {
  const [from, to] = [fromId, toId].map((end) => known.find(({ id }) => id === end));
  const fields: FieldProblem[] = [];
  if (!from) fields.push({ field: 'fromId', reason: 'not-here' });
  if (!to) fields.push({ field: 'toId', reason: 'not-here' });
  if (from && to && !linkCodesBetween(from.sort, to.sort).includes(code))
    fields.push({ field: 'code', reason: 'not-between' });
  refuse(fields);
}

/** Ties two pieces of the own organisation together. */
export const linkPieces = change({
  path: '/cases/:caseId/links',
  slug: '/t/:caseId/kokonaisuus/yhdista',
  summary:
    'Connect two recorded pieces of the own organisation by a typed edge with its own source, certainty and time.',
  input: z.object({ caseId: CaseId, fromId: id(), toId: id(), ...linkInput }),
  action: writePieceAction,
  subject: (input) => onCase(input.caseId),
  audit: 'PiecesLinked',
  async run({ input, ...recording }) {
    const { tx, trail, acting } = recording;
    const { fromId, toId, code } = input;
    if (fromId === toId) throw new Problem('invalid', { fields: [{ field: 'toId', reason: 'itself' }] });
    const time = await soundTime(recording, input);
    const writer = await writerOf(recording);
    refuseStrangeEnds(await findPieces(tx, writer.roomId, [fromId, toId]), fromId, toId, code);
    const certainty = input.certainty ?? 'not-known';
    const draft = { fromId, toId, code, source: input.source, certainty, text: input.text ?? null, ...time };
    const [made = ''] = await insertLinks(recording, writer, [draft]);
    linkTable.saw(trail, writtenBy(acting, made));
    trail.about({ linkId: made });
    return { id: made, fromId, toId, code, version: 1 };
  },
  form: {
    async prepare(context) {
      const [base, choices] = await Promise.all([
        readFormFrame(context),
        readChoices(context.tx, context.vault, context.trail, context.acting.case.id),
      ]);
      return { ...base, choices };
    },
    page: LinkPiecesPage,
  },
  keeps: 'linkId',
  afterwards: (view, input) => pieceSlug(input.caseId, view.fromId),
});
