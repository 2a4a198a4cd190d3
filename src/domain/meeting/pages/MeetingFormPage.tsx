import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { IdentityWarning, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm } from '../../case/index.ts';
import { Readers } from '../../reader/index.ts';
import { meetingTexts } from '../meeting.texts.ts';
import { longestAgenda, longestWish, type MeetingView, presences } from '../meeting-fields.ts';
import type { MeetingFrame } from '../meeting-form-frame.ts';
import { AskedFields, unseenOf } from './AskedFields.tsx';
import { meetingForm } from './meeting-form.ts';
import { TimeFields } from './TimeFields.tsx';

interface Form extends MeetingFrame {
  readonly meeting?: MeetingView;
}

const hers = ['herWish', 'herWords'] as const;

export function MeetingFormPage(form: Form, ui: Ui, state: FormState): JSX.Element {
  const t = meetingTexts(ui.language);
  const { head, meeting } = form;
  const f = meetingForm(ui, state, meeting);
  const base = `/t/${head.id}/suunnitelma/ajat`;
  const unseen = unseenOf({ form, ui, state, f });
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="plan"
      title={t(meeting ? 'form.change' : 'form.title')}
      lede={t('form.lede')}
      errors={f.errors}
      submit={t('form.do')}
      hidden={meeting ? { version: meeting.version } : undefined}
      wayBack={
        meeting
          ? { slug: `${base}/palaveri/${meeting.id}`, label: t('back.meeting') }
          : { slug: base, label: t('back') }
      }
      {...unseen}
    >
      <Readers ui={ui} readers={form.readers} informationClass="coordination" only />
      <TimeFields f={f} standing={meeting} />
      {f.text('place', { optional: true })}
      {f.area('agenda', { most: longestAgenda, rows: 5 })}
      <AskedFields form={form} ui={ui} state={state} f={f} standing={meeting?.attendees} words="asked" />
      {f.radio('presence', presences, { first: meeting?.herPresence })}
      {hers.map((name) => f.area(name, { hint: t('field.hers.hint', { most: longestWish }), rows: 3, optional: true }))}
      <IdentityWarning fields={['place', 'agenda', ...hers]}>{t('error.looks-like-identity')}</IdentityWarning>
    </CaseForm>
  );
}
