import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { IdentityWarning, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm } from '../../case/index.ts';
import { Readers } from '../../reader/index.ts';
import { meetingTexts } from '../meeting.texts.ts';
import { longestAgenda, longestMinute, longestWish, presences } from '../meeting-fields.ts';
import type { MeetingFrame } from '../meeting-form-frame.ts';
import { AskedFields, unseenOf } from './AskedFields.tsx';
import { meetingForm } from './meeting-form.ts';
import { TimeFields } from './TimeFields.tsx';

/** A meeting that has been held, in one form: decisions follow on its page, each with who does it and until when. */
export function RecordMeetingPage(form: MeetingFrame, ui: Ui, state: FormState): JSX.Element {
  const t = meetingTexts(ui.language);
  const { head } = form;
  const f = meetingForm(ui, state);
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="plan"
      title={t('record.title')}
      lede={t('record.lede')}
      errors={f.errors}
      submit={t('form.do')}
      wayBack={{ slug: `/t/${head.id}/suunnitelma/ajat`, label: t('back') }}
      {...unseenOf({ form, ui, state, f })}
    >
      <Readers ui={ui} readers={form.readers} informationClass="coordination" only />
      <TimeFields f={f} />
      {f.text('place', { optional: true })}
      {f.area('agenda', { most: longestAgenda, rows: 3 })}
      <AskedFields form={form} ui={ui} state={state} f={f} words="attended" />
      {f.radio('presence', presences, { label: t('field.presence.was') })}
      {f.area('herWords', {
        label: t('field.herWords.was'),
        hint: t('field.hers.hint', { most: longestWish }),
        rows: 3,
        optional: true,
      })}
      {f.area('text', { label: t('field.text.was'), most: longestMinute, rows: 5, optional: true })}
      <IdentityWarning fields={['place', 'agenda', 'herWords', 'text']}>
        {t('error.looks-like-identity')}
      </IdentityWarning>
    </CaseForm>
  );
}
