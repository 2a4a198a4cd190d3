import type { RuleSource } from './rule.ts';
import { shipped } from './shipped.ts';

const order: Omit<RuleSource, 'key' | 'length' | 'name' | 'says'> = {
  ...shipped,
  event: 'order-given',
  kind: 'period',
  statute: 'restraining',
  place: '7 § (202/2023)',
  owner: 'herself',
  classes: ['process'],
  term: 'statute',
};

const renew = {
  fi: 'Jatkoa haetaan ennen kuin kielto päättyy. Tarkista päivä päätöksestä; tässä on pisin aika.',
  sv: 'Förlängning söks innan förbudet upphör. Kontrollera dagen i beslutet; här räknas den längsta tiden.',
  en: 'A renewal is sought before the order ends. Check the day in the decision; the longest time is counted here.',
};

/** Restraining orders and non-disclosure of addresses. They end on their day, whatever day it is. */
export const protection: readonly RuleSource[] = [
  {
    ...order,
    key: 'restraining',
    length: { amount: 1, unit: 'years' },
    name: { fi: 'lähestymiskielto', sv: 'besöksförbud', en: 'restraining order' },
    says: renew,
  },
  {
    ...order,
    key: 'restraining.renewed',
    length: { amount: 2, unit: 'years' },
    name: { fi: 'lähestymiskielto, uudistettu', sv: 'besöksförbud, förnyat', en: 'restraining order, renewed' },
    says: renew,
  },
  {
    ...order,
    key: 'restraining.monitored',
    length: { amount: 6, unit: 'months' },
    name: {
      fi: 'teknisesti valvottu lähestymiskielto',
      sv: 'tekniskt övervakat besöksförbud',
      en: 'technically monitored restraining order',
    },
    says: renew,
  },
  {
    ...order,
    key: 'restraining.monitored.renewed',
    length: { amount: 3, unit: 'months' },
    name: {
      fi: 'teknisesti valvottu lähestymiskielto, uudistettu',
      sv: 'tekniskt övervakat besöksförbud, förnyat',
      en: 'technically monitored restraining order, renewed',
    },
    says: renew,
  },
  {
    ...order,
    key: 'restraining.family',
    length: { amount: 3, unit: 'months' },
    name: {
      fi: 'perheen sisäinen lähestymiskielto',
      sv: 'besöksförbud inom familjen',
      en: 'intra-family restraining order',
    },
    says: renew,
  },
  {
    ...order,
    key: 'restraining.family.renewed',
    length: { amount: 3, unit: 'months' },
    name: {
      fi: 'perheen sisäinen lähestymiskielto, uudistettu',
      sv: 'besöksförbud inom familjen, förnyat',
      en: 'intra-family restraining order, renewed',
    },
    says: renew,
  },
  {
    ...order,
    key: 'restraining.temp',
    event: 'temporary-order',
    kind: 'act',
    length: { amount: 3, unit: 'days' },
    place: '12 §',
    owner: 'police',
    term: 'verify',
    name: {
      fi: 'väliaikainen lähestymiskielto tuomioistuimeen',
      sv: 'tillfälligt besöksförbud till domstol',
      en: 'temporary restraining order to court',
    },
    says: {
      fi: 'Päätös saatetaan käräjäoikeuden käsiteltäväksi viipymättä, viimeistään kolmen vuorokauden kuluessa.',
      sv: 'Beslutet förs till tingsrätten utan dröjsmål, senast inom tre dygn.',
      en: 'The decision is brought to the district court without delay, within three days at the latest.',
    },
  },
  {
    ...order,
    key: 'restraining.temp.taken_up',
    event: 'temporary-order',
    kind: 'act',
    length: { amount: 7, unit: 'days' },
    place: '12 §',
    owner: 'court',
    term: 'verify',
    name: {
      fi: 'väliaikaisen lähestymiskiellon käsittely',
      sv: 'behandling av tillfälligt besöksförbud',
      en: 'temporary restraining order taken up',
    },
    says: {
      fi: 'Otetaan käsiteltäväksi seitsemän vuorokauden kuluessa päätöksestä.',
      sv: 'Tas upp till behandling inom sju dygn från beslutet.',
      en: 'Taken up within seven days of the decision.',
    },
  },
  {
    ...shipped,
    key: 'turvakielto',
    event: 'protection-entered',
    kind: 'period',
    length: { amount: 5, unit: 'years' },
    statute: 'population',
    place: '36 § (1175/2019)',
    owner: 'herself',
    classes: ['contact'],
    term: 'statute',
    name: { fi: 'turvakielto', sv: 'spärrmarkering', en: 'non-disclosure for personal safety' },
    says: {
      fi: 'Ensimmäisellä kerralla enintään viisi vuotta; erityisestä syystä toistaiseksi. Jatkoa haetaan Digi- ja väestötietovirastolta ennen päättymistä.',
      sv: 'Första gången högst fem år; av särskilda skäl tills vidare. Förlängning söks hos Myndigheten för digitalisering och befolkningsdata innan den upphör.',
      en: 'The first time five years at most; indefinite for a special reason. A renewal is sought from the Digital and Population Data Services Agency before it ends.',
    },
  },
  {
    ...shipped,
    key: 'turvakielto.renewed',
    event: 'protection-entered',
    kind: 'period',
    length: { amount: 2, unit: 'years' },
    statute: 'population',
    place: '36 § (1175/2019)',
    owner: 'herself',
    classes: ['contact'],
    term: 'statute',
    name: { fi: 'turvakielto, jatkettu', sv: 'spärrmarkering, förlängd', en: 'non-disclosure, renewed' },
    says: {
      fi: 'Jatketaan kaksi vuotta kerrallaan.',
      sv: 'Förlängs med två år i sänder.',
      en: 'Renewed for two years at a time.',
    },
  },
];
