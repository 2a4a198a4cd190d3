import type { Client } from 'pg';
import { ownDocument, putServices } from '../../src/domain/service/index.ts';
import { type Place, places } from './places.ts';

/** What is spoken besides differs from county to county, as it does. */
const besides = [['en'], ['en', 'ru'], ['en', 'ar'], ['en', 'ru', 'uk'], ['en', 'so'], ['en', 'vi', 'th']] as const;
const swedish: readonly string[] = ['01', '02', '03', '17', '18', '90', '91'];

const serviceOf = ({ county, organisation }: Place, nth: number) => ({
  key: `region-${county}`,
  provider: organisation.name,
  name: {
    fi: 'Tukihenkilö ihmiskaupan uhrille',
    sv: 'Stödperson för offer för människohandel',
    en: 'Support person for victims of human trafficking',
  },
  text: {
    fi: 'Tukihenkilö kuuntelee, selvittää oikeudet ja tulee mukaan virastoon. Voit kysyä, vaikka et ole varma.',
    sv: 'Stödpersonen lyssnar, reder ut rättigheter och följer med till myndigheter. Du kan fråga även om du inte är säker.',
    en: 'A support person listens, finds out about rights and comes along to the authorities. You can ask even if you are not sure.',
  },
  needs: ['safety', 'legal-aid', 'everyday-life', 'social-network'] as const,
  regions: [county],
  languages: ['fi', ...(swedish.includes(county) ? ['sv'] : []), ...(besides[nth % besides.length] ?? [])],
  serves: ['without-residence', 'anonymous'] as const,
  whoPays: 'free' as const,
  phone: `040 000 02${String(nth).padStart(2, '0')}`,
  opening: { fi: 'Arkisin 9–16', sv: 'Vardagar 9–16', en: 'Weekdays 9–16' },
});

/** Puts one invented service of each county into the directory, one that everybody may read of. */
export async function putRegionalServices(owner: Client, now: Date): Promise<void> {
  const read = places.map((place, nth) => {
    const { needs, serves, ...service } = serviceOf(place, nth);
    const document = ownDocument({ ...service, needs: [...needs], serves: [...serves] });
    return { externalId: service.key, place: service.key, isPublic: true, document };
  });
  await putServices(owner, 'own', read, now);
}
