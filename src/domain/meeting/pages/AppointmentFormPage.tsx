import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { type FormErrors, typed } from '../../../platform/http/form-errors.ts';
import { capital } from '../../../platform/i18n/capital.ts';
import { IdentityWarning, RadioGroup, Select, TextArea, TextField, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import {
  type AppointmentView,
  appointmentKinds,
  appointmentStates,
  interpreting,
  longestOutcome,
  longestWith,
} from '../appointment.ts';
import { meetingTexts } from '../meeting.texts.ts';
import { meetingErrors } from './meeting-errors.ts';
import { TimeFields } from './TimeFields.tsx';

interface Form {
  readonly head: CaseHead;
  readonly readers: readonly ReaderRow[];
  readonly appointment?: AppointmentView;
}
type Props = { ui: Ui; state: FormState; errors: FormErrors };

/** How it went; what has not begun can only be moved or cancelled. */
function OutcomeFields({ ui, state, errors, one }: Props & { one: AppointmentView }): JSX.Element {
  const t = meetingTexts(ui.language);
  const begun = new Date(one.startsAt) <= ui.now;
  const possible = appointmentStates.filter((it) => begun || (it !== 'came' && it !== 'did-not-come'));
  return (
    <>
      <RadioGroup
        ui={ui}
        name="state"
        label={t('field.appointment.state')}
        error={errors.of('state')}
        value={typed(state, 'state', one.state)}
        options={possible.map((it) => ({ value: it, label: t(`appointment.state.${it}`) }))}
      />
      <TextArea
        ui={ui}
        name="outcome"
        label={t('field.outcome')}
        hint={t('field.her.hint', { most: longestOutcome })}
        error={errors.of('outcome')}
        optional
        rows={2}
        value={typed(state, 'outcome', one.outcome ?? '')}
      />
    </>
  );
}

export function AppointmentFormPage(form: Form, ui: Ui, state: FormState): JSX.Element {
  const t = meetingTexts(ui.language);
  const errors = meetingErrors(ui.language, state);
  const { head, appointment } = form;
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="plan"
      title={t(appointment ? 'appointment.change' : 'appointment.title')}
      lede={t('appointment.lede')}
      errors={errors}
      submit={t('form.do')}
      hidden={appointment ? { version: appointment.version } : undefined}
      wayBack={{ slug: `/t/${head.id}/suunnitelma/ajat`, label: t('back') }}
    >
      <Readers ui={ui} readers={form.readers} informationClass="coordination" only />
      {appointment ? <OutcomeFields ui={ui} state={state} errors={errors} one={appointment} /> : null}
      <TimeFields ui={ui} state={state} errors={errors} standing={appointment} />
      <RadioGroup
        ui={ui}
        name="kind"
        label={t('field.kind')}
        error={errors.of('kind')}
        value={typed(state, 'kind', appointment?.kind)}
        options={appointmentKinds.map((one) => ({ value: one, label: capital(t(`kind.${one}`)) }))}
      />
      <TextField
        ui={ui}
        name="withWhom"
        label={t('field.withWhom')}
        hint={t('field.withWhom.hint', { most: longestWith })}
        error={errors.of('withWhom')}
        value={typed(state, 'withWhom', appointment?.withWhom ?? '')}
      />
      <Select
        ui={ui}
        name="interpreter"
        label={t('field.interpreter')}
        error={errors.of('interpreter')}
        value={typed(state, 'interpreter', appointment?.interpreter)}
        options={interpreting.map((one) => ({ value: one, label: t(`interpreter.${one}`) }))}
      />
      <TextField
        ui={ui}
        name="language"
        label={t('field.language')}
        error={errors.of('language')}
        optional
        width="half"
        value={typed(state, 'language', appointment?.language ?? '')}
      />
      <IdentityWarning fields={['withWhom', 'outcome']}>{t('error.looks-like-identity')}</IdentityWarning>
    </CaseForm>
  );
}
