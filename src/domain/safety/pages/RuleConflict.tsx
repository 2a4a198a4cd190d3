import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { day, timeOfDay } from '../../../platform/http/fields.ts';
import { typed, typedList } from '../../../platform/http/form-errors.ts';
import { spokenName } from '../../../platform/i18n/spoken.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { ConflictView, type Ui } from '../../../platform/ui/index.ts';
import type { RuleView } from '../rule-view.ts';
import { safetyTexts } from '../safety.texts.ts';
import { messageText, ruleFacts } from './rule-facts.ts';
import { conditionsText } from './words.ts';

const everyDay = [1, 2, 3, 4, 5, 6, 7];

const lines = (rows: readonly (readonly [string, string | undefined])[]): string =>
  rows.flatMap(([term, detail]) => (detail ? [`${term}: ${detail}`] : [])).join('\n');

/** A rule in the words of the page of rules. */
function ruleText(ui: Ui, rule: RuleView): string {
  const t = safetyTexts(ui.language);
  const { conditions } = rule;
  const state = t(conditions.allowed ? 'rules.allowed' : 'rules.forbidden');
  const limits = conditions.allowed ? conditionsText(ui.language, conditions) : '';
  return [
    limits === '' ? state : `${state}, ${limits}`,
    ...messageText(ui, rule),
    lines([
      [t('rule.language'), rule.language ? spokenName(ui.language, rule.language) : undefined],
      ...ruleFacts(ui, rule).map(({ term, detail }) => [term, detail] as const),
    ]),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** What the writer sent, read as a rule: it has passed every check but that of the version. */
function typedRule(state: FormState, standing: RuleView): RuleView {
  const value = (field: string) => typed(state, field) ?? '';
  const text = (field: string) => value(field).trim() || undefined;
  const hour = (field: string) => timeOfDay().safeParse(value(field)).data ?? null;
  const days = typedList(state, 'days').map(Number);
  return {
    ...standing,
    language: value('language'),
    interpreter: text('interpreter'),
    ifAnother: text('ifAnother'),
    codePhrase: text('codePhrase'),
    note: text('note'),
    conditions: {
      allowed: value('rule') === 'allowed',
      days: days.length > 0 ? days : everyDay,
      hourFrom: hour('hourFrom'),
      hourUntil: hour('hourUntil'),
      onlyLead: value('who') === 'lead',
      onlyOrganisations:
        value('who') === 'own-organisation' ? [{ id: standing.organisationId, name: standing.organisation }] : [],
      messageAllowed: value('messageAllowed') !== '',
      validUntil: day().safeParse(value('validUntil')).data ?? null,
    },
  };
}

/** Somebody set the rule in between: both stand side by side above the form. */
export function RuleConflict({ ui, standing, state }: { ui: Ui; standing: RuleView; state: FormState }): JSX.Element {
  const t = safetyTexts(ui.language);
  return (
    <ConflictView
      ui={ui}
      id="ristiriita"
      yours={{ text: ruleText(ui, typedRule(state, standing)) }}
      theirs={{
        text: ruleText(ui, standing),
        note: t('rules.checked', {
          day: formatDate(ui.language, standing.checkedOn),
          by: standing.checkedBy ?? standing.organisation,
        }),
      }}
    />
  );
}
