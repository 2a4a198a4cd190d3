import type { ProvisionSource } from '../provision.ts';
import { open, read } from './readings.ts';

const etl = { ...read, statute: 'investigation' } as const;

/** Criminal Investigation Act, and the act on persons held by the police. */
export const investigation = {
  'etl-3-11': {
    ...etl,
    sections: ['3:11'],
    says: {
      fi: 'Esitutkinta toimitetaan ilman aiheetonta viivytystä. Päiviä laki ei anna.',
      sv: 'Förundersökningen görs utan ogrundat dröjsmål. Lagen anger inga dagar.',
      en: 'The investigation is carried out without undue delay. The law gives no days.',
    },
  },
  'etl-3-11-child': {
    ...etl,
    sections: ['3:11'],
    amendedBy: ['136/2023'],
    validFrom: '2023-10-01',
    says: {
      fi: 'Esitutkinta toimitetaan kiireellisesti, kun asianomistaja on alle 18-vuotias ja epäillään häneen kohdistunutta seksuaalirikosta tai rikosta hänen henkeään, terveyttään, vapauttaan, yksityisyyttään, rauhaansa tai kunniaansa vastaan. Päiviä laki ei anna.',
      sv: 'Förundersökningen görs skyndsamt när målsäganden är under 18 år och det misstänkta brottet är ett sexualbrott mot målsäganden eller ett brott mot målsägandens liv, hälsa, frihet, integritet, frid eller ära. Lagen anger inga dagar.',
      en: 'The investigation is carried out urgently when the injured party is under 18 and a sexual offence against that person is suspected, or an offence against that person’s life, health, liberty, privacy, peace or honour. The law gives no days.',
    },
    source: {
      fi: 'Luettu muutoslaista, merkitty 24.11.2026. Rikosten luettelo nähty myös esityksessä HE 144/2022 ja samanlaisena laissa 137/2023; voimaantulo oikeusministeriön tiedotteesta 2.2.2023.',
      sv: 'Läst i ändringslagen, antecknat 24.11.2026. Uppräkningen av brott har också setts i RP 144/2022 och likadan i lag 137/2023; ikraftträdandet enligt justitieministeriets meddelande 2.2.2023.',
      en: 'Read in the amending act, noted on 24 November 2026. The list of offences was also seen in bill HE 144/2022 and, alike, in Act 137/2023; entry into force from the Ministry of Justice’s release of 2 February 2023.',
    },
    question: {
      fi: 'Kuuluuko ihmiskauppa luetteloon vapauteen kohdistuvana rikoksena?',
      sv: 'Hör människohandel till uppräkningen som ett brott mot friheten?',
      en: 'Does trafficking fall under the list as an offence against liberty?',
    },
  },
  'etl-4-10': {
    ...etl,
    sections: ['4:10'],
    says: {
      fi: 'Poliisi kysyy, haluaako asianomistaja, että yhteystiedot välitetään tukipalveluun, ja välittää ne suostumuksen saatuaan ilman aiheetonta viivytystä.',
      sv: 'Polisen frågar om målsäganden vill att kontaktuppgifterna förmedlas till en stödtjänst och gör det efter samtycke utan ogrundat dröjsmål.',
      en: 'The police ask whether the injured party wants contact details passed on to a support service, and after consent do so without undue delay.',
    },
  },
  'etl-4-18': {
    ...etl,
    sections: ['4:18'],
    says: {
      fi: 'Oikeuksista, tuesta, avustajasta, tulkkauksesta ja suojelusta kerrotaan oma-aloitteisesti.',
      sv: 'Om rättigheter, stöd, biträde, tolkning och skydd berättas på eget initiativ.',
      en: 'Rights, support, counsel, interpreting and protection are told of without being asked.',
    },
  },
  'etl-4-19': {
    ...etl,
    sections: ['4:19'],
    says: {
      fi: 'Asianomistajalle kerrotaan oikeudesta saada ilmoitus vapautumisesta.',
      sv: 'Målsäganden underrättas om rätten att få veta om frigivning.',
      en: 'The injured party is told of the right to be notified of a release.',
    },
  },
  'psk-16-2': {
    ...read,
    statute: 'held-by-police',
    sections: ['16:2'],
    says: {
      fi: 'Vapautumisesta ilmoitetaan; ihmiskauppa on luettelossa.',
      sv: 'Om frigivning underrättas; människohandel finns i uppräkningen.',
      en: 'A release is notified of; trafficking is on the list.',
    },
  },
  'etl-7-12': {
    ...etl,
    sections: ['7:12'],
    says: {
      fi: 'Tuomioistuimen määräämä avustaja ja tukihenkilö saavat olla läsnä kuulustelussa, muut tutkijan luvalla.',
      sv: 'Biträde och stödperson som domstolen förordnat får vara med vid förhör, andra med utredarens tillstånd.',
      en: 'Counsel and a support person appointed by the court may be present when the injured party is heard, others with the investigator’s leave.',
    },
  },
  'etl-7-21': {
    ...etl,
    sections: ['7:21'],
    says: {
      fi: 'Erityisen suojelun tarpeessa olevaa kuullaan sopivissa tiloissa, sama kuulustelija, pyynnöstä samaa sukupuolta.',
      sv: 'Den som behöver särskilt skydd hörs i lämpliga lokaler, av samma förhörare, på begäran av samma kön.',
      en: 'Whoever needs special protection is heard in suitable premises, by the same interviewer, on request of the same gender.',
    },
  },
  'etl-9-4': {
    ...etl,
    sections: ['9:4'],
    amendedBy: ['453/2023'],
    validFrom: '2023-10-01',
    says: {
      fi: 'Kuulustelun tallenne voi olla todiste, kun 15–17-vuotias ei halua oikeuteen tai kun kuuleminen siellä vaarantaisi aikuisen terveyden.',
      sv: 'Ett inspelat förhör kan vara bevis när en 15–17-åring inte vill till rätten eller när ett förhör där skulle äventyra en vuxens hälsa.',
      en: 'A recorded hearing can be evidence when somebody of 15–17 does not want to come to court, or when being heard there would endanger an adult’s health.',
    },
  },
  'etl-11-9a': {
    ...etl,
    sections: ['11:9 a'],
    says: {
      fi: 'Suojelun tarve arvioidaan ilman aiheetonta viivytystä, ja asianomistajan oma näkemys kuullaan; uudelleen, kun olosuhteet muuttuvat olennaisesti. Päiviä laki ei anna.',
      sv: 'Skyddsbehovet bedöms utan ogrundat dröjsmål, och målsägandens egen syn hörs; på nytt när omständigheterna ändras väsentligt. Lagen anger inga dagar.',
      en: 'The need for protection is assessed without undue delay, and the injured party’s own view is heard; again when circumstances change materially. The law gives no days.',
    },
  },
  'etl-open': open('investigation', {
    fi: 'Vaihe kuuluu esitutkintaan.',
    sv: 'Skedet hör till förundersökningen.',
    en: 'The step belongs to the investigation.',
  }),
} as const satisfies Record<string, ProvisionSource>;
