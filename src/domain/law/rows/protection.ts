import type { ProvisionSource } from '../provision.ts';
import { open, read } from './readings.ts';

const year = (amount: number) => ({ amount, unit: 'years' }) as const;
const month = (amount: number) => ({ amount, unit: 'months' }) as const;
const days = (amount: number) => ({ amount, unit: 'days' }) as const;

/** Restraining orders and non-disclosure of addresses. */
export const protection = {
  'lk-7': {
    ...read,
    statute: 'restraining',
    sections: ['7'],
    amendedBy: ['202/2023'],
    limits: {
      first: year(1),
      renewed: year(2),
      monitored: month(6),
      monitoredrenewed: month(3),
      family: month(3),
      familyrenewed: month(3),
    },
    says: {
      fi: 'Lähestymiskielto on enintään vuoden, uudistettuna enintään kaksi vuotta; teknisesti valvottu kuusi kuukautta ja uudistettuna kolme; perheen sisäinen kolme kuukautta ja uudistettuna kolme.',
      sv: 'Ett besöksförbud gäller högst ett år, förnyat högst två år; tekniskt övervakat sex månader och förnyat tre; inom familjen tre månader och förnyat tre.',
      en: 'A restraining order runs for one year at most, renewed for two at most; technically monitored six months, renewed three; within a family three months, renewed three.',
    },
  },
  'lk-12': {
    ...read,
    statute: 'restraining',
    sections: ['12'],
    limits: { brought: days(3), taken: days(7) },
    says: {
      fi: 'Väliaikainen kielto saatetaan käräjäoikeuden käsiteltäväksi viipymättä, viimeistään kolmen vuorokauden kuluessa, ja otetaan käsiteltäväksi seitsemän vuorokauden kuluessa päätöksestä.',
      sv: 'Ett tillfälligt förbud förs till tingsrätten utan dröjsmål, senast inom tre dygn, och tas upp till behandling inom sju dygn från beslutet.',
      en: 'A temporary order is brought to the district court without delay, within three days at the latest, and taken up within seven days of the decision.',
    },
  },
  'lk-open': open('restraining', {
    fi: 'Lähestymiskieltoa haetaan.',
    sv: 'Besöksförbud söks.',
    en: 'A restraining order is sought.',
  }),
  'vtj-36': {
    ...read,
    statute: 'population',
    sections: ['36'],
    amendedBy: ['1175/2019'],
    limits: { first: year(5), renewed: year(2) },
    says: {
      fi: 'Turvakielto on ensimmäisellä kerralla enintään viisi vuotta, sitten kaksi vuotta kerrallaan; erityisestä syystä toistaiseksi.',
      sv: 'En spärrmarkering gäller första gången högst fem år, sedan två år i sänder; av särskilda skäl tills vidare.',
      en: 'Non-disclosure runs five years at most the first time, then two years at a time; indefinitely for a special reason.',
    },
  },
} as const satisfies Record<string, ProvisionSource>;
