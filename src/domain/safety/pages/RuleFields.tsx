import type { JSX } from 'hono/jsx/jsx-runtime';
import { spokenChoices } from '../../../platform/i18n/spoken.ts';
import { CheckboxGroup, RadioGroup, Select, TextArea, TextField, Tick, type Ui } from '../../../platform/ui/index.ts';
import { safetyTexts } from '../safety.texts.ts';
import { isAnswered, users } from '../safety.ts';
import type { ContactRuleForm } from '../safety.view.ts';
import type { FormWords } from './form-state.ts';

const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;

interface FieldsProps {
  ui: Ui;
  form: ContactRuleForm;
  words: FormWords;
}

/** `09:00` as it is typed: `9.00`. */
const typedHour = (time: string | null | undefined): string => (time ?? '').replace(/^0(\d)/, '$1').replace(':', '.');

/** On which days and hours an allowed channel may be used, and by whom. */
export function WhenAndWho({
  ui,
  form: { channel, standing },
  words: { error, value, values },
}: FieldsProps): JSX.Element {
  const t = safetyTexts(ui.language);
  const limits = standing?.conditions;
  const days = limits && limits.days.length < 7 ? limits.days.map(String) : [];
  return (
    <>
      <CheckboxGroup
        ui={ui}
        name="days"
        label={t('rule.days')}
        hint={t('rule.days.hint')}
        error={error('days')}
        values={values('days', days)}
        options={weekdays.map((day) => ({ value: day, label: t(`weekday.${day}`) }))}
      />
      <TextField
        ui={ui}
        name="hourFrom"
        label={t('rule.hourFrom')}
        hint={t('rule.hours.hint')}
        error={error('hourFrom')}
        width="date"
        optional
        value={value('hourFrom', typedHour(limits?.hourFrom))}
      />
      <TextField
        ui={ui}
        name="hourUntil"
        label={t('rule.hourUntil')}
        error={error('hourUntil')}
        width="date"
        optional
        value={value('hourUntil', typedHour(limits?.hourUntil))}
      />
      <RadioGroup
        ui={ui}
        name="who"
        label={t('rule.who')}
        error={error('who')}
        value={value('who', standing?.who ?? 'own-organisation')}
        options={users.map((user) => ({ value: user, label: t(`user.${user}`) }))}
      />
      {isAnswered(channel) ? (
        <Tick
          ui={ui}
          name="messageAllowed"
          label={t('rule.messageAllowed')}
          checked={value('messageAllowed', limits?.messageAllowed ? 'on' : '') === 'on'}
        />
      ) : null}
    </>
  );
}

/** What to mind while using it. */
export function Instructions({ ui, form: { standing }, words: { error, value } }: FieldsProps): JSX.Element {
  const t = safetyTexts(ui.language);
  return (
    <>
      <Select
        ui={ui}
        name="language"
        label={t('rule.language')}
        error={error('language')}
        optional
        chosen
        value={value('language', standing?.language)}
        options={[{ value: '', label: t('rule.language.none') }, ...spokenChoices(ui.language)]}
      />
      <TextField
        ui={ui}
        name="interpreter"
        label={t('rule.interpreter')}
        hint={t('rule.interpreter.hint')}
        error={error('interpreter')}
        optional
        value={value('interpreter', standing?.interpreter)}
      />
      <TextArea
        ui={ui}
        name="ifAnother"
        rows={3}
        label={t('rule.ifAnother')}
        hint={t('rule.ifAnother.hint')}
        error={error('ifAnother')}
        optional
        value={value('ifAnother', standing?.ifAnother)}
      />
      <TextField
        ui={ui}
        name="codePhrase"
        label={t('rule.codePhrase')}
        hint={t('rule.codePhrase.hint')}
        error={error('codePhrase')}
        optional
        spellcheck={false}
        value={value('codePhrase', standing?.codePhrase)}
      />
    </>
  );
}
