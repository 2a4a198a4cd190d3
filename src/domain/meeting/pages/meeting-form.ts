import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, type Ui } from '../../../platform/ui/index.ts';
import { meetingTexts } from '../meeting.texts.ts';

/** The fields of a form of this slice, the database's reasons at the field that they belong to. */
export const meetingForm = (ui: Ui, state: FormState, from?: object) =>
  boundFields({
    ui,
    texts: meetingTexts,
    state,
    from,
    reasons: {
      'not in one network': 'asked',
      'not to be called': 'asked',
      'not called': 'organisationId',
      'no network': 'forId',
      'not named for this class': 'workerId',
    },
  });
export type MeetingForm = ReturnType<typeof meetingForm>;
