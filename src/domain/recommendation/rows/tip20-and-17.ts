import type { Recommendation } from '../item.ts';

export const tip20: readonly Recommendation[] = [
  {
    key: 'tip20-1',
    set: 'tip20',
    themes: ['criminal-process'],
    addressees: ['police', 'prosecutor', 'court'],
    seen: 'in-excerpt',
    state: 'current',
    words: {
      fi: {
        says: 'Kun ihmiskauppa liittyy seksuaaliseen hyväksikäyttöön tai työhön, sitä tutkitaan ihmiskauppana ja syyte nostetaan ihmiskaupasta. Tuomitut saavat tuntuvan vankeusrangaistuksen.',
      },
      sv: {
        says: 'Människohandel i sexuellt syfte och inom arbetslivet utreds som människohandel, och åtalet gäller människohandel. De dömda får kännbara fängelsestraff.',
      },
      en: {
        says: 'Treat sex trafficking and labour trafficking as trafficking, from the investigation to the charge. Give those convicted significant prison terms.',
      },
    },
    practices: ['oversight-of-investigations', 'one-police-process'],
  },
  {
    key: 'tip20-2',
    set: 'tip20',
    themes: ['regions-competence'],
    addressees: ['police', 'prosecutor', 'court', 'ministry'],
    seen: 'in-excerpt',
    state: 'current',
    words: {
      fi: {
        says: 'Ihmiskauppaan erikoistuneita poliiseja, syyttäjiä ja tuomareita lisätään. Poliisi saa lisää omia tutkintaryhmiä, joilla on riittävästi voimavaroja.',
      },
      sv: {
        says: 'Fler poliser, åklagare och domare specialiserar sig på människohandel. Polisen får fler särskilda utredningsgrupper med tillräckliga resurser.',
      },
      en: {
        says: 'Have more police officers, prosecutors and judges who specialise in trafficking. Set up further dedicated police units with enough resources.',
      },
    },
    practices: ['national-police-group'],
  },
  {
    key: 'tip20-3',
    set: 'tip20',
    themes: ['regions-competence'],
    addressees: ['wellbeing-county'],
    seen: 'in-excerpt',
    state: 'current',
    words: {
      fi: {
        says: 'Joka alueella on valtakunnallisten vaatimusten mukaiset menettelyt. Työntekijät tuntevat uhrin oikeudet ja osaavat antaa hyvää palvelua.',
        note: 'Raportti puhuu kunnista. Nykyisin tehtävä kuuluu hyvinvointialueille.',
      },
      sv: {
        says: 'Varje område har rutiner som motsvarar de nationella kraven. Arbetstagarna känner till offrets rättigheter och kan ge god service.',
        note: 'Rapporten talar om kommuner. I dag hör uppgiften till välfärdsområdena.',
      },
      en: {
        says: 'In every area, have procedures that meet the national standards, and workers who know the rights of victims and can give good services.',
        note: 'The report speaks of municipalities. The task now belongs to the wellbeing services counties.',
      },
    },
    practices: ['one-social-work-unit', 'county-social-worker-refers', 'trafficking-in-mind'],
  },
  {
    key: 'tip20-4',
    set: 'tip20',
    themes: ['network'],
    addressees: ['ministry', 'all'],
    seen: 'in-excerpt',
    state: 'current',
    words: {
      fi: {
        says: 'Kansallinen ohjausmalli otetaan käyttöön kaikilla aloilla. Sille varataan riittävä rahoitus, ja sen käyttöön koulutetaan.',
      },
      sv: {
        says: 'Den nationella hänvisningsmekanismen tas i bruk inom alla sektorer. Den får tillräcklig finansiering, och utbildning ges i hur den används.',
      },
      en: {
        says: 'Put the national referral mechanism into use in every sector, fund it, and train officials to use it.',
      },
    },
    practices: ['national-manual', 'refer-on-suspicion', 'consent-before-referral', 'county-social-worker-refers'],
  },
];

