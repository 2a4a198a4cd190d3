import { action } from '../../platform/acting/action.ts';

/** The chosen pronoun lies in `case`: whoever is named on the case may write it down, and everybody named there reads it. */
export const recordPronounAction = action('pronoun.record', 'case', ({ case: standing }) =>
  standing.writes.includes('case'),
);
export const viewPronounsAction = action('pronoun.view', 'case', ({ case: standing }) => standing.own.includes('case'));
