import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { typed, typedList } from '../../../platform/http/form-errors.ts';
import { CheckboxGroup, RadioGroup, ShownWhen, TextArea, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { meetingTexts } from '../meeting.texts.ts';
import { longestWish, type MeetingView, presences } from '../meeting.ts';
import { meetingErrors } from './meeting-errors.ts';
import { whenText } from './words.ts';

export function EndMeetingPage(
  { head, meeting, begun }: { head: CaseHead; meeting: MeetingView; begun: boolean },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = meetingTexts(ui.language);
  const errors = meetingErrors(ui.language, state);
  const asked = meeting.attendees.filter((one) => one.state === 'asked');
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="plan"
      title={t('end.title')}
      lede={whenText(ui.language, meeting.startsAt, meeting.endsAt)}
      errors={errors}
      submit={t('form.do')}
      hidden={{ version: meeting.version }}
      wayBack={{ slug: `/t/${head.id}/suunnitelma/ajat/palaveri/${meeting.id}`, label: t('back.meeting') }}
    >
      <RadioGroup
        ui={ui}
        name="state"
        label={t('field.state')}
        error={errors.of('state')}
        value={typed(state, 'state', begun ? 'held' : 'cancelled')}
        options={(begun ? (['held', 'cancelled'] as const) : (['cancelled'] as const)).map((one) => ({
          value: one,
          label: t(`field.state.${one}`),
        }))}
      />
      {begun && asked.length > 0 ? (
        <ShownWhen when="state=held">
          <CheckboxGroup
            ui={ui}
            name="came"
            label={t('field.came')}
            error={errors.of('came')}
            values={typedList(state, 'came')}
            options={asked.map((one) => ({ value: one.organisationId, label: one.organisation }))}
          />
        </ShownWhen>
      ) : null}
      <RadioGroup
        ui={ui}
        name="presence"
        label={t('her.presence')}
        error={errors.of('presence')}
        value={typed(state, 'presence', meeting.herPresence)}
        options={presences.map((one) => ({ value: one, label: t(`presence.${one}`) }))}
      />
      <TextArea
        ui={ui}
        name="herWords"
        label={t('her.words')}
        hint={t('field.her.hint', { most: longestWish })}
        error={errors.of('herWords')}
        optional
        rows={3}
        value={typed(state, 'herWords', meeting.herWords ?? '')}
      />
      <ShownWhen when="state=cancelled">
        <TextArea
          ui={ui}
          name="reason"
          label={t('field.reason.cancelled')}
          error={errors.of('reason')}
          optional
          rows={2}
          value={typed(state, 'reason', '')}
        />
      </ShownWhen>
    </CaseForm>
  );
}
