import type { JSX } from 'hono/jsx/jsx-runtime';
import { spokenName } from '../../../platform/i18n/spoken.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { ConflictView, type Ui } from '../../../platform/ui/index.ts';
import type { RuleView } from '../rule-view.ts';
import { safetyTexts } from '../safety.texts.ts';
import type { FormWords } from './form-state.ts';
import { ruleFacts } from './rule-facts.ts';
import { conditionsText } from './words.ts';

const lines = (rows: readonly (readonly [string, string | undefined])[]): string =>
  rows.flatMap(([term, detail]) => (detail ? [`${term}: ${detail}`] : [])).join('\n');

/** The rule that stands, in the words of the page of rules. */
function standingText(ui: Ui, rule: RuleView): string {
  const t = safetyTexts(ui.language);
  const { conditions } = rule;
  const state = t(conditions.allowed ? 'rules.allowed' : 'rules.forbidden');
  const limits = conditions.allowed ? conditionsText(ui.language, conditions) : '';
  return [
    limits === '' ? state : `${state}, ${limits}`,
    ...(conditions.allowed ? [t(conditions.messageAllowed ? 'rules.message.yes' : 'rules.message.no')] : []),
    lines([
      [t('rule.language'), rule.language ? spokenName(ui.language, rule.language) : undefined],
      ...ruleFacts(ui, rule).map(({ term, detail }) => [term, detail] as const),
    ]),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** What the writer sent, as she typed it. */
function typedText(ui: Ui, { value, values }: FormWords): string {
  const t = safetyTexts(ui.language);
  const days = values('days').flatMap((day) => (/^[1-7]$/.test(day) ? [t(`day.${day as '1'}`)] : []));
  const allowed = value('rule') === 'allowed';
  const hours = value('hourFrom') ? `${value('hourFrom')}–${value('hourUntil')}` : '';
  return [
    [t(allowed ? 'rules.allowed' : 'rules.forbidden'), ...(allowed ? [days.join(', '), hours] : [])]
      .filter((part) => part !== '')
      .join(', '),
    ...(allowed ? [t(value('messageAllowed') ? 'rules.message.yes' : 'rules.message.no')] : []),
    lines([
      [t('rule.language'), value('language') ? spokenName(ui.language, value('language')) : undefined],
      [t('rules.another'), value('ifAnother')],
      [t('rules.phrase'), value('codePhrase')],
      [t('rules.interpreter'), value('interpreter')],
      [t('rules.note'), value('note')],
    ]),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** Somebody set the rule in between: both stand side by side above the form. */
export function RuleConflict({ ui, standing, words }: { ui: Ui; standing: RuleView; words: FormWords }): JSX.Element {
  const t = safetyTexts(ui.language);
  return (
    <ConflictView
      ui={ui}
      id="ristiriita"
      yours={{ text: typedText(ui, words) }}
      theirs={{
        text: standingText(ui, standing),
        note: t('rules.checked', {
          day: formatDate(ui.language, standing.checkedOn),
          by: standing.checkedBy ?? standing.organisation,
        }),
      }}
    />
  );
}
