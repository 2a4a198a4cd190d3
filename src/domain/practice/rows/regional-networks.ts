import type { Practice } from '../practice.ts';

export const regionalNetworks: readonly Practice[] = [
  {
    key: 'open-regional-network',
    themes: ['network', 'regions-competence'],
    kinds: [],
    country: 'FI',
    evidence: 'experience',
    sources: ['regionalNetworks'],
    beside: {},
    words: {
      fi: {
        problem: 'Alueen toimijat eivät tunne toisiaan',
        title: 'Avoin alueverkosto, johon on helppo tulla',
        forWhom: 'Kaikille ammattilaisille, jotka kohtaavat ilmiön työssään',
        says: 'Auttamisjärjestelmä on johtanut kuutta IKV-verkostoa vuodesta 2024. Jäsenet ovat pitäneet niitä hyödyllisinä, mutta hyötyä ei ole mitattu.',
        steps: [
          'Pidä verkosto avoimena jokaiselle ammatille, joka kohtaa ilmiön.',
          'Pidä mukaan tulon kynnys matalana.',
          'Jaa ajankohtaista tietoa ja puhu tunnistamisesta.',
        ],
        limits: ['Lisäämme itse: asiakkaiden henkilötiedot eivät kuulu verkostoon.'],
      },
      sv: {
        problem: 'Aktörerna i regionen känner inte varandra',
        title: 'Ett öppet regionalt nätverk med låg tröskel',
        forWhom: 'För alla yrkespersoner som möter fenomenet i sitt arbete',
        says: 'Hjälpsystemet leder sedan 2024 sex nätverk mot människohandel (IKV). Medlemmarna säger att de har haft nytta av dem, men nyttan har inte mätts.',
        steps: [
          'Håll nätverket öppet för alla yrken som möter fenomenet.',
          'Håll tröskeln låg.',
          'Dela aktuell information och tala om identifiering.',
        ],
        limits: ['Vi tillägger: klienternas personuppgifter hör inte hemma i nätverket.'],
      },
      en: {
        problem: 'Those who work in the region do not know each other',
        title: 'An open regional network that is easy to join',
        forWhom: 'For every professional who meets trafficking at work',
        says: 'The Assistance System has led six regional anti-trafficking networks since 2024. Members have found the networks useful; how useful has not been measured.',
        steps: [
          'Keep the network open to any profession that meets trafficking.',
          'Keep the threshold low.',
          'Share news, and talk about how to recognise trafficking.',
        ],
        limits: ['We add: clients’ personal data does not belong there.'],
      },
    },
  },
  {
    key: 'workshop-on-invented-case',
    themes: ['network', 'regions-competence'],
    kinds: ['regional-network'],
    country: 'FI',
    evidence: 'experience',
    sources: ['networkWorkshops'],
    beside: {},
    words: {
      fi: {
        problem: 'On epäselvää, kuka tekee mitä',
        title: 'Keksitystä tapauksesta alueen palvelukartaksi',
        forWhom: 'Alueverkostoille',
        says: 'Auttamisjärjestelmä kertoo alueverkostojen työpajoista. Palaute oli hyvää ja jatkoa toivottiin; muuta näyttöä emme nähneet.',
        steps: [
          'Käykää työpajassa läpi keksitty tapaus.',
          'Kootkaa sen pohjalta alueen palvelukartta yhteystietoineen.',
        ],
        limits: ['Lisäämme itse: kartta vanhenee, joten nimetkää sille ylläpitäjä.'],
      },
      sv: {
        problem: 'Det är oklart vem som gör vad',
        title: 'Från ett påhittat fall till en karta över tjänsterna',
        forWhom: 'För regionala nätverk',
        says: 'Hjälpsystemet berättar om workshoppar i de regionala nätverken. Responsen var god och deltagarna ville fortsätta. Andra belägg såg vi inte.',
        steps: [
          'Gå igenom ett påhittat fall tillsammans i en workshop.',
          'Gör utifrån det en karta över regionens tjänster, med kontaktuppgifter.',
        ],
        limits: ['Vi tillägger: kartan föråldras, så utse någon som håller den aktuell.'],
      },
      en: {
        problem: 'It is unclear who does what',
        title: 'From an invented case to a map of services',
        forWhom: 'For regional networks',
        says: 'The Assistance System tells of workshops in the regional networks. Feedback was good, and there was a wish to go on. We saw no other evidence.',
        steps: [
          'Work through an invented case together in a workshop.',
          'Make a map of the region’s services out of it, with contacts.',
        ],
        limits: ['We add: the map ages, so name an owner for it.'],
      },
    },
  },
  {
    key: 'invite-those-who-meet',
    themes: ['network'],
    kinds: ['regional-network'],
    country: 'FI',
    evidence: 'description',
    sources: ['pilotNetworks'],
    beside: {},
    words: {
      fi: {
        problem: 'Uhreja kohtaavat eivät ole verkostossa',
        title: 'Kutsu mukaan ne, jotka kohtaavat uhreja',
        forWhom: 'Alueverkostoille',
        says: 'Oikeusministeriö kertoi SEIVE-piloteista kesäkuussa 2022. Se on kuvaus työtavasta.',
        steps: ['Kutsu mukaan Seri-tukikeskukset ja turvakodit.', 'Kutsu mukaan nuorisotyön ja päihdetyön tekijät.'],
        limits: ['Pilottien tuloksia emme ole lukeneet.'],
      },
      sv: {
        problem: 'De som möter offer är inte med i nätverket',
        title: 'Bjud in dem som möter offer',
        forWhom: 'För regionala nätverk',
        says: 'Justitieministeriet berättade om SEIVE-pilotprojekten i juni 2022. Det är en beskrivning av arbetssättet.',
        steps: [
          'Bjud in Seri-stödcenter och skyddshem.',
          'Bjud in ungdomsarbetare och dem som arbetar inom missbrukarvården.',
        ],
        limits: ['Vi har inte läst resultaten av pilotprojekten.'],
      },
      en: {
        problem: 'Those who meet victims are not in the network',
        title: 'Invite those who meet victims',
        forWhom: 'For regional networks',
        says: 'The Ministry of Justice told of the SEIVE pilots in June 2022. It is a description of a way of working.',
        steps: ['Invite Seri Support Centres and shelters.', 'Invite youth workers and substance-use workers.'],
        limits: ['We have not read the results of the pilots.'],
      },
    },
  },
];
