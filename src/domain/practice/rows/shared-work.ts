import type { Practice } from '../practice.ts';

export const sharedWork: readonly Practice[] = [
  {
    key: 'right-and-need-to-know',
    themes: ['network'],
    kinds: [],
    country: 'US',
    evidence: 'advice',
    sources: ['taskForceResponsibilities'],
    beside: {},
    words: {
      fi: {
        problem: 'Tietoa jaetaan liikaa tai liian vähän',
        title: 'Kaksi kysymystä ennen kuin kerrot eteenpäin',
        forWhom: 'Kaikille, jotka jakavat tietoa verkostossa',
        says: 'Näin neuvoo yhdysvaltalainen opas ihmiskaupan vastaisille työryhmille. Neuvon vaikutusta ei ole mitattu.',
        steps: ['Onko juuri tällä vastaanottajalla oikeus tietää?', 'Tarvitseeko hän tätä tietoa?'],
        limits: [
          'Yhdysvalloissa laki ja palvelut ovat toiset.',
          'Lisäämme itse: Suomessa asian ratkaisevat salassapidon ja luovuttamisen säännökset.',
        ],
      },
      sv: {
        problem: 'För mycket eller för lite berättas vidare',
        title: 'Två frågor innan du berättar vidare',
        forWhom: 'För alla som delar uppgifter i nätverket',
        says: 'Rådet kommer från en amerikansk handbok för arbetsgrupper mot människohandel. Dess verkan har inte mätts.',
        steps: ['Har just den här mottagaren rätt att få veta?', 'Behöver mottagaren veta det här?'],
        limits: [
          'I USA är lagen och tjänsterna andra.',
          'Vi tillägger: i Finland avgör bestämmelserna om sekretess och utlämnande.',
        ],
      },
      en: {
        problem: 'Too much is shared, or too little',
        title: 'Two questions before you pass anything on',
        forWhom: 'For everybody who shares information in a network',
        says: 'A United States guide for anti-trafficking task forces advises this. No effect has been measured.',
        steps: ['Has this recipient the right to know?', 'Does this recipient need to know?'],
        limits: [
          'In the United States law and services are different.',
          'We add: in Finland the provisions on secrecy and disclosure decide.',
        ],
      },
    },
  },
  {
    key: 'one-co-ordinates-all',
    themes: ['getting-help', 'network'],
    kinds: ['assistance-system', 'social-services'],
    country: 'FI',
    evidence: 'description',
    sources: ['helpingVictim'],
    beside: { steps: ['investigation-opened', 'permit-applied'] },
    words: {
      fi: {
        problem: 'Monta prosessia on käynnissä yhtä aikaa',
        title: 'Yksi taho pitää kokonaisuuden koossa',
        forWhom: 'Auttamisjärjestelmälle ja asiakkaan omalle sosiaalityöntekijälle',
        says: 'Yhdenvertaisuusvaltuutettu kuvaa näin uhrin auttamista. Se on kuvaus. Tietoa siitä, kuinka hyvin tämä toimii, emme nähneet.',
        steps: [
          'Auttamisjärjestelmä tai asiakkaan oma sosiaalityöntekijä sovittaa yhteen rikosprosessin, oleskelulupa-asian ja palvelut.',
        ],
        limits: ['Lisäämme itse: nimetkää tehtävään yksi henkilö ja sopikaa varahenkilöstä.'],
      },
      sv: {
        problem: 'Många processer pågår samtidigt',
        title: 'En part håller ihop helheten',
        forWhom: 'För hjälpsystemet och klientens egen socialarbetare',
        says: 'Så beskriver diskrimineringsombudsmannen hur offer får hjälp. Uppgifter om hur väl det fungerar såg vi inte.',
        steps: [
          'Hjälpsystemet eller klientens egen socialarbetare samordnar straffprocessen, uppehållstillståndet och tjänsterna.',
        ],
        limits: ['Vi tillägger: utse en person för uppgiften och kom överens om en ersättare.'],
      },
      en: {
        problem: 'Many processes run at once',
        title: 'One party keeps it all together',
        forWhom: 'For the Assistance System and the client’s own social worker',
        says: 'This is how the Non-Discrimination Ombudsman describes help for victims. We saw nothing on how well it works.',
        steps: [
          'The Assistance System or the client’s own social worker co-ordinates the criminal process, the residence permit and the services.',
        ],
        limits: ['We add: name one person for it, and agree on a backup.'],
      },
    },
  },
  {
    key: 'path-in-five-phases',
    themes: ['getting-help', 'network'],
    kinds: [],
    country: 'FI',
    evidence: 'advice',
    sources: ['forcedMarriageToolkit'],
    beside: {},
    words: {
      fi: {
        problem: 'Pakkoavioliitto jää palvelujen väliin',
        title: 'Polku viidessä vaiheessa ja tarkistuslistat',
        forWhom: 'Kaikille, joiden työssä pakkoavioliitto voi tulla vastaan',
        says: 'HEUNI teki työkalupakin yhdessä Monikan kanssa vuonna 2025. Se on ohje; sen vaikutusta ei ole mitattu.',
        steps: [
          'Huomaaminen.',
          'Palveluun tulo.',
          'Kiireellinen apu.',
          'Pitkäaikainen tuki.',
          'Asiakkaan omat voimavarat.',
        ],
        limits: [
          'Työkalupakki koskee pakkoavioliittoa.',
          'Lisäämme itse: muussa hyväksikäytössä sitä voi käyttää vain soveltaen.',
        ],
      },
      sv: {
        problem: 'Tvångsäktenskap hamnar mellan tjänsterna',
        title: 'Vägen i fem skeden, med checklistor',
        forWhom: 'För alla som kan möta tvångsäktenskap i sitt arbete',
        says: 'HEUNI gjorde verktygslådan tillsammans med Monika 2025. Den ger råd, och deras verkan har inte mätts.',
        steps: [
          'Att se vad det gäller.',
          'Vägen in till hjälpen.',
          'Brådskande hjälp.',
          'Långvarigt stöd.',
          'Klientens egna krafter.',
        ],
        limits: ['Verktygslådan handlar om tvångsäktenskap.', 'Vi tillägger: vid annat utnyttjande får den anpassas.'],
      },
      en: {
        problem: 'Forced marriage falls between services',
        title: 'The path in five phases, with checklists',
        forWhom: 'For everybody who may meet forced marriage at work',
        says: 'HEUNI made this toolkit together with Monika in 2025. It gives guidance; whether it has an effect has not been measured.',
        steps: [
          'Noticing.',
          'The way into a service.',
          'Urgent help.',
          'Long-term support.',
          'The client’s own strength.',
        ],
        limits: ['The toolkit is about forced marriage.', 'We add: for other exploitation it can only be adapted.'],
      },
    },
  },
];
