import type { SourceRow } from './source.ts';

const read = { mark: 'read', checkedOn: '2026-11-24' } as const;

/** Provisions that say who may be beside her, what is told to her, and what help stands on. Wording is ours. */
export const provisions = {
  'etl-4-10': {
    ...read,
    statute: 'investigation',
    place: '4:10',
    says: {
      fi: 'Poliisi välittää hänen suostumuksellaan yhteystiedot tukipalveluun ilman aiheetonta viivytystä.',
      sv: 'Polisen förmedlar med målsägandens samtycke kontaktuppgifterna till en stödtjänst utan ogrundat dröjsmål.',
      en: 'With the injured party’s consent the police pass contact details on to a support service without undue delay.',
    },
  },
  'etl-4-18': {
    ...read,
    statute: 'investigation',
    place: '4:18',
    says: {
      fi: 'Oikeuksista, tuesta, avustajasta, tulkkauksesta ja suojelusta kerrotaan oma-aloitteisesti.',
      sv: 'Om rättigheter, stöd, biträde, tolkning och skydd berättas på eget initiativ.',
      en: 'Rights, support, counsel, interpreting and protection are told of without being asked.',
    },
  },
  'etl-4-19': {
    ...read,
    statute: 'investigation',
    place: '4:19',
    says: {
      fi: 'Asianomistajalle kerrotaan oikeudesta saada ilmoitus vapautumisesta.',
      sv: 'Målsäganden underrättas om rätten att få veta om frigivning.',
      en: 'The injured party is told of the right to be notified of a release.',
    },
  },
  'etl-7-12': {
    ...read,
    statute: 'investigation',
    place: '7:12',
    says: {
      fi: 'Tuomioistuimen määräämä avustaja ja tukihenkilö saavat olla läsnä kuulustelussa, muut tutkijan luvalla.',
      sv: 'Biträde och stödperson som domstolen förordnat får vara med vid förhör, andra med utredarens tillstånd.',
      en: 'Counsel and a support person appointed by the court may be present when the injured party is heard, others with the investigator’s leave.',
    },
  },
  'etl-7-21': {
    ...read,
    statute: 'investigation',
    place: '7:21',
    says: {
      fi: 'Erityisen suojelun tarpeessa olevaa kuullaan sopivissa tiloissa, sama kuulustelija, pyynnöstä samaa sukupuolta.',
      sv: 'Den som behöver särskilt skydd hörs i lämpliga lokaler, av samma förhörare, på begäran av samma kön.',
      en: 'Whoever needs special protection is heard in suitable premises, by the same interviewer, on request of the same gender.',
    },
  },
  'etl-9-4': {
    ...read,
    statute: 'investigation',
    place: '9:4 (453/2023)',
    says: {
      fi: 'Kuulustelun tallenne voi olla todiste, kun 15–17-vuotias ei halua oikeuteen tai kun kuuleminen siellä vaarantaisi aikuisen terveyden.',
      sv: 'Ett inspelat förhör kan vara bevis när en 15–17-åring inte vill till rätten eller när ett förhör där skulle äventyra en vuxens hälsa.',
      en: 'A recorded hearing can be evidence when somebody of 15–17 does not want to come to court, or when being heard there would endanger an adult’s health.',
    },
  },
  'etl-11-9a': {
    ...read,
    statute: 'investigation',
    place: '11:9 a',
    says: {
      fi: 'Suojelun tarve arvioidaan ja hänen oma näkemyksensä kuullaan; uudelleen, kun olosuhteet muuttuvat.',
      sv: 'Skyddsbehovet bedöms och målsägandens egen syn hörs; på nytt när omständigheterna ändras.',
      en: 'The need for protection is assessed and the injured party’s own view is heard; again when circumstances change.',
    },
  },
  'rol-1-6a': {
    ...read,
    statute: 'criminal-procedure',
    place: '1:6 a',
    says: {
      fi: 'Päätös olla nostamatta syytettä perustellaan.',
      sv: 'Ett beslut att inte väcka åtal motiveras.',
      en: 'A decision not to bring a charge gives its reasons.',
    },
  },
  'rol-1-14': {
    ...read,
    statute: 'criminal-procedure',
    place: '1:14',
    says: {
      fi: 'Asianomistajalla on sen jälkeen oma syyteoikeus.',
      sv: 'Målsäganden har därefter egen åtalsrätt.',
      en: 'The injured party then has a right of their own to bring the charge.',
    },
  },
  'rol-2-1a': {
    ...read,
    statute: 'criminal-procedure',
    place: '2:1 a',
    says: {
      fi: 'Tuomioistuin voi määrätä asianomistajalle avustajan.',
      sv: 'Domstolen kan förordna ett biträde för målsäganden.',
      en: 'The court can appoint counsel for the injured party.',
    },
  },
  'rol-2-3': {
    ...read,
    statute: 'criminal-procedure',
    place: '2:3',
    says: {
      fi: 'Tuomioistuin voi määrätä asianomistajalle tukihenkilön.',
      sv: 'Domstolen kan förordna en stödperson för målsäganden.',
      en: 'The court can appoint a support person for the injured party.',
    },
  },
  'rol-3-9': {
    ...read,
    statute: 'criminal-procedure',
    place: '3:9',
    says: {
      fi: 'Syyttäjä voi pyynnöstä ajaa hänen korvausvaatimustaan.',
      sv: 'Åklagaren kan på begäran föra målsägandens talan om ersättning.',
      en: 'The prosecutor can pursue the injured party’s claim on request.',
    },
  },
  'ok-17-51': {
    ...read,
    statute: 'judicial-procedure',
    place: '17:51–52',
    says: {
      fi: 'Häntä voidaan kuulla näkösuojan takaa, vastaajan poissa ollessa tai videoyhteydellä.',
      sv: 'Målsäganden kan höras bakom en skärm, utan att svaranden är närvarande eller via video.',
      en: 'The injured party can be heard behind a screen, in the absence of the defendant, or by video link.',
    },
  },
  'ok-25-5': {
    ...read,
    statute: 'judicial-procedure',
    place: '25:5 (165/1998)',
    says: {
      fi: 'Tyytymättömyyttä ilmoitetaan seitsemän päivän kuluessa tuomiosta.',
      sv: 'Missnöje anmäls inom sju dagar från domen.',
      en: 'Dissatisfaction is declared within seven days of the judgment.',
    },
  },
  'rvl-25': {
    ...read,
    statute: 'compensation',
    place: '25 §',
    says: {
      fi: 'Korvausta valtiolta haetaan kolmen vuoden kuluessa lainvoimaisesta tuomiosta.',
      sv: 'Ersättning av staten söks inom tre år från en lagakraftvunnen dom.',
      en: 'Compensation from the state is applied for within three years of the final judgment.',
    },
  },
  'lk-7': {
    ...read,
    statute: 'restraining',
    place: '7 § (202/2023)',
    says: {
      fi: 'Lähestymiskielto on määräaikainen.',
      sv: 'Ett besöksförbud gäller en viss tid.',
      en: 'A restraining order runs for a fixed time.',
    },
  },
  'vl-33': {
    ...read,
    statute: 'reception',
    place: '33 ja 35 §',
    says: {
      fi: 'Apu ei riipu rikosilmoituksesta eikä rikosasiasta.',
      sv: 'Hjälpen beror inte på en brottsanmälan eller på brottmålet.',
      en: 'Help depends neither on a report nor on the criminal case.',
    },
  },
  'vl-38a': {
    ...read,
    statute: 'reception',
    place: '38 a ja 38 b §',
    says: {
      fi: 'Auttamistoimia ovat muun muassa neuvonta, turvallinen majoitus, sosiaali- ja terveyspalvelut, tulkkaus ja oikeusapu. Ketään ei auteta vastoin tahtoaan.',
      sv: 'Till hjälpinsatserna hör bland annat rådgivning, trygg inkvartering, social- och hälsovård, tolkning och rättshjälp. Ingen hjälps mot sin vilja.',
      en: 'Help includes advice, safe accommodation, social and health services, interpreting and legal aid. Nobody is helped against their will.',
    },
  },
  'vl-38d': {
    ...read,
    statute: 'reception',
    place: '38 d §',
    says: {
      fi: 'Turvallisuudesta huolehditaan yhteistyössä poliisin kanssa.',
      sv: 'Säkerheten sköts i samarbete med polisen.',
      en: 'Safety is looked after together with the police.',
    },
  },
  'vl-38f': {
    ...read,
    statute: 'reception',
    place: '38 f §',
    says: {
      fi: 'Rikosasian lopputulos ei ole peruste lopettaa auttamista; apua annetaan vielä kohtuullisen ajan.',
      sv: 'Brottmålets utgång är ingen grund för att avsluta hjälpen; hjälp ges ännu en skälig tid.',
      en: 'The outcome of the criminal case is no ground for ending help; help goes on for a reasonable time.',
    },
  },
  'ul-52a': {
    ...read,
    statute: 'aliens',
    place: '52 a §',
    says: {
      fi: 'Tilapäinen lupa on sidottu esitutkintaan tai oikeudenkäyntiin; erityisen haavoittuvassa asemassa oleva saa jatkuvan luvan siitä riippumatta.',
      sv: 'Ett tillfälligt tillstånd är bundet till förundersökning eller rättegång; den som är i särskilt sårbar ställning får kontinuerligt tillstånd oberoende av det.',
      en: 'A temporary permit is tied to investigation or trial; whoever is particularly vulnerable gets a continuous one regardless.',
    },
  },
  'ul-52b': {
    ...read,
    statute: 'aliens',
    place: '52 b–52 c §',
    says: {
      fi: 'Harkinta-aika on sille, jolla ei ole oleskeluoikeutta, ja auttamisjärjestelmä ilmoittaa siitä poliisille viipymättä.',
      sv: 'Betänketiden är för den som saknar uppehållsrätt, och hjälpsystemet underrättar polisen om den utan dröjsmål.',
      en: 'A reflection period is for one without a right of residence, and the Assistance System tells the police without delay.',
    },
  },
  'ul-53': {
    ...read,
    statute: 'aliens',
    place: '53–54 §',
    says: {
      fi: 'Ensimmäinen lupa on 6–12 kuukautta; kahden vuoden jälkeen voi saada jatkuvan.',
      sv: 'Det första tillståndet är 6–12 månader; efter två år kan man få kontinuerligt.',
      en: 'The first permit is for 6–12 months; after two years a continuous one can follow.',
    },
  },
  'hol-13': {
    ...read,
    statute: 'admin-procedure',
    place: '13 §',
    says: {
      fi: 'Hallintopäätöksestä valitetaan 30 päivän kuluessa tiedoksisaannista.',
      sv: 'Ett förvaltningsbeslut överklagas inom 30 dagar från delfåendet.',
      en: 'An administrative decision is appealed within 30 days of service.',
    },
  },
  'atl-51': {
    ...read,
    statute: 'client-data',
    place: '51 §',
    says: {
      fi: 'Alaikäinen voi laissa säädetyin edellytyksin kieltää tietojensa antamisen huoltajalle.',
      sv: 'En minderårig kan på de villkor lagen anger förbjuda att uppgifter lämnas till vårdnadshavaren.',
      en: 'On the conditions of the law a minor can forbid that data are given to a guardian.',
    },
  },
} as const satisfies Record<string, SourceRow>;
