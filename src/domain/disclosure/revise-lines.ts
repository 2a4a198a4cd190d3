import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id, inPlace, optionalText } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { contributeAction } from './disclosure.access.ts';
import { mostLines } from './disclosure.ts';
import { keepDraft } from './keep-draft.ts';
import { ReviseLinesPage } from './pages/ReviseLinesPage.tsx';
import { type Asked, lookedThrough, readCheck, readChoice } from './read-choice.ts';
import { type Revision, revised, toldWithout, wrongIn } from './revise.ts';

const key = () => z.string().regex(/^(line\.\d{1,4}\.(label|text|where)|link\.\d{1,4}\.text)$/, 'look');
const longestLine = 1000;

async function readDraft(context: Asked, compilationId: string) {
  const [{ compilation, part, offered }, check] = await Promise.all([
    readChoice(context, compilationId),
    readCheck(context),
  ]);
  if (!part) throw new Problem('not-found');
  // In what has been released there is nothing left to look at.
  const lines = part.state === 'draft' ? lookedThrough(part.lines, check) : part.lines;
  return { compilation, part: { ...part, lines }, offered, check };
}

/** Says of each text that told an address, an identity or a hidden place what goes in its place, or leaves its line out; the record stays as it is. */
export const reviseLines = change({
  path: '/cases/:caseId/compilations/:compilationId/revise',
  slug: '/t/:caseId/kooste/:compilationId/korjaa',
  summary:
    'Word anew, for this compilation alone, the texts of one’s own draft that told an address, a link, an identity or a hidden place, or leave their lines out.',
  input: z.object({
    caseId: CaseId,
    compilationId: id(),
    partId: id(),
    /** Which texts, and what each is to be, in the same order. */
    at: inPlace(z.array(key()).max(mostLines)).default([]),
    words: inPlace(z.array(optionalText(longestLine)).max(mostLines)).default([]),
    out: z.array(key()).max(mostLines).default([]),
  }),
  action: contributeAction,
  subject: (input) => onCase(input.caseId),
  audit: 'CompilationLinesRevised',
  async run(context) {
    const { input, trail, acting } = context;
    const { part, offered, check } = await readDraft(context, input.compilationId);
    if (part.id !== input.partId || part.state !== 'draft')
      throw new Problem('changed', { reason: 'the-draft-has-changed' });
    const revision: Revision = {
      words: new Map(input.at.map((at, place) => [at, input.words[place] ?? ''])),
      out: new Set(input.out),
    };
    const wrong = wrongIn(part.lines.unchecked ?? [], revision, check);
    if (wrong.length > 0)
      throw new Problem('invalid', { fields: wrong.map(({ reason }) => ({ field: 'words', reason })).slice(0, 1) });
    const told = toldWithout(part.told, offered, part.lines, revision);
    if (!told) throw new Problem('changed', { reason: 'lines' });
    const lines = revised(part.lines, revision);
    if (lines.lines.length === 0)
      throw new Problem('invalid', { fields: [{ field: 'words', reason: 'nothing-left' }] });
    const partId = await keepDraft(context, input, told, lines);
    trail.saw(acting.organisationId, 'account', `compilation-part:${partId}:1`);
    trail.about({ compilationId: input.compilationId, lines: lines.lines.length });
    return { id: input.compilationId, partId, lines: lines.lines.length };
  },
  form: {
    async prepare(context) {
      const [head, draft] = await Promise.all([
        readCaseHead(context.tx, context.acting),
        readDraft(context, context.input.compilationId ?? ''),
      ]);
      const { compilation, part, check } = draft;
      context.trail.saw(context.acting.organisationId, 'account', `compilation-part:${part.id}:1`);
      return { head, compilation, part, check };
    },
    page: ReviseLinesPage,
  },
  afterwards: (_, input) => `/t/${input.caseId}/kooste/${input.compilationId}/tarkista`,
});
