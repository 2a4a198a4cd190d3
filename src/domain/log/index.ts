import { listCaseLogs } from './list-case-logs.ts';
import { viewCaseLog } from './view-case-log.ts';
import { viewOwnLog } from './view-own-log.ts';

export { auditSentence } from './event.texts.ts';
export const logEndpoints = [listCaseLogs, viewOwnLog, viewCaseLog];
