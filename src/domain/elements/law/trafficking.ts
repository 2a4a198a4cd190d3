import type { LawSource } from './law.ts';

const rl = ['rl-25-3-1', 'palermo-3'];
const aims = ['rl-25-3-1-purposes', 'palermo-3'];

const act: LawSource['elements'][0] = {
  key: 'act',
  name: { fi: 'Teko', sv: 'Gärning', en: 'Act' },
  what: {
    fi: 'Mitä toinen on tehnyt, jotta hän päätyi tilanteeseen.',
    sv: 'Vad någon har gjort för att klienten skulle hamna i situationen.',
    en: 'What somebody has done so that the client ended up in the situation.',
  },
  against: {
    fi: 'Hän löysi työn, asunnon tai matkan itse, eikä kukaan järjestänyt tai ohjannut sitä.',
    sv: 'Klienten hittade själv arbetet, bostaden eller resan, och ingen ordnade eller styrde den.',
    en: 'The client found the work, the home or the journey without help, and nobody arranged or steered it.',
  },
  parts: [
    {
      key: 'recruited',
      laws: rl,
      name: { fi: 'värvääminen', sv: 'värvning', en: 'recruiting' },
      question: {
        fi: 'Miten hän tuli tuntemaan ihmisen, joka tarjosi työtä, asuntoa, suhdetta tai matkaa?',
        sv: 'Hur lärde klienten känna den som erbjöd arbete, bostad, ett förhållande eller en resa?',
        en: 'How did the client come to know the one who offered work, a home, a relationship or a journey?',
      },
      speaks: { event: ['recruited'], actor: ['recruiter'], link: ['recruited'] },
    },
    {
      key: 'transferred',
      laws: rl,
      name: { fi: 'luovuttaminen toiselle', sv: 'överlämnande till någon annan', en: 'handing over to another' },
      question: {
        fi: 'Vaihtuiko ihminen, jonka luona hän oli tai joka päätti hänen asioistaan?',
        sv: 'Byttes den hos vilken klienten bodde, eller den som bestämde över klientens angelägenheter?',
        en: 'Did those change with whom the client stayed, or who decided on the client’s matters?',
      },
      speaks: { event: ['handed-over'] },
    },
    {
      key: 'transported',
      laws: rl,
      name: { fi: 'kuljettaminen', sv: 'transport', en: 'transporting' },
      question: {
        fi: 'Kuka järjesti ja maksoi matkat paikasta toiseen, myös Suomen sisällä?',
        sv: 'Vem ordnade och betalade resorna från en plats till en annan, också inom Finland?',
        en: 'Who arranged and paid the journeys from place to place, inside Finland too?',
      },
      speaks: { event: ['transported'], actor: ['transporter'] },
    },
    {
      key: 'received',
      laws: rl,
      name: { fi: 'vastaanottaminen', sv: 'mottagande', en: 'receiving' },
      question: {
        fi: 'Kuka otti hänet vastaan, kun hän tuli uuteen paikkaan?',
        sv: 'Vem tog emot klienten på den nya platsen?',
        en: 'Who received the client at the new place?',
      },
      speaks: { event: ['received'] },
    },
    {
      key: 'housed',
      laws: rl,
      name: { fi: 'majoittaminen', sv: 'inkvartering', en: 'housing' },
      question: {
        fi: 'Kenen luona tai kenen hankkimassa paikassa hän asui, ja mitä hän siitä maksoi?',
        sv: 'Hos vem bodde klienten, eller vem hade skaffat bostaden, och vad betalades för den?',
        en: 'With whom did the client live, or who had found the place, and what was paid for it?',
      },
      speaks: { event: ['housed'] },
    },
    {
      key: 'controlled',
      laws: ['rl-25-3-1'],
      name: {
        fi: 'määräysvaltaan ottaminen',
        sv: 'utövande av makt över personen',
        en: 'taking control of the person',
      },
      question: {
        fi: 'Kuka päätti arjen asioista: milloin sai lähteä, kenelle soittaa, mihin rahat menivät?',
        sv: 'Vem bestämde i vardagen: när man fick gå ut, vem man fick ringa, vart pengarna gick?',
        en: 'Who decided in daily life: when one could go out, whom to call, where the money went?',
      },
      speaks: { event: ['locked-in'], actor: ['controller'], link: ['controls'] },
    },
  ],
};

