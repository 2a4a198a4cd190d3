import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import type { Day } from '../../../platform/time/format.ts';
import { type Ui, versionSeen } from '../../../platform/ui/index.ts';
import { organisationChoices } from '../../organisation/index.ts';
import { type Member, type NetworkSector, sectorName } from '../contacts.ts';
import { type Agreed, agreedStates } from '../meetings.ts';
import type { RegionalNetwork } from '../networks.ts';
import { regionalNetworkTexts } from '../regional-network.texts.ts';
import { Met } from './Met.tsx';
import { NetworkForm } from './NetworkForm.tsx';
import { networkForm } from './network-form.ts';
import { listedMember } from './network-words.ts';

interface AgreedForm {
  readonly network: RegionalNetwork;
  readonly members: readonly Member[];
  readonly today: Day;
  /** Absent for a new one. */
  readonly agreed?: Agreed | undefined;
  /** A sector whose contact is missing: who is to be asked for one. */
  readonly sector?: NetworkSector | undefined;
}

/** What was agreed, new or corrected: what, which organisation, by when, how it stands. */
export function AgreedFormPage(form: AgreedForm, ui: Ui, state: FormState): JSX.Element {
  const t = regionalNetworkTexts(ui.language);
  const { network, members, agreed, sector, today } = form;
  const what = sector && t('agreed.ask', { sector: sectorName(ui.language, sector) });
  const f = networkForm(ui, state, agreed ?? { what, agreedOn: today, state: 'open' });
  const listed = members.map(listedMember);
  // Who has left keeps what it has taken on until somebody else is chosen.
  const kept =
    agreed && !members.some(({ organisationId }) => organisationId === agreed.organisationId)
      ? [{ value: agreed.organisationId, label: t('agreed.left', { organisation: agreed.organisation }) }]
      : [];
  return (
    <NetworkForm
      ui={ui}
      network={network}
      at={agreed ? `/sovittu/${agreed.id}/muuta` : '/sovittu/uusi'}
      title={t(agreed ? 'agreed.change' : 'agreed.record')}
      lede={t('no-persons')}
      submit={t('form.save')}
      version={agreed && versionSeen(state, agreed.version)}
      above={
        agreed ? (
          <Met
            ui={ui}
            state={state}
            stands={agreed}
            fields={{
              what: undefined,
              organisationId: (id) =>
                [agreed, ...members].find(({ organisationId }) => organisationId === id)?.organisation,
              agreedOn: undefined,
              dueOn: undefined,
              state: (code) => regionalNetworkTexts.find(ui.language, `state.${code}`),
            }}
          />
        ) : null
      }
      errors={f.errors.all}
    >
      {f.area('what', { rows: 2, limit: 200 })}
      {f.select('organisationId', [...kept, ...organisationChoices(ui.language, listed)])}
      {f.day('agreedOn')}
      {f.day('dueOn', { optional: true })}
      {f.radio('state', agreedStates)}
    </NetworkForm>
  );
}
