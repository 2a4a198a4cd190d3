import { action } from '../../platform/acting/action.ts';

/** Everybody on the case sees which channels are forbidden (access text, section 3, class `case`). */
export const viewSafetyAction = action(
  'safety.view',
  'case',
  ({ case: standing }) => standing.own.includes('case') || standing.reads.includes('contact'),
);

export const setContactRuleAction = action('contact-rule.set', 'case', ({ case: standing }) =>
  standing.writes.includes('contact'),
);
export const addContactPointAction = action('contact-point.add', 'case', ({ case: standing }) =>
  standing.writes.includes('contact'),
);
export const endContactPointAction = action('contact-point.end', 'case', ({ case: standing }) =>
  standing.writes.includes('contact'),
);
export const recordContactAction = action('contact.record', 'case', ({ case: standing }) =>
  standing.writes.includes('contact'),
);

/** Whether the rule, the hour and the worker allow it now, the database is asked when the number is opened. */
export const openContactPointAction = action('contact-point.open', 'case', ({ case: standing }) =>
  standing.reads.includes('contact'),
);

/** Rooms of location are written by those named for them, and never read as rooms. */
export const addPlaceAction = action('place.add', 'case', ({ case: standing }) => standing.writes.includes('location'));

/** Which rows, their circles say; a row outside them does not exist for the worker. */
export const openPlaceAction = action('place.open', 'case', ({ case: standing }) => standing.named);
