import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change, look } from '../../platform/http/endpoint.ts';
import { CaseId, id, optionalChoice } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { checkLines } from './check-lines.ts';
import { chosenOf, groupings } from './choice-groups.ts';
import { contributeAction } from './disclosure.access.ts';
import { listProgress, listReaders } from './disclosure.queries.ts';
import { mostLines } from './disclosure.ts';
import { keepDraft } from './keep-draft.ts';
import { linesOf, linkKey, pieceKey } from './line.ts';
import { ChooseLinesPage } from './pages/ChooseLinesPage.tsx';
import { readCheck, readChoice } from './read-choice.ts';

/** The lines that could be chosen, for those who use no pages. */
export const viewChoice = look({
  path: '/cases/:caseId/compilations/:compilationId/lines',
  summary:
    'Every line of the own organisation’s that can be chosen for a compilation, by key, and what has been chosen.',
  input: z.object({ caseId: CaseId, compilationId: id() }),
  action: contributeAction,
  subject: (input) => onCase(input.caseId),
  audit: 'CompilationLinesViewed',
  async run(context) {
    const { compilation, part, offered } = await readChoice(context, context.input.compilationId);
    const told = part?.told ?? {};
    return {
      compilation,
      lines: [
        ...offered.pieces.map((piece) => ({
          key: pieceKey(piece),
          sort: piece.sort,
          code: piece.code,
          label: piece.label,
          text: piece.text,
        })),
        ...offered.links.map((link) => ({
          key: linkKey(link),
          sort: 'link',
          code: link.code,
          label: null,
          text: link.text,
        })),
      ].map((line) => ({ ...line, chosen: line.key in told })),
      part: part ? { state: part.state, lines: part.lines } : null,
    };
  },
});

const keys = (least: number) =>
  z
    .array(z.string().regex(/^(piece|link):[0-9a-f-]{36}$/, 'choose'), { error: 'choose' })
    .min(least, 'choose')
    .max(mostLines, 'choose')
    .default([]);
const groupIds = z
  .array(z.string().regex(/^(year:\d{4}|person:[0-9a-f-]{36}|no-time|nobody|all|means|rest)$/, 'choose'), {
    error: 'choose',
  })
  .max(mostLines, 'choose')
  .default([]);

/**
 * Chooses what goes along, a group by one tick or line by line; kept as the worker's own draft until she releases it. An event brings its
 * people, places and things. What may not leave in a text is taken out of the draft at once, and its writer looks at it next.
 */
export const chooseLines = change({
  path: '/cases/:caseId/compilations/:compilationId/lines',
  slug: '/t/:caseId/kooste/:compilationId/valitse',
  summary:
    'Choose the own organisation’s lines for a compilation, by groups or one by one; an event brings its people, places, things and links. Kept as one’s own draft.',
  input: z.object({
    caseId: CaseId,
    compilationId: id(),
    /** How the form groups what is offered; it chooses nothing. */
    by: optionalChoice(groupings),
    groups: groupIds,
    lines: keys(0),
    /** What is not to go along with the events that would bring it. */
    without: keys(0),
  }),
  action: contributeAction,
  subject: (input) => onCase(input.caseId),
  audit: 'CompilationLinesChosen',
  async run(context) {
    const { input, acting, trail } = context;
    const [{ offered }, check] = await Promise.all([readChoice(context, input.compilationId), readCheck(context)]);
    const { pieces, links, gone, loose } = chosenOf(offered, input);
    // A line that has gone since the page was drawn would otherwise be missing without a word.
    if (gone) throw new Problem('changed', { reason: 'lines' });
    if (pieces.length === 0) throw new Problem('invalid', { fields: [{ field: 'groups', reason: 'choose' }] });
    if (loose) throw new Problem('invalid', { fields: [{ field: 'lines', reason: 'ends' }] });
    const told = Object.fromEntries([
      ...pieces.map((piece) => [pieceKey(piece), piece.version] as const),
      ...links.map((link) => [linkKey(link), link.version] as const),
    ]);
    const chosen = checkLines(linesOf(pieces, links), check);
    const partId = await keepDraft(context, input, told, chosen);
    const lines = pieces.length + links.length;
    trail.saw(acting.organisationId, 'account', `compilation-part:${partId}:1`);
    trail.about({ compilationId: input.compilationId, lines });
    return { id: input.compilationId, partId, lines, unchecked: chosen.unchecked?.length ?? 0 };
  },
  form: {
    async prepare(context) {
      const compilationId = context.input.compilationId ?? '';
      const [head, choice, progress] = await Promise.all([
        readCaseHead(context.tx, context.acting),
        readChoice(context, compilationId),
        listProgress(context.tx, context.acting.case.id, compilationId),
      ]);
      const readers = await listReaders(context.tx, context.acting.case.id, choice.compilation.toId);
      return { head, ...choice, progress, readers, by: context.input.by ?? 'time' };
    },
    page: ChooseLinesPage,
  },
  afterwards: (view, input) =>
    `/t/${input.caseId}/kooste/${input.compilationId}/${view.unchecked > 0 ? 'korjaa' : 'tarkista'}`,
});
