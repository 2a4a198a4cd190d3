import type { Practice } from '../practice.ts';

export const jointPlanning: readonly Practice[] = [
  {
    key: 'plan-the-raid-together',
    themes: ['network', 'criminal-process'],
    kinds: ['police', 'assistance-system'],
    country: 'FI',
    evidence: 'description',
    sources: ['raidTogether'],
    beside: { sectors: ['police-prosecutor'] },
    words: {
      fi: {
        problem: 'Ratsiassa on monta uhria, jotka pelkäävät poliisia',
        title: 'Suunnitelkaa ratsia yhdessä ja tavatkaa uhrit asemalla',
        forWhom: 'Poliisille ja auttamisjärjestelmälle',
        says: 'Auttamisjärjestelmä kertoo yhdestä tapauksesta. Tavoite: poliisi saa asiantuntija-apua, ja uhrit kuulevat avusta joltakulta, joka ei ole poliisi. Kuvaus, ei mitattu vaikutus.',
        steps: [
          'Suunnitelkaa yhdessä etukäteen.',
          'Auttamisjärjestelmän työntekijä on sinä päivänä poliisiasemalla.',
          'Työntekijä tapaa ne, jotka haluavat.',
        ],
        limits: [
          'Yksi tapaus. Lukemastamme kohdasta ei näy, miten siinä kävi.',
          'Meidän huomautuksemme, ei lähteen: sopikaa, kuka maksaa työajan ja tilan.',
        ],
      },
      sv: {
        problem: 'Vid tillslaget finns många offer som är rädda för polisen',
        title: 'Planera tillslaget ihop och möt offren på stationen',
        forWhom: 'För polisen och hjälpsystemet',
        says: 'Hjälpsystemet berättar om ett fall. Syftet: polisen får sakkunnig hjälp, och offren får höra om hjälpen av någon som inte är polis. En beskrivning, inte en uppmätt verkan.',
        steps: [
          'Planera tillsammans på förhand.',
          'En arbetstagare från hjälpsystemet är på polisstationen den dagen.',
          'Arbetstagaren träffar dem som vill.',
        ],
        limits: [
          'Ett enda fall. Det vi läste berättar inte hur det gick.',
          'Vår anmärkning, inte källans: kom överens om vem som betalar arbetstiden och lokalen.',
        ],
      },
      en: {
        problem: 'A raid finds many victims who fear the police',
        title: 'Plan the raid together, meet victims at the station',
        forWhom: 'For the police and the Assistance System',
        says: 'The Assistance System tells of one case. The aim: the police get expert help, and victims hear about help from someone who is not police. It is a description, not a measured effect.',
        steps: [
          'Plan together beforehand.',
          'A worker of the Assistance System is at the police station that day.',
          'The worker meets those who want it.',
        ],
        limits: [
          'One case. The part we read does not tell how it ended.',
          'Our remark, not the source’s: agree who pays for the time and the place.',
        ],
      },
    },
  },
  {
    key: 'agree-roles-beforehand',
    themes: ['network'],
    kinds: [],
    country: 'US',
    evidence: 'advice',
    sources: ['taskForceProtocol'],
    beside: {},
    words: {
      fi: {
        problem: 'Työnjaosta sovitaan vasta kriisin keskellä',
        title: 'Sopikaa työnjako kirjallisesti etukäteen',
        forWhom: 'Kaikille verkostossa',
        says: 'Yhdysvaltalainen opas työryhmille neuvoo näin. Se on neuvo, jonka vaikutusta ei ole mitattu.',
        steps: [
          'Kirjatkaa, kenelle soitetaan ja mikä palvelu auttaa.',
          'Kirjatkaa, missä asiakas yöpyy.',
          'Kirjatkaa, kuka saa tietää mitäkin.',
          'Kirjatkaa, miten erimielisyydet ratkaistaan.',
        ],
        limits: ['Pitäkää yhteystiedot ajan tasalla.', 'Ulkomainen neuvo: laki ja palvelut ovat siellä toiset.'],
      },
      sv: {
        problem: 'Rollerna avgörs först mitt i krisen',
        title: 'Kom skriftligen överens om rollerna på förhand',
        forWhom: 'För alla i nätverket',
        says: 'Så råder en amerikansk vägledning för arbetsgrupper. Det är ett råd vars verkan inte har mätts.',
        steps: [
          'Skriv ner vem man ringer och vilken tjänst som hjälper.',
          'Skriv ner var klienten sover.',
          'Skriv ner vem som får veta vad.',
          'Skriv ner hur oenighet löses.',
        ],
        limits: ['Håll kontaktuppgifterna aktuella.', 'Utländskt råd: lagen och tjänsterna är annorlunda där.'],
      },
      en: {
        problem: 'Roles get settled in the middle of the crisis',
        title: 'Agree the roles in writing beforehand',
        forWhom: 'For everybody in the network',
        says: 'Advice in a US guide for task forces. Its effect has not been measured.',
        steps: [
          'Write down whom to call, and which service helps.',
          'Write down where the client will sleep.',
          'Write down who may learn what.',
          'Write down how disagreements are settled.',
        ],
        limits: ['Keep the contact details fresh.', 'Foreign advice: law and services are different there.'],
      },
    },
  },
];
