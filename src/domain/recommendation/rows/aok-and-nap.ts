import type { Recommendation } from '../item.ts';

export const aok: readonly Recommendation[] = [
  {
    key: 'aok-1',
    set: 'aok',
    themes: ['criminal-process'],
    addressees: ['police-board'],
    seen: 'in-excerpt',
    state: 'current',
    words: {
      fi: {
        says: 'Poliisihallitus luo edellytykset sille, ettei esitutkinta viivästy aiheetta. Se vaatii useita toimia.',
      },
      sv: {
        says: 'Polisstyrelsen skapar förutsättningar för att förundersökningar inte fördröjs utan grund. Det kräver flera åtgärder.',
      },
      en: {
        says: 'Create the conditions in which investigations are not delayed without good reason. That takes several measures.',
      },
    },
    practices: ['oversight-of-investigations', 'check-terms-with-interpreter'],
  },
  {
    key: 'aok-2',
    set: 'aok',
    themes: ['criminal-process'],
    addressees: ['police-board', 'police'],
    seen: 'in-excerpt',
    state: 'current',
    words: {
      fi: {
        says: 'Poliisin sisäinen laillisuusvalvonta seuraa tarkasti, tunnistetaanko ihmiskauppa ja tutkitaanko se viivytyksettä.',
      },
      sv: {
        says: 'Polisens interna laglighetskontroll följer noga om människohandel identifieras och utreds utan dröjsmål.',
      },
      en: {
        says: 'Let the internal oversight of the police follow closely whether trafficking is identified and investigated promptly.',
      },
    },
    practices: ['oversight-of-investigations'],
  },
  {
    key: 'aok-3',
    set: 'aok',
    themes: ['criminal-process'],
    addressees: ['police'],
    seen: 'in-excerpt',
    state: 'current',
    words: {
      fi: {
        says: 'Kuulustelut toimitetaan ripeästi. Kun esitutkinta päätetään, päätös perustellaan kunnolla.',
        note: 'Apulaisoikeuskansleri kiinnitti tähän huomiota yhdessä asiassa Länsi-Uudellamaalla 28.8.2023.',
      },
      sv: {
        says: 'Förhören hålls skyndsamt. När en förundersökning avslutas motiveras beslutet ordentligt.',
        note: 'Biträdande justitiekanslern fäste uppmärksamhet vid detta i ett enskilt ärende i Västra Nyland den 28 augusti 2023.',
      },
      en: {
        says: 'Carry out questioning promptly. Give full reasons when an investigation is ended.',
        note: 'The Deputy Chancellor of Justice drew attention to this in one case in Western Uusimaa, on 28 August 2023.',
      },
    },
    practices: ['oversight-of-investigations'],
  },
  {
    key: 'aok-4',
    set: 'aok',
    themes: ['criminal-process'],
    addressees: ['police', 'prosecutor'],
    seen: 'in-excerpt',
    state: 'current',
    words: {
      fi: {
        says: 'Kun näyttöä on punnittava, asia viedään syyttäjälle.',
        note: 'Puute, joka todettiin 16.1.2024. Tämä on havainto, ei määräys.',
      },
      sv: {
        says: 'När bevisningen behöver vägas förs ärendet till åklagaren för bedömning.',
        note: 'En brist som konstaterades den 16 januari 2024. Det är en iakttagelse, inget föreläggande.',
      },
      en: {
        says: 'Take the case to the prosecutor when evidence has to be weighed.',
        note: 'A shortcoming noted on 16 January 2024. It is a finding, not an order.',
      },
    },
    practices: ['oversight-of-investigations'],
  },
];

export const nap: readonly Recommendation[] = [
  {
    key: 'nap-1',
    set: 'nap',
    themes: ['getting-help'],
    addressees: ['ministry', 'all'],
    seen: 'whole-list',
    state: 'current',
    words: {
      fi: { says: 'Ihmiskaupan uhrit tavoitetaan ja tunnistetaan.' },
      sv: { says: 'Offren för människohandel nås och identifieras.' },
      en: { says: 'Victims of trafficking are reached and identified.' },
    },
    practices: ['outreach-to-people-selling-sex', 'notice-in-health-care', 'trafficking-in-mind', 'refer-on-suspicion'],
  },
  {
    key: 'nap-2',
    set: 'nap',
    themes: ['getting-help'],
    addressees: ['ministry', 'all'],
    seen: 'whole-list',
    state: 'current',
    words: {
      fi: { says: 'Uhrit saavat tarvitsemansa avun.' },
      sv: { says: 'Offren får den hjälp de behöver.' },
      en: { says: 'Victims get the help that is needed.' },
    },
    practices: ['one-co-ordinates-all', 'one-social-work-unit', 'seri-straight-in'],
  },
  {
    key: 'nap-3',
    set: 'nap',
    themes: ['criminal-process'],
    addressees: ['ministry', 'all'],
    seen: 'whole-list',
    state: 'current',
    words: {
      fi: { says: 'Rikosvastuu toteutuu ihmiskaupparikoksissa.' },
      sv: { says: 'Straffansvaret förverkligas i fråga om människohandelsbrott.' },
      en: { says: 'Criminal liability is enforced in trafficking offences.' },
    },
    practices: ['one-police-process', 'oversight-of-investigations', 'national-police-group'],
  },
  {
    key: 'nap-4',
    set: 'nap',
    themes: ['network'],
    addressees: ['ministry', 'all'],
    seen: 'whole-list',
    state: 'current',
    words: {
      fi: { says: 'Ihmiskauppaa torjutaan yhdessä: yli hallinnonalojen rajojen ja kansalaisyhteiskunnan kanssa.' },
      sv: { says: 'Människohandel bekämpas tillsammans: över förvaltningsgränserna och med det civila samhället.' },
      en: { says: 'Trafficking is fought together: across sectors and with civil society.' },
    },
    practices: ['open-regional-network', 'invite-those-who-meet', 'agree-roles-beforehand', 'joint-inspection'],
  },
  {
    key: 'nap-5',
    set: 'nap',
    themes: ['regions-competence'],
    addressees: ['ministry', 'all'],
    seen: 'whole-list',
    state: 'current',
    words: {
      fi: { says: 'Ihmiskaupan vastaista työtä kehitetään tiedon pohjalta.' },
      sv: { says: 'Arbetet mot människohandel utvecklas utifrån kunskap.' },
      en: { says: 'Work against trafficking is developed on the basis of knowledge.' },
    },
    practices: [],
  },
];
