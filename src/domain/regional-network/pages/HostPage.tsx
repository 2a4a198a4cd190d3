import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { type Ui, versionSeen } from '../../../platform/ui/index.ts';
import { type Organisation, organisationChoices } from '../../organisation/index.ts';
import type { Host } from '../network.view.ts';
import type { RegionalNetwork } from '../networks.ts';
import { regionalNetworkTexts } from '../regional-network.texts.ts';
import { Met } from './Met.tsx';
import { NetworkForm } from './NetworkForm.tsx';
import { networkForm } from './network-form.ts';

interface HostForm {
  readonly network: RegionalNetwork;
  readonly host: Host;
  readonly organisations: readonly Organisation[];
}

/** Which organisation keeps the network here. */
export function HostPage({ network, host, organisations }: HostForm, ui: Ui, state: FormState): JSX.Element {
  const t = regionalNetworkTexts(ui.language);
  const f = networkForm(ui, state, { organisationId: host.organisationId });
  return (
    <NetworkForm
      ui={ui}
      network={network}
      at="/isanta"
      title={t('host.do')}
      lede={t('host.lede')}
      submit={t('form.save')}
      version={versionSeen(state, host.version)}
      above={
        <Met
          ui={ui}
          state={state}
          stands={host}
          fields={{ organisationId: (id) => organisations.find((each) => each.id === id)?.name }}
        />
      }
      errors={f.errors.all}
    >
      {f.select('organisationId', organisationChoices(ui.language, organisations), {
        optional: true,
        label: t('field.host'),
        hint: undefined,
      })}
    </NetworkForm>
  );
}
