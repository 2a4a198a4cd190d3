import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Ui } from '../../../platform/ui/index.ts';
import { type StepCode, stepOf } from '../steps.ts';
import { lawWords } from './words.ts';

/** The provisions of a step: the page leads from each to its row in the register by itself. */
export const StepLaw = ({ ui, code }: { ui: Ui; code: StepCode }): JSX.Element => (
  <span class="rn-small">{lawWords(ui.language, stepOf(code).law)}</span>
);
