import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId, optionalId } from '../../platform/http/fields.ts';
import { readCaseHead } from '../case/index.ts';
import { viewDocumentsAction } from './document.access.ts';
import { documentTable } from './document-line.ts';
import { DocumentsPage } from './pages/DocumentsPage.tsx';
import { readDocuments } from './read-documents.ts';

const pageSize = 25;

/** The documents of a case that the viewer may see, the newest first. */
export const viewDocuments = look({
  path: '/cases/:caseId/documents',
  slug: '/t/:caseId/asiakirjat',
  summary: 'Documents of the case, the newest first; keyset paging with afterAt and afterId.',
  input: z.object({
    caseId: CaseId,
    afterAt: z.iso.datetime({ error: 'id' }).optional(),
    afterId: optionalId(),
  }),
  action: viewDocumentsAction,
  subject: (input) => onCase(input.caseId),
  audit: 'DocumentsViewed',
  async run({ tx, input: { caseId, afterAt: at, afterId: id }, acting, vault, trail }) {
    const after = at !== undefined && id !== undefined ? { at, id } : undefined;
    const [head, found] = await Promise.all([readCaseHead(tx, acting), readDocuments(tx, vault, caseId, after)]);
    const documents = found.slice(0, pageSize);
    for (const document of documents) documentTable.saw(trail, document);
    const last = documents.at(-1);
    const next = found.length > pageSize && last ? { afterAt: last.writtenAt, afterId: last.id } : null;
    return { head, documents, next, first: after === undefined };
  },
  page: DocumentsPage,
});
