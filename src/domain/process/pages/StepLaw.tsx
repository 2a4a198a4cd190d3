import type { JSX } from 'hono/jsx/jsx-runtime';
import { Link, type Ui } from '../../../platform/ui/index.ts';
import { provisionOf, textOf } from '../../law/index.ts';
import { type StepCode, stepOf } from '../steps.ts';
import { lawWords } from './words.ts';

/** The provision of a step as a link to the act, where its address is known. */
export function StepLaw({ ui, code }: { ui: Ui; code: StepCode }): JSX.Element {
  const { law } = stepOf(code);
  const [first] = law;
  const address = first && textOf(provisionOf(first).statute, ui.language);
  const words = lawWords(ui.language, law);
  return <span class="rn-small">{address ? <Link href={address}>{words}</Link> : words}</span>;
}
