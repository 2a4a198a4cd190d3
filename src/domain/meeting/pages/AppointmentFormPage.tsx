import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { IdentityWarning, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import {
  type AppointmentView,
  appointmentKinds,
  appointmentStates,
  interpreting,
  longestOutcome,
  longestWith,
} from '../appointment-fields.ts';
import { meetingTexts } from '../meeting.texts.ts';
import { type MeetingForm, meetingForm } from './meeting-form.ts';
import { TimeFields } from './TimeFields.tsx';

interface Form {
  readonly head: CaseHead;
  readonly readers: readonly ReaderRow[];
  readonly appointment?: AppointmentView;
}

/** How it went; what has not begun can only be moved or cancelled. */
function OutcomeFields({ ui, f, startsAt }: { ui: Ui; f: MeetingForm; startsAt: string }): JSX.Element {
  const t = meetingTexts(ui.language);
  const begun = new Date(startsAt) <= ui.now;
  return (
    <>
      {f.radio(
        'state',
        appointmentStates.filter((state) => begun || (state !== 'came' && state !== 'did-not-come')),
        { label: t('field.appointment.state'), words: 'appointment.state' },
      )}
      {f.area('outcome', { hint: t('field.hers.hint', { most: longestOutcome }), rows: 2, optional: true })}
    </>
  );
}

export function AppointmentFormPage(form: Form, ui: Ui, state: FormState): JSX.Element {
  const t = meetingTexts(ui.language);
  const { head, appointment } = form;
  const f = meetingForm(ui, state, appointment);
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="plan"
      title={t(appointment ? 'appointment.change' : 'appointment.title')}
      lede={t('appointment.lede')}
      errors={f.errors}
      submit={t('form.do')}
      hidden={appointment ? { version: appointment.version } : undefined}
      wayBack={{ slug: `/t/${head.id}/suunnitelma/ajat`, label: t('back') }}
    >
      <Readers ui={ui} readers={form.readers} informationClass="coordination" only />
      {appointment ? <OutcomeFields ui={ui} f={f} startsAt={appointment.startsAt} /> : null}
      <TimeFields f={f} standing={appointment} />
      {f.radio('kind', appointmentKinds, { capitals: true })}
      {f.text('withWhom', { values: { most: longestWith } })}
      {f.select('interpreter', interpreting)}
      {f.text('language', { optional: true, width: 'half' })}
      <IdentityWarning fields={['withWhom', 'outcome']}>{t('error.looks-like-identity')}</IdentityWarning>
    </CaseForm>
  );
}
