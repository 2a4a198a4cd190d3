import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { typed } from '../../../platform/http/form-errors.ts';
import { IdentityWarning, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import { type AnswerView, longestSuggestion, meetingAnswers } from '../answer-fields.ts';
import { meetingTexts } from '../meeting.texts.ts';
import type { MeetingView } from '../meeting-fields.ts';
import { meetingSlug } from '../meeting-slug.ts';
import { meetingForm } from './meeting-form.ts';
import { whenText } from './words.ts';

interface Form {
  readonly head: CaseHead;
  readonly readers: readonly ReaderRow[];
  readonly meeting: MeetingView;
  readonly mine?: AnswerView | undefined;
}

/** The answer to an invitation: what was answered before stands in the form, where it is to the time that stands now. */
export function AnswerMeetingPage({ head, readers, meeting, mine }: Form, ui: Ui, state: FormState): JSX.Element {
  const t = meetingTexts(ui.language);
  const stands = mine?.earlier === null ? mine : undefined;
  const f = meetingForm(ui, state, stands);
  const when = whenText(ui.language, meeting.startsAt, meeting.endsAt);
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="plan"
      tab={t('answer.tab')}
      title={t('answer.title', { when })}
      lede={t('answer.lede', { organisation: meeting.organisation })}
      errors={f.errors}
      submit={t('answer.do')}
      hidden={{ version: meeting.version, back: typed(state, 'back') }}
      wayBack={{ slug: meetingSlug(head.id, meeting.id), label: t('back.meeting') }}
    >
      <Readers ui={ui} readers={readers} informationClass="coordination" only />
      {f.radio(
        'answer',
        meetingAnswers.map((value) => ({ value, label: t(`answer.${value}.do`) })),
        { first: stands?.answer },
      )}
      {f.area('suggestion', { most: longestSuggestion, rows: 2, optional: true })}
      <IdentityWarning fields={['suggestion']}>{t('error.looks-like-identity')}</IdentityWarning>
    </CaseForm>
  );
}
