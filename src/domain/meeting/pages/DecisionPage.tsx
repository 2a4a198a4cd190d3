import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { typed } from '../../../platform/http/form-errors.ts';
import { DateField, IdentityWarning, RadioGroup, Select, TextArea, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead, type PartView } from '../../case/index.ts';
import { longestTask, planTexts, receivers } from '../../plan/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import { meetingTexts } from '../meeting.texts.ts';
import type { MeetingView } from '../meeting.ts';
import { meetingErrors } from './meeting-errors.ts';

export function DecisionPage(
  form: { head: CaseHead; readers: readonly ReaderRow[]; meeting: MeetingView; parts: readonly PartView[] },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const [t, p] = [meetingTexts(ui.language), planTexts(ui.language)];
  const errors = meetingErrors(ui.language, state);
  const { head, meeting, parts } = form;
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="plan"
      title={t('decide.title')}
      lede={t('decide.lede')}
      errors={errors}
      submit={t('form.do')}
      wayBack={{ slug: `/t/${head.id}/suunnitelma/ajat/palaveri/${meeting.id}`, label: t('back.meeting') }}
    >
      <Readers ui={ui} readers={form.readers} informationClass="coordination" only />
      <TextArea
        ui={ui}
        name="text"
        label={t('field.decision')}
        hint={p('field.task.hint', { most: longestTask })}
        error={errors.of('text')}
        rows={2}
        value={typed(state, 'text', '')}
      />
      <IdentityWarning fields={['text']}>{t('error.looks-like-identity')}</IdentityWarning>
      <Select
        ui={ui}
        name="forId"
        label={t('field.forId')}
        error={errors.of('forId')}
        value={typed(state, 'forId', parts.find((part) => part.own)?.organisationId)}
        options={parts.map((part) => ({ value: part.organisationId, label: part.organisation }))}
      />
      <Select
        ui={ui}
        name="workerId"
        label={t('field.workerId')}
        error={errors.of('workerId')}
        optional
        value={typed(state, 'workerId', '')}
        options={parts.flatMap((part) =>
          part.workers.map((worker) => ({ value: worker.id, label: worker.name, group: part.organisation })),
        )}
      />
      <DateField
        ui={ui}
        name="dueOn"
        label={t('field.dueOn')}
        error={errors.of('dueOn')}
        value={typed(state, 'dueOn', '')}
      />
      <RadioGroup
        ui={ui}
        name="receiver"
        label={t('field.receiver')}
        error={errors.of('receiver')}
        value={typed(state, 'receiver', 'herself')}
        options={receivers.map((one) => ({ value: one, label: p(`receiver.${one}`) }))}
      />
    </CaseForm>
  );
}
