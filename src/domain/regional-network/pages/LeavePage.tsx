import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { type Ui, versionSeen } from '../../../platform/ui/index.ts';
import type { Member } from '../contacts.ts';
import type { RegionalNetwork } from '../networks.ts';
import { regionalNetworkTexts } from '../regional-network.texts.ts';
import { NetworkForm } from './NetworkForm.tsx';
import { networkForm } from './network-form.ts';

interface LeaveForm {
  readonly network: RegionalNetwork;
  readonly own: Member;
}

/** Says what ends before it is confirmed. */
export function LeavePage({ network, own }: LeaveForm, ui: Ui, state: FormState): JSX.Element {
  const t = regionalNetworkTexts(ui.language);
  const f = networkForm(ui, state);
  return (
    <NetworkForm
      ui={ui}
      network={network}
      at="/eroa"
      title={t('leave.do')}
      lede={t('leave.lede', { organisation: own.organisation })}
      submit={t('leave.do')}
      ends
      version={versionSeen(state, own.version)}
      errors={f.errors.all}
    />
  );
}
