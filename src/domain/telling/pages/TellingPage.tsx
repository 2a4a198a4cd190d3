import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, type Ui } from '../../../platform/ui/index.ts';
import { LinePage } from '../../case/index.ts';
import { tellingTexts } from '../telling.texts.ts';
import {
  extents,
  keepers,
  listeners,
  longestDetail,
  type TellingForm,
  tellingForms,
  topics,
} from '../telling-fields.ts';
import { RegisterField } from './RegisterField.tsx';

/** For whom, topic, listener, form, keeper, extent, time and what is good to know. */
export function TellingPage(form: TellingForm, ui: Ui, state: FormState): JSX.Element {
  const f = boundFields({ ui, texts: tellingTexts, state, from: form.line });
  return (
    <LinePage
      {...{ ui, form }}
      texts={tellingTexts}
      fields={f}
      current="telling"
      back="/kerrottu"
      reason="required"
      was={(was) => tellingTexts.find(ui.language, `topic.${was('topic')}`)}
    >
      <RegisterField {...{ ui, f, form }} />
      {f.select('topic', topics)}
      {f.select('heardBy', listeners, { words: 'heard' })}
      {f.when('when', { optional: true, first: form.line?.whenEdtf })}
      {f.radio('form', tellingForms)}
      {f.select('heldAt', keepers, { words: 'held' })}
      {f.radio('partial', extents, { words: 'extent', first: 'partial' })}
      {f.area('detail', { most: longestDetail, rows: 3, optional: true })}
    </LinePage>
  );
}
