import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, type Ui } from '../../../platform/ui/index.ts';
import { LinePage } from '../../case/index.ts';
import { UnaskedNotice } from '../../consent/index.ts';
import type { LineForm } from '../../line/index.ts';
import { childTexts } from '../child.texts.ts';
import { type ChildView, doers, isNotice, outcomes, stepCodes, type stepFields } from '../child-fields.ts';
import { startsClocks } from '../clocks.ts';

type Needs = { readonly child: ChildView | undefined; readonly running: boolean; readonly unasked: readonly string[] };

/** That something was done for a child: what, when and by whom. Opened from a duty, the form does not ask which it is. */
export function ChildStepPage(form: LineForm<typeof stepFields, Needs>, ui: Ui, state: FormState): JSX.Element {
  const { line, child, running } = form;
  const t = childTexts(ui.language);
  const f = boundFields({ ui, texts: childTexts, state, from: line });
  const what = line?.what ?? stepCodes.find((code) => code === f.value('what'));
  const clocks = f.radio('clocks', ['start', 'leave'], { first: running ? 'leave' : 'start' });
  return (
    <LinePage
      {...{ ui, form }}
      under="step."
      texts={childTexts}
      fields={f}
      current="safety"
      back="/lapsi"
      informationClass="contact"
      title={what ? `${t(line ? 'step.correct.title' : 'step.record.title')}: ${t(`duty.${what}`)}` : undefined}
      lede={child ? t(`title.${child.who}.${child.age}`) : t('alone.lede')}
      hidden={!line && what ? { what } : undefined}
      reason="required"
      was={(was) => childTexts.find(ui.language, `outcome.${was('outcome')}`)}
    >
      <UnaskedNotice ui={ui} caseId={form.head.id} unasked={form.unasked}>
        {f.tick('asked')}
      </UnaskedNotice>
      {what ? null : f.radio('what', stepCodes, { words: 'duty', capitals: true })}
      {f.radio('outcome', outcomes, { first: 'done' })}
      {f.day('doneOn', { first: form.today, hint: what && isNotice(what) ? t('notice.hint') : undefined })}
      {f.radio('doneBy', doers, { first: 'writer' })}
      {line || (what && !startsClocks(what)) ? null : clocks}
    </LinePage>
  );
}
