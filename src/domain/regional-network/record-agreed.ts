import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { optionalChoice } from '../../platform/http/fields.ts';
import { dayOf } from '../../platform/time/format.ts';
import { agreedRow } from './agreed-row.ts';
import { networkSectors } from './contacts.ts';
import { getKept } from './keeping.ts';
import { networkKey } from './network-key.ts';
import { AgreedFormPage } from './pages/AgreedFormPage.tsx';
import { keepNetworkAction } from './regional-network.access.ts';
import { putRow } from './regional-network.queries.ts';
import { agreedFields } from './regional-network-fields.ts';

/** What was agreed in a meeting, with the organisation that does it and a day. */
export const recordAgreed = change({
  path: '/networks/:networkKey/agreed',
  slug: '/verkostot/:networkKey/sovittu/uusi',
  summary: 'Record what a regional network agreed: which organisation does what, by when. It names no person.',
  // `sector`: a contact that is missing there is asked for, which the form begins with.
  input: z.object({ networkKey: networkKey(), ...agreedFields, sector: optionalChoice(networkSectors) }),
  action: keepNetworkAction,
  subject: () => onOwn,
  audit: 'NetworkAgreementRecorded',
  async run({ tx, input, acting, now, trail }) {
    const { network, members } = await getKept(tx, acting, input.networkKey);
    const id = randomUUID();
    const row = agreedRow(input, members, dayOf(now));
    const version = await putRow(tx, 'agreed', { ...row, id, network: network.key }, 0);
    trail.about({ network: network.key, agreed: id, version });
    return { id, network: network.key, version };
  },
  form: {
    async prepare({ tx, input, acting, now }) {
      const { network, members } = await getKept(tx, acting, input.networkKey);
      return { network, members, today: dayOf(now), sector: input.sector };
    },
    page: AgreedFormPage,
  },
  keeps: 'networkAgreedId',
  afterwards: ({ network }) => `/verkostot/${network}#sovittu`,
});
