import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { documentTexts } from './document.texts.ts';
import { correctDocument, takeInDocument } from './document-line.ts';
import { openDocument, openOriginal } from './open-document.ts';
import { viewDocument } from './view-document.ts';
import { viewDocuments } from './view-documents.ts';

export const documentEndpoints = endpointsOf(documentTexts, [
  viewDocuments,
  viewDocument,
  openDocument,
  openOriginal,
  takeInDocument,
  correctDocument,
]);
export { documentTexts } from './document.texts.ts';
export { correctDocument, takeInDocument };
