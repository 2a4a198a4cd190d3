import { type ActingOn, action } from '../../platform/acting/action.ts';

type OnCase = ActingOn<'case'>;

const isNamed = ({ case: standing }: OnCase) => standing.named && standing.own.includes('agreement');

/** Everyone named on the case but its acting lead, who sees every part (access model 5 b (a)). */
export const sendWarningAction = action(
  'warning.send',
  'case',
  (acting) =>
    acting.case.state === 'open' && isNamed(acting) && !acting.case.left && !(acting.case.acting && acting.case.leads),
);
/** What is shown is what each may read: the own organisation's, and of those to the lead what is addressed to her. */
export const viewWarningsAction = action('warning.view', 'case', ({ case: standing }) => standing.own.includes('case'));
/** To whom the warning at hand is addressed the database knows. It is taken and dealt with after the case has closed or the lead has passed. */
export const acknowledgeWarningAction = action('warning.acknowledge', 'case', (acting) =>
  acting.case.own.includes('case'),
);
export const passWarningAction = action('warning.pass', 'case', isNamed);
export const readPassedAction = action('warning.read', 'case', isNamed);
