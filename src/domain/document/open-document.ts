import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { fileKinds } from '../../platform/files/kinds.ts';
import type { FileAnswer } from '../../platform/http/answer.ts';
import { type Context, look } from '../../platform/http/endpoint.ts';
import { CaseId, id, version } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Language } from '../../platform/i18n/texts.ts';
import { caseCode } from '../case/index.ts';
import { viewDocumentsAction, writeDocumentAction } from './document.access.ts';
import { documentTexts } from './document.texts.ts';
import { type Filed, getDocument, readFiled } from './read-documents.ts';
import { digestOf, type Kept, openFile } from './stored-file.ts';

const input = z.object({ caseId: CaseId, documentId: id(), filed: version() });
type Input = z.output<typeof input>;
interface Opened extends Pick<Filed, 'kind' | 'filed'> {
  readonly caseId: CaseId;
  readonly bytes: Buffer<ArrayBuffer>;
}

/** The file of one version; the log tells each owner which it was, by its digest. */
async function opened(
  { tx, vault, trail, input: { caseId, documentId, filed } }: Context<Input, 'case'>,
  table: Kept,
): Promise<Opened> {
  const document = await getDocument(tx, vault, trail, caseId, documentId);
  const file = (await readFiled(tx, vault, document)).find((one) => one.filed === filed);
  if (!file) throw new Problem('not-found');
  const bytes = await openFile(tx, vault, table, { ...document, filed });
  if (table === 'document_part' && digestOf(bytes) !== file.digest) throw new Error('a file is not what was kept');
  trail.ofFile(file.digest, documentId);
  trail.about({ documentId, filed });
  return { caseId, bytes, kind: file.kind, filed };
}

/** Its name on the disk of whoever opens it tells of which case and version it is, and nothing of what is in it. */
function sent({ caseId, bytes, kind, filed }: Opened, language: Language, key: 'file' | 'file.original'): FileAnswer {
  const { endings, type } = fileKinds[kind];
  const name = `${documentTexts(language)(key)}-${caseCode(caseId)}-${filed}.${endings[0]}`;
  return { name, type, bytes };
}

const shared = { input, subject: (input: Input) => onCase(input.caseId) };

/** Opens a file as an attachment, from its own address alone. */
export const openDocument = look({
  ...shared,
  path: '/cases/:caseId/documents/:documentId/files/:filed',
  slug: '/t/:caseId/asiakirjat/:documentId/:filed/tiedosto',
  summary: 'The file of one version of a document, as an attachment.',
  action: viewDocumentsAction,
  audit: 'DocumentOpened',
  run: (context) => opened(context, 'document_part'),
  sends: (view, language) => sent(view, language, 'file'),
});

/** Opens evidence as it came, with what was taken out of the file that others open: for those who write in its room. */
export const openOriginal = look({
  ...shared,
  path: '/cases/:caseId/documents/:documentId/originals/:filed',
  slug: '/t/:caseId/asiakirjat/:documentId/:filed/alkuperainen',
  summary: 'Evidence as it came, for those who write in its room.',
  action: writeDocumentAction,
  audit: 'DocumentOriginalOpened',
  run: (context) => opened(context, 'document_original'),
  sends: (view, language) => sent(view, language, 'file.original'),
});
