import { z } from 'zod';
import type { ActingOn } from '../../platform/acting/action.ts';
import { onCase } from '../../platform/acting/action.ts';
import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { change, look } from '../../platform/http/endpoint.ts';
import { CaseId, choice, id, text } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { languages } from '../../platform/i18n/texts.ts';
import { caseCode, readCaseHead } from '../case/index.ts';
import { readReceivedAction } from './disclosure.access.ts';
import { listReceived } from './disclosure.queries.ts';
import { fileFormats, longestPurpose } from './disclosure.ts';
import { compilationPdf } from './document/compilation-pdf.ts';
import { documentOf } from './document/document.ts';
import { ReceivedPage } from './pages/ReceivedPage.tsx';
import { TakeFilePage } from './pages/TakeFilePage.tsx';

interface Asked {
  readonly tx: ReadTx;
  readonly acting: ActingOn<'case'>;
  readonly trail: Trail;
  readonly vault: Vault;
}

async function readOne({ tx, acting, trail, vault }: Asked, compilationId: string) {
  const [received] = await listReceived(tx, vault, acting.case.id, compilationId);
  if (!received) throw new Problem('not-found');
  // From now on it is the receiver's own record: its own log tells who reads it.
  trail.saw(acting.organisationId, 'justice', `compilation:${received.id}:1`);
  return received;
}

/** What was handed over, as the receiver reads it. */
export const readReceived = look({
  path: '/cases/:caseId/received-compilations/:compilationId',
  slug: '/t/:caseId/kooste/:compilationId/lue',
  summary: 'One compilation that has been handed over to the own organisation, one chronology through all owners.',
  input: z.object({ caseId: CaseId, compilationId: id() }),
  action: readReceivedAction,
  subject: (input) => onCase(input.caseId),
  audit: 'ReceivedCompilationViewed',
  async run(context) {
    const [head, received] = await Promise.all([
      readCaseHead(context.tx, context.acting),
      readOne(context, context.input.compilationId),
    ]);
    return { head, received };
  },
  page: ReceivedPage,
});

/** The same as a document, in the language that the receiver chooses. */
export const takeFile = change({
  path: '/cases/:caseId/received-compilations/:compilationId/file',
  slug: '/t/:caseId/kooste/:compilationId/tiedosto',
  summary:
    'A compilation that has been handed over, as a tagged PDF or as JSON, in a chosen language; needs a purpose.',
  input: z.object({
    caseId: CaseId,
    compilationId: id(),
    format: choice(fileFormats),
    language: choice(languages).optional(),
    purpose: text(longestPurpose),
  }),
  action: readReceivedAction,
  subject: (input) => onCase(input.caseId),
  audit: 'CompilationFileTaken',
  async run(context) {
    const { input, trail, acting } = context;
    const received = await readOne(context, input.compilationId);
    trail.about({ compilationId: input.compilationId, format: input.format, purpose: input.purpose });
    return { code: caseCode(acting.case.id), received };
  },
  form: {
    async prepare(context) {
      const [head, received] = await Promise.all([
        readCaseHead(context.tx, context.acting),
        readOne(context, context.input.compilationId ?? ''),
      ]);
      return { head, received };
    },
    page: TakeFilePage,
  },
  async file({ code, received }, pageLanguage, { format, language = pageLanguage }) {
    const document = documentOf(received, code, language);
    return format === 'json'
      ? {
          name: `${code}.json`,
          type: 'application/json; charset=utf-8',
          bytes: new TextEncoder().encode(JSON.stringify(document, null, 2)),
        }
      : { name: `${code}.pdf`, type: 'application/pdf', bytes: new Uint8Array(await compilationPdf(document)) };
  },
});
