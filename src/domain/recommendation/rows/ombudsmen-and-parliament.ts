import type { Recommendation } from '../item.ts';

export const laps: readonly Recommendation[] = [
  {
    key: 'laps-1',
    set: 'laps',
    themes: ['regions-competence'],
    addressees: ['ministry'],
    seen: 'in-excerpt',
    state: 'current',
    words: {
      fi: {
        says: 'Lapsiin välittömästi tai välillisesti kohdistuvasta ihmiskaupasta kerätään riittävästi tietoa, ja tieto analysoidaan.',
      },
      sv: {
        says: 'Tillräckliga uppgifter samlas in och analyseras om människohandel som direkt eller indirekt drabbar barn.',
      },
      en: { says: 'Collect and analyse enough data on direct and indirect trafficking in children.' },
    },
    practices: [],
  },
  {
    key: 'laps-2',
    set: 'laps',
    themes: ['vulnerability'],
    addressees: ['ministry', 'child-protection'],
    seen: 'in-excerpt',
    state: 'current',
    words: {
      fi: {
        says: 'Sijaishuollosta hatkaavat lapset otetaan huomioon ihmiskaupan riskiryhmänä, myös sukupuolen näkökulmasta.',
      },
      sv: {
        says: 'Barn som avviker från vård utom hemmet beaktas som en riskgrupp för människohandel, också ur ett könsperspektiv.',
      },
      en: {
        says: 'Treat children who abscond from substitute care as a group at risk of trafficking, with gender in view.',
      },
    },
    practices: [],
  },
];

export const yvv: readonly Recommendation[] = [
  {
    key: 'yvv-1',
    set: 'yvv',
    themes: ['vulnerability', 'getting-help'],
    addressees: ['ministry', 'immigration'],
    seen: 'in-excerpt',
    state: 'current',
    words: {
      fi: {
        says: 'Ulkomaalaislakia muutetaan niin, että se vastaa uhrien erilaisia tilanteita.',
        note: 'Vuosina 2018–2020 auttamisjärjestelmään tuli yli 600 uutta asiakasta. Maahanmuuttovirasto havaitsi viitteitä ihmiskaupasta noin 450 henkilön asiassa. Ihmiskaupan uhrin oleskelulupia myönnettiin noin 30.',
      },
      sv: {
        says: 'Utlänningslagen ändras så att den motsvarar offrens olika situationer.',
        note: 'Åren 2018–2020 fick hjälpsystemet över 600 nya klienter. Migrationsverket såg tecken på människohandel i fråga om cirka 450 personer. Omkring 30 uppehållstillstånd för offer för människohandel beviljades.',
      },
      en: {
        says: 'Change the Aliens Act to meet the different situations of victims.',
        note: 'In 2018–2020 the Assistance System had over 600 new clients. The Finnish Immigration Service saw signs of trafficking in about 450 people. Some 30 residence permits for victims of trafficking were granted.',
      },
    },
    practices: [],
  },
];

export const havm: readonly Recommendation[] = [
  {
    key: 'havm-1',
    set: 'havm',
    themes: ['getting-help'],
    addressees: ['ministry'],
    seen: 'in-excerpt',
    state: 'current',
    words: {
      fi: { says: 'Ihmiskaupan uhrien auttamisjärjestelmää kehitetään.' },
      sv: { says: 'Hjälpsystemet för offer för människohandel utvecklas.' },
      en: { says: 'Develop the Assistance System for Victims of Human Trafficking.' },
    },
    practices: [],
  },
  {
    key: 'havm-2',
    set: 'havm',
    themes: ['criminal-process'],
    addressees: ['police', 'prosecutor', 'court'],
    seen: 'in-excerpt',
    state: 'current',
    words: {
      fi: { says: 'Rikosvastuu toteutuu ihmiskaupparikoksissa nykyistä tehokkaammin.' },
      sv: { says: 'Straffansvaret för människohandelsbrott förverkligas effektivare än i dag.' },
      en: { says: 'Make criminal liability for trafficking work more effectively than now.' },
    },
    practices: ['oversight-of-investigations', 'one-police-process'],
  },
];
