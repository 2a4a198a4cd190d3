import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, ShownWhen, type Ui } from '../../../platform/ui/index.ts';
import { LinePage } from '../../case/index.ts';
import { UnaskedNotice } from '../../consent/index.ts';
import type { LineForm } from '../../line/index.ts';
import { childTexts } from '../child.texts.ts';
import { ages, type childFields, guardians, harms, howMany, places, whose, yesOrNo } from '../child-fields.ts';

/** What is known of a child: whose, how old, with whom, and what may be a danger. Not known is an answer everywhere. */
export function ChildPage(
  form: LineForm<typeof childFields, { unasked: readonly string[] }>,
  ui: Ui,
  state: FormState,
): JSX.Element {
  const f = boundFields({ ui, texts: childTexts, state, from: form.line });
  return (
    <LinePage
      {...{ ui, form }}
      texts={childTexts}
      fields={f}
      current="safety"
      back="/lapsi"
      informationClass="contact"
      reason="optional"
      was={(was) => childTexts.find(ui.language, `title.${was('who')}.${was('age')}`)}
    >
      <UnaskedNotice ui={ui} caseId={form.head.id} unasked={form.unasked}>
        {f.tick('asked')}
      </UnaskedNotice>
      {f.radio('who', whose)}
      <ShownWhen when="who=own-child">{f.radio('howMany', howMany, { first: 'one' })}</ShownWhen>
      {f.radio('age', ages)}
      {f.radio('lives', places, { first: 'not-known' })}
      {f.radio('alone', yesOrNo, { words: 'alone', first: 'not-known' })}
      {f.radio('guardian', guardians, { first: 'not-known' })}
      {f.radio('harm', harms, { first: 'not-known' })}
      {f.radio('ahead', yesOrNo, { words: 'ahead', first: 'not-known' })}
      {f.radio('known', yesOrNo, { words: 'known', first: 'not-known' })}
    </LinePage>
  );
}
