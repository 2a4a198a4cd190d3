import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, ConflictView, type Ui } from '../../../platform/ui/index.ts';
import { LinePage } from '../../case/index.ts';
import { tellingTexts } from '../telling.texts.ts';
import { longestWish, type WishForm, wishKinds } from '../telling-fields.ts';
import { RegisterField } from './RegisterField.tsx';

/** What the wish is about and for whom, told once, and her words, which change; or it ends. */
export function WishPage(form: WishForm, ui: Ui, state: FormState): JSX.Element {
  const f = boundFields({ ui, texts: tellingTexts, state, from: form.line });
  const { line } = form;
  return (
    <LinePage
      {...{ ui, form }}
      texts={tellingTexts}
      under="wish."
      fields={f}
      current="telling"
      back="/kerrottu"
      lede={line && tellingTexts(ui.language)(`kind.${line.kind}`)}
      reason="none"
      before={
        line && state.problem?.code === 'changed' ? (
          <ConflictView ui={ui} id="ristiriita" yours={{ text: f.value('text') ?? '' }} theirs={{ text: line.text }} />
        ) : null
      }
      was={() => undefined}
    >
      {line ? null : f.radio('kind', wishKinds)}
      <RegisterField {...{ ui, f, form }} />
      {f.area('text', { most: longestWish, rows: 3 })}
      {line ? f.tick('ended') : null}
    </LinePage>
  );
}
