import type { JSX } from 'hono/jsx/jsx-runtime';
import { href, Link, type Ui } from '../../../platform/ui/index.ts';
import type { RuleLawView } from '../deadline.ts';
import { lawWords } from './rule-words.ts';

/** The provision of a rule, as a link to what it says. */
export function RuleLaw({ ui, ruleKey, law }: { ui: Ui; ruleKey: string; law: RuleLawView }): JSX.Element {
  return <Link href={`${href(ui, '/maaraajat')}#s-${ruleKey}`}>{lawWords(ui.language, law)}</Link>;
}