export const tip17: readonly Recommendation[] = [
  {
    key: 'tip17-1',
    set: 'tip17',
    themes: ['criminal-process'],
    addressees: ['police', 'prosecutor', 'court'],
    seen: 'in-excerpt',
    state: 'history',
    words: {
      fi: {
        says: 'Kun ihmiskauppa liittyy seksuaaliseen hyväksikäyttöön tai työhön, sitä tutkitaan ihmiskauppana ja syyte nostetaan ihmiskaupasta. Rangaistukset ovat riittävän ankaria.',
      },
      sv: {
        says: 'Människohandel i sexuellt syfte och inom arbetslivet utreds som människohandel, och åtalet gäller människohandel. Straffen är tillräckligt stränga.',
      },
      en: {
        says: 'Treat sex trafficking and labour trafficking as trafficking, from the investigation to the charge. Pass sentences that are severe enough.',
      },
    },
    practices: ['oversight-of-investigations', 'one-police-process'],
  },
  {
    key: 'tip17-2',
    set: 'tip17',
    themes: ['network'],
    addressees: ['ministry', 'police'],
    seen: 'in-excerpt',
    state: 'history',
    words: {
      fi: {
        says: 'Laaditaan kansallinen ohjausmalli ja otetaan se käyttöön. Uhreja, varsinkin lapsia, tunnistetaan aktiivisesti.',
      },
      sv: {
        says: 'En nationell hänvisningsmekanism tas fram och tas i bruk. Offer, i synnerhet barn, identifieras aktivt.',
      },
      en: {
        says: 'Develop a national referral mechanism and put it to use. Identify victims actively, above all children.',
      },
    },
    practices: ['national-manual', 'refer-on-suspicion'],
  },
  {
    key: 'tip17-3',
    set: 'tip17',
    themes: ['getting-help'],
    addressees: ['wellbeing-county', 'assistance-system'],
    seen: 'in-excerpt',
    state: 'history',
    words: {
      fi: { says: 'Jokainen uhri saa sopivan asunnon ja erityisapua. Hänelle kerrotaan aina, mitä apua on.' },
      sv: {
        says: 'Varje offer får en lämplig bostad och särskilt stöd. Offret får alltid veta vilken hjälp som finns.',
      },
      en: { says: 'Offer all victims suitable housing and special care, and always say what help there is.' },
    },
    practices: ['safer-home', 'shelter-for-like-reasons'],
  },
  {
    key: 'tip17-4',
    set: 'tip17',
    themes: ['regions-competence'],
    addressees: ['police', 'prosecutor', 'court', 'ministry'],
    seen: 'in-excerpt',
    state: 'history',
    words: {
      fi: { says: 'Ihmiskauppaan erikoistuneita syyttäjiä, tuomareita ja poliiseja lisätään.' },
      sv: { says: 'Fler åklagare, domare och poliser specialiserar sig på människohandel.' },
      en: { says: 'Have more prosecutors, judges and police officers who specialise in trafficking.' },
    },
    practices: ['national-police-group'],
  },
  {
    key: 'tip17-5',
    set: 'tip17',
    themes: ['regions-competence'],
    addressees: ['police', 'prosecutor', 'court', 'immigration', 'labour-inspection'],
    seen: 'in-excerpt',
    state: 'history',
    words: {
      fi: {
        says: 'Tutkijoita, maahanmuuttoviranomaisia, syyttäjiä, työsuojelutarkastajia ja tuomareita koulutetaan soveltamaan lakia ja kunnioittamaan uhrin oikeuksia.',
      },
      sv: {
        says: 'Utredare, migrationsmyndigheter, åklagare, arbetarskyddsinspektörer och domare utbildas i att tillämpa lagen och respektera offrets rättigheter.',
      },
      en: {
        says: 'Train investigators, immigration officials, prosecutors, labour inspectors and judges in the law and in respect for the rights of victims.',
      },
    },
    practices: ['one-police-process', 'inspectors-checklist'],
  },
];
