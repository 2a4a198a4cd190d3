import type { RuleSource } from './rule.ts';
import { shipped } from './shipped.ts';

const order: Omit<RuleSource, 'key' | 'law' | 'name'> = {
  ...shipped,
  event: 'order-given',
  kind: 'period',
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
    law: 'lk-7',
    limit: 'first',
    name: { fi: 'lähestymiskielto', sv: 'besöksförbud', en: 'restraining order' },
    advice: renew,
  },
  {
    ...order,
    key: 'restraining.renewed',
    law: 'lk-7',
    limit: 'renewed',
    name: { fi: 'lähestymiskielto, uudistettu', sv: 'besöksförbud, förnyat', en: 'restraining order, renewed' },
    advice: renew,
  },
  {
    ...order,
    key: 'restraining.monitored',
    law: 'lk-7',
    limit: 'monitored',
    name: {
      fi: 'teknisesti valvottu lähestymiskielto',
      sv: 'tekniskt övervakat besöksförbud',
      en: 'technically monitored restraining order',
    },
    advice: renew,
  },
  {
    ...order,
    key: 'restraining.monitored.renewed',
    law: 'lk-7',
    limit: 'monitoredrenewed',
    name: {
      fi: 'teknisesti valvottu lähestymiskielto, uudistettu',
      sv: 'tekniskt övervakat besöksförbud, förnyat',
      en: 'technically monitored restraining order, renewed',
    },
    advice: renew,
  },
  {
    ...order,
    key: 'restraining.family',
    law: 'lk-7',
    limit: 'family',
    name: {
      fi: 'perheen sisäinen lähestymiskielto',
      sv: 'besöksförbud inom familjen',
      en: 'intra-family restraining order',
    },
    advice: renew,
  },
  {
    ...order,
    key: 'restraining.family.renewed',
    law: 'lk-7',
    limit: 'familyrenewed',
    name: {
      fi: 'perheen sisäinen lähestymiskielto, uudistettu',
      sv: 'besöksförbud inom familjen, förnyat',
      en: 'intra-family restraining order, renewed',
    },
    advice: renew,
  },
  {
    ...order,
    key: 'restraining.temp',
    law: 'lk-12',
    event: 'temporary-order',
    kind: 'act',
    limit: 'brought',
    owner: 'police',
    term: 'verify',
    name: {
      fi: 'väliaikainen lähestymiskielto tuomioistuimeen',
      sv: 'tillfälligt besöksförbud till domstol',
      en: 'temporary restraining order to court',
    },
  },
  {
    ...order,
    key: 'restraining.temp.taken_up',
    law: 'lk-12',
    event: 'temporary-order',
    kind: 'act',
    limit: 'taken',
    owner: 'court',
    term: 'verify',
    name: {
      fi: 'väliaikaisen lähestymiskiellon käsittely',
      sv: 'behandling av tillfälligt besöksförbud',
      en: 'temporary restraining order taken up',
    },
  },
  {
    ...shipped,
    key: 'turvakielto',
    law: 'vtj-36',
    event: 'protection-entered',
    kind: 'period',
    limit: 'first',
    owner: 'herself',
    classes: ['contact'],
    term: 'statute',
    name: { fi: 'turvakielto', sv: 'spärrmarkering', en: 'non-disclosure for personal safety' },
    advice: {
      fi: 'Jatkoa haetaan Digi- ja väestötietovirastolta ennen päättymistä.',
      sv: 'Förlängning söks hos Myndigheten för digitalisering och befolkningsdata innan den upphör.',
      en: 'A renewal is sought from the Digital and Population Data Services Agency before it ends.',
    },
  },
  {
    ...shipped,
    key: 'turvakielto.renewed',
    law: 'vtj-36',
    event: 'protection-entered',
    kind: 'period',
    limit: 'renewed',
    owner: 'herself',
    classes: ['contact'],
    term: 'statute',
    name: { fi: 'turvakielto, jatkettu', sv: 'spärrmarkering, förlängd', en: 'non-disclosure, renewed' },
  },
];