const means: LawSource['elements'][1] = {
  key: 'means',
  name: { fi: 'Keino', sv: 'Medel', en: 'Means' },
  what: {
    fi: 'Miten hänet saatiin siihen tai pidettiin siinä.',
    sv: 'Hur klienten förmåddes till det eller hölls kvar i det.',
    en: 'How the client was brought to it or kept in it.',
  },
  against: {
    fi: 'Hän saattoi lähteä, päättää rahoistaan ja papereistaan ja tiesi, mihin suostui. Ajoittainen ystävällisyys ei puhu keinoja vastaan.',
    sv: 'Klienten kunde gå, bestämde över sina pengar och papper och visste vad det var fråga om. Tillfällig vänlighet talar inte emot medel.',
    en: 'The client could leave, had money and papers in hand, and knew what had been agreed to. Occasional kindness does not speak against means.',
  },
  parts: [
    {
      key: 'dependence',
      laws: rl,
      name: {
        fi: 'riippuvaisen aseman hyväksikäyttö',
        sv: 'utnyttjande av beroende ställning',
        en: 'taking advantage of dependence',
      },
      question: {
        fi: 'Oliko hän jollekin velkaa, tai riippuivatko asunto, paperit, puhelin tai oleskelulupa yhdestä ihmisestä?',
        sv: 'Var klienten skyldig någon pengar, eller hängde bostad, papper, telefon eller uppehållstillstånd på en enda människa?',
        en: 'Did the client owe somebody, or did home, papers, telephone or residence permit hang on one human being?',
      },
      speaks: {
        event: ['money-lent', 'documents-taken', 'phone-taken', 'money-taken'],
        control: [
          'debt-bondage',
          'takes-earnings',
          'restricts-money',
          'withholds-documents',
          'withholds-necessities',
          'uses-children',
        ],
        actor: ['lender'],
        thing: ['debt', 'loan-in-name'],
        link: ['owes'],
      },
    },
    {
      key: 'vulnerability',
      laws: rl,
      name: {
        fi: 'turvattoman tai haavoittuvan tilan hyväksikäyttö',
        sv: 'utnyttjande av utsatt läge',
        en: 'taking advantage of a vulnerable state',
      },
      question: {
        fi: 'Käyttikö joku hyväkseen yksinäisyyttä, sairautta, päihteitä, ikää tai sitä, ettei hän tuntenut oikeuksiaan?',
        sv: 'Utnyttjade någon ensamhet, sjukdom, rusmedel, ålder eller att klienten inte kände till sina rättigheter?',
        en: 'Did somebody use loneliness, illness, substances, age, or that rights were not known?',
      },
      speaks: {
        event: ['drugged', 'denied-care'],
        control: ['isolation', 'substances', 'restricts-care', 'threats-authorities'],
      },
    },
    {
      key: 'pressure',
      laws: rl,
      name: {
        fi: 'painostaminen, uhkailu tai väkivalta',
        sv: 'påtryckning, hot eller våld',
        en: 'pressure, threats or violence',
      },
      question: {
        fi: 'Mitä hän pelkäsi tapahtuvan, jos olisi kieltäytynyt tai lähtenyt?',
        sv: 'Vad var klienten rädd för skulle hända vid ett nej eller vid ett försök att gå?',
        en: 'What did the client fear would happen after a refusal or on leaving?',
      },
      speaks: {
        event: ['threat', 'violence', 'sexual-violence', 'locked-in', 'watched', 'humiliated'],
        control: [
          'restricts-movement',
          'surveillance',
          'digital-surveillance',
          'threats-violence',
          'threats-near-ones',
          'threats-shame',
          'psychological-violence',
          'humiliation',
          'spiritual-violence',
          'physical-violence',
          'sexual-violence',
          'excessive-work',
        ],
      },
    },
    {
      key: 'deception',
      laws: rl,
      name: {
        fi: 'erehdyttäminen tai erehdyksen hyväksikäyttö',
        sv: 'vilseledande eller utnyttjande av misstag',
        en: 'deceiving, or using a mistake',
      },
      question: {
        fi: 'Mitä hänelle luvattiin, ja mitä siitä toteutui?',
        sv: 'Vad lovades klienten, och vad blev det av det?',
        en: 'What was the client promised, and what came of it?',
      },
      speaks: { event: ['promised'], control: ['false-promises'] },
    },
    {
      key: 'payment',
      laws: rl,
      name: {
        fi: 'korvaus ihmiselle, jolla on määräysvalta',
        sv: 'ersättning till den som har makt över personen',
        en: 'payment to, or taken by, the one in control',
      },
      question: {
        fi: 'Maksoiko joku hänestä jollekulle toiselle?',
        sv: 'Betalade någon en annan för klienten?',
        en: 'Did somebody pay another for the client?',
      },
      speaks: { event: ['paid'] },
    },
    {
      key: 'other-means',
      laws: [],
      name: {
        fi: 'muu kirjattu hallinnan keino',
        sv: 'ett annat antecknat kontrollmedel',
        en: 'another recorded means of control',
      },
      question: {
        fi: 'Oliko jokin muu, mikä esti häntä tekemästä toisin?',
        sv: 'Var det något annat som hindrade klienten från att göra på ett annat sätt?',
        en: 'Was there anything else that kept the client from doing otherwise?',
      },
      speaks: { control: ['other'] },
    },
  ],
};

