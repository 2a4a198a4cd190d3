import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { answerNames } from './answer-names.ts';
import { askNames } from './ask-names.ts';
import { listCaseLogs } from './list-case-logs.ts';
import { logTexts } from './log.texts.ts';
import { viewCaseLog } from './view-case-log.ts';
import { viewNameRequests } from './view-name-requests.ts';
import { viewOwnLog } from './view-own-log.ts';

export { answerNames } from './answer-names.ts';
export { askNames } from './ask-names.ts';
export { auditSentence } from './event.texts.ts';
export { readLog } from './log.queries.ts';
export { keptNames, toldName } from './log.ts';
export const logEndpoints = endpointsOf(logTexts, [
  listCaseLogs,
  viewOwnLog,
  viewCaseLog,
  viewNameRequests,
  askNames,
  answerNames,
]);
