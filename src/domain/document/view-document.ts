import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId, id } from '../../platform/http/fields.ts';
import { readCaseHead } from '../case/index.ts';
import { readLog } from '../log/index.ts';
import { viewDocumentsAction } from './document.access.ts';
import { mostOpenings } from './document-fields.ts';
import { DocumentPage } from './pages/DocumentPage.tsx';
import { getDocument, readFiled } from './read-documents.ts';

/** One document: what it is, its files, and to its own organisation who has opened it. */
export const viewDocument = look({
  path: '/cases/:caseId/documents/:documentId',
  slug: '/t/:caseId/asiakirjat/:documentId',
  summary: 'One document with its files; those who read the own organisation’s log are told who opened it.',
  input: z.object({ caseId: CaseId, documentId: id() }),
  action: viewDocumentsAction,
  subject: (input) => onCase(input.caseId),
  audit: 'DocumentViewed',
  async run({ tx, input: { caseId, documentId }, acting, vault, trail }) {
    const [head, found] = await Promise.all([
      readCaseHead(tx, acting),
      getDocument(tx, vault, trail, caseId, documentId),
    ]);
    // The number of its room counts over the deployment.
    const { roomId: _, ...document } = found;
    const files = await readFiled(tx, vault, found);
    const tells = document.own && acting.case.own.includes('log');
    if (!tells) return { head, document, files, openings: null };
    const filter = { kinds: ['DocumentOpened', 'DocumentOriginalOpened'], fileOf: documentId };
    const { entries } = await readLog(tx, vault, acting, caseId, filter, mostOpenings);
    const openings = entries.map(({ at, kind, worker, organisation }) => ({
      at,
      original: kind === 'DocumentOriginalOpened',
      worker,
      organisation,
    }));
    return { head, document, files, openings };
  },
  page: DocumentPage,
});
