import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { caseTexts } from './case.texts.ts';
import { chooseList } from './choose-list.ts';
import { closeCase } from './close-case.ts';
import { listOwnCases } from './list-cases.ts';
import { openCase } from './open-case.ts';
import { reopenCase } from './reopen-case.ts';
import { searchOwnCases } from './search-cases.ts';

export { backToWork, workAddress } from './back-to-work.ts';
export { viewCaseAction } from './case.access.ts';
export { listCases, readOpenedAt, refreshList, searchCases } from './case.queries.ts';
export { caseTexts } from './case.texts.ts';
export { type CaseRow, caseCode, caseOrders, casesShown, suggestCodeWord } from './case.ts';
export { afterCase, cursorOf, nextAfter } from './case-cursor.ts';
export { type CaseHead, type PartView, readCaseHead } from './case-head.ts';
export { type FormFrame, readFormFrame } from './form-frame.ts';
export { CaseForm, type CaseFormProps } from './pages/CaseForm.tsx';
export { CaseFrame } from './pages/CaseFrame.tsx';
export { CasesTable } from './pages/CasesTable.tsx';
export { LinePage, type Was } from './pages/LinePage.tsx';
export { organisationOf, partChoices, workerChoices } from './part-choices.ts';
/** The fixed path /t/uusi stands before every /t/:caseId. */
export const caseEndpoints = endpointsOf(caseTexts, [
  listOwnCases,
  chooseList,
  openCase,
  searchOwnCases,
  closeCase,
  reopenCase,
]);
export { closeCase, openCase };
