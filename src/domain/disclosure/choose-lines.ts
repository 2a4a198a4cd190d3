import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { ActingOn } from '../../platform/acting/action.ts';
import { onCase } from '../../platform/acting/action.ts';
import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { change, look } from '../../platform/http/endpoint.ts';
import { CaseId, id } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readCaseHead } from '../case/index.ts';
import { readOwnWhole } from '../piece/index.ts';
import { secretNames } from '../reader/index.ts';
import { contributeAction } from './disclosure.access.ts';
import { findPart, listCompilations, planPart } from './disclosure.queries.ts';
import { mostLines } from './disclosure.ts';
import { linesPlace } from './disclosure-place.ts';
import { linesOf, linkKey, offer, pieceKey } from './line.ts';
import { ChooseLinesPage } from './pages/ChooseLinesPage.tsx';

interface Asked {
  readonly tx: ReadTx;
  readonly acting: ActingOn<'case'>;
  readonly now: Date;
  readonly trail: Trail;
  readonly vault: Vault;
}

/** What the own organisation can choose from, and what it has chosen; hidden and absent are the same 404. */
async function readChoice({ tx, acting, now, trail, vault }: Asked, compilationId: string) {
  const caseId = acting.case.id;
  const [[compilation], part, whole, hidden] = await Promise.all([
    listCompilations(tx, vault, caseId, compilationId),
    findPart(tx, vault, compilationId, true),
    readOwnWhole(tx, vault, trail, acting),
    secretNames(tx, caseId),
  ]);
  if (!compilation) throw new Problem('not-found');
  return { compilation, part, offered: offer(whole, hidden, dayOf(now)) };
}

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

/** Chooses line by line what goes along; kept as the worker's own draft until she releases it. */
export const chooseLines = change({
  path: '/cases/:caseId/compilations/:compilationId/lines',
  slug: '/t/:caseId/kooste/:compilationId/valitse',
  summary: 'Choose the own organisation’s lines for a compilation; kept as one’s own draft until it is released.',
  input: z.object({
    caseId: CaseId,
    compilationId: id(),
    lines: z
      .array(z.string().regex(/^(piece|link):[0-9a-f-]{36}$/, 'choose'), { error: 'choose' })
      .min(1, 'choose')
      .max(mostLines, 'choose'),
  }),
  action: contributeAction,
  subject: (input) => onCase(input.caseId),
  audit: 'CompilationLinesChosen',
  async run(context) {
    const { tx, input, acting, trail, vault } = context;
    const { offered } = await readChoice(context, input.compilationId);
    const wanted = new Set(input.lines);
    const pieces = offered.pieces.filter((piece) => wanted.has(pieceKey(piece)));
    const links = offered.links.filter((link) => wanted.has(linkKey(link)));
    // A line that has gone since the page was drawn would otherwise be missing without a word.
    if (pieces.length + links.length !== wanted.size) throw new Problem('changed', { reason: 'lines' });
    const known = new Set(pieces.map((piece) => piece.id));
    if (pieces.length === 0 || links.some((link) => !known.has(link.fromId) || !known.has(link.toId)))
      throw new Problem('invalid', { fields: [{ field: 'lines', reason: pieces.length === 0 ? 'choose' : 'ends' }] });
    const room = await planPart(tx, input.caseId, input.compilationId);
    const partId = randomUUID();
    const told = Object.fromEntries([
      ...pieces.map((piece) => [pieceKey(piece), piece.version] as const),
      ...links.map((link) => [linkKey(link), link.version] as const),
    ]);
    await tx.query('select act.keep_compilation_draft($1, $2, $3, $4, $5)', [
      input.caseId,
      input.compilationId,
      partId,
      JSON.stringify(told),
      vault.seal(linesPlace(partId, room), JSON.stringify(linesOf(pieces, links))),
    ]);
    trail.saw(acting.organisationId, 'account', `compilation-part:${partId}:1`);
    trail.about({ compilationId: input.compilationId, lines: wanted.size });
    return { id: input.compilationId, partId, lines: wanted.size };
  },
  form: {
    async prepare(context) {
      const [head, choice] = await Promise.all([
        readCaseHead(context.tx, context.acting),
        readChoice(context, context.input.compilationId ?? ''),
      ]);
      return { head, ...choice, today: dayOf(context.now) };
    },
    page: ChooseLinesPage,
  },
  afterwards: (_, input) => `/t/${input.caseId}/kooste/${input.compilationId}/tarkista`,
});
