import type { Endpoint } from '../../platform/http/endpoint.ts';
import { recordPerson } from './record-person.ts';
import { viewPerson } from './view-person.ts';

export const personEndpoints: readonly Endpoint[] = [viewPerson, recordPerson];
