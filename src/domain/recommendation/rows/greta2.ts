import type { Recommendation } from '../item.ts';

export const greta2: readonly Recommendation[] = [
  {
    key: 'greta2-a',
    set: 'greta2',
    themes: ['getting-help'],
    addressees: ['police', 'immigration', 'labour-inspection', 'all'],
    seen: 'told-by-another',
    state: 'current',
    words: {
      fi: { says: 'Uhreja tunnistetaan aktiivisesti.' },
      sv: { says: 'Offer identifieras aktivt.' },
      en: { says: 'Identify victims actively.' },
    },
    practices: ['notice-in-health-care', 'trafficking-in-mind', 'printed-questions', 'inspectors-checklist'],
  },
  {
    key: 'greta2-b',
    set: 'greta2',
    themes: ['network'],
    addressees: ['all'],
    seen: 'told-by-another',
    state: 'current',
    words: {
      fi: { says: 'Tieto kulkee niiden toimijoiden välillä, joita asia koskee.' },
      sv: { says: 'De aktörer som ärendet gäller utbyter information med varandra.' },
      en: { says: 'Share information between those concerned.' },
    },
    practices: ['right-and-need-to-know', 'agree-roles-beforehand'],
  },
  {
    key: 'greta2-c',
    set: 'greta2',
    themes: ['regions-competence'],
    addressees: ['assistance-system', 'wellbeing-county'],
    seen: 'told-by-another',
    state: 'current',
    words: {
      fi: {
        says: 'Apu vastaa kunkin uhrin tarpeita. Se on yhdenvertaista koko maassa, asuinpaikasta ja palveluntuottajasta riippumatta.',
      },
      sv: {
        says: 'Hjälpen motsvarar varje offers behov. Den är likvärdig i hela landet, oberoende av bostadsort och tjänsteproducent.',
      },
      en: {
        says: 'Fit assistance to the needs of each victim. Keep it equal in the whole country, wherever the person lives and whoever provides it.',
      },
    },
    practices: ['one-social-work-unit', 'county-social-worker-refers', 'open-regional-network'],
  },
  {
    key: 'greta2-d',
    set: 'greta2',
    themes: ['getting-help'],
    addressees: ['ministry', 'wellbeing-county'],
    seen: 'told-by-another',
    state: 'current',
    words: {
      fi: { says: 'Erikoistuneita turvakoteja lisätään, myös miehille.' },
      sv: { says: 'Antalet specialiserade skyddshem utökas, också för män.' },
      en: { says: 'Have more specialised shelters, for men too.' },
    },
    practices: ['shelter-for-like-reasons'],
  },
  {
    key: 'greta2-e',
    set: 'greta2',
    themes: ['regions-competence'],
    addressees: ['ministry'],
    seen: 'told-by-another',
    state: 'current',
    words: {
      fi: { says: 'Ihmiskaupasta kerätään tietoa kattavalla järjestelmällä.' },
      sv: { says: 'Uppgifter om människohandel samlas in med hjälp av ett heltäckande system.' },
      en: { says: 'Have a comprehensive system for collecting data on trafficking.' },
    },
    practices: [],
  },
  {
    key: 'greta2-f',
    set: 'greta2',
    themes: ['vulnerability'],
    addressees: ['ministry', 'child-protection'],
    seen: 'told-by-another',
    state: 'current',
    words: {
      fi: { says: 'Lisätään toimia, joilla ehkäistään lapsiin kohdistuvaa ihmiskauppaa.' },
      sv: { says: 'Fler åtgärder vidtas för att förebygga människohandel med barn.' },
      en: { says: 'Do more to prevent trafficking in children.' },
    },
    practices: [],
  },
  {
    key: 'greta2-g',
    set: 'greta2',
    themes: ['getting-help'],
    addressees: ['police', 'immigration'],
    seen: 'told-by-another',
    state: 'current',
    words: {
      fi: {
        says: 'Poliisi ja rajaviranomaiset saavat ohjeet harkinta-ajan noudattamisesta.',
        note: 'Suositus koski myös toipumisaikaa, joka kumottiin 1.1.2023.',
      },
      sv: {
        says: 'Polisen och gränsmyndigheterna får anvisningar om hur betänketiden ska iakttas.',
        note: 'Rekommendationen gällde också återhämtningstiden, som upphävdes den 1 januari 2023.',
      },
      en: {
        says: 'Give the police and the border authorities guidance on observing the reflection period.',
        note: 'The recommendation also named the recovery period, which was repealed on 1 January 2023.',
      },
    },
    practices: [],
  },
  {
    key: 'greta2-h',
    set: 'greta2',
    themes: ['criminal-process'],
    addressees: ['ministry'],
    seen: 'told-by-another',
    state: 'current',
    words: {
      fi: {
        says: 'Rikosvahinkolaki kattaa kaikki ihmiskaupan uhrit.',
        note: 'Tiedote puhuu myös rankaisemattomuudesta. Sen merkitys on epäselvä, joten se osa on jätetty pois.',
      },
      sv: {
        says: 'Brottsskadelagen omfattar alla offer för människohandel.',
        note: 'Meddelandet talar också om straffrihet. Vad som avses är oklart, och därför är den delen utelämnad.',
      },
      en: {
        says: 'Make the Act on Compensation for Crime Damage cover all victims of trafficking.',
        note: 'The release also speaks of impunity. What is meant is unclear, so that part is left out.',
      },
    },
    practices: [],
  },
  {
    key: 'greta2-i',
    set: 'greta2',
    themes: ['network'],
    addressees: ['ministry'],
    seen: 'told-by-another',
    state: 'history',
    words: {
      fi: {
        says: 'Hyväksytään kansallinen toimintaohjelma tai strategia ihmiskauppaa vastaan.',
        note: 'Tehty: valtioneuvosto hyväksyi toimintaohjelman 6.5.2021.',
      },
      sv: {
        says: 'Ett nationellt handlingsprogram eller en strategi mot människohandel godkänns.',
        note: 'Gjort: statsrådet godkände ett handlingsprogram den 6 maj 2021.',
      },
      en: {
        says: 'Adopt a national action plan or strategy against trafficking.',
        note: 'Done: the Government adopted an action plan on 6 May 2021.',
      },
    },
    practices: [],
  },
];
