import type { ProvisionSource } from '../provision.ts';
import { quoted, read } from './readings.ts';

const ok = { ...read, statute: 'judicial-procedure', language: 'fi', lookedOn: '2026-11-28' } as const;

/** The two permissions: of the court of appeal to go on with an appeal, and of the Supreme Court to appeal at all. */
export const appeal = {
  'ok-25a-5': {
    ...ok,
    sections: ['25 a:5'],
    amendedBy: ['386/2015'],
    asOf: '2015-04',
    limits: { prison: { amount: 8, unit: 'months' } },
    term: 'seen',
    name: {
      fi: 'jatkokäsittelylupa',
      sv: 'tillstånd till fortsatt handläggning',
      en: 'leave for continued consideration',
    },
    decides: ['court'],
    says: {
      fi: 'Valitus käräjäoikeuden tuomiosta tarvitsee hovioikeuden jatkokäsittelyluvan. Asianomistaja ei tarvitse sitä, jos vastaaja on tuomittu yli kahdeksan kuukauden vankeuteen ja valitus koskee syyksi luettua rikosta tai rangaistusta.',
      sv: 'För besvär över tingsrättens dom behövs hovrättens tillstånd till fortsatt handläggning. Målsäganden behöver det inte om svaranden har dömts till mer än åtta månaders fängelse och besvären gäller det tillräknade brottet eller straffet.',
      en: 'An appeal against the district court’s judgment needs the court of appeal’s leave for continued consideration. The injured party does not need it where the defendant is sentenced to more than eight months in prison and the appeal is about the offence or the sentence.',
    },
    source: {
      fi: 'Luettu laista 386/2015 (säädöskokoelma, suomeksi). Samoin oikeus.fi 2019. Voimaantulopäivää ja myöhempiä muutoksia ei nähty.',
      sv: 'Läst i lag 386/2015 (författningssamlingen, på finska). Likaså oikeus.fi, på svenska. Ikraftträdandet och senare ändringar sågs inte.',
      en: 'Read in Act 386/2015 (Statutes of Finland, in Finnish); alike on oikeus.fi, 2019. Its entry into force and later amendments were not seen.',
    },
  },
  'ok-25a-refused': {
    ...quoted,
    statute: 'judicial-procedure',
    sections: [],
    placeInWords: {
      fi: '25 a luku, pykälää ei nähty',
      sv: '25 a kap., paragrafen sågs inte',
      en: 'chapter 25 a, section not seen',
    },
    lookedOn: '2026-11-28',
    says: {
      fi: 'Jos jatkokäsittelylupaa ei myönnetä, käräjäoikeuden ratkaisu jää pysyväksi.',
      sv: 'Om tillstånd till fortsatt handläggning inte beviljas står tingsrättens avgörande fast.',
      en: 'If leave for continued consideration is not granted, the district court’s decision stands.',
    },
    source: {
      fi: 'Käräjäoikeuksien sivu (oikeus.fi), julkaistu 11.7.2019.',
      sv: 'Tingsrätternas sida (oikeus.fi, på finska), publicerad 11.7.2019.',
      en: 'The district courts’ page (oikeus.fi, in Finnish), published on 11 July 2019.',
    },
  },
  'ok-30-2': {
    ...ok,
    sections: ['30:2', '30:3'],
    amendedBy: ['104/1979'],
    asOf: '1979',
    term: 'seen',
    name: { fi: 'valituslupa', sv: 'besvärstillstånd', en: 'leave to appeal' },
    decides: ['court'],
    says: {
      fi: 'Hovioikeuden tuomiosta valitetaan korkeimpaan oikeuteen vain sen valitusluvalla: ennakkopäätöksen, oikeudenkäynnissä tapahtuneen vakavan virheen tai muun painavan syyn vuoksi.',
      sv: 'Hovrättens dom kan överklagas hos högsta domstolen bara med dess besvärstillstånd: för ett prejudikat, på grund av ett allvarligt fel i rättegången eller av annat vägande skäl.',
      en: 'A judgment of the court of appeal is appealed to the Supreme Court only by its leave: for a precedent, because of a grave error in the proceedings, or for another weighty reason.',
    },
    source: {
      fi: 'Luettu laista 104/1979 (säädöskokoelma, suomeksi). Samoin oikeus.fi 1.8.2019. Myöhempiä muutoksia ei ole etsitty.',
      sv: 'Läst i lag 104/1979 (författningssamlingen, på finska). Likaså oikeus.fi 8.8.2018, på svenska. Senare ändringar har inte sökts.',
      en: 'Read in Act 104/1979 (Statutes of Finland, in Finnish); alike on oikeus.fi, 1 August 2019. Later amendments were not looked for.',
    },
  },
  'ok-30-time': {
    ...quoted,
    statute: 'judicial-procedure',
    sections: [],
    placeInWords: {
      fi: '30 luku, pykälää ei nähty',
      sv: '30 kap., paragrafen sågs inte',
      en: 'chapter 30, section not seen',
    },
    lookedOn: '2026-11-28',
    limits: { plain: { amount: 60, unit: 'days' } },
    says: {
      fi: 'Valituslupahakemus ja valitus toimitetaan hovioikeuteen 60 päivässä sen ratkaisun antamisesta.',
      sv: 'Ansökan om besvärstillstånd och besvären lämnas till hovrätten inom 60 dagar från det att dess avgörande gavs.',
      en: 'The application for leave and the appeal are delivered to the court of appeal within 60 days of its decision.',
    },
    source: {
      fi: 'Hovioikeuksien sivu (oikeus.fi), julkaistu 8.8.2018. Pykälää ei nähty.',
      sv: 'Hovrätternas sida (oikeus.fi, på finska), publicerad 8.8.2018. Paragrafen sågs inte.',
      en: 'The courts of appeal’s page (oikeus.fi, in Finnish), published on 8 August 2018. The section was not seen.',
    },
    question: {
      fi: 'Mikä pykälä antaa ajan, ja miten se lasketaan, kun jatkokäsittelylupaa ei myönnetty?',
      sv: 'Vilken paragraf ger tiden, och hur räknas den när tillstånd till fortsatt handläggning inte beviljades?',
      en: 'Which section gives the time, and how is it counted where leave for continued consideration was refused?',
    },
  },
} as const satisfies Record<string, ProvisionSource>;
