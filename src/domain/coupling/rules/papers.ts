import type { PaperRow } from './source.ts';

const quoted = { mark: 'quoted', checkedOn: '2026-11-24' } as const;

/** Studies and handbooks, mostly read as abstracts only; and what we have chosen ourselves, which says so. */
export const papers = {
  study: {
    ...quoted,
    title: {
      fi: 'Oikeusministeriön tiedote SEIVE-selvityksestä, 12.5.2023',
      sv: 'Justitieministeriets meddelande om SEIVE-utredningen, 12.5.2023',
      en: 'Ministry of Justice release on the SEIVE study, 12.5.2023',
    },
    says: {
      fi: 'Kattavat sosiaali-, terveys- ja muut tukipalvelut edistivät esitutkintaa ja koko rikosprosessia. Onnistunut prosessi tai kuulluksi tuleminen tuki toipumista.',
      sv: 'Omfattande social-, hälso- och andra stödtjänster främjade förundersökningen och hela straffprocessen. En lyckad process eller att bli hörd stödde återhämtningen.',
      en: 'Comprehensive social, health and other support furthered the investigation and the whole process. A successful process, or being heard, supported recovery.',
    },
  },
  handbook: {
    ...quoted,
    title: {
      fi: 'Poliisiammattikorkeakoulun IHME-malli: Ihmiskaupan uhri asianomistajana, 2024',
      sv: 'Polisyrkeshögskolans IHME-modell: Ihmiskaupan uhri asianomistajana, 2024',
      en: 'Police University College, IHME model: Ihmiskaupan uhri asianomistajana, 2024',
    },
    says: {
      fi: 'Hyvinvointi ja tukipalvelut ovat onnistuneen tutkinnan edellytys. Luottamus pidetään koko prosessin ajan.',
      sv: 'Välbefinnande och stödtjänster är en förutsättning för en lyckad utredning. Förtroendet hålls genom hela processen.',
      en: 'Wellbeing and support services are a precondition of a successful investigation. Trust is kept through the whole process.',
    },
  },
  interpreting: {
    ...quoted,
    title: {
      fi: 'OVC TTAC, tulkkien käyttö; HEUNI 105 / Polamk 146, 2024',
      sv: 'OVC TTAC, om tolkar; HEUNI 105 / Polamk 146, 2024',
      en: 'OVC TTAC on interpreters; HEUNI 105 / Polamk 146, 2024',
    },
    says: {
      fi: 'Tulkki on puolueeton eikä hänellä ole siteitä hyväksikäyttäjään tai yhteisöön. Sukupuolen saa valita, ja tulkata voi etänä.',
      sv: 'Tolken är opartisk och har inga band till utnyttjaren eller gemenskapen. Kön får väljas, och det går att tolka på distans.',
      en: 'The interpreter is neutral and has no ties to the exploiter or the community. The gender can be chosen, and interpreting can be remote.',
    },
  },
  information: {
    ...quoted,
    title: {
      fi: 'Oikeusministeriö 44/2018: Uhri rikosprosessissa',
      sv: 'Justitieministeriet 44/2018: Uhri rikosprosessissa',
      en: 'Ministry of Justice 44/2018: Uhri rikosprosessissa',
    },
    says: {
      fi: 'Käsittelee muun muassa tiedonsaantia, kielellisiä oikeuksia ja avustajaa. Ymmärtämättä jäänyt tieto on toistuva valitus.',
      sv: 'Behandlar bland annat information, språkliga rättigheter och biträde. Att informationen inte förstås är ett återkommande klagomål.',
      en: 'Treats information, language rights and counsel, among others. Information that is not understood is a recurring complaint.',
    },
  },
  own: {
    mark: 'unverified',
    checkedOn: '2026-11-24',
    title: { fi: 'Rinnallan oma valinta', sv: 'Rinnallas eget val', en: 'Rinnalla’s own choice' },
    says: {
      fi: 'Lähdettä ei löytynyt. Kysytään, koska ilman tätä hän ei ehkä pääse paikalle tai jaksa.',
      sv: 'Ingen källa hittades. Det frågas för att klienten utan detta kanske inte kan komma eller orka.',
      en: 'No source was found. It is asked because without it the client may not get there or manage.',
    },
  },
} as const satisfies Record<string, PaperRow>;
