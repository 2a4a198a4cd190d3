import type { JSX } from 'hono/jsx/jsx-runtime';
import { spokenChoices } from '../../../platform/i18n/spoken.ts';
import type { Fields, Ui } from '../../../platform/ui/index.ts';
import { safetyTexts } from '../safety.texts.ts';
import { type Channel, isAnswered, users } from '../safety.ts';

const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;

export type RuleFields = Fields<typeof safetyTexts, 'rule'>;

/** On which days and hours an allowed channel may be used, and by whom. */
export function WhenAndWho({ f, channel }: { f: RuleFields; channel: Channel }): JSX.Element {
  return (
    <>
      {f.checks('days', weekdays, { words: 'weekday' })}
      {f.text('hourFrom', { width: 'date', optional: true })}
      {f.text('hourUntil', { width: 'date', optional: true })}
      {f.radio('who', users, { words: 'user', first: 'own-organisation' })}
      {isAnswered(channel) ? f.tick('messageAllowed') : null}
    </>
  );
}

/** What to mind while using it. */
export function Instructions({ ui, f }: { ui: Ui; f: RuleFields }): JSX.Element {
  const none = { value: '', label: safetyTexts(ui.language)('rule.language.none') };
  return (
    <>
      {f.select('language', [none, ...spokenChoices(ui.language)], { optional: true, chosen: true, first: '' })}
      {f.text('interpreter', { optional: true })}
      {f.area('ifAnother', { rows: 3, optional: true })}
      {f.text('codePhrase', { optional: true, spellcheck: false })}
    </>
  );
}
