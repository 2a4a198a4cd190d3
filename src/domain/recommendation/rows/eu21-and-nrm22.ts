import type { Recommendation } from '../item.ts';

export const eu21: readonly Recommendation[] = [
  {
    key: 'eu21-1',
    set: 'eu21',
    themes: ['network'],
    addressees: ['labour-inspection', 'ministry'],
    seen: 'told-by-another',
    state: 'current',
    words: {
      fi: {
        says: 'Vahvistetaan työsuojeluvalvonnan tai työmarkkinaosapuolten valmiuksia. Uhreja tunnistetaan monialaisessa yhteistyössä.',
      },
      sv: {
        says: 'Kapaciteten inom arbetarskyddstillsynen eller hos arbetsmarknadsparterna stärks. Offer identifieras i sektorsövergripande samarbete.',
      },
      en: {
        says: 'Strengthen labour inspection or the social partners. Identify victims in multi-agency co-operation.',
      },
    },
    practices: ['joint-inspection', 'inspectors-checklist'],
  },
  {
    key: 'eu21-2',
    set: 'eu21',
    themes: ['criminal-process'],
    addressees: ['police'],
    seen: 'told-by-another',
    state: 'current',
    words: {
      fi: { says: 'Poliisi tekee yhteistyötä EU:n virastojen ja varsinkin Europolin kanssa.' },
      sv: { says: 'Polisen samarbetar med EU:s byråer, framför allt med Europol.' },
      en: { says: 'Co-operate with EU agencies, above all with Europol.' },
    },
    practices: [],
  },
  {
    key: 'eu21-3',
    set: 'eu21',
    themes: ['regions-competence'],
    addressees: ['ministry'],
    seen: 'told-by-another',
    state: 'current',
    words: {
      fi: { says: 'Tietoja ihmiskaupasta kirjataan ja kerätään kansallisesti nykyistä paremmin.' },
      sv: { says: 'Uppgifter om människohandel registreras och samlas in bättre än i dag på nationell nivå.' },
      en: { says: 'Improve the way in which data on trafficking are registered and collected nationally.' },
    },
    practices: [],
  },
  {
    key: 'eu21-4',
    set: 'eu21',
    themes: ['regions-competence'],
    addressees: ['all'],
    seen: 'told-by-another',
    state: 'current',
    words: {
      fi: {
        says: 'Kaikki, jotka voivat työssään kohdata uhreja, saavat sukupuolisensitiivistä ja lapsen oikeuksiin perustuvaa koulutusta.',
      },
      sv: {
        says: 'Alla som i sitt arbete kan möta offer får en utbildning som är könssensitiv och bygger på barnets rättigheter.',
      },
      en: {
        says: 'Give everyone who may meet victims training that is sensitive to gender and built on the rights of the child.',
      },
    },
    practices: ['trafficking-in-mind'],
  },
];

export const nrm22: readonly Recommendation[] = [
  {
    key: 'nrm22-i',
    set: 'nrm22',
    themes: ['getting-help'],
    addressees: ['all'],
    seen: 'told-by-another',
    state: 'current',
    words: {
      fi: { says: 'Pilari 1: uhrit tunnistetaan ja heitä suojellaan.' },
      sv: { says: 'Pelare 1: offren identifieras och skyddas.' },
      en: { says: 'Pillar 1: victims are identified and protected.' },
    },
    practices: ['refer-on-suspicion', 'safety-first', 'safer-home'],
  },
  {
    key: 'nrm22-ii',
    set: 'nrm22',
    themes: ['getting-help'],
    addressees: ['all'],
    seen: 'told-by-another',
    state: 'current',
    words: {
      fi: { says: 'Pilari 2: jokainen uhri saa yksilöllistä tukea ja pääsee palveluihin.' },
      sv: { says: 'Pelare 2: varje offer får individuellt stöd och tillgång till tjänster.' },
      en: { says: 'Pillar 2: each victim gets individual support and access to services.' },
    },
    practices: ['one-co-ordinates-all', 'one-social-work-unit', 'county-social-worker-refers'],
  },
  {
    key: 'nrm22-iii',
    set: 'nrm22',
    themes: ['vulnerability'],
    addressees: ['all'],
    seen: 'told-by-another',
    state: 'current',
    words: {
      fi: { says: 'Pilari 3: uhri pääsee osaksi yhteiskuntaa.' },
      sv: { says: 'Pelare 3: offret är delaktigt i samhället.' },
      en: { says: 'Pillar 3: victims are included in society.' },
    },
    practices: ['integrate-and-rehabilitate'],
  },
  {
    key: 'nrm22-iv',
    set: 'nrm22',
    themes: ['criminal-process'],
    addressees: ['all'],
    seen: 'told-by-another',
    state: 'current',
    words: {
      fi: { says: 'Pilari 4: oikeus toteutuu rikosasiassa, ja uhri saa hyvityksen.' },
      sv: { says: 'Pelare 4: rättvisa skipas i brottmålet och offret får gottgörelse.' },
      en: { says: 'Pillar 4: criminal justice is done, and victims get redress.' },
    },
    practices: ['support-person-and-counsel', 'recorded-in-place-of-court'],
  },
  {
    key: 'nrm22-a',
    set: 'nrm22',
    themes: ['getting-help'],
    addressees: ['assistance-system', 'ngo'],
    seen: 'told-by-another',
    state: 'current',
    words: {
      fi: {
        says: 'Jokaisella aikuisella on riippumaton tukija. Jokaisella lapsella on tukija, joka on myös lapsen edunvalvoja.',
        note: 'Näin La Strada tiivistää käsikirjaa.',
      },
      sv: {
        says: 'Varje vuxen har ett oberoende ombud. Varje barn har ett ombud som också är barnets intressebevakare.',
        note: 'Så sammanfattar La Strada handboken.',
      },
      en: {
        says: 'Give each adult an independent advocate, and each child an advocate who is also the child’s guardian.',
        note: 'As La Strada sums up the handbook.',
      },
    },
    practices: ['support-person-and-counsel', 'one-co-ordinates-all'],
  },
];
