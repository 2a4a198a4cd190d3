import {
  changeService,
  closeService,
  listServices,
  serviceId,
  viewService,
} from '../../../src/domain/service/index.ts';
import type { Sent } from '../../../src/platform/http/call.ts';
import { at } from '../at.ts';
import type { Act, CaseStory } from '../script.ts';

/** Finds services by words, as a worker does before she refers. */
const searches =
  (q: string, more: Omit<Sent<typeof listServices>, 'q'> = {}): Act =>
  async (scene) => {
    await scene.through(listServices, { q, ...more });
  };

/** Tells the waiting time of a service of the own organisation, as it is that day. */
const tells =
  (key: string, waitingDays: number, opening?: string): Act =>
  async (scene) => {
    const serviceId_ = serviceId('own', key);
    const { version, languages, document, nameless, isPublic } = await scene.through(viewService, {
      serviceId: serviceId_,
    });
    const eligibility = document.eligibility_description;
    await scene.through(changeService, {
      serviceId: serviceId_,
      waitingDays,
      opening,
      eligibility: typeof eligibility === 'string' ? eligibility : undefined,
      languages: languages.join(', '),
      nameless,
      isPublic,
      version,
    });
  };

/** Marks a service of the region as closed. */
const closes =
  (key: string): Act =>
  async (scene) => {
    await scene.through(closeService, { serviceId: serviceId('own', key), version: 1 });
  };

/** What happened in the service directory: it concerns no case. */
export const directory: CaseStory = {
  codeWord: 'palveluhakemisto',
  steps: [
    at(40, '9.15', 'ritva', tells('county-sosiaalityo', 10, 'Arkisin 8.30–15.30, ajanvaraus 9–11')),
    at(22, '8.50', 'ulla', tells('south-social', 13)),
    at(20, '10.40', 'sari', closes('muu-7')),
    at(9, '13.05', 'pirkko', tells('saarni-tuki', 2, 'Arkisin 9–15, tiistaisin 9–18')),
    at(6, '14.20', 'anna', searches('tulkki', { need: 'interpreting' })),
  ],
};
