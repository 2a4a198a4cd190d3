import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { typed } from '../../../platform/http/form-errors.ts';
import { IdentityWarning, TextArea, TextField, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import { meetingTexts } from '../meeting.texts.ts';
import { longestMinute, type MeetingView, type MinuteView } from '../meeting.ts';
import { meetingErrors } from './meeting-errors.ts';
import { whenText } from './words.ts';

export function MinutePage(
  form: { head: CaseHead; readers: readonly ReaderRow[]; meeting: MeetingView; minute?: MinuteView | undefined },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = meetingTexts(ui.language);
  const errors = meetingErrors(ui.language, state);
  const { head, meeting, minute } = form;
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="plan"
      title={t('minute.title')}
      lede={whenText(ui.language, meeting.startsAt, meeting.endsAt)}
      errors={errors}
      submit={t('form.do')}
      hidden={{ version: minute?.version ?? 0 }}
      wayBack={{ slug: `/t/${head.id}/suunnitelma/ajat/palaveri/${meeting.id}`, label: t('back.meeting') }}
    >
      <Readers ui={ui} readers={form.readers} informationClass="coordination" only />
      <TextArea
        ui={ui}
        name="text"
        label={t('field.minute')}
        hint={t('field.minute.hint', { most: longestMinute })}
        error={errors.of('text')}
        rows={10}
        value={typed(state, 'text', minute?.text ?? '')}
      />
      <IdentityWarning fields={['text']}>{t('error.looks-like-identity')}</IdentityWarning>
      {minute ? (
        <TextField
          ui={ui}
          name="reason"
          label={t('field.reason')}
          error={errors.of('reason')}
          value={typed(state, 'reason', '')}
        />
      ) : null}
      {minute && state.problem?.code === 'changed' ? (
        <p class="govuk-inset-text rn-lines">
          {t('minute.standing')}: {minute.text}
        </p>
      ) : null}
    </CaseForm>
  );
}
