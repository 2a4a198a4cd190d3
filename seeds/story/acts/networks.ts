import {
  changeAgreed,
  joinNetwork,
  nameHost,
  planMeeting,
  recordAgreed,
  setDuty,
} from '../../../src/domain/regional-network/index.ts';
import type { Sent } from '../../../src/platform/http/call.ts';
import { addDays, mondayOf } from '../../../src/platform/time/format.ts';
import { at } from '../at.ts';
import { type OrganisationKey, organisations } from '../organisations.ts';
import { type Act, type CaseStory, does, leftBy } from '../script.ts';

/** The name of the network is a source's; who is in it and what they have agreed is invented. No shelter is in it. */
const networkKey = 'ostrobothnia';

const joins = (contact: Omit<Sent<typeof joinNetwork>, 'networkKey' | 'version'>): Act =>
  does(joinNetwork, { networkKey, ...contact });

/** Puts an organisation on duty so many weeks after the one in which the story is told. */
const onDuty = (weeks: number, key: OrganisationKey): Act =>
  does(setDuty, ({ toldOn }) => ({
    networkKey,
    weekOn: addDays(mondayOf(toldOn), 7 * weeks),
    organisationId: organisations[key].id,
  }));

const meets = (days: number, agenda: readonly string[]): Act =>
  does(planMeeting, ({ toldOn }) => ({
    ...{ networkKey, day: addDays(toldOn, days), from: '9.00', until: '11.00' },
    ...{ place: 'Vaasa', link: 'https://kokous.example/ikv', agenda: agenda.join('\n') },
  }));

const agrees = (name: string, what: string, key: OrganisationKey, dueIn: number): Act =>
  does(
    recordAgreed,
    ({ today, toldOn }) => ({
      ...{ networkKey, what, organisationId: organisations[key].id },
      ...{ agreedOn: today, dueOn: addDays(toldOn, dueIn), state: 'open' },
    }),
    `agreed:${name}`,
  );

/** One regional network: who keeps it, who is in it, who is on duty, its next meeting and what was agreed. It concerns no case. */
export const network: CaseStory = {
  codeWord: 'alueverkosto',
  steps: [
    at(48, '9.05', 'teppo', does(nameHost, { networkKey, organisationId: organisations.network.id })),
    at(
      47,
      '9.30',
      'pirkko',
      joins({ contact: 'Päivystävä tukihenkilö', number: '0800 000 100', sectors: ['everyday'] }),
    ),
    at(46, '10.10', 'ritva', joins({ contact: 'Sosiaalipäivystys', number: '0800 000 200', sectors: ['social'] })),
    at(45, '13.20', 'seija', joins({ contact: 'Ajanvaraus', number: '0800 000 300', sectors: ['health'] })),
    at(44, '11.00', 'tuula', joins({ contact: 'Toimisto', sectors: ['law'] })),
    at(25, '14.00', 'sari', agrees('guide', 'Kenelle soitetaan illalla: yhden sivun ohje', 'saarni', -10)),
    at(25, '14.10', 'sari', agrees('contact', 'Kysytään yhteystaho: poliisi ja syyttäjä', 'county', -3)),
    at(
      25,
      '14.20',
      'sari',
      agrees('workshop', 'Työpaja keksitystä tapauksesta, tuloksena palvelukartta', 'kaisla', 70),
    ),
    at(
      10,
      '15.15',
      'sari',
      does(changeAgreed, (scene) => ({
        ...{ networkKey, networkAgreedId: leftBy(scene, 'agreed:guide'), version: 1, state: 'done' },
        ...{ what: 'Kenelle soitetaan illalla: yhden sivun ohje', organisationId: organisations.saarni.id },
        ...{ agreedOn: addDays(scene.toldOn, -25), dueOn: addDays(scene.toldOn, -10) },
      })),
    ),
    at(8, '9.40', 'sari', onDuty(0, 'saarni')),
    at(8, '9.42', 'sari', onDuty(1, 'county')),
    at(8, '9.44', 'sari', onDuty(3, 'kaisla')),
    at(7, '10.00', 'sari', meets(10, ['Yhteystaho poliisilta', 'Majoitus yhteistyöalueelta', 'Työpajan valmistelu'])),
  ],
};
