import type { Practice } from '../practice.ts';

export const swedishModels: readonly Practice[] = [
  {
    key: 'regional-co-ordinator',
    themes: ['regions-competence', 'network'],
    kinds: ['social-services'],
    country: 'SE',
    evidence: 'description',
    sources: ['swedishCoordinators', 'swedishCoordination'],
    beside: {},
    words: {
      fi: {
        problem: 'Työntekijä on yksin harvinaisen asian kanssa',
        title: 'Sosiaalipalveluihin alueellinen koordinaattori',
        forWhom: 'Sosiaalipalveluille (Ruotsissa kunnille)',
        says: 'Näin tehdään Ruotsissa, ja koordinaattoreita on koko maassa. Pohjoisesta kerrottiin, että tapauksia löytyi enemmän. Se on kuvaus; vertailua emme nähneet.',
        steps: [
          'Koordinaattori toimii osana sosiaalipalveluja.',
          'Työntekijä soittaa koordinaattorille asiakkaan suostumuksella.',
          'Yleistä neuvoa saa ilman suostumustakin.',
          'Ammattilaisilla on oma neuvontapuhelin arkisin.',
        ],
        limits: ['Ruotsissa laki ja palvelut ovat toiset.', 'Suomesta emme löytäneet tällaista tehtävää.'],
      },
      sv: {
        problem: 'Ensam med ett sällsynt ärende',
        title: 'En regional koordinator inom socialservicen',
        forWhom: 'För socialservicen (i Sverige kommunerna)',
        says: 'Så gör man i Sverige, där det finns koordinatorer i hela landet. Från norr berättades att fler fall upptäcktes. Det är en beskrivning, och någon jämförelse såg vi inte.',
        steps: [
          'Koordinatorn arbetar inom socialservicen.',
          'Den som har ärendet ringer koordinatorn med klientens samtycke.',
          'Allmänna råd går att få också utan samtycke.',
          'För yrkespersoner finns en egen telefonlinje på vardagar.',
        ],
        limits: ['I Sverige är lagen och tjänsterna andra.', 'I Finland hittade vi ingen motsvarande befattning.'],
      },
      en: {
        problem: 'A worker is alone with a rare case',
        title: 'A regional co-ordinator in social services',
        forWhom: 'For social services (in Sweden the municipalities)',
        says: 'Sweden works in this way, and its co-ordinators cover the country. The north reported that more cases were found. It is a description; we saw no comparison.',
        steps: [
          'The co-ordinator is part of social services.',
          'The worker calls the co-ordinator with the client’s consent.',
          'General advice can be had without consent.',
          'On weekdays there is a separate line for professionals.',
        ],
        limits: ['In Sweden law and services are different.', 'We saw no such post in Finland.'],
      },
    },
  },
  {
    key: 'national-manual',
    themes: ['network', 'regions-competence'],
    kinds: [],
    country: 'SE',
    evidence: 'advice',
    sources: ['swedishManual', 'stockholmDuties'],
    beside: {},
    words: {
      fi: {
        problem: 'Ei tiedetä, kuka tekee mitäkin ja milloin',
        title: 'Kansallinen käsikirja: toimijat ja kuusi vaihetta',
        forWhom: 'Kaikille toimijoille',
        says: 'Käsikirja on osa Ruotsin kansallista mallia, jolla uhrit ohjataan apuun. Tukholmassa on lisäksi luettelo toimijoiden tehtävistä. Ne ovat ohjeita, joiden vaikutusta ei ole mitattu.',
        steps: [
          'Kirjoita kuusi vaihetta ja jokaiseen kunkin toimijan tehtävät.',
          'Ota mukaan ensimmäiset tunnit.',
          'Tukholman luettelossa ovat riski, sijoittaminen, vammat ja näytteenottopakkaus.',
        ],
        limits: ['Ruotsin laki on toinen kuin Suomen.'],
      },
      sv: {
        problem: 'Oklart vem som gör vad, och när',
        title: 'En nationell manual: aktörerna och sex steg',
        forWhom: 'För alla aktörer',
        says: 'Manualen hör till Sveriges nationella modell för hur offer hänvisas till hjälp. I Stockholm finns dessutom en lista över varje aktörs uppgifter. Det är vägledning vars verkan inte har mätts.',
        steps: [
          'Beskriv sex steg och i varje steg vad varje aktör gör.',
          'Ta med de första timmarna.',
          'Stockholms lista tar upp risk, placering, skador och spårsäkringssats.',
        ],
        limits: ['Lagen i Sverige är en annan än i Finland.'],
      },
      en: {
        problem: 'It is unclear who does what, and when',
        title: 'A national manual: each actor in six steps',
        forWhom: 'For everybody in the field',
        says: 'The manual is part of Sweden’s national referral mechanism. Stockholm also has a list of each actor’s duties. It is guidance; the effect has not been measured.',
        steps: [
          'Write six steps, and in each step what each actor does.',
          'Include the first hours.',
          'The Stockholm list names risk, placement, injuries and the evidence kit.',
        ],
        limits: ['The law in Sweden is not the law in Finland.'],
      },
    },
  },
];
