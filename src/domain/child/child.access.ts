import { type ActingOn, action, type Refusal } from '../../platform/acting/action.ts';

/**
 * Whoever is not named for class contact is told so, and led to the page of duties, which is open to all on the case: the same whether a child is
 * recorded or not.
 */
function withoutContact({ case: standing }: ActingOn<'case'>): Refusal | undefined {
  if (standing.reads.includes('contact')) return undefined;
  return { reason: 'no-class-contact', ...(standing.own.includes('case') && { wayOn: '/lapsi/velvollisuus' }) };
}

/** Where a child is told of lies in `contact`, with the safety plan; a duty is shown to whoever reads there, whatever she agreed to. */
export const viewChildrenAction = action(
  'child.view',
  'case',
  ({ case: standing }) => standing.reads.includes('contact'),
  withoutContact,
);
/** What the law would ask tells nothing of the case, and the duty is each worker's own: everybody who is named on it. */
export const viewDutiesAction = action('child.duties', 'case', ({ case: standing }) => standing.own.includes('case'));
export const recordChildAction = action(
  'child.record',
  'case',
  ({ case: standing }) => standing.writes.includes('contact'),
  withoutContact,
);
