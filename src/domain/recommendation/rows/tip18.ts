import type { Recommendation } from '../item.ts';

export const tip18: readonly Recommendation[] = [
  {
    key: 'tip18-1',
    set: 'tip18',
    themes: ['criminal-process'],
    addressees: ['police', 'prosecutor', 'court'],
    seen: 'whole-list',
    state: 'current',
    words: {
      fi: {
        says: 'Kun ihmiskauppa liittyy seksuaaliseen hyväksikäyttöön tai työhön, sitä tutkitaan ihmiskauppana ja syyte nostetaan ihmiskaupasta. Rangaistukset ovat tuntuvia.',
      },
      sv: {
        says: 'Människohandel i sexuellt syfte och inom arbetslivet utreds som människohandel, och åtalet gäller människohandel. Straffen är kännbara.',
      },
      en: {
        says: 'Treat sex trafficking and labour trafficking as trafficking, from the investigation to the charge. Pass severe sentences.',
      },
    },
    practices: ['oversight-of-investigations', 'one-police-process'],
  },
  {
    key: 'tip18-2',
    set: 'tip18',
    themes: ['getting-help'],
    addressees: ['assistance-system', 'wellbeing-county', 'ministry'],
    seen: 'whole-list',
    state: 'current',
    words: {
      fi: { says: 'Uhri saa palvelut riippumatta siitä, nostetaanko syyte ja mikä rikosnimike on.' },
      sv: { says: 'Offret får tjänster oberoende av om åtal väcks och vilken brottsbenämningen är.' },
      en: { says: 'Give victims services whether or not charges are brought, and whatever the offence is called.' },
    },
    practices: ['seri-straight-in', 'talk-before-report'],
  },
  {
    key: 'tip18-3',
    set: 'tip18',
    themes: ['regions-competence'],
    addressees: ['police', 'court', 'ministry'],
    seen: 'whole-list',
    state: 'current',
    words: {
      fi: {
        says: 'Ihmiskauppaan erikoistuneita poliiseja ja tuomareita lisätään, ja tutkintayksiköt saavat riittävästi voimavaroja.',
      },
      sv: {
        says: 'Fler poliser och domare specialiserar sig på människohandel, och de enheter som utreder brotten får tillräckliga resurser.',
      },
      en: {
        says: 'Have more police officers and judges who specialise in trafficking, and give the investigating units enough resources.',
      },
    },
    practices: ['national-police-group'],
  },
  {
    key: 'tip18-4',
    set: 'tip18',
    themes: ['regions-competence'],
    addressees: ['police', 'prosecutor', 'court'],
    seen: 'whole-list',
    state: 'current',
    words: {
      fi: { says: 'Poliiseja, syyttäjiä ja tuomareita koulutetaan soveltamaan ihmiskauppaa koskevaa säännöstä.' },
      sv: { says: 'Poliser, åklagare och domare utbildas i att tillämpa bestämmelsen om människohandel.' },
      en: { says: 'Train police officers, prosecutors and judges in applying the trafficking provision.' },
    },
    practices: ['one-police-process', 'inspectors-checklist'],
  },
  {
    key: 'tip18-5',
    set: 'tip18',
    themes: ['network'],
    addressees: ['ministry', 'all'],
    seen: 'whole-list',
    state: 'current',
    words: {
      fi: {
        says: 'Kansallinen ohjausmalli otetaan käyttöön kaikilla aloilla. Viranomaisia koulutetaan tunnistamaan uhreja aktiivisesti ja ohjaamaan heidät palveluihin.',
      },
      sv: {
        says: 'Den nationella hänvisningsmekanismen tas i bruk inom alla sektorer. Myndigheterna utbildas i att aktivt identifiera offer och hänvisa dem till tjänster.',
      },
      en: {
        says: 'Put the national referral mechanism into use in every sector. Train officials to identify victims actively and to refer to services.',
      },
    },
    practices: ['national-manual', 'refer-on-suspicion', 'consent-before-referral', 'county-social-worker-refers'],
  },
  {
    key: 'tip18-6',
    set: 'tip18',
    themes: ['network'],
    addressees: ['ministry'],
    seen: 'whole-list',
    state: 'history',
    words: {
      fi: {
        says: 'Laaditaan ja julkaistaan kansallinen toimintaohjelma ihmiskauppaa vastaan.',
        note: 'Tehty: valtioneuvosto hyväksyi toimintaohjelman 6.5.2021.',
      },
      sv: {
        says: 'Ett nationellt handlingsprogram mot människohandel tas fram och publiceras.',
        note: 'Gjort: statsrådet godkände ett handlingsprogram den 6 maj 2021.',
      },
      en: {
        says: 'Draw up and publish a national action plan against trafficking.',
        note: 'Done: the Government adopted an action plan on 6 May 2021.',
      },
    },
    practices: [],
  },
  {
    key: 'tip18-7',
    set: 'tip18',
    themes: ['vulnerability'],
    addressees: ['ministry', 'labour-inspection'],
    seen: 'whole-list',
    state: 'history',
    words: {
      fi: { says: 'Työntekijän suoja ulotetaan kausityöntekijöihin, joille maksetaan provisiopalkkaa.' },
      sv: { says: 'Skyddet för arbetstagare utvidgas till säsongsarbetare som får lönen som provision.' },
      en: { says: 'Extend the protection of workers to seasonal workers who are paid by commission.' },
    },
    practices: [],
  },
];
