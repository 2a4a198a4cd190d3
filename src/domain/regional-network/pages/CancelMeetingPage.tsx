import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { type Ui, versionSeen } from '../../../platform/ui/index.ts';
import type { OpenMeeting } from '../meetings.ts';
import type { RegionalNetwork } from '../networks.ts';
import { regionalNetworkTexts } from '../regional-network.texts.ts';
import { NetworkForm } from './NetworkForm.tsx';
import { networkForm } from './network-form.ts';
import { whenWords } from './network-words.ts';

interface CancelForm {
  readonly network: RegionalNetwork;
  readonly meeting: OpenMeeting;
}

/** Confirms that a meeting is not held. */
export function CancelMeetingPage({ network, meeting }: CancelForm, ui: Ui, state: FormState): JSX.Element {
  const t = regionalNetworkTexts(ui.language);
  const f = networkForm(ui, state);
  return (
    <NetworkForm
      ui={ui}
      network={network}
      at={`/kokous/${meeting.id}/peru`}
      title={t('meeting.cancel')}
      lede={t('meeting.cancel.lede', { when: whenWords(ui.language, meeting) })}
      submit={t('meeting.cancel')}
      ends
      version={versionSeen(state, meeting.version)}
      errors={f.errors.all}
    />
  );
}
