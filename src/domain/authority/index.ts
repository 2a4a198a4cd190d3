import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { authorityTexts } from './authority.texts.ts';
import { askSupport, changeLine, writeLine, writeNotBefore } from './justice-line.ts';
import { recordMeasure } from './record-measure.ts';
import { viewLines } from './view-lines.ts';

export { readInjuredParties } from './injured.queries.ts';
export type { InjuredView } from './injured.ts';
export { AuthorityActions, AuthorityScreen } from './pages/AuthorityScreen.tsx';
export { CounselCards } from './pages/CounselCards.tsx';
export { type InjuredPage, InjuredParties } from './pages/InjuredParties.tsx';
export { type CounselView, readCounsel } from './read-counsel.ts';
export { readScreen, type ScreenView } from './read-screen.ts';
export { authorityTexts };

export const authorityEndpoints = endpointsOf(authorityTexts, [
  viewLines,
  writeNotBefore,
  askSupport,
  recordMeasure,
  writeLine,
  changeLine,
]);
export { askSupport, recordMeasure, writeLine, writeNotBefore };
