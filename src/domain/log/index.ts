import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { listCaseLogs } from './list-case-logs.ts';
import { logTexts } from './log.texts.ts';
import { viewCaseLog } from './view-case-log.ts';
import { viewOwnLog } from './view-own-log.ts';

export { auditSentence } from './event.texts.ts';
export const logEndpoints = endpointsOf(logTexts, [listCaseLogs, viewOwnLog, viewCaseLog]);
