import { action } from '../../platform/acting/action.ts';

/** Identity is never granted as a room: only those whom the own organisation has named for the class (access text, section 4). */
export const viewPersonAction = action('person.view', 'case', ({ case: standing }) =>
  standing.reads.includes('identity'),
);
export const recordPersonAction = action('person.record', 'case', ({ case: standing }) =>
  standing.writes.includes('identity'),
);
