import type { ProvisionSource } from '../provision.ts';
import { base, quoted, read, readIn2026, unverified } from './readings.ts';

const months = (amount: number) => ({ amount, unit: 'months' }) as const;

/** Social welfare, data on the person, secrecy, and how days are counted. */
export const services = {
  'lsl-26': {
    ...read,
    statute: 'child-welfare',
    sections: ['26'],
    says: {
      fi: 'Lapsen kiireellinen tarve arvioidaan heti, kun asia on tullut tietoon.',
      sv: 'Barnets brådskande behov bedöms genast när saken har blivit känd.',
      en: 'A child’s urgent need is assessed at once when the matter has become known.',
    },
  },
  'shl-36': {
    ...read,
    statute: 'social-welfare',
    sections: ['36'],
    limits: { start: { amount: 7, unit: 'working-days' }, finish: months(3) },
    says: {
      fi: 'Palvelutarpeen arviointi aloitetaan viimeistään seitsemäntenä arkipäivänä ja on valmis kolmessa kuukaudessa vireilletulosta.',
      sv: 'Bedömningen av servicebehovet inleds senast den sjunde vardagen och är färdig inom tre månader efter att ärendet blev anhängigt.',
      en: 'The assessment of service needs begins by the seventh working day and is finished within three months of the matter becoming pending.',
    },
    question: {
      fi: 'Lasketaanko lauantai arkipäiväksi? THL:n lastensuojelun käsikirjan mukaan ei.',
      sv: 'Räknas lördag som vardag? Enligt THL:s handbok för barnskyddet inte.',
      en: 'Does Saturday count as a working day? According to THL’s child-welfare handbook it does not.',
    },
  },
  'shl-45': {
    ...read,
    statute: 'social-welfare',
    sections: ['45'],
    limits: { plain: months(3) },
    says: {
      fi: 'Kiireellinen päätös pannaan toimeen heti, muu viimeistään kolmessa kuukaudessa asian vireilletulosta.',
      sv: 'Ett brådskande beslut verkställs genast, ett annat senast inom tre månader från det att ärendet blev anhängigt.',
      en: 'An urgent decision is carried out at once, another within three months of the matter becoming pending.',
    },
  },
  'atl-11': {
    ...readIn2026,
    statute: 'client-data',
    sections: ['11'],
    limits: { plain: months(2) },
    says: {
      fi: 'Lokitiedot annetaan viimeistään kahdessa kuukaudessa kirjallisesta pyynnöstä. Kahta vuotta vanhempia vain erityisestä syystä.',
      sv: 'Logguppgifter lämnas ut senast inom två månader från en skriftlig begäran. Uppgifter äldre än två år bara av särskilda skäl.',
      en: 'Logs are given within two months of a written request. Logs older than two years only for a special reason.',
    },
  },
  'atl-51': {
    ...readIn2026,
    statute: 'client-data',
    sections: ['51'],
    says: {
      fi: 'Alaikäinen voi laissa säädetyin edellytyksin kieltää tietojensa antamisen huoltajalle.',
      sv: 'En minderårig kan på de villkor lagen anger förbjuda att uppgifter lämnas till vårdnadshavaren.',
      en: 'On the conditions of the law a minor can forbid that data are given to a guardian.',
    },
  },
  'atl-annex': {
    ...readIn2026,
    statute: 'client-data',
    sections: ['annex'],
    says: {
      fi: 'Sosiaali- ja terveydenhuollon asiakirjojen säilytysajat ovat lain liitteessä. Muilla rekisterinpitäjillä on omat säännöksensä.',
      sv: 'Förvaringstiderna för social- och hälsovårdens handlingar står i lagens bilaga. Andra personuppgiftsansvariga har egna bestämmelser.',
      en: 'How long documents of social and health care are kept stands in the annex of the act. Other controllers have rules of their own.',
    },
  },
  'gdpr-33': {
    ...unverified,
    statute: 'gdpr',
    sections: ['33'],
    limits: { hours: { amount: 3, unit: 'days' } },
    says: {
      fi: 'Loukkauksesta ilmoitetaan valvontaviranomaiselle 72 tunnissa siitä, kun se tuli ilmi.',
      sv: 'En incident anmäls till tillsynsmyndigheten inom 72 timmar från det att den upptäcktes.',
      en: 'A breach is notified to the supervisory authority within 72 hours of becoming aware of it.',
    },
    source: {
      fi: 'Artiklaa ei ole luettu tätä varten uudelleen.',
      sv: 'Artikeln har inte lästs på nytt för detta.',
      en: 'The article was not read again for this.',
    },
  },
  'gdpr-12': {
    ...unverified,
    statute: 'gdpr',
    sections: ['12'],
    limits: { plain: months(1) },
    says: {
      fi: 'Tietopyyntöön vastataan kuukaudessa pyynnöstä.',
      sv: 'En begäran om uppgifter besvaras inom en månad.',
      en: 'A request for one’s data is answered within one month.',
    },
    source: {
      fi: 'Artiklaa ei ole luettu tätä varten uudelleen.',
      sv: 'Artikeln har inte lästs på nytt för detta.',
      en: 'The article was not read again for this.',
    },
  },
  'julkl-11': {
    ...read,
    statute: 'openness',
    sections: ['11'],
    says: {
      fi: 'Epäilty voi yleensä asianosaisena lukea sen, mitä poliisille ja syyttäjälle kirjataan; yhteystietoja voi rajata.',
      sv: 'Den misstänkta kan i regel som part läsa det som antecknas för polisen och åklagaren; kontaktuppgifter kan begränsas.',
      en: 'As a party the suspect will normally be able to read what is written for the police and the prosecutor; contact details can be left out.',
    },
  },
  counting: {
    ...base,
    statute: 'time-limits',
    sections: [],
    mark: 'read',
    version: 'consolidated',
    asOf: '2023',
    says: {
      fi: 'Alkupäivää ei lueta mukaan; viikot, kuukaudet ja vuodet päättyvät samana päivänä.',
      sv: 'Den första dagen räknas inte; veckor, månader och år slutar på samma dag.',
      en: 'The first day is not counted; weeks, months and years end on the same day.',
    },
    source: {
      fi: 'Ajantasainen teksti luettu finlex.fi-sivulta, jossa muutoksia oli seurattu säädökseen 1053/2023 asti.',
      sv: 'Den uppdaterade texten läst på finlex.fi, där ändringar hade följts till och med författning 1053/2023.',
      en: 'The consolidated text was read on finlex.fi, followed there up to 1053/2023.',
    },
  },
  'counting-moves': {
    ...base,
    statute: 'time-limits',
    sections: ['5'],
    mark: 'read',
    version: 'consolidated',
    asOf: '2023',
    says: {
      fi: 'Tuomioistuimessa tai muussa viranomaisessa tehtävän viimeinen päivä siirtyy pyhältä ja lauantailta seuraavaan arkipäivään.',
      sv: 'Den sista dagen för det som görs hos en domstol eller annan myndighet flyttas från helgdag och lördag till följande vardag.',
      en: 'The last day of what is done at a court or another authority moves from a holiday or Saturday to the next working day.',
    },
    source: {
      fi: 'Ajantasainen teksti luettu finlex.fi-sivulta, jossa muutoksia oli seurattu säädökseen 1053/2023 asti.',
      sv: 'Den uppdaterade texten läst på finlex.fi, där ändringar hade följts till och med författning 1053/2023.',
      en: 'The consolidated text was read on finlex.fi, followed there up to 1053/2023.',
    },
  },
  accessibility: {
    ...quoted,
    statute: 'digital-services',
    sections: [],
    says: {
      fi: 'Laki edellyttää saavutettavuutta; vaadittu taso on katsottava ennen käyttöönottoa.',
      sv: 'Lagen förutsätter tillgänglighet; nivån som krävs ska ses efter före ibruktagandet.',
      en: 'The act asks for accessibility; the level that it requires is to be looked up before real use.',
    },
    source: {
      fi: 'Säädöksen nimi ja numero tunnetaan; sen vaatimaa tasoa ei ole luettu.',
      sv: 'Lagens namn och nummer är kända; nivån som den kräver har inte lästs.',
      en: 'Name and number of the act are known; the level that it requires was not read.',
    },
  },
} as const satisfies Record<string, ProvisionSource>;
