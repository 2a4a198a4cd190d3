import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { chooseLines, viewChoice } from './choose-lines.ts';
import { disclosureTexts } from './disclosure.texts.ts';
import { giveCopy, recordNoCopy } from './give-copy.ts';
import { nameKey } from './name-key.ts';
import { openCompilation } from './open-compilation.ts';
import { readReceived, takeFile } from './read-received.ts';
import { releasePart, takeBackPart } from './release-part.ts';
import { reviseLines } from './revise-lines.ts';
import { sealCompilation, takeSealed } from './seal-compilation.ts';
import { closeCompilation, sendCompilation } from './send-compilation.ts';
import { viewCompilations } from './view-compilations.ts';

export { compilationJsonSchema } from './document/document-schema.ts';
/** /kooste/uusi stands before /kooste/:compilationId. */
export const disclosureEndpoints = endpointsOf(disclosureTexts, [
  viewCompilations,
  openCompilation,
  viewChoice,
  chooseLines,
  reviseLines,
  releasePart,
  takeBackPart,
  nameKey,
  sendCompilation,
  sealCompilation,
  takeSealed,
  closeCompilation,
  readReceived,
  takeFile,
  giveCopy,
  recordNoCopy,
]);
export {
  chooseLines,
  nameKey,
  openCompilation,
  recordNoCopy,
  releasePart,
  reviseLines,
  sealCompilation,
  sendCompilation,
  takeBackPart,
  viewChoice,
};
