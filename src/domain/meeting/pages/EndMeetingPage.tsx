import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { ShownWhen, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead, organisationOf } from '../../case/index.ts';
import { namesApart } from '../../organisation/index.ts';
import { meetingTexts } from '../meeting.texts.ts';
import { longestWish, type MeetingView, presences } from '../meeting-fields.ts';
import { meetingSlug } from '../meeting-slug.ts';
import { meetingForm } from './meeting-form.ts';
import { whenText } from './words.ts';

export function EndMeetingPage(
  { head, meeting, begun }: { head: CaseHead; meeting: MeetingView; begun: boolean },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = meetingTexts(ui.language);
  const f = meetingForm(ui, state);
  const nameOf = namesApart(ui.language, head.parts.map(organisationOf));
  const asked = meeting.attendees.filter((attendee) => attendee.state === 'asked');
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="plan"
      title={t('end.title')}
      lede={whenText(ui.language, meeting.startsAt, meeting.endsAt)}
      errors={f.errors}
      submit={t('form.do')}
      hidden={{ version: meeting.version }}
      wayBack={{ slug: meetingSlug(head.id, meeting.id), label: t('back.meeting') }}
    >
      {f.radio('state', begun ? ['held', 'cancelled'] : ['cancelled'], {
        words: 'field.state',
        first: begun ? 'held' : 'cancelled',
      })}
      {begun && asked.length > 0 ? (
        <ShownWhen when="state=held">
          {f.checks(
            'came',
            asked.map(({ organisationId: id, organisation: name }) => ({ value: id, label: nameOf({ id, name }) })),
          )}
        </ShownWhen>
      ) : null}
      {f.radio('presence', presences, { label: t('her.presence'), first: meeting.herPresence })}
      {f.area('herWords', {
        hint: t('field.hers.hint', { most: longestWish }),
        rows: 3,
        optional: true,
        first: meeting.herWords,
      })}
      <ShownWhen when="state=cancelled">
        {f.area('reason', { label: t('field.reason.cancelled'), rows: 2, optional: true })}
      </ShownWhen>
    </CaseForm>
  );
}
