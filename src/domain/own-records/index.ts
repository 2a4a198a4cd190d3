import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { ownRecordsTexts } from './own-records.texts.ts';
import { takeOwnRecords } from './take-own-records.ts';

export const ownRecordsEndpoints = endpointsOf(ownRecordsTexts, [takeOwnRecords]);
