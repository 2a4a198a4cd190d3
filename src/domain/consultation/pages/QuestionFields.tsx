import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { type FormErrors, typed, typedList } from '../../../platform/http/form-errors.ts';
import {
  CheckboxGroup,
  IdentityWarning,
  RadioGroup,
  Select,
  ShownWhen,
  TextArea,
  type Ui,
} from '../../../platform/ui/index.ts';
import { consultationTexts } from '../consultation.texts.ts';
import { grouped, helpKinds, longestQuestion, type Receiver, regionsOf, urgencies } from '../consultation.ts';

export interface QuestionForm {
  readonly receivers: readonly Receiver[];
  /** The region to begin with: the asker's own. */
  readonly region?: string | undefined;
}

/** Who gets it, by name: those of every region, and with the script only those of the chosen one. All ticked to begin with. */
function Receivers({ ui, form, state, errors }: QuestionFieldsProps): JSX.Element {
  const t = consultationTexts(ui.language);
  const chosen = typedList(
    state,
    'receivers',
    form.receivers.map(({ id }) => id),
  );
  return (
    <>
      {grouped(form.receivers).map(({ region, receivers }, index) => {
        const group = (
          <CheckboxGroup
            ui={ui}
            name="receivers"
            id={index === 0 ? 'receivers' : `receivers-${index}`}
            label={`${t('question.receivers')}: ${region ?? t('question.receivers.everywhere')}`}
            hint={index === 0 ? `${t('question.receivers.hint')} ${t('question.receivers.other')}` : undefined}
            error={index === 0 ? errors.of('receivers') : undefined}
            options={receivers.map(({ id, name }) => ({ value: id, label: name }))}
            values={chosen}
          />
        );
        return region === null ? group : <ShownWhen when={`region=${region}`}>{group}</ShownWhen>;
      })}
    </>
  );
}

interface QuestionFieldsProps {
  ui: Ui;
  form: QuestionForm;
  state: FormState;
  errors: FormErrors;
}

/** The four questions of a consultation, and who gets it. */
export function QuestionFields(props: QuestionFieldsProps): JSX.Element {
  const { ui, form, state, errors } = props;
  const t = consultationTexts(ui.language);
  return (
    <>
      <CheckboxGroup
        ui={ui}
        name="kinds"
        label={t('question.kinds')}
        hint={t('question.kinds.hint')}
        error={errors.of('kinds')}
        options={helpKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        values={typedList(state, 'kinds')}
      />
      <Select
        ui={ui}
        name="region"
        chosen
        label={t('question.region')}
        hint={t('question.region.hint')}
        error={errors.of('region')}
        value={typed(state, 'region', form.region)}
        options={[
          { value: '', label: t('question.region.none') },
          ...regionsOf(form.receivers.filter(({ kind }) => kind !== 'assistance-system')).map((region) => ({
            value: region,
            label: region,
          })),
        ]}
      />
      <RadioGroup
        ui={ui}
        name="urgency"
        label={t('question.urgency')}
        error={errors.of('urgency')}
        options={urgencies.map((value) => ({ value, label: t(`urgency.${value}`) }))}
        value={typed(state, 'urgency')}
      />
      <TextArea
        ui={ui}
        name="text"
        label={t('question.text')}
        hint={t('question.text.hint')}
        error={errors.of('text')}
        value={typed(state, 'text')}
        rows={5}
        limit={longestQuestion}
      />
      <IdentityWarning fields={['text']}>{t('warning')}</IdentityWarning>
      <Receivers {...props} />
    </>
  );
}
