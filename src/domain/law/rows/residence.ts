import type { ProvisionSource } from '../provision.ts';
import { read } from './readings.ts';

const aliens = {
  ...read,
  statute: 'aliens',
  pending: [
    {
      paper: 'HE 62/2025',
      stage: 'proposal',
      seenOn: '2026-11-27',
      says: {
        fi: 'Pysyvän oleskeluluvan ehtoja kiristettäisiin. Hyväksymistä tai voimaantuloa ei ole nähty.',
        sv: 'Villkoren för permanent uppehållstillstånd skulle skärpas. Godkännande eller ikraftträdande har inte setts.',
        en: 'The conditions of a permanent residence permit would be tightened. Neither passing nor entry into force was seen.',
      },
    },
  ],
} as const;

/** Residence, and appeals against decisions of authorities. */
export const residence = {
  'ul-52a': {
    ...read,
    statute: 'aliens',
    sections: ['52 a'],
    says: {
      fi: 'Tilapäinen lupa on sidottu esitutkintaan tai oikeudenkäyntiin; erityisen haavoittuvassa asemassa oleva voi saada jatkuvan luvan yhteistyöstä riippumatta.',
      sv: 'Ett tillfälligt tillstånd är bundet till förundersökning eller rättegång; den som är i särskilt sårbar ställning kan få kontinuerligt tillstånd oberoende av samarbete.',
      en: 'A temporary permit is tied to investigation or trial; whoever is particularly vulnerable can get a continuous one regardless of co-operation.',
    },
  },
  'ul-52b': {
    ...read,
    statute: 'aliens',
    sections: ['52 b'],
    limits: { min: { amount: 30, unit: 'days' }, max: { amount: 6, unit: 'months' } },
    says: {
      fi: 'Harkinta-aika on vain sille, jolla ei ole oleskeluoikeutta: vähintään 30 päivää, yhteensä enintään kuusi kuukautta kirjallisen ilmoituksen päivästä.',
      sv: 'Betänketid är bara för den som saknar uppehållsrätt: minst 30 dagar, sammanlagt högst sex månader från dagen i det skriftliga meddelandet.',
      en: 'A reflection period is only for a person without a right of residence: at least 30 days, six months at most altogether, from the date of the written notice.',
    },
  },
  'ul-52c': {
    ...read,
    statute: 'aliens',
    sections: ['52 c'],
    says: {
      fi: 'Auttamisjärjestelmän on ilmoitettava harkinta-aikaa koskevat päätöksensä viipymättä poliisille.',
      sv: 'Hjälpsystemet ska utan dröjsmål meddela polisen sina beslut om betänketid.',
      en: 'The Assistance System must notify the police of its decisions on a reflection period without delay.',
    },
  },
  'ul-53': {
    ...read,
    statute: 'aliens',
    sections: ['53'],
    limits: { least: { amount: 6, unit: 'months' }, most: { amount: 12, unit: 'months' } },
    says: {
      fi: 'Ensimmäinen lupa myönnetään 6–12 kuukaudeksi.',
      sv: 'Det första tillståndet beviljas för 6–12 månader.',
      en: 'The first permit is granted for 6 to 12 months.',
    },
  },
  'ul-54': {
    ...aliens,
    sections: ['54'],
    limits: { plain: { amount: 2, unit: 'years' } },
    says: {
      fi: 'Jatkuva lupa on mahdollinen kahden vuoden yhtäjaksoisen oleskelun jälkeen.',
      sv: 'Kontinuerligt tillstånd är möjligt efter två års oavbruten vistelse.',
      en: 'A continuous permit becomes possible after two years of continuous stay.',
    },
  },
  'ul-191': {
    ...read,
    statute: 'aliens',
    sections: ['191'],
    says: {
      fi: 'Harkinta-aikaa koskevasta päätöksestä ei voi valittaa.',
      sv: 'Ett beslut om betänketid får inte överklagas.',
      en: 'A decision on a reflection period cannot be appealed.',
    },
  },
  'hol-13': {
    ...read,
    statute: 'admin-procedure',
    sections: ['13'],
    limits: { plain: { amount: 30, unit: 'days' } },
    says: {
      fi: 'Valitus 30 päivässä päätöksen tiedoksisaannista, tiedoksisaantipäivää lukuun ottamatta. Myöhästynyttä ei tutkita.',
      sv: 'Besvär inom 30 dagar från delfåendet av beslutet, den dagen inte medräknad. Försenade besvär prövas inte.',
      en: 'Appeal within 30 days of service of the decision, that day not counted. A late appeal is not examined.',
    },
    source: {
      fi: 'Yleissääntö luettu säädöksestä. Onko kyseisestä päätöksestä säädetty toisin, on katsottava päätöksen ohjeesta.',
      sv: 'Den allmänna regeln läst i lagen. Om något annat gäller för beslutet ska ses i dess anvisning.',
      en: 'The general rule was read in the act. Whether another rule holds for the decision is to be seen in its instructions.',
    },
  },
} as const satisfies Record<string, ProvisionSource>;
