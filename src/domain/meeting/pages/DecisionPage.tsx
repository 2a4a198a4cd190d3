import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { IdentityWarning, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead, type PartView, partChoices, workerChoices } from '../../case/index.ts';
import { longestTask, planTexts, receivers } from '../../plan/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import { meetingTexts } from '../meeting.texts.ts';
import type { MeetingView } from '../meeting-fields.ts';
import { meetingSlug } from '../meeting-slug.ts';
import { meetingForm } from './meeting-form.ts';

export function DecisionPage(
  form: { head: CaseHead; readers: readonly ReaderRow[]; meeting: MeetingView; parts: readonly PartView[] },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const [t, p] = [meetingTexts(ui.language), planTexts(ui.language)];
  const f = meetingForm(ui, state);
  const { head, meeting, parts } = form;
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="plan"
      title={t('decide.title')}
      lede={t('decide.lede')}
      errors={f.errors}
      submit={t('form.do')}
      wayBack={{ slug: meetingSlug(head.id, meeting.id), label: t('back.meeting') }}
    >
      <Readers ui={ui} readers={form.readers} informationClass="coordination" only />
      {f.area('text', {
        label: t('field.decision'),
        hint: p('field.task.hint', { most: longestTask }),
        rows: 2,
      })}
      <IdentityWarning fields={['text']}>{t('error.looks-like-identity')}</IdentityWarning>
      {f.select('forId', partChoices(ui.language, parts), { first: parts.find((part) => part.own)?.organisationId })}
      {f.select('workerId', workerChoices(ui.language, parts), { optional: true })}
      {f.day('dueOn')}
      {f.radio(
        'receiver',
        receivers.map((value) => ({ value, label: p(`receiver.${value}`) })),
        { first: 'herself' },
      )}
    </CaseForm>
  );
}
