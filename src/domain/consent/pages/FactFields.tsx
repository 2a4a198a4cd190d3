import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { type FormErrors, typed } from '../../../platform/http/form-errors.ts';
import { capital } from '../../../platform/i18n/capital.ts';
import { type Day, formatDate } from '../../../platform/time/format.ts';
import {
  Card,
  CardBody,
  DateField,
  RadioGroup,
  Select,
  TextArea,
  TextField,
  Tick,
  type Ui,
} from '../../../platform/ui/index.ts';
import { consentTexts } from '../consent.texts.ts';
import { capacities, copies, forms, givers, interpreters, longestPurpose } from '../consent.ts';
import type { ConsentForm } from '../consent-sheet.ts';
import { languageOptions } from '../language-names.ts';

interface FactFieldsProps {
  ui: Ui;
  form: ConsentForm;
  state: FormState;
  errors: FormErrors;
}

/** Labels of the fields below, for the list of what to correct. */
export function factLabels(language: Ui['language']): Record<string, string> {
  const t = consentTexts(language);
  return {
    purpose: t('purpose'),
    exclusions: t('exclusions'),
    startsOn: t('starts'),
    endsOn: t('ends'),
    reviewOn: t('review'),
    giver: t('giver'),
    capacity: t('capacity'),
    language: t('language'),
    interpreter: t('interpreter'),
    explainedBy: t('explained-by'),
    form: t('form'),
    copyGiven: t('copy'),
  };
}

/** A day as it is typed in Finland, whatever the language of the page. */
const typedDay = (day: Day): string => formatDate('fi', day);

function Period({ ui, form: { defaults }, state, errors }: FactFieldsProps): JSX.Element {
  const t = consentTexts(ui.language);
  const example = typedDay(defaults.endsOn);
  const field = (name: keyof typeof defaults) => ({
    ui,
    name,
    example,
    value: typed(state, name, typedDay(defaults[name])),
    error: errors.of(name),
  });
  return (
    <Card id="aika" title={t('part.time')}>
      <CardBody>
        <DateField {...field('startsOn')} label={t('starts')} />
        <DateField {...field('endsOn')} label={t('ends')} hint={t('ends.hint')} />
        <DateField {...field('reviewOn')} label={t('review')} hint={t('review.hint')} />
      </CardBody>
    </Card>
  );
}

function Given({ ui, form, state, errors }: FactFieldsProps): JSX.Element {
  const t = consentTexts(ui.language);
  const field = (name: string) => ({ ui, name, value: typed(state, name), error: errors.of(name) });
  return (
    <Card id="antaminen" title={t('part.given')}>
      <CardBody>
        <RadioGroup
          {...field('giver')}
          label={t('giver')}
          options={givers.map((value) => ({
            value,
            label: t(`giver.${value}`),
            hint: value === 'guardian' ? t('giver.guardian.hint') : undefined,
          }))}
        />
        <RadioGroup
          {...field('capacity')}
          label={t('capacity')}
          options={capacities.map((value) => ({ value, label: t(`capacity.${value}`) }))}
        />
        <Select {...field('language')} label={t('language')} options={languageOptions(ui.language)} />
        <RadioGroup
          {...field('interpreter')}
          label={t('interpreter')}
          options={interpreters.map((value) => ({ value, label: capital(t(`interpreter.${value}`)) }))}
        />
        <TextField
          {...field('explainedBy')}
          value={typed(state, 'explainedBy', form.explainedBy)}
          label={t('explained-by')}
          hint={t('explained-by.hint')}
          width="half"
          optional
        />
        <Tick {...field('limitsTold')} label={t('limits')} checked={typed(state, 'limitsTold') !== undefined} />
        <Tick {...field('refusalTold')} label={t('refusal')} checked={typed(state, 'refusalTold') !== undefined} />
        <RadioGroup
          {...field('form')}
          label={t('form')}
          options={forms.map((value) => ({ value, label: t(`form.${value}`) }))}
        />
        <RadioGroup
          {...field('copyGiven')}
          label={t('copy')}
          options={copies.map((value) => ({ value, label: t(`copy.${value}`) }))}
        />
      </CardBody>
    </Card>
  );
}

/** Purpose, time and how the consent was given: the same for both kinds. */
export function FactFields(props: FactFieldsProps): JSX.Element {
  const { ui, state, errors } = props;
  const t = consentTexts(ui.language);
  const field = (name: string) => ({
    ui,
    name,
    value: typed(state, name),
    error: errors.of(name),
    rows: 3,
    limit: longestPurpose,
  });
  return (
    <>
      <Card id="tarkoitus" title={t('part.why')}>
        <CardBody>
          <TextArea {...field('purpose')} label={t('purpose')} hint={t('purpose.hint')} />
          <TextArea {...field('exclusions')} label={t('exclusions')} hint={t('exclusions.hint')} optional />
        </CardBody>
      </Card>
      <Period {...props} />
      <Given {...props} />
    </>
  );
}
