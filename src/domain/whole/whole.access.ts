import { action } from '../../platform/acting/action.ts';

/** The whole lies in class account; who does not read it finds no tab, no count and no trace. */
export const viewWholeAction = action('whole.view', 'case', ({ case: standing }) => standing.reads.includes('account'));

/** What the own organisation has recorded leaves as a file; what others have opened is read here and stays here. */
export const exportWholeAction = action('whole.export', 'case', ({ case: standing }) =>
  standing.own.includes('account'),
);
