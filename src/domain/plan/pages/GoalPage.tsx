import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { addDays } from '../../../platform/time/format.ts';
import { boundFields, IdentityWarning, type Ui } from '../../../platform/ui/index.ts';
import { LinePage } from '../../case/index.ts';
import type { LineForm } from '../../line/index.ts';
import { domains, needTexts } from '../../need/index.ts';
import { reviewAfter } from '../goal.ts';
import { type goalFields, longestSteps, longestWords } from '../goal-fields.ts';
import { planTexts } from '../plan.texts.ts';

/** Her words, domain, what is done for it, the day of review. */
export function GoalPage(form: LineForm<typeof goalFields>, ui: Ui, state: FormState): JSX.Element {
  const { line, today } = form;
  const f = boundFields({ ui, texts: planTexts, state, from: line });
  const domainWords = needTexts(ui.language);
  return (
    <LinePage
      {...{ ui, form }}
      texts={planTexts}
      fields={f}
      current="plan"
      back="/suunnitelma"
      informationClass="coordination"
      reason="required"
      was={(was) => planTexts.find(ui.language, `outcome.${was('state')}`) ?? ''}
    >
      {f.area('words', { most: longestWords, rows: 2 })}
      {f.select(
        'domain',
        domains.map((value) => ({ value, label: domainWords(`domain.${value}`) })),
      )}
      {f.area('steps', { most: longestSteps, optional: true, rows: 3 })}
      <IdentityWarning fields={['words', 'steps']}>
        {planTexts(ui.language)('error.looks-like-identity')}
      </IdentityWarning>
      {f.day('reviewOn', { first: line ? null : addDays(today, reviewAfter) })}
    </LinePage>
  );
}
