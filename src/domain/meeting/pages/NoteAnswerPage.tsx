import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import type { Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import { type CalledView, meetingAnswers } from '../answer-fields.ts';
import { meetingTexts } from '../meeting.texts.ts';
import type { MeetingView } from '../meeting-fields.ts';
import { meetingSlug } from '../meeting-slug.ts';
import { meetingForm } from './meeting-form.ts';
import { whenText } from './words.ts';

interface Form {
  readonly head: CaseHead;
  readonly readers: readonly ReaderRow[];
  readonly meeting: MeetingView;
  readonly called: readonly CalledView[];
}

/** What one of those who are called has said, in the words of the invitation; whom it is of is chosen where the link did not. */
export function NoteAnswerPage({ head, readers, meeting, called }: Form, ui: Ui, state: FormState): JSX.Element {
  const t = meetingTexts(ui.language);
  const f = meetingForm(ui, state);
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="plan"
      tab={t('told.tab')}
      title={t('told.title', { when: whenText(ui.language, meeting.startsAt, meeting.endsAt) })}
      lede={t('told.lede')}
      errors={f.errors}
      submit={t('told.do')}
      hidden={{ version: meeting.version }}
      wayBack={{ slug: meetingSlug(head.id, meeting.id), label: t('back.meeting') }}
    >
      <Readers ui={ui} readers={readers} informationClass="coordination" only />
      {f.radio(
        'organisationId',
        called
          .filter(({ here }) => here)
          .map(({ organisationId, organisation }) => ({ value: organisationId, label: organisation })),
      )}
      {f.radio('answer', meetingAnswers, { capitals: true, label: t('answers.what') })}
    </CaseForm>
  );
}
