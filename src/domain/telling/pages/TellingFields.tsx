import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { type FormErrors, typed } from '../../../platform/http/form-errors.ts';
import { keptWhen, writeWhen } from '../../../platform/time/uncertain/index.ts';
import { RadioGroup, Select, TextArea, type Ui, WhenField } from '../../../platform/ui/index.ts';
import { tellingTexts } from '../telling.texts.ts';
import { extents, keepers, listeners, longestDetail, type TellingView, tellingForms, topics } from '../telling.ts';

/** Topic, listener, form, keeper, extent, time and what is good to know; the same for recording and correcting. */
export function TellingFields({
  ui,
  state,
  errors,
  telling,
}: {
  ui: Ui;
  state: FormState;
  errors: FormErrors;
  telling?: TellingView | undefined;
}): JSX.Element {
  const t = tellingTexts(ui.language);
  const when = telling?.whenEdtf ? writeWhen(keptWhen(telling.whenEdtf), ui.language) : '';
  return (
    <>
      <Select
        ui={ui}
        name="topic"
        label={t('field.topic')}
        error={errors.of('topic')}
        value={typed(state, 'topic', telling?.topic)}
        options={topics.map((one) => ({ value: one, label: t(`topic.${one}`) }))}
      />
      <Select
        ui={ui}
        name="heardBy"
        label={t('field.heardBy')}
        hint={t('field.heardBy.hint')}
        error={errors.of('heardBy')}
        value={typed(state, 'heardBy', telling?.heardBy)}
        options={listeners.map((one) => ({ value: one, label: t(`heard.${one}`) }))}
      />
      <WhenField
        ui={ui}
        name="when"
        label={t('field.when')}
        optional
        error={errors.of('when')}
        value={typed(state, 'when', when)}
      />
      <RadioGroup
        ui={ui}
        name="form"
        label={t('field.form')}
        error={errors.of('form')}
        value={typed(state, 'form', telling?.form)}
        options={tellingForms.map((one) => ({ value: one, label: t(`form.${one}`) }))}
      />
      <Select
        ui={ui}
        name="heldAt"
        label={t('field.heldAt')}
        error={errors.of('heldAt')}
        value={typed(state, 'heldAt', telling?.heldAt)}
        options={keepers.map((one) => ({ value: one, label: t(`held.${one}`) }))}
      />
      <RadioGroup
        ui={ui}
        name="partial"
        label={t('field.partial')}
        hint={t('field.partial.hint')}
        error={errors.of('partial')}
        value={typed(state, 'partial', telling?.partial ?? 'partial')}
        options={extents.map((one) => ({ value: one, label: t(`extent.${one}`) }))}
      />
      <TextArea
        ui={ui}
        name="detail"
        label={t('field.detail')}
        hint={t('field.detail.hint', { most: longestDetail })}
        error={errors.of('detail')}
        optional
        rows={3}
        value={typed(state, 'detail', telling?.detail ?? '')}
      />
    </>
  );
}
