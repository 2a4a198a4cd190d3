import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { type Ui, versionSeen } from '../../../platform/ui/index.ts';
import { organisationChoices } from '../../organisation/index.ts';
import type { Member } from '../contacts.ts';
import type { RegionalNetwork } from '../networks.ts';
import { regionalNetworkTexts } from '../regional-network.texts.ts';
import { type DutyWeek, weekNumber } from '../weeks.ts';
import { Met } from './Met.tsx';
import { NetworkForm } from './NetworkForm.tsx';
import { networkForm } from './network-form.ts';
import { listedMember, weekDays } from './network-words.ts';

interface DutyForm {
  readonly network: RegionalNetwork;
  readonly week: DutyWeek;
  /** The organisation of who opens the form. */
  readonly own: string;
  readonly offered: readonly Member[];
}

/** Who is on duty in a week: who keeps the network chooses of all members, a member's admin between the own organisation and nobody. */
export function DutyPage({ network, week, own, offered }: DutyForm, ui: Ui, state: FormState): JSX.Element {
  const t = regionalNetworkTexts(ui.language);
  const [only] = offered.length === 1 ? offered : [];
  // A member who opens an empty week has come to take it.
  const first = only?.organisationId === own && week.organisationId === null ? own : week.organisationId;
  const f = networkForm(ui, state, { organisationId: first });
  return (
    <NetworkForm
      ui={ui}
      network={network}
      at={`/viikko/${week.weekOn}`}
      title={t('duty.week', { n: weekNumber(week.weekOn), days: weekDays(ui.language, week.weekOn) })}
      lede={t('duty.lede')}
      submit={t('form.save')}
      version={versionSeen(state, week.version)}
      above={
        <Met
          ui={ui}
          state={state}
          stands={week}
          fields={{ organisationId: (id) => offered.find((each) => each.organisationId === id)?.organisation }}
        />
      }
      errors={f.errors.all}
    >
      {f.select('organisationId', organisationChoices(ui.language, offered.map(listedMember)), { optional: true })}
    </NetworkForm>
  );
}
