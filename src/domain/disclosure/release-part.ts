import { z } from 'zod';
import type { ActingOn } from '../../platform/acting/action.ts';
import { onCase } from '../../platform/acting/action.ts';
import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { change } from '../../platform/http/endpoint.ts';
import { asText, CaseId, id, mustTick } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { contributeAction } from './disclosure.access.ts';
import { findPart, listCompilations, listReaders } from './disclosure.queries.ts';
import { ReleasePartPage } from './pages/ReleasePartPage.tsx';
import { TakeBackPage } from './pages/TakeBackPage.tsx';
import { lookedThrough, readCheck } from './read-choice.ts';

interface Asked {
  readonly tx: ReadTx;
  readonly acting: ActingOn<'case'>;
  readonly input: { readonly compilationId?: string | undefined };
  readonly trail: Trail;
  readonly vault: Vault;
}

/** The own organisation's part exactly as it will be read, to whom, and who there reads it. */
async function prepare({ tx, acting, input, trail, vault }: Asked, draftFirst: boolean) {
  const compilationId = input.compilationId ?? '';
  const [head, [compilation], part] = await Promise.all([
    readCaseHead(tx, acting),
    listCompilations(tx, vault, acting.case.id, compilationId),
    findPart(tx, vault, compilationId, draftFirst),
  ]);
  if (!compilation || !part) throw new Problem('not-found');
  trail.saw(acting.organisationId, 'account', `compilation-part:${part.id}:1`);
  const [readers, check] = await Promise.all([
    listReaders(tx, acting.case.id, compilation.toId),
    readCheck({ tx, acting }),
  ]);
  const shown = part.state === 'draft' ? { ...part, lines: lookedThrough(part.lines, check) } : part;
  return { head, compilation, part: shown, readers, own: acting.organisation };
}

/** Releases what was previewed, to this compilation and nowhere else; it is sent by the lead of the case. */
export const releasePart = change({
  path: '/cases/:caseId/compilations/:compilationId/release',
  slug: '/t/:caseId/kooste/:compilationId/tarkista',
  summary:
    'Release one’s own draft, as previewed, to a compilation; `mark`: of the receiver’s key, where the compilation tells of one.',
  input: z.object({
    caseId: CaseId,
    compilationId: id(),
    partId: id(),
    checked: mustTick(),
    mark: asText(z.string().optional(), 'set-form'),
  }),
  action: contributeAction,
  subject: (input) => onCase(input.caseId),
  audit: 'CompilationPartReleased',
  async run({ tx, input, acting, trail, vault }) {
    const [part, check] = await Promise.all([
      findPart(tx, vault, input.compilationId, true),
      readCheck({ tx, acting }),
    ]);
    // Another draft than the one that was read is refused below, in its own words.
    if (part?.id === input.partId && lookedThrough(part.lines, check).unchecked)
      throw new Problem('invalid', { fields: [{ field: 'checked', reason: 'unchecked' }] });
    await tx.query('select act.release_compilation_part($1, $2, $3, $4)', [
      input.caseId,
      input.compilationId,
      input.partId,
      input.mark ?? null,
    ]);
    trail.saw(acting.organisationId, 'account', `compilation-part:${input.partId}:1`);
    trail.about({ compilationId: input.compilationId });
    return { id: input.compilationId, state: 'released' };
  },
  form: { prepare: (context) => prepare(context, true), page: ReleasePartPage },
  keeps: 'compilationId',
  afterwards: (_, input) => `/t/${input.caseId}/kooste`,
});

/** Takes the own organisation's part back while it has not been sent. */
export const takeBackPart = change({
  path: '/cases/:caseId/compilations/:compilationId/take-back',
  slug: '/t/:caseId/kooste/:compilationId/peru',
  summary: 'Take the own organisation’s released part back before it is sent; it becomes one’s own draft.',
  input: z.object({ caseId: CaseId, compilationId: id() }),
  action: contributeAction,
  subject: (input) => onCase(input.caseId),
  audit: 'CompilationPartTakenBack',
  async run({ tx, input, trail }) {
    await tx.query('select act.take_back_compilation_part($1, $2)', [input.caseId, input.compilationId]);
    trail.about({ compilationId: input.compilationId });
    return { id: input.compilationId, state: 'open' };
  },
  form: {
    async prepare(context) {
      const prepared = await prepare(context, false);
      if (prepared.part.state !== 'released') throw new Problem('not-found');
      return prepared;
    },
    page: TakeBackPage,
  },
  undoes: 'compilationId',
  afterwards: (_, input) => `/t/${input.caseId}/kooste`,
});
