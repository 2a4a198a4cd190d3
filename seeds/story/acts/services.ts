import { serviceId } from '../../../src/domain/service/index.ts';
import { at } from '../at.ts';
import type { Act, CaseStory } from '../script.ts';

/** Finds services by words, as a worker does before she refers. */
const searches =
  (q: string, more: Readonly<Record<string, unknown>> = {}): Act =>
  async (scene) => {
    await scene.through('ServicesSearched', { q, ...more });
  };

interface ServiceNow {
  readonly id: string;
  readonly version: number;
  readonly languages: readonly string[];
  readonly document: { readonly eligibility_description?: string };
}

/** Tells the waiting time of a service of the own organisation, as it is that day. */
const tells =
  (key: string, waitingDays: number, opening?: string): Act =>
  async (scene) => {
    const serviceId_ = serviceId('own', key);
    const { version, languages, document } = await scene.through<ServiceNow>('ServiceViewed', {
      serviceId: serviceId_,
    });
    await scene.through('ServiceChanged', {
      serviceId: serviceId_,
      waitingDays,
      opening,
      eligibility: document.eligibility_description,
      languages: languages.join(', '),
      version,
    });
  };

/** Marks a service of the region as closed. */
const closes =
  (key: string): Act =>
  async (scene) => {
    await scene.through('ServiceClosed', { serviceId: serviceId('own', key), version: 1 });
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
