import type { Tx } from '../../platform/db/tx.ts';
import { type Context, change } from '../../platform/http/endpoint.ts';
import { file, fileName } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { line, lineTable } from '../line/index.ts';
import { writeDocumentAction } from './document.access.ts';
import { documentFields, mostBytes } from './document-fields.ts';
import { DocumentFormPage } from './pages/DocumentFormPage.tsx';
import { digestOf, keepFile } from './stored-file.ts';

export const documentTable = lineTable({
  table: 'document',
  fields: documentFields,
  order: 't.written_at desc',
  // A page and one more, which tells that there is a next one.
  most: 26,
});

const document = line({
  lies: documentTable,
  id: 'documentId',
  needs: async ({ scansFiles = false }) => ({ scansFiles }),
  action: writeDocumentAction,
  sets: (_, { handed, line: standing }) => {
    if (!handed) {
      if (!standing) throw new Error('a document without a file');
      const { kind, bytes, removed, filed, digest } = standing;
      return { kind, bytes, removed, filed, digest };
    }
    const { kind, bytes, removed } = handed.cleaned;
    const filed = (standing?.version ?? 0) + 1;
    return { kind, bytes: bytes.length, removed: [...removed], filed, digest: digestOf(bytes) };
  },
  tells: (_, { recorded, handed }) => ({ class: recorded.class, ...(handed && { kind: handed.cleaned.kind }) }),
  standing: ({ name, author, writtenAt }) => ({ name, author, writtenAt }),
  page: DocumentFormPage,
  shownAt: ({ id }) => `/asiakirjat/${id}`,
});

/** Puts the file that came with a row beside it, in the same transaction; of evidence also as it came. */
async function keepHanded(
  { tx, vault, acting, handed, trail }: Context<unknown, 'case', Tx>,
  id: string,
): Promise<void> {
  if (!handed) return;
  const found = await documentTable.find(tx, vault, acting.case.id, id);
  if (!found) throw new Problem('not-found');
  await keepFile(tx, vault, 'document_part', found, handed.cleaned.bytes);
  if (found.evidence) await keepFile(tx, vault, 'document_original', found, handed.original);
  trail.about({ file: found.digest });
}

/** Takes a file into a room of the own organisation. */
export const takeInDocument = change({
  ...document.recording,
  path: '/cases/:caseId/documents',
  slug: '/t/:caseId/asiakirja',
  summary: 'Take a file in, in one class of the own organisation’s rooms; it is cleaned of what tells of its maker.',
  input: document.recording.input.extend({ file: file(mostBytes), fileName: fileName() }),
  takes: ({ file: bytes, fileName: name }) => ({ bytes, name }),
  audit: 'DocumentTakenIn',
  async run(context) {
    const made = await document.recording.run(context);
    await keepHanded(context, made.id);
    return made;
  },
});

/** Corrects a document of the own organisation, or takes in its next file: a new version with its author; the former file stays. */
export const correctDocument = change({
  ...document.correcting,
  path: '/cases/:caseId/documents/:documentId/correct',
  slug: '/t/:caseId/asiakirja/:documentId',
  summary: 'Correct a document or take in its next file: the next version; a lost update is refused.',
  input: document.correcting.input.extend({ file: file(mostBytes).optional(), fileName: fileName().optional() }),
  takes: ({ file: bytes, fileName: name }) => (bytes ? { bytes, name: name ?? '' } : undefined),
  audit: 'DocumentCorrected',
  async run(context) {
    const made = await document.correcting.run(context);
    await keepHanded(context, made.id);
    return made;
  },
});
