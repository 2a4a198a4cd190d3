import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { ownRecordsTexts } from './own-records.texts.ts';
import { takeOwnRecords } from './take-own-records.ts';

export { linesIn } from './own-records.ts';
export { NotWhole, readRecordsFile } from './read-records-file.ts';
export { digestOf } from './records-file.ts';
export { recordsJsonSchema } from './records-schema.ts';
export const ownRecordsEndpoints = endpointsOf(ownRecordsTexts, [takeOwnRecords]);