const purpose: LawSource['elements'][2] = {
  key: 'purpose',
  name: { fi: 'Tarkoitus', sv: 'Syfte', en: 'Purpose' },
  what: {
    fi: 'Mihin hänet oli tarkoitus saattaa. Hyväksikäytön ei tarvitse olla vielä tapahtunut.',
    sv: 'Vad klienten skulle utsättas för. Utnyttjandet behöver inte ha skett ännu.',
    en: 'What the client was to be brought to. The exploitation need not have happened yet.',
  },
  against: {
    fi: 'Hän sai pitää ansionsa, saattoi kieltäytyä, ja olot olivat sellaiset kuin oli sovittu.',
    sv: 'Klienten fick behålla sina inkomster, kunde säga nej, och förhållandena var de som avtalats.',
    en: 'The client kept the earnings, could refuse, and the conditions were as agreed.',
  },
  parts: [
    {
      key: 'sexual',
      laws: ['rl-25-3-1-purposes', 'palermo-3', 'rl-20-pandering'],
      name: { fi: 'seksuaalinen hyväksikäyttö', sv: 'sexuellt utnyttjande', en: 'sexual exploitation' },
      question: {
        fi: 'Hyötyikö joku toinen seksistä, kuvista tai seurasta, jota häneltä odotettiin?',
        sv: 'Drog någon annan nytta av sex, bilder eller sällskap som väntades av klienten?',
        en: 'Did somebody else profit from sex, pictures or company that was expected of the client?',
      },
      speaks: {
        event: ['sexual-act-sold', 'filmed'],
        exploitation: ['sexual-sale', 'sexual-online', 'sexual-other'],
        actor: ['buyer'],
      },
    },
    {
      key: 'labour',
      laws: aims,
      name: { fi: 'pakkotyö', sv: 'tvångsarbete', en: 'forced labour' },
      question: {
        fi: 'Millaista työ tai kotityö oli: tunnit, palkka, tauot, mahdollisuus lopettaa?',
        sv: 'Hurdant var arbetet eller hushållsarbetet: timmar, lön, pauser, möjligheten att sluta?',
        en: 'What was the work or housework like: hours, pay, breaks, the chance to stop?',
      },
      speaks: { event: ['worked'], exploitation: ['labour', 'domestic-work'] },
    },
    {
      key: 'begging-offending',
      laws: ['eu-2011-36-2', 'rl-25-3-1-purposes'],
      name: {
        fi: 'kerjääminen tai rikokset toisen hyväksi',
        sv: 'tiggeri eller brott till förmån för någon annan',
        en: 'begging or offending for another',
      },
      question: {
        fi: 'Pyydettiinkö tai käskettiinkö häntä tekemään jotakin luvatonta tai kerjäämään, ja kuka sai hyödyn?',
        sv: 'Blev klienten ombedd eller tvingad att göra något olovligt eller att tigga, och vem fick nyttan?',
        en: 'Was the client asked or told to do something unlawful or to beg, and who had the benefit?',
      },
      speaks: { event: ['begged', 'made-to-offend'], exploitation: ['begging', 'offending'] },
    },
    {
      key: 'marriage',
      laws: ['rl-25-3-1-marriage'],
      name: {
        fi: 'pakkoavioliitto tai siihen rinnastettava liitto',
        sv: 'tvångsäktenskap eller en jämförbar förbindelse',
        en: 'forced marriage or a comparable union',
      },
      question: {
        fi: 'Sovittiinko kihlauksesta tai avioliitosta, ja kuka siitä päätti?',
        sv: 'Avtalades om förlovning eller äktenskap, och vem beslutade om det?',
        en: 'Was an engagement or marriage agreed on, and who decided it?',
      },
      speaks: { event: ['married', 'engaged'], exploitation: ['forced-marriage'] },
    },
    {
      key: 'organs',
      laws: aims,
      name: {
        fi: 'elinten tai kudosten poistaminen',
        sv: 'avlägsnande av organ eller vävnader',
        en: 'removal of organs or tissue',
      },
      question: {
        fi: 'Puhuiko joku leikkauksesta tai elimestä maksua tai velkaa vastaan?',
        sv: 'Talade någon om en operation eller ett organ mot betalning eller skuld?',
        en: 'Did somebody speak of an operation or an organ against payment or debt?',
      },
      speaks: { exploitation: ['organ-removal'] },
    },
    {
      key: 'dignity',
      laws: ['rl-25-3-1-purposes'],
      name: {
        fi: 'muut ihmisarvoa loukkaavat olosuhteet',
        sv: 'andra förhållanden som kränker människovärdet',
        en: 'other conditions that violate human dignity',
      },
      question: {
        fi: 'Millaiset olot olivat kokonaisuutena: uni, ruoka, hoito, yksityisyys, etuuksien nostaminen hänen nimissään?',
        sv: 'Hurdana var förhållandena som helhet: sömn, mat, vård, avskildhet, förmåner som lyftes i klientens namn?',
        en: 'What were the conditions as a whole: sleep, food, care, privacy, benefits drawn in the client’s name?',
      },
      speaks: { control: ['excessive-work'], exploitation: ['benefits', 'armed-conflict', 'other'] },
    },
  ],
};

/** Act, means and purpose, each with its parts in our own words. */
export const elements: LawSource['elements'] = [act, means, purpose];
