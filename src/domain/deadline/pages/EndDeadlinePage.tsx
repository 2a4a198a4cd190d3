import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors, typed } from '../../../platform/http/form-errors.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { DateField, RadioGroup, TextArea, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import { deadlineTexts } from '../deadline.texts.ts';
import { type DeadlineView, endings, longestReason, type Rule } from '../deadline.ts';
import { nameOf } from './rule-words.ts';

interface EndForm {
  readonly head: CaseHead;
  readonly readers: readonly ReaderRow[];
  readonly rule: Rule;
  readonly clock: DeadlineView;
  readonly today: string;
}

export function EndDeadlinePage(form: EndForm, ui: Ui, state: FormState): JSX.Element {
  const t = deadlineTexts(ui.language);
  const errors = formErrors(deadlineTexts, ui.language, state);
  const { head, rule, clock } = form;
  const running = clock.state === 'running';
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="deadlines"
      title={t('end.title')}
      lede={t('end.lede', { name: nameOf(ui.language, rule), day: formatDate(ui.language, clock.dueOn) })}
      errors={errors}
      before={running ? undefined : <p>{t('reason.ended')}</p>}
      submit={running ? t('end.do') : undefined}
      hidden={{ version: clock.version }}
      wayBack={{ slug: `/t/${head.id}/maaraajat`, label: t('back') }}
    >
      <RadioGroup
        ui={ui}
        name="ending"
        label={t('field.ending')}
        error={errors.of('ending')}
        value={typed(state, 'ending')}
        options={endings.map((one) => ({
          value: one,
          label: t(`ending.${one}`),
          ...(one === 'met' ? { hint: t('ending.met.hint') } : {}),
        }))}
      />
      <DateField
        ui={ui}
        name="endedOn"
        label={t('field.endedOn')}
        error={errors.of('endedOn')}
        value={typed(state, 'endedOn', formatDate('fi', form.today))}
      />
      <Readers ui={ui} readers={form.readers} informationClass={clock.class} only />
      <TextArea
        ui={ui}
        name="reason"
        label={t('field.reason')}
        hint={t('field.reason.hint', { most: longestReason })}
        rows={2}
        error={errors.of('reason')}
        value={typed(state, 'reason', '')}
      />
    </CaseForm>
  );
}
