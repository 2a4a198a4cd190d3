import { type ActingOn, action } from '../../platform/acting/action.ts';

type OnCase = ActingOn<'case'>;

const isOpen = ({ case: standing }: OnCase) => standing.state === 'open';
const isNamed = (acting: OnCase) =>
  isOpen(acting) && acting.case.named && !acting.case.left && acting.case.own.includes('agreement');

/** Everyone named on the case but its acting lead, who sees every part (access model 5 b (a)). */
export const sendWarningAction = action(
  'warning.send',
  'case',
  (acting) => isNamed(acting) && !(acting.case.acting && acting.case.leads),
);
/** What is shown is what each may read: the own organisation's, and of those to the lead what is addressed to her. */
export const viewWarningsAction = action('warning.view', 'case', ({ case: standing }) => standing.own.includes('case'));
/** Of the organisation that leads; to whom the warning at hand is addressed, the database knows. */
export const acknowledgeWarningAction = action(
  'warning.acknowledge',
  'case',
  (acting) => isOpen(acting) && acting.case.leads && acting.case.own.includes('case'),
);
export const passWarningAction = action('warning.pass', 'case', (acting) => isNamed(acting) && acting.case.leads);
export const readPassedAction = action('warning.read', 'case', isNamed);
