import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Ui } from '../../../platform/ui/index.ts';
import type { Instance } from '../codes.ts';
import { lawOf, type StepCode } from '../steps.ts';
import { lawWords } from './words.ts';

/** The provisions of a step: the page leads from each to its row in the register by itself. */
export const StepLaw = ({
  ui,
  code,
  instance = null,
}: {
  ui: Ui;
  code: StepCode;
  instance?: Instance | null;
}): JSX.Element => <span class="rn-small">{lawWords(ui.language, lawOf(code, instance))}</span>;
