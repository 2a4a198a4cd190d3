import type { Document, Meta } from './document.ts';
import { drawPdf } from './draw.ts';

/** What a thread of documents does. */
export default ({ document, meta }: { readonly document: Document; readonly meta: Meta }) => drawPdf(document, meta);
