import { z } from 'zod';
import type { Acting } from '../../platform/acting/acting.ts';
import { onOwn } from '../../platform/acting/action.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { change } from '../../platform/http/endpoint.ts';
import { id, version } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { agreedRow } from './agreed-row.ts';
import { getKept, mustStand } from './keeping.ts';
import { networkKey } from './network-key.ts';
import { AgreedFormPage } from './pages/AgreedFormPage.tsx';
import { keepNetworkAction } from './regional-network.access.ts';
import { putRow, readAgreed } from './regional-network.queries.ts';
import { agreedFields } from './regional-network-fields.ts';

async function getAgreed(tx: ReadTx, acting: Acting, key: string | undefined, agreedId: string | undefined) {
  const { network, members } = await getKept(tx, acting, key);
  const agreed = (await readAgreed(tx, network.key)).find((each) => each.id === agreedId);
  if (!agreed) throw new Problem('not-found');
  return { network, members, agreed };
}

/** Says that it was done or given up, or corrects it. What stood before stays. */
export const changeAgreed = change({
  path: '/networks/:networkKey/agreed/:networkAgreedId/change',
  slug: '/verkostot/:networkKey/sovittu/:networkAgreedId/muuta',
  summary:
    'Say how it stands with what was agreed, give it to another member, or correct it; a lost update is refused.',
  input: z.object({ networkKey: networkKey(), networkAgreedId: id(), ...agreedFields, version: version() }),
  action: keepNetworkAction,
  subject: () => onOwn,
  audit: 'NetworkAgreementChanged',
  async run({ tx, input, acting, now, trail }) {
    const { network, members, agreed } = await getAgreed(tx, acting, input.networkKey, input.networkAgreedId);
    mustStand(agreed.version, input.version);
    const row = agreedRow(input, members, dayOf(now), agreed);
    const next = await putRow(tx, 'agreed', { ...row, id: agreed.id, network: network.key }, agreed.version);
    trail.about({ network: network.key, agreed: agreed.id, version: next });
    return { id: agreed.id, network: network.key, version: next };
  },
  form: {
    async prepare({ tx, input, acting, now }) {
      const found = await getAgreed(tx, acting, input.networkKey, input.networkAgreedId);
      return { ...found, today: dayOf(now) };
    },
    page: AgreedFormPage,
  },
  keeps: 'networkAgreedId',
  corrects: 'networkAgreedId',
  afterwards: ({ network }) => `/verkostot/${network}#sovittu`,
});
