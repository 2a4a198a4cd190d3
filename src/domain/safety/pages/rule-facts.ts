import type { Ui } from '../../../platform/ui/index.ts';
import type { RuleView } from '../rule-view.ts';
import { safetyTexts } from '../safety.texts.ts';
import { isAnswered } from '../safety.ts';

/** What a rule tells beyond its conditions, as names and texts; empty ones left out. */
export function ruleFacts(ui: Ui, rule: RuleView): { term: string; detail: string }[] {
  const t = safetyTexts(ui.language);
  const facts: [string, string | undefined][] = [
    [t('rules.another'), rule.ifAnother],
    [t('rules.phrase'), rule.codePhrase],
    [t('rules.interpreter'), rule.interpreter],
    [t('rules.note'), rule.note],
  ];
  return facts.flatMap(([term, detail]) => (detail === undefined ? [] : [{ term, detail }]));
}

/** Whether a message may be left; nothing where nobody answers, or where the channel is forbidden anyway. */
export function messageText({ language }: Pick<Ui, 'language'>, { channel, conditions }: RuleView): string[] {
  if (!conditions.allowed || !isAnswered(channel)) return [];
  return [safetyTexts(language)(conditions.messageAllowed ? 'rules.message.yes' : 'rules.message.no')];
}
