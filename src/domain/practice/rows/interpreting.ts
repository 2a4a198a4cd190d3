import type { Practice } from '../practice.ts';

export const interpreting: readonly Practice[] = [
  {
    key: 'check-terms-with-interpreter',
    themes: ['criminal-process'],
    kinds: ['police'],
    country: 'FI',
    evidence: 'advice',
    sources: ['policeHandbook', 'deputyChancellor2021'],
    beside: { needs: ['interpreting'], steps: ['hearing', 'recorded-interview'] },
    words: {
      fi: {
        problem: 'Sanat muuttuvat tulkkauksessa',
        title: 'Varmista, että termit tulkitaan oikein',
        forWhom: 'Poliisille, kun kuulustelussa on tulkki',
        says: 'Poliisiammattikorkeakoulun käsikirja (2024) neuvoo näin. Apulaisoikeuskansleri on todennut (2021), että tulkkauksesta tulee viivästyksiä. Neuvon vaikutusta ei ole mitattu.',
        steps: [
          'Varmista, että tulkki käyttää oikeita termejä.',
          'Varmista, että asianomistaja ymmärtää, mitä ne tarkoittavat.',
        ],
        limits: ['Tämä vie aikaa. Varaa sitä jo suunnitelmaan.'],
      },
      sv: {
        problem: 'Orden blir fel i tolkningen',
        title: 'Försäkra dig om att termerna tolkas rätt',
        forWhom: 'För polisen, när en tolk är med',
        says: 'Polisyrkeshögskolans handbok (2024) ger det här rådet. Biträdande justitiekanslern har konstaterat (2021) att tolkningen leder till dröjsmål. Rådets verkan har inte mätts.',
        steps: [
          'Försäkra dig om att tolken återger termerna rätt.',
          'Försäkra dig om att målsäganden förstår vad de betyder.',
        ],
        limits: ['Det tar tid. Räkna med den redan i planen.'],
      },
      en: {
        problem: 'Words go wrong in interpretation',
        title: 'Check that the terms are interpreted correctly',
        forWhom: 'For police working with an interpreter',
        says: 'Advice in the handbook of the Police University College (2024). The Deputy Chancellor of Justice noted in 2021 that interpretation causes delays. Whether the advice works has not been measured.',
        steps: [
          'Check that the interpreter renders the terms correctly.',
          'Check that the injured party understands what the terms mean.',
        ],
        limits: ['This needs time. Put it into the plan.'],
      },
    },
  },
  {
    key: 'interpreter-without-ties',
    themes: ['criminal-process', 'getting-help'],
    kinds: [],
    country: 'US',
    evidence: 'advice',
    sources: ['textbookInterviews'],
    beside: { needs: ['interpreting'] },
    words: {
      fi: {
        problem: 'Tulkki kuuluu hyväksikäyttäjän piiriin',
        title: 'Tulkki, jolla ei ole siteitä hyväksikäyttäjiin',
        forWhom: 'Kaikille, jotka käyttävät tulkkia',
        says: 'Yhdysvaltalaista oppimateriaalia toisen käden lähteestä: oppikirjan vastaus, jonka alkuperä on epävarma. Neuvon vaikutusta ei ole mitattu.',
        steps: [
          'Valitse tulkki, jolla ei ole siteitä ihmiskaupan tekijöihin.',
          'Valmistele tulkki ennen tapaamista.',
          'Käy tapaaminen läpi tulkin kanssa sen jälkeen.',
        ],
        limits: ['Pienissä kielissä turvaudu etätulkkiin.', 'Ulkomainen neuvo: laki ja palvelut ovat siellä toiset.'],
      },
      sv: {
        problem: 'Tolken hör till förövarens krets',
        title: 'En tolk utan band till dem som utnyttjar',
        forWhom: 'För alla som anlitar tolk',
        says: 'Undervisningsmaterial från USA i andra hand: ett läroboksvar av osäkert ursprung. Rådets verkan har inte mätts.',
        steps: [
          'Välj en tolk som inte har några band till människohandlare.',
          'Förbered tolken före mötet.',
          'Gå igenom mötet med tolken efteråt.',
        ],
        limits: ['Anlita en tolk på distans för små språk.', 'Utländskt råd: lagen och tjänsterna är annorlunda där.'],
      },
      en: {
        problem: 'The interpreter belongs to the exploiter’s circle',
        title: 'An interpreter with no tie to the exploiters',
        forWhom: 'For everybody who works with an interpreter',
        says: 'US teaching material at second hand: a textbook answer of weak provenance. Whether it works has not been measured.',
        steps: [
          'Choose an interpreter who has no tie to traffickers.',
          'Brief the interpreter before the meeting.',
          'Debrief the interpreter afterwards.',
        ],
        limits: [
          'For small languages, use a remote interpreter.',
          'Foreign advice: law and services are different there.',
        ],
      },
    },
  },
  {
    key: 'remote-interpreter-without-name',
    themes: ['getting-help'],
    kinds: ['victim-support', 'ngo'],
    country: 'FI',
    evidence: 'description',
    sources: ['helplineInterpreting'],
    beside: { needs: ['interpreting'] },
    words: {
      fi: {
        problem: 'Pelottaa, että tulkki tuntee minut',
        title: 'Etätulkki heti, soittajan nimeä kertomatta',
        forWhom: 'Auttaville puhelimille',
        says: 'THL kertoo, miten Nollalinja on tehnyt 5.5.2020 alkaen: tulkki on linjalla 10 minuutissa, vuorokauden ympäri. Kuvaus, ei mitattu vaikutus.',
        steps: [
          'Ota etätulkki linjalle muutamassa minuutissa.',
          'Järjestä toivottaessa naistulkki.',
          'Huolehdi, ettei tulkki koskaan kuule soittajan nimeä.',
        ],
        limits: ['Vain tietyillä kielillä.'],
      },
      sv: {
        problem: 'Jag är rädd att tolken känner mig',
        title: 'Tolk på distans genast, utan att namnet nämns',
        forWhom: 'För hjälptelefoner',
        says: 'THL berättar hur Nollinjen har gjort sedan den 5 maj 2020: tolken är med inom 10 minuter, dygnet runt. En beskrivning, inte en uppmätt verkan.',
        steps: [
          'Koppla in en tolk på distans på några minuter.',
          'Ordna en kvinnlig tolk om det önskas.',
          'Se till att tolken aldrig får höra namnet på den som ringer.',
        ],
        limits: ['Bara på vissa språk.'],
      },
      en: {
        problem: 'I am afraid the interpreter will know me',
        title: 'A remote interpreter at once, no name mentioned',
        forWhom: 'For helplines',
        says: 'THL tells how Nollalinja has worked since 5 May 2020: an interpreter within 10 minutes, at all hours. It is a description, not a measured effect.',
        steps: [
          'Bring a remote interpreter into the call in a few minutes.',
          'Arrange a woman interpreter on request.',
          'See that the interpreter never hears the caller’s name.',
        ],
        limits: ['In set languages only.'],
      },
    },
  },
];
