import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { typedTime } from '../../../platform/time/moment.ts';
import { Beside, type Ui, versionSeen } from '../../../platform/ui/index.ts';
import type { OpenMeeting } from '../meetings.ts';
import type { RegionalNetwork } from '../networks.ts';
import { regionalNetworkTexts } from '../regional-network.texts.ts';
import { Met } from './Met.tsx';
import { NetworkForm } from './NetworkForm.tsx';
import { networkForm } from './network-form.ts';

interface MeetingForm {
  readonly network: RegionalNetwork;
  /** Absent for a new one. */
  readonly meeting?: OpenMeeting | undefined;
}

/** A meeting as its fields take it. */
const asTyped = ({ startsAt, endsAt, ...rest }: OpenMeeting): object => ({
  ...rest,
  day: formatDate('fi', new Date(startsAt)),
  from: typedTime(new Date(startsAt)),
  until: typedTime(new Date(endsAt)),
});

const compared = {
  day: undefined,
  from: undefined,
  until: undefined,
  place: undefined,
  link: undefined,
  agenda: undefined,
};

/** A new open meeting and one that is changed: one form. It says plainly that no person and no case is written here. */
export function MeetingFormPage({ network, meeting }: MeetingForm, ui: Ui, state: FormState): JSX.Element {
  const t = regionalNetworkTexts(ui.language);
  const [starts, ends] = meeting ? [new Date(meeting.startsAt), new Date(meeting.endsAt)] : [];
  const f = networkForm(ui, state, meeting);
  return (
    <NetworkForm
      ui={ui}
      network={network}
      at={meeting ? `/kokous/${meeting.id}/muuta` : '/kokous/uusi'}
      title={t(meeting ? 'meeting.change' : 'meeting.plan')}
      lede={t('no-persons')}
      submit={t('form.save')}
      version={meeting && versionSeen(state, meeting.version)}
      above={meeting ? <Met ui={ui} state={state} stands={asTyped(meeting)} fields={compared} /> : null}
      errors={f.errors.all}
    >
      {f.day('day', { first: starts })}
      <Beside>
        {f.time('from', { first: starts })}
        {f.time('until', { first: ends })}
      </Beside>
      {f.text('place', { optional: true })}
      {f.text('link', { optional: true })}
      {f.area('agenda', { rows: 5, limit: 1000 })}
    </NetworkForm>
  );
}
