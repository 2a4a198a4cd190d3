import { caseStates } from './states/case.tsx';
import { formStates } from './states/forms.tsx';
import { pageStates } from './states/pages.tsx';
import type { State } from './states/sample.ts';
import { signInStates } from './states/sign-in.tsx';

export { sampleUi, type State } from './states/sample.ts';

/** Every component of the kit in its states, each a whole document: drawn by the gallery and checked by the tests. */
export const kitStates: readonly State[] = [...pageStates, ...signInStates, ...caseStates, ...formStates];
