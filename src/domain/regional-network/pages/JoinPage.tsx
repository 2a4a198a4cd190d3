import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { type Ui, versionSeen } from '../../../platform/ui/index.ts';
import { type Member, type NetworkSector, networkSectors, sectorName } from '../contacts.ts';
import type { RegionalNetwork } from '../networks.ts';
import { regionalNetworkTexts } from '../regional-network.texts.ts';
import { Met } from './Met.tsx';
import { NetworkForm } from './NetworkForm.tsx';
import { networkForm } from './network-form.ts';

interface JoinForm {
  readonly network: RegionalNetwork;
  readonly own: Member | undefined;
  readonly ownVersion: number;
  /** Sectors for which somebody has been asked to be the contact. */
  readonly asked: readonly string[];
}

/** Joining, and later whom to ask for: one form. */
export function JoinPage({ network, own, ownVersion, asked }: JoinForm, ui: Ui, state: FormState): JSX.Element {
  const t = regionalNetworkTexts(ui.language);
  const f = networkForm(ui, state, own && { ...own, sectors: [...new Set([...own.sectors, ...asked])] });
  return (
    <NetworkForm
      ui={ui}
      network={network}
      at="/jasenyys"
      title={t(own ? 'join.change' : 'join.do')}
      lede={t('join.lede')}
      submit={t(own ? 'form.save' : 'join.do')}
      version={versionSeen(state, ownVersion)}
      above={
        <Met
          ui={ui}
          state={state}
          stands={own ?? {}}
          fields={{
            contact: undefined,
            number: undefined,
            sectors: (code) => sectorName(ui.language, code as NetworkSector),
          }}
        />
      }
      errors={f.errors.all}
    >
      {f.text('contact')}
      {f.text('number', { optional: true, inputMode: 'tel', width: 'half' })}
      {f.checks(
        'sectors',
        networkSectors.map((sector) => ({ value: sector, label: sectorName(ui.language, sector) })),
        { first: asked, optional: true },
      )}
    </NetworkForm>
  );
}
