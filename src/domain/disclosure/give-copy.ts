import { z } from 'zod';
import type { ActingOn } from '../../platform/acting/action.ts';
import { onCase } from '../../platform/acting/action.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, id, mustTick } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { caseCode, readCaseHead } from '../case/index.ts';
import { guardianOnPaper } from '../child/index.ts';
import { readOwnWhole } from '../piece/index.ts';
import { contributeAction } from './disclosure.access.ts';
import { findPart, listCompilations } from './disclosure.queries.ts';
import { compilationPdf } from './document/compilation-pdf.ts';
import { copyDocument } from './document/document.ts';
import { GiveCopyPage, NoCopyPage } from './pages/CopyPages.tsx';
import { withoutOthers } from './without-others.ts';

async function readOwn(tx: ReadTx, vault: Vault, acting: ActingOn<'case'>, compilationId: string) {
  const [head, [compilation], part] = await Promise.all([
    readCaseHead(tx, acting),
    listCompilations(tx, vault, acting.case.id, compilationId),
    findPart(tx, vault, compilationId),
  ]);
  if (!compilation || !part || part.state === 'draft') throw new Problem('not-found');
  return { head, compilation, part };
}

const onCompilation = { caseId: CaseId, compilationId: id() };

/**
 * Her own copy of what this organisation has released: without other victims and without the names of workers. Made only once it has
 * been asked whether keeping it is safe; that it was given is recorded.
 */
export const giveCopy = change({
  path: '/cases/:caseId/compilations/:compilationId/copy',
  slug: '/t/:caseId/kooste/:compilationId/kopio',
  summary:
    'The client’s copy of the own organisation’s part as a PDF; `safe` says that it was asked whether keeping it is safe.',
  input: z.object({ ...onCompilation, safe: mustTick() }),
  action: contributeAction,
  subject: (input) => onCase(input.caseId),
  audit: 'CompilationCopyGiven',
  async run({ tx, input, acting, trail, vault }) {
    const [{ head, part }, whole] = await Promise.all([
      readOwn(tx, vault, acting, input.compilationId),
      readOwnWhole(tx, vault, trail, acting),
    ]);
    await tx.query('select act.record_compilation_copy($1, $2, $3)', [input.caseId, input.compilationId, 'given']);
    trail.saw(acting.organisationId, 'account', `compilation-part:${part.id}:1`);
    trail.about({ compilationId: input.compilationId });
    const workers = head.parts.flatMap((part) => part.workers.map(({ name }) => name));
    return {
      code: caseCode(acting.case.id),
      organisation: acting.organisation,
      lines: withoutOthers(part.lines, whole.pieces, workers),
    };
  },
  form: {
    async prepare(context) {
      const { tx, acting, input, vault } = context;
      const [own, guardian] = await Promise.all([
        readOwn(tx, vault, acting, input.compilationId ?? ''),
        guardianOnPaper(context),
      ]);
      return { ...own, guardian };
    },
    page: GiveCopyPage,
  },
  async file({ code, organisation, lines }, language) {
    const bytes = await compilationPdf(copyDocument(lines, organisation, language));
    return { name: `${code}.pdf`, type: 'application/pdf', bytes: new Uint8Array(bytes) };
  },
});

/** She got none, and why. */
export const recordNoCopy = change({
  path: '/cases/:caseId/compilations/:compilationId/no-copy',
  slug: '/t/:caseId/kooste/:compilationId/ei-kopiota',
  summary: 'Record that the client got no copy of the own organisation’s part, and why.',
  input: z.object({ ...onCompilation, given: choice(['not-safe', 'not-wanted']) }),
  action: contributeAction,
  subject: (input) => onCase(input.caseId),
  audit: 'CompilationCopyNotGiven',
  async run({ tx, input, trail }) {
    await tx.query('select act.record_compilation_copy($1, $2, $3)', [input.caseId, input.compilationId, input.given]);
    trail.about({ compilationId: input.compilationId, copy: input.given });
    return { id: input.compilationId, given: input.given };
  },
  form: {
    prepare: ({ tx, acting, input, vault }) => readOwn(tx, vault, acting, input.compilationId ?? ''),
    page: NoCopyPage,
  },
  afterwards: (_, input) => `/t/${input.caseId}/kooste`,
});
