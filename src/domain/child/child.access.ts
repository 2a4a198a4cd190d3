import { type ActingOn, action, type Refusal } from '../../platform/acting/action.ts';

/** Who is named on the case, in the own organisation: those whom its law binds as workers on it. */
const isNamed = ({ case: standing }: ActingOn<'case'>): boolean => standing.own.includes('case');

/**
 * Whoever is on the case by another right than being named, as a data-protection officer who reads its log, is told whom to ask: no page of the
 * case beyond that right is open, and none is promised.
 */
const unnamed = (acting: ActingOn<'case'>): Refusal | undefined =>
  isNamed(acting) ? undefined : { reason: 'not-named-for-child' };

/**
 * Whoever is not named for class contact is told so, and led to the page of duties, which is open to all who are named on the case: the same
 * whether a child is recorded or not.
 */
const withoutContact = (acting: ActingOn<'case'>): Refusal | undefined =>
  acting.case.reads.includes('contact')
    ? undefined
    : (unnamed(acting) ?? { reason: 'no-class-contact', wayOn: '/lapsi/velvollisuus' });

/** Where a child is told of lies in `contact`, with the safety plan; a duty is shown to whoever reads there, whatever she agreed to. */
export const viewChildrenAction = action(
  'child.view',
  'case',
  ({ case: standing }) => standing.reads.includes('contact'),
  withoutContact,
);
/** What the law would ask tells nothing of the case, and the duty is each worker's own: everybody who is named on it. */
export const viewDutiesAction = action('child.duties', 'case', isNamed, unnamed);
export const recordChildAction = action(
  'child.record',
  'case',
  ({ case: standing }) => standing.writes.includes('contact'),
  withoutContact,
);
