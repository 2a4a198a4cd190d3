import type { ProvisionSource } from '../provision.ts';
import { base, quoted, read, unverified } from './readings.ts';

const reception = { ...read, statute: 'reception' } as const;

/** The act on reception and on recognising and helping victims of trafficking. */
export const assistance = {
  'vl-33': {
    ...reception,
    sections: ['33', '35'],
    term: 'seen',
    name: {
      fi: 'ottaminen auttamisjärjestelmän asiakkaaksi',
      sv: 'upptagning i hjälpsystemet som klient',
      en: 'admission to the Assistance System',
    },
    decides: ['assistance-system'],
    says: {
      fi: 'Auttamisjärjestelmään otetaan, kun henkilö voi olosuhteiden perusteella olla ihmiskaupan uhri ja tarvitsee auttamistoimia. Päätös on tunnistaminen.',
      sv: 'En person tas upp i hjälpsystemet när personen utifrån omständigheterna kan vara offer för människohandel och behöver hjälpinsatser. Beslutet är identifieringen.',
      en: 'A person is admitted who on the circumstances may be a victim of trafficking and needs assistance measures. The decision is the identification.',
    },
    source: {
      fi: 'Luettu säädöksestä, muutokset helmikuuhun 2025. Laki 1294/2022 muutti pykäliä; nykyistä tekstiä ei ole verrattu.',
      sv: 'Läst i lagen med ändringar till februari 2025. Lag 1294/2022 ändrade paragraferna; den nuvarande texten har inte jämförts.',
      en: 'Read in the act with amendments to February 2025. Act 1294/2022 changed the sections; not compared with the text of today.',
    },
  },
  'vl-34': {
    ...reception,
    sections: ['34'],
    says: {
      fi: 'Esityksen auttamisjärjestelmään voi tehdä julkinen, yksityinen tai kolmannen sektorin toimija tai henkilö itse.',
      sv: 'En framställning till hjälpsystemet kan göras av en offentlig, privat eller tredje sektorns aktör eller av personen själv.',
      en: 'A proposal to the Assistance System can be made by a public, private or third-sector actor, or by the person.',
    },
    source: {
      fi: 'Luettu säädöksestä, muutokset helmikuuhun 2025. Vuonna 2014 hyväksytty sanamuoto (EV 352/2014, ruotsiksi) nähty 28.11.2026: siinä ei puhuta suostumuksesta. Lain 1294/2022 sanamuotoa ei nähty.',
      sv: 'Läst i lagen med ändringar till februari 2025. Den lydelse som godkändes 2014 (RSv 352/2014, på svenska) sågs 28.11.2026: den talar inte om samtycke. Lydelsen i lag 1294/2022 sågs inte.',
      en: 'Read in the act with amendments to February 2025. The wording passed in 2014 (EV 352/2014, in Swedish) was seen on 28 November 2026: it does not speak of consent. The wording of Act 1294/2022 was not seen.',
    },
    question: {
      fi: 'Edellyttääkö nykyinen sanamuoto suostumusta esitykseen?',
      sv: 'Kräver den nuvarande lydelsen samtycke till framställningen?',
      en: 'Does the present wording require consent to the proposal?',
    },
  },
  'vl-34-consent': {
    ...quoted,
    statute: 'reception',
    sections: [],
    placeInWords: { fi: 'käytäntö', sv: 'praxis', en: 'practice' },
    says: {
      fi: 'Esitys tehdään suostumuksella, kirjallisesti; kiireessä puhelu voi riittää.',
      sv: 'Framställningen görs med samtycke och skriftligen; när det brådskar kan ett samtal räcka.',
      en: 'The proposal is made with consent and in writing; when it is urgent a phone call may do.',
    },
    source: {
      fi: 'Auttamisjärjestelmän ohje (ihmiskauppa.fi), tiivistelmänä. Käytäntö, ei lain pykälä.',
      sv: 'Hjälpsystemets anvisning (ihmiskauppa.fi), i sammandrag. Praxis, inte en paragraf.',
      en: 'Guidance of the Assistance System (ihmiskauppa.fi), in summary. Practice, not a section of the law.',
    },
  },
  'vl-36-repealed': {
    ...reception,
    sections: ['36'],
    validUntil: '2022-12-31',
    says: {
      fi: 'Toipumisaika on kumottu 1.1.2023 alkaen. Ei enää käytettävissä.',
      sv: 'Återhämtningstiden är upphävd från och med 1.1.2023. Kan inte längre användas.',
      en: 'The recovery period is repealed as of 1 January 2023. No longer available.',
    },
    source: {
      fi: 'Kumoaminen luettu laista 1294/2022 (ruotsiksi).',
      sv: 'Upphävandet läst i lag 1294/2022 (på svenska).',
      en: 'The repeal was read in Act 1294/2022 (in Swedish).',
    },
  },
  // The repeal was read; the section as it stood before was not.
  'vl-36-length': {
    ...unverified,
    statute: 'reception',
    sections: ['36'],
    placeInWords: {
      fi: '36 §: kumotun toipumisajan pituus',
      sv: '36 §: den upphävda återhämtningstidens längd',
      en: 'section 36: length of the repealed recovery period',
    },
    limits: { noted: { amount: 30, unit: 'days' } },
    validUntil: '2022-12-31',
    says: {
      fi: 'Kumotun toipumisajan pituus on merkitty muistiin lukematta.',
      sv: 'Den upphävda återhämtningstidens längd är antecknad utan att ha lästs.',
      en: 'The length of the repealed recovery period is noted down without having been read.',
    },
    source: {
      fi: 'Kumottua pykälää ei ole luettu sellaisena kuin se oli. Mistä pituus on, ei tiedetä.',
      sv: 'Den upphävda paragrafen har inte lästs som den var. Varifrån längden kommer är inte känt.',
      en: 'The repealed section was not read as it stood. Where the length comes from is not known.',
    },
    question: {
      fi: 'Kuinka pitkä toipumisaika oli ennen kumoamista?',
      sv: 'Hur lång var återhämtningstiden före upphävandet?',
      en: 'How long was the recovery period before its repeal?',
    },
  },
  'vl-38a': {
    ...reception,
    sections: ['38 a', '38 b'],
    says: {
      fi: 'Auttamistoimia ovat muun muassa neuvonta, turvallinen majoitus, vastaanottoraha, sosiaali- ja terveyspalvelut, tulkkaus ja oikeusapu. Ketään ei auteta vastoin tahtoaan.',
      sv: 'Till hjälpinsatserna hör bland annat rådgivning, trygg inkvartering, mottagningspenning, social- och hälsovård, tolkning och rättshjälp. Ingen hjälps mot sin vilja.',
      en: 'Help includes advice, safe accommodation, an allowance, social and health services, interpreting and legal aid. Nobody is helped against their will.',
    },
    pending: [
      {
        paper: 'HE 90/2025',
        stage: 'proposal',
        seenOn: '2026-11-27',
        comesOn: '2026-06-12',
        says: {
          fi: 'Kotikuntaa vailla olevan uhrin vastaanottorahaa alennettaisiin 11.6.2026 asti; pysyvät säännöt olisivat tulossa 12.6.2026. Hyväksymistä ei ole nähty.',
          sv: 'Mottagningspenningen för offer utan hemkommun skulle sänkas till och med 11.6.2026; bestående regler skulle komma 12.6.2026. Godkännande har inte setts.',
          en: 'The reception allowance of victims without a home municipality would be cut until 11 June 2026; permanent rules would come on 12 June 2026. Passing was not seen.',
        },
      },
    ],
    question: {
      fi: 'Mikä vastaanottorahan määrä on voimassa tänään?',
      sv: 'Vilket belopp av mottagningspenningen gäller i dag?',
      en: 'Which amount of the allowance is in force today?',
    },
  },
  'vl-38d': {
    ...reception,
    sections: ['38 d'],
    says: {
      fi: 'Turvallisuudesta huolehditaan yhteistyössä poliisin kanssa.',
      sv: 'Säkerheten sköts i samarbete med polisen.',
      en: 'Safety is looked after together with the police.',
    },
  },
  'vl-38f': {
    ...reception,
    sections: ['38 f'],
    says: {
      fi: 'Auttaminen päättyy, kun tarvetta ei kokonaisarvion mukaan enää ole, kun henkilö lähtee maasta tai poistetaan, pyytää sitä tai on kadonnut. Rikosasian lopputulos ei ole enää peruste; apua annetaan vielä kohtuullisen ajan.',
      sv: 'Hjälpen upphör när behovet enligt en helhetsbedömning inte längre finns, när personen lämnar landet eller avlägsnas, själv ber om det eller har försvunnit. Brottmålets utgång är inte längre en grund; hjälp ges ännu en skälig tid.',
      en: 'Help ends when after an overall assessment there is no longer a need, when the person leaves or is removed, asks for it, or is missing. The outcome of the criminal case is no longer a ground; help goes on for a reasonable time.',
    },
  },
  'help-without-report': {
    ...base,
    statute: 'reception',
    sections: ['33', '35', '38 a', '38 f'],
    mark: 'inferred',
    version: 'acts',
    asOf: '2025-02',
    says: {
      fi: 'Apu ei riipu rikosilmoituksesta eikä rikosasiasta.',
      sv: 'Hjälpen beror inte på en brottsanmälan eller på brottmålet.',
      en: 'Help depends neither on a report to the police nor on the criminal case.',
    },
    source: {
      fi: 'Oma johtopäätös: pykälät eivät edellytä ilmoitusta eivätkä tuomiota. Lause ei ole laissa.',
      sv: 'Vår egen slutsats: paragraferna kräver varken anmälan eller dom. Satsen står inte i lagen.',
      en: 'Our own conclusion: the sections require neither a report nor a judgment. The sentence does not stand in the law.',
    },
    question: {
      fi: 'Voiko tämän sanoa näin?',
      sv: 'Kan det sägas så här?',
      en: 'Can it be said like this?',
    },
  },
} as const satisfies Record<string, ProvisionSource>;
