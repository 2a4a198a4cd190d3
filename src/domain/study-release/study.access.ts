import { action } from '../../platform/acting/action.ts';

/** What was released, and what was approved, is for everybody who is signed in: protected numbers, no case and no person. */
export const viewStudiesAction = action('study.view', 'own', () => true);

/** Who defines a study: they see no case (access model, 15), and what they are given are the same numbers as everybody. An administrator keeps the machine and asks nothing of it. */
export const defineStudyAction = action('study.define', 'own', ({ roles }) =>
  roles.some((role) => role === 'researcher' || role === 'network-coordinator'),
);

/** Who answers: a data-protection officer, of whichever organisation. That nobody approves an own one, the work itself asks. */
export const answerStudyAction = action('study.answer', 'own', ({ roles }) =>
  roles.includes('data-protection-officer'),
);
