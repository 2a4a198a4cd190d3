import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { type FormErrors, typed } from '../../../platform/http/form-errors.ts';
import { keptWhen, writeWhen } from '../../../platform/time/uncertain/index.ts';
import {
  IdentityWarning,
  Inset,
  Notice,
  RadioGroup,
  Select,
  TextArea,
  type Ui,
  WhenField,
} from '../../../platform/ui/index.ts';
import { longestNote, movers, stepSources, stepStates } from '../codes.ts';
import { courseTexts } from '../course.texts.ts';
import { processTexts } from '../process.texts.ts';
import type { StepView } from '../process.ts';
import { type StepCode, stepOf } from '../steps.ts';
import { lawWords, outcomeWords } from './words.ts';

/** What must be known before this step is recorded; nothing where the step needs no explaining. */
function Warning({ ui, code }: { ui: Ui; code: StepCode }): JSX.Element | null {
  const t = courseTexts(ui.language);
  const police = code === 'police-notice-told' || code === 'reflection-applied';
  return (
    <>
      {police ? (
        <Notice tone="warning" title={t('warn.police-title')}>
          {t('warn.police')}
        </Notice>
      ) : null}
      {code.startsWith('reflection-') ? <Inset>{t('warn.reflection')}</Inset> : null}
      {code.includes('permit') ? <Inset>{t('warn.permit')}</Inset> : null}
    </>
  );
}

/** State, day, outcome, whose move, where it was heard of, texts; the same for recording and correcting. */
export function StepFields({
  ui,
  state,
  errors,
  code,
  step,
  authority,
}: {
  ui: Ui;
  state: FormState;
  errors: FormErrors;
  code: StepCode;
  step?: StepView | undefined;
  /** The writer's organisation acts in the proceedings itself. */
  authority: boolean;
}): JSX.Element {
  const t = courseTexts(ui.language);
  const w = processTexts(ui.language);
  const facts = stepOf(code);
  const odd = errors.of('outOfOrder') !== undefined || step?.outOfOrder || typed(state, 'outOfOrder');
  const sources = stepSources.filter((one) => authority || one !== 'own-authority');
  return (
    <>
      <p class="rn-small">{lawWords(ui.language, facts.law)}</p>
      <Warning ui={ui} code={code} />
      <RadioGroup
        ui={ui}
        name="state"
        label={t('field.state')}
        error={errors.of('state')}
        value={typed(state, 'state', step?.state === 'planned' ? undefined : (step?.state ?? 'done'))}
        options={stepStates.map((one) => ({ value: one, label: w(`step-state.${one}`) }))}
      />
      <WhenField
        ui={ui}
        name="when"
        label={t('field.when')}
        hint={t('field.when.hint')}
        optional
        error={errors.of('when')}
        value={typed(state, 'when', step?.whenEdtf ? writeWhen(keptWhen(step.whenEdtf), ui.language) : '')}
      />
      {odd ? (
        <TextArea
          ui={ui}
          name="outOfOrder"
          label={t('field.outOfOrder')}
          hint={t('field.outOfOrder.hint')}
          error={errors.of('outOfOrder')}
          rows={2}
          value={typed(state, 'outOfOrder', step?.outOfOrder ?? '')}
        />
      ) : null}
      {facts.outcomes.length > 0 ? (
        <Select
          ui={ui}
          name="outcome"
          label={t('field.outcome')}
          optional
          error={errors.of('outcome')}
          value={typed(state, 'outcome', step?.outcome ?? '')}
          options={facts.outcomes.map((one) => ({ value: one, label: outcomeWords(ui.language, one) }))}
        />
      ) : null}
      <Select
        ui={ui}
        name="mover"
        label={t('field.mover')}
        chosen
        error={errors.of('mover')}
        value={typed(state, 'mover', step?.mover ?? facts.mover)}
        options={movers.map((one) => ({ value: one, label: w(`mover.${one}`) }))}
      />
      <RadioGroup
        ui={ui}
        name="source"
        label={t('field.source')}
        error={errors.of('source')}
        value={typed(state, 'source', step?.source ?? (authority ? 'own-authority' : 'told-by-authority'))}
        options={sources.map((one) => ({ value: one, label: w(`source.${one}`) }))}
      />
      {code === 'protection-assessment' ? (
        <TextArea
          ui={ui}
          name="herView"
          label={t('field.herView')}
          optional
          rows={3}
          error={errors.of('herView')}
          value={typed(state, 'herView', step?.herView ?? '')}
        />
      ) : null}
      <TextArea
        ui={ui}
        name="note"
        label={t('field.note')}
        hint={t('field.note.hint', { most: longestNote })}
        optional
        rows={3}
        error={errors.of('note')}
        value={typed(state, 'note', step?.note ?? '')}
      />
      <IdentityWarning fields={['note', 'herView', 'outOfOrder']}>{t('error.looks-like-identity')}</IdentityWarning>
    </>
  );
}
