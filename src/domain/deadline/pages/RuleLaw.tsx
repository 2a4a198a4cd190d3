import type { JSX } from 'hono/jsx/jsx-runtime';
import { href, Link, type Ui } from '../../../platform/ui/index.ts';
import { citeWords, provisionOf } from '../../law/index.ts';
import type { RuleLawView } from '../deadline.ts';
import { lawWords, ruleSlug } from './rule-words.ts';

/** The provisions of a rule, each as a link to its row in the register; a target of our own, to what the rules say of it. */
export function RuleLaw({ ui, ruleKey, law: view }: { ui: Ui; ruleKey: string; law: RuleLawView }): JSX.Element {
  const { law, also, place } = view;
  if (law === null) return <Link href={href(ui, ruleSlug(ruleKey))}>{lawWords(ui.language, view)}</Link>;
  // One that was corrected rule by rule stands as it was typed.
  const typed = place === null ? undefined : lawWords(ui.language, view);
  const cited = (typed === undefined ? [law, ...also] : [law]).map((key) => (
    <Link href={href(ui, `/lakirekisteri/${key}`)}>{typed ?? citeWords(ui.language, provisionOf(key))}</Link>
  ));
  return <>{cited.flatMap((link, at) => (at === 0 ? [link] : ['; ', link]))}</>;
}
