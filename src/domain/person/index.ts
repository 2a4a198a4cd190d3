import { recordPerson } from './record-person.ts';
import { viewPerson } from './view-person.ts';

export const personEndpoints = [viewPerson, recordPerson];
export { recordPerson };
