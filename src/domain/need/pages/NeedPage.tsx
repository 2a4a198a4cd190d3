import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, IdentityWarning, type Ui } from '../../../platform/ui/index.ts';
import { LinePage } from '../../case/index.ts';
import type { LineForm } from '../../line/index.ts';
import { needTexts } from '../need.texts.ts';
import { answers, domains, longestView, type needFields, needWords, urgencies } from '../need-fields.ts';

/** Area, whether she was asked, urgency, the two views, strengths and the day. */
export function NeedPage(form: LineForm<typeof needFields>, ui: Ui, state: FormState): JSX.Element {
  const f = boundFields({ ui, texts: needTexts, state, from: form.line });
  return (
    <LinePage
      {...{ ui, form }}
      texts={needTexts}
      fields={f}
      current="plan"
      back="/suunnitelma/tarpeet"
      informationClass="coordination"
      reason="required"
      was={(was) =>
        [`domain.${was('domain')}`, `urgency.${was('urgency')}`]
          .map((word) => needTexts.find(ui.language, word))
          .join(': ')
      }
    >
      {f.select('domain', domains)}
      {f.radio('answer', answers, { first: 'answered' })}
      {f.radio('urgency', urgencies)}
      {needWords.map((name) => f.area(name, { most: longestView, rows: 3, optional: true }))}
      <IdentityWarning fields={needWords}>{needTexts(ui.language)('error.looks-like-identity')}</IdentityWarning>
      {f.day('seenOn', { first: form.today })}
    </LinePage>
  );
}
