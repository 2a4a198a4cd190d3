import { action } from '../../platform/acting/action.ts';

/** The view lies in class `account` with the pieces; who does not read them finds no page and no trace. */
export const viewElementsAction = action('elements.view', 'case', ({ case: standing }) =>
  standing.reads.includes('account'),
);
