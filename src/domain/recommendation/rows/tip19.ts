import type { Recommendation } from '../item.ts';

export const tip19: readonly Recommendation[] = [
  {
    key: 'tip19-1',
    set: 'tip19',
    themes: ['criminal-process'],
    addressees: ['court'],
    seen: 'in-excerpt',
    state: 'current',
    words: {
      fi: {
        says: 'Rangaistukset mitataan niin, että useimmat ihmiskaupasta tuomitut suorittavat tuntuvan vankeusrangaistuksen.',
      },
      sv: {
        says: 'Straffen mäts ut så att de flesta som döms för människohandel avtjänar ett kännbart fängelsestraff.',
      },
      en: { says: 'Pass sentences under which most convicted traffickers serve a considerable time in prison.' },
    },
    practices: [],
  },
  {
    key: 'tip19-2',
    set: 'tip19',
    themes: ['criminal-process'],
    addressees: ['police', 'prosecutor', 'court'],
    seen: 'in-excerpt',
    state: 'current',
    words: {
      fi: {
        says: 'Kun ihmiskauppa liittyy seksuaaliseen hyväksikäyttöön tai työhön, sitä tutkitaan ihmiskauppana ja syyte nostetaan ihmiskaupasta.',
      },
      sv: {
        says: 'Människohandel i sexuellt syfte och inom arbetslivet utreds som människohandel, och åtalet gäller människohandel.',
      },
      en: {
        says: 'Treat sex trafficking and labour trafficking as trafficking, from the investigation to the charge.',
      },
    },
    practices: ['oversight-of-investigations', 'one-police-process'],
  },
  {
    key: 'tip19-3',
    set: 'tip19',
    themes: ['regions-competence'],
    addressees: ['police', 'prosecutor', 'court'],
    seen: 'in-excerpt',
    state: 'current',
    words: {
      fi: { says: 'Poliiseja, syyttäjiä ja tuomareita koulutetaan soveltamaan ihmiskauppaa koskevaa säännöstä.' },
      sv: { says: 'Poliser, åklagare och domare utbildas i att tillämpa bestämmelsen om människohandel.' },
      en: { says: 'Train police officers, prosecutors and judges in applying the trafficking provision.' },
    },
    practices: ['one-police-process', 'inspectors-checklist'],
  },
  {
    key: 'tip19-4',
    set: 'tip19',
    themes: ['network'],
    addressees: ['ministry'],
    seen: 'in-excerpt',
    state: 'history',
    words: {
      fi: { says: 'Ihmiskaupan vastaista työtä johtaa pysyvä kansallinen koordinaattori.', note: 'Tehty vuonna 2020.' },
      sv: { says: 'En permanent nationell samordnare leder arbetet mot människohandel.', note: 'Gjort 2020.' },
      en: { says: 'Appoint a permanent national co-ordinator for work against trafficking.', note: 'Done in 2020.' },
    },
    practices: [],
  },
  {
    key: 'tip19-5',
    set: 'tip19',
    themes: ['regions-competence'],
    addressees: ['police', 'ministry'],
    seen: 'in-excerpt',
    state: 'history',
    words: {
      fi: {
        says: 'Ihmiskauppaan erikoistuneita lisätään viranomaisissa. Poliisilla on omat tutkintaryhmät, joilla on riittävästi voimavaroja.',
        note: 'Poliisin valtakunnallinen tutkintaryhmä on toiminut vuodesta 2021.',
      },
      sv: {
        says: 'Myndigheterna har fler specialister på människohandel, och polisen har särskilda utredningsgrupper med tillräckliga resurser.',
        note: 'Polisens nationella utredningsgrupp har funnits sedan 2021.',
      },
      en: {
        says: 'Have more officials who specialise in trafficking, and dedicated police units with enough resources.',
        note: 'The national police group has been at work since 2021.',
      },
    },
    practices: ['national-police-group'],
  },
  {
    key: 'tip19-6',
    set: 'tip19',
    themes: ['getting-help'],
    addressees: ['assistance-system', 'wellbeing-county', 'ministry'],
    seen: 'in-excerpt',
    state: 'history',
    words: {
      fi: {
        says: 'Uhri saa palvelut riippumatta siitä, nostetaanko syyte ja mikä rikosnimike on.',
        note: 'Laki muuttui tältä osin 1.1.2023.',
      },
      sv: {
        says: 'Offret får tjänster oberoende av om åtal väcks och vilken brottsbenämningen är.',
        note: 'Lagen ändrades i denna del den 1 januari 2023.',
      },
      en: {
        says: 'Give victims services whether or not charges are brought, and whatever the offence is called.',
        note: 'The law on this changed on 1 January 2023.',
      },
    },
    practices: ['seri-straight-in', 'talk-before-report'],
  },
];
