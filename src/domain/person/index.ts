import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { personTexts } from './person.texts.ts';
import { recordPerson } from './record-person.ts';
import { viewPerson } from './view-person.ts';

export { personTexts };
export const personEndpoints = endpointsOf(personTexts, [viewPerson, recordPerson]);
export { bornFor, type Settled, settleAges, type WithAges } from './told-ages.ts';
export { recordPerson };
