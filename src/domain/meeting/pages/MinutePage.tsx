import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { IdentityWarning, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import { meetingTexts } from '../meeting.texts.ts';
import { longestMinute, type MeetingView, type MinuteView } from '../meeting-fields.ts';
import { meetingSlug } from '../meeting-slug.ts';
import { meetingForm } from './meeting-form.ts';
import { whenText } from './words.ts';

export function MinutePage(
  form: { head: CaseHead; readers: readonly ReaderRow[]; meeting: MeetingView; minute?: MinuteView | undefined },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = meetingTexts(ui.language);
  const { head, meeting, minute } = form;
  const f = meetingForm(ui, state, minute);
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="plan"
      title={t('minute.title')}
      lede={whenText(ui.language, meeting.startsAt, meeting.endsAt)}
      errors={f.errors}
      submit={t('form.do')}
      hidden={{ version: minute?.version ?? 0 }}
      wayBack={{ slug: meetingSlug(head.id, meeting.id), label: t('back.meeting') }}
    >
      <Readers ui={ui} readers={form.readers} informationClass="coordination" only />
      {f.area('text', { most: longestMinute, rows: 10 })}
      <IdentityWarning fields={['text']}>{t('error.looks-like-identity')}</IdentityWarning>
      {minute ? f.text('reason') : null}
      {minute && state.problem?.code === 'changed' ? (
        <p class="govuk-inset-text rn-lines">
          {t('minute.standing')}: {minute.text}
        </p>
      ) : null}
    </CaseForm>
  );
}
