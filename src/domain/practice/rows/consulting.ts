import type { Practice } from '../practice.ts';

export const consulting: readonly Practice[] = [
  {
    key: 'consult-without-identifying',
    themes: ['getting-help'],
    kinds: [],
    country: 'FI',
    evidence: 'advice',
    sources: ['guidingToSystem', 'socialWorkArticle'],
    beside: { sectors: ['safety'] },
    words: {
      fi: {
        problem: 'Jo kysyminen pelottaa: mitä siitä seuraa?',
        title: 'Kysy auttamisjärjestelmältä kertomatta, kenestä on kyse',
        forWhom: 'Kaikille, jotka miettivät, ohjaisivatko jonkun auttamisjärjestelmään',
        says: 'Auttamisjärjestelmä neuvoo näin. Se kertoo, ettei yhteydenotosta seuraa mitään soittajalle eikä sille, jota asia koskee, ja että puhelimeen vastataan vuorokauden ympäri. Neuvon vaikutusta ei ole mitattu.',
        steps: [
          'Ota yhteyttä auttamisjärjestelmään jo ennen kuin asiakas on päättänyt, mitä haluaa.',
          'Kerro tilanteesta ilman nimeä, paikkaa tai muuta, mistä hänet voisi tunnistaa.',
        ],
        limits: ['Neuvo on vanhalla sivulla. Avun ehdot muuttuivat, kun lakia muutettiin vuoden 2023 alussa.'],
      },
      sv: {
        problem: 'Bara att fråga känns farligt: vad leder det till?',
        title: 'Rådfråga hjälpsystemet utan att säga vem det gäller',
        forWhom: 'För alla som överväger att hänvisa någon till hjälpsystemet',
        says: 'Hjälpsystemet ger det här rådet. Enligt hjälpsystemet får kontakten inga följder, varken för den som ringer eller för den som saken gäller, och telefonen besvaras dygnet runt. Rådets verkan har inte mätts.',
        steps: [
          'Kontakta hjälpsystemet redan innan klienten har bestämt sig.',
          'Beskriv situationen utan namn, plats eller annat som personen kan kännas igen på.',
        ],
        limits: [
          'Rådet finns på en gammal sida. Villkoren för hjälp ändrades när lagen ändrades vid ingången av 2023.',
        ],
      },
      en: {
        problem: 'Even asking feels risky: what will follow?',
        title: 'Ask the Assistance System without saying who it is about',
        forWhom: 'For everybody who is considering a referral to the Assistance System',
        says: 'This is the Assistance System’s advice. It says that a call has no consequences for the caller or for the person concerned, and that the line is open day and night. The effect has not been measured.',
        steps: [
          'Contact the Assistance System before the client has decided anything.',
          'Describe the situation without a name, a place or anything else that could identify the person.',
        ],
        limits: [
          'The advice is on an old page. A change in the law altered the conditions for help at the start of 2023.',
        ],
      },
    },
  },
  {
    key: 'consent-before-referral',
    themes: ['getting-help'],
    kinds: [],
    country: 'FI',
    evidence: 'advice',
    sources: ['guidingToSystem'],
    beside: {},
    words: {
      fi: {
        problem: 'Asiakas ohjataan eteenpäin hänen päänsä yli',
        title: 'Kerro avusta, pyydä suostumus, ohjaa vasta sitten',
        forWhom: 'Kaikille, jotka ohjaavat auttamisjärjestelmään',
        says: 'Auttamisjärjestelmän ohje, vanhalta sivulta. Ohjeen mukaan esityksen voi tehdä mikä tahansa viranomainen, järjestö tai seurakunta, tai asiakas itse. Se on neuvo, jonka vaikutusta ei ole mitattu.',
        steps: [
          'Kerro, mitä apua auttamisjärjestelmästä voi saada.',
          'Pyydä suostumus.',
          'Anna vasta sen jälkeen tiedot, joista asiakkaan tunnistaa.',
        ],
        limits: [
          'Kun kyse on lapsesta tai vaarasta, sinulla on muitakin velvollisuuksia.',
          'Meidän huomautuksemme, ei lähteen: harkinta-ajasta ilmoitetaan poliisille.',
        ],
      },
      sv: {
        problem: 'Klienten hänvisas vidare utan att ha blivit tillfrågad',
        title: 'Berätta om hjälpen, be om samtycke, hänvisa först sedan',
        forWhom: 'För alla som hänvisar till hjälpsystemet',
        says: 'Hjälpsystemets anvisning, från en gammal sida. Enligt den kan vilken myndighet, organisation eller församling som helst göra en framställning, och även klienten själv. Det är ett råd vars verkan inte har mätts.',
        steps: [
          'Berätta vilken hjälp hjälpsystemet kan ge.',
          'Be om samtycke.',
          'Lämna först därefter uppgifter som identifierar klienten.',
        ],
        limits: [
          'När det gäller ett barn eller fara har du också andra skyldigheter.',
          'Vår anmärkning, inte källans: polisen underrättas om betänketiden.',
        ],
      },
      en: {
        problem: 'The client is referred without being asked',
        title: 'Explain the help, ask for consent, only then refer',
        forWhom: 'For everybody who makes referrals to the Assistance System',
        says: 'Guidance by the Assistance System, from an old page. According to it any authority, organisation or parish can make the proposal, and so can the client. It is advice; the effect has not been measured.',
        steps: [
          'Explain what help the Assistance System can give.',
          'Ask for consent.',
          'Only after that, give details that identify the client.',
        ],
        limits: [
          'Where there is a child or danger, you have other duties too.',
          'Our remark, not the source’s: the police are notified of a reflection period.',
        ],
      },
    },
  },
  {
    key: 'refer-on-suspicion',
    themes: ['getting-help'],
    kinds: [],
    country: 'FI',
    evidence: 'advice',
    sources: ['guidingToSystem', 'norwegianGuide'],
    beside: { sectors: ['social'] },
    words: {
      fi: {
        problem: 'Ohjaamista lykätään, kunnes asiasta ollaan varmoja',
        title: 'Epäily riittää: ohjaa odottamatta varmuutta',
        forWhom: 'Kaikille, jotka epäilevät ihmiskauppaa',
        says: 'Auttamisjärjestelmän vanha ohje sanoo näin. Norjalaisen oppaan mukaan perusteltu huoli riittää; Norjassa laki ja palvelut ovat toiset. Kumpikin on neuvo, jonka vaikutusta ei ole mitattu.',
        steps: ['Ohjaa eteenpäin, kun epäilet ihmiskauppaa. Varmuutta ei tarvita.'],
        limits: ['Merkit herättävät epäilyn, mutta ne eivät koskaan ratkaise asiaa.'],
      },
      sv: {
        problem: 'Hänvisningen skjuts upp tills någon är säker',
        title: 'En misstanke räcker: vänta inte på visshet',
        forWhom: 'För alla som misstänker människohandel',
        says: 'Så säger hjälpsystemets gamla anvisning. Enligt en norsk vägledning räcker det med en befogad oro; i Norge är lagen och tjänsterna annorlunda. Båda är råd vars verkan ingen har mätt.',
        steps: ['Hänvisa vidare när du misstänker människohandel. Du behöver inte vara säker.'],
        limits: ['Tecken väcker en misstanke, men de avgör aldrig saken.'],
      },
      en: {
        problem: 'Referral is put off until somebody is certain',
        title: 'Suspicion is enough: do not wait for certainty',
        forWhom: 'For everybody who suspects trafficking',
        says: 'This is what an old guide of the Assistance System says. A Norwegian guide says that a reasoned worry is enough; law and services are different in Norway. Both are advice, and nobody has measured the effect.',
        steps: ['Refer as soon as you suspect trafficking. You do not need to be certain.'],
        limits: ['Signs raise a suspicion, but never decide the matter.'],
      },
    },
  },
];
