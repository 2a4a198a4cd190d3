import type { ClientBase } from 'pg';
import type { Description } from '../../src/domain/service/index.ts';
import { dayOf } from '../../src/platform/time/format.ts';
import { slice } from '../slices.ts';

/** As many as a country's directory has for these needs. */
export const serviceCount = 3000;

const needs = [
  'safety',
  'housing',
  'money',
  'health',
  'mental-health',
  'legal-aid',
  'interpreting',
  'residence',
] as const;
const kinds = [
  ['Tukihenkilö rikoksen uhrille', 'Stödperson för brottsoffer', 'Support person for victims of crime'],
  ['Turvallinen asuminen', 'Tryggt boende', 'Safe housing'],
  ['Velkaneuvonta', 'Skuldrådgivning', 'Debt counselling'],
  ['Terveydenhoitajan vastaanotto', 'Hälsovårdarens mottagning', 'Nurse appointments'],
  ['Kriisivastaanotto', 'Krismottagning', 'Crisis counselling'],
  ['Oikeusapu', 'Rättshjälp', 'Legal aid'],
  ['Tulkkipalvelu', 'Tolktjänst', 'Interpreting service'],
  ['Lupaneuvonta', 'Rådgivning om uppehållstillstånd', 'Residence permit advice'],
] as const;
const regions = ['Länsirannikko', 'Järvimaa', 'Etelämaa', 'Pohjoismaa', 'Saaristo', 'Itäraja'];
const languages = ['fi', 'sv', 'en', 'ru', 'ar', 'so', 'uk', 'vi', 'th'];
const text =
  'Palvelusta kerrotaan oikeuksista, kuunnellaan ja autetaan eteenpäin. Ajan saa puhelimella tai verkosta, myös tulkin kanssa.';

function describe(i: number): Description {
  const [fi, sv, en] = kinds[i % kinds.length] as (typeof kinds)[number];
  const region = regions[i % regions.length] as string;
  return {
    key: `bench-${i}`,
    provider: `Palveluntuottaja ${i % 400}`,
    name: { fi: `${fi}, ${region} ${i}`, sv: `${sv}, ${region} ${i}`, en: `${en}, ${region} ${i}` },
    text: { fi: text, sv: `${sv}: vi lyssnar och hjälper vidare.`, en: `${en}: we listen and help onwards.` },
    keywords: { fi: 'uhri, neuvonta, tuki', sv: 'offer, råd, stöd' },
    needs: [needs[i % needs.length] as 'safety', needs[(i * 5 + 1) % needs.length] as 'safety'],
    regions: i % 11 === 0 ? ['everywhere'] : [region],
    languages: languages.slice(0, 2 + (i % 7)),
    serves: i % 2 ? ['without-residence'] : [],
    whoPays: 'free',
    waiting: { days: i % 60, toldOn: dayOf(new Date(Date.now() - (i % 90) * 86_400_000)) },
    opening: { fi: 'Arkisin 9–15' },
  };
}

/** Ids of so many of them. */
export async function someServices(count: number): Promise<string[]> {
  const { serviceId } = await slice('service');
  return Array.from({ length: count }, (_, i) => serviceId('own', `bench-${i * 7}`));
}

/** Puts the invented services into the directory, as the import of the command line does. */
export async function fillDirectory(owner: ClientBase): Promise<void> {
  const { ownDocument, putServices } = await slice('service');
  const read = Array.from({ length: serviceCount }, (_, i) => {
    const service = describe(i);
    return { externalId: service.key, place: service.key, document: ownDocument(service) };
  });
  const { added, problems } = await putServices(owner, 'own', read, new Date());
  if (added !== serviceCount)
    throw new Error(`Only ${added} services came in: ${JSON.stringify(problems.slice(0, 3))}`);
}
