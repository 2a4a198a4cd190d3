import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { type FormErrors, typed } from '../../../platform/http/form-errors.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { DateField, IdentityWarning, RadioGroup, Select, TextArea, type Ui } from '../../../platform/ui/index.ts';
import { needTexts } from '../need.texts.ts';
import { answers, domains, longestView, type NeedView, urgencies } from '../need.ts';

const views = ['hers', 'ours', 'strengths'] as const;

/** Area, whether she was asked, urgency, the two views, strengths and the day; the same for recording and correcting. */
export function NeedFields({
  ui,
  state,
  errors,
  today,
  need,
}: {
  ui: Ui;
  state: FormState;
  errors: FormErrors;
  today: string;
  need?: NeedView | undefined;
}): JSX.Element {
  const t = needTexts(ui.language);
  return (
    <>
      <Select
        ui={ui}
        name="domain"
        label={t('field.domain')}
        error={errors.of('domain')}
        value={typed(state, 'domain', need?.domain)}
        options={domains.map((one) => ({ value: one, label: t(`domain.${one}`) }))}
      />
      <RadioGroup
        ui={ui}
        name="answer"
        label={t('field.answer')}
        error={errors.of('answer')}
        value={typed(state, 'answer', need?.answer ?? 'answered')}
        options={answers.map((one) => ({ value: one, label: t(`answer.${one}`) }))}
      />
      <RadioGroup
        ui={ui}
        name="urgency"
        label={t('field.urgency')}
        error={errors.of('urgency')}
        value={typed(state, 'urgency', need?.urgency)}
        options={urgencies.map((one) => ({ value: one, label: t(`urgency.${one}`) }))}
      />
      {views.map((one) => (
        <TextArea
          ui={ui}
          name={one}
          label={t(`field.${one}`)}
          hint={t(`field.${one}.hint`, { most: longestView })}
          error={errors.of(one)}
          optional
          rows={3}
          value={typed(state, one, need?.[one] ?? '')}
        />
      ))}
      <IdentityWarning fields={views}>{t('error.looks-like-identity')}</IdentityWarning>
      <DateField
        ui={ui}
        name="seenOn"
        label={t('field.seenOn')}
        error={errors.of('seenOn')}
        value={typed(state, 'seenOn', formatDate('fi', need?.seenOn ?? today))}
      />
    </>
  );
}
