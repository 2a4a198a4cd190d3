import type { ProvisionSource } from '../provision.ts';
import { open, quoted, read } from './readings.ts';

const rol = { ...read, statute: 'criminal-procedure' } as const;
const ok = { ...read, statute: 'judicial-procedure' } as const;
/** Read again in the amending act itself. */
const again = { ...rol, language: 'fi', lookedOn: '2026-11-28' } as const;

/** Charge, trial, judgment and appeal to the court of appeal. */
export const court = {
  'rol-1-6a': {
    ...rol,
    sections: ['1:6 a'],
    says: {
      fi: 'Päätös olla nostamatta syytettä perustellaan.',
      sv: 'Ett beslut att inte väcka åtal motiveras.',
      en: 'A decision not to bring a charge gives its reasons.',
    },
  },
  'rol-1-8a': {
    ...again,
    sections: ['1:8 a'],
    amendedBy: ['137/2023'],
    asOf: '2023-10',
    validFrom: '2023-10-01',
    says: {
      fi: 'Kun asianomistaja on alle 18-vuotias ja epäillään häneen kohdistunutta seksuaalirikosta tai rikosta hänen henkeään, terveyttään, vapauttaan, yksityisyyttään, rauhaansa tai kunniaansa vastaan, syyttäjä ratkaisee kiireellisesti, nostaako syytteen. Syyte nostetaan ilman viivytystä. Päiviä laki ei anna.',
      sv: 'När målsäganden är under 18 år och det misstänkta brottet är ett sexualbrott mot målsäganden eller ett brott mot målsägandens liv, hälsa, frihet, integritet, frid eller ära avgör åklagaren skyndsamt om åtal ska väckas. Åtalet väcks utan dröjsmål. Lagen anger inga dagar.',
      en: 'When the injured party is under 18 and a sexual offence against that person is suspected, or an offence against that person’s life, health, liberty, privacy, peace or honour, the prosecutor decides urgently whether to bring a charge, and a charge is brought without delay. The law gives no days.',
    },
    source: {
      fi: 'Luettu laista 137/2023 (säädöskokoelma, suomeksi). Voimaantulo oikeusministeriön tiedotteesta 2.2.2023. Myöhempiä muutoksia ei ole etsitty.',
      sv: 'Läst i lag 137/2023 (författningssamlingen, på finska). Ikraftträdandet enligt justitieministeriets meddelande 2.2.2023. Senare ändringar har inte sökts.',
      en: 'Read in Act 137/2023 (Statutes of Finland, in Finnish). Entry into force from the Ministry of Justice’s release of 2 February 2023. Later amendments were not looked for.',
    },
  },
  'rol-1-14': {
    ...rol,
    sections: ['1:14'],
    says: {
      fi: 'Asianomistajalla on sen jälkeen oma syyteoikeus.',
      sv: 'Målsäganden har därefter egen åtalsrätt.',
      en: 'The injured party then has a right of their own to bring the charge.',
    },
  },
  'rol-2-1a': {
    ...rol,
    sections: ['2:1 a'],
    says: {
      fi: 'Tuomioistuin voi määrätä asianomistajalle avustajan.',
      sv: 'Domstolen kan förordna ett biträde för målsäganden.',
      en: 'The court can appoint counsel for the injured party.',
    },
  },
  'rol-2-3': {
    ...rol,
    sections: ['2:3'],
    says: {
      fi: 'Tuomioistuin voi määrätä asianomistajalle tukihenkilön.',
      sv: 'Domstolen kan förordna en stödperson för målsäganden.',
      en: 'The court can appoint a support person for the injured party.',
    },
  },
  'rol-5-13-held': {
    ...again,
    sections: ['5:13'],
    subsection: 1,
    amendedBy: ['97/2022'],
    asOf: '2022-01',
    limits: { plain: { amount: 2, unit: 'weeks' }, oral: { amount: 3, unit: 'weeks' } },
    says: {
      fi: 'Kun vastaaja on vangittuna, matkustuskiellossa tai virantoimituksesta pidätettynä, pääkäsittely aloitetaan kahden viikon kuluessa rikosasian vireilletulosta; kolmen viikon, jos on suullinen valmistelu. Jos vangitsemisesta, matkustuskiellosta tai virantoimituksesta pidättämisestä päätetään vasta syytteen nostamisen jälkeen, aika lasketaan siitä päätöksestä.',
      sv: 'När svaranden är häktad, har reseförbud eller är avstängd från tjänsteutövning påbörjas huvudförhandlingen inom två veckor från det att brottmålet blev anhängigt; inom tre veckor om det hålls muntlig förberedelse. Om häktning, reseförbud eller avstängning beslutas först efter att åtal har väckts räknas tiden från det beslutet.',
      en: 'When the defendant is detained, under a travel ban or suspended from office, the main hearing is begun within two weeks of the criminal case becoming pending; within three weeks if there is an oral preparation. If detention, travel ban or suspension is decided only after the charge, the time is counted from that decision.',
    },
    source: {
      fi: 'Luettu laista 97/2022 (säädöskokoelma, suomeksi ja ruotsiksi). Voimaantulopäivää ei nähty; myöhempiä muutoksia tähän momenttiin ei ole etsitty.',
      sv: 'Läst i lag 97/2022 (författningssamlingen, på finska och svenska). Ikraftträdandet sågs inte; senare ändringar av momentet har inte sökts.',
      en: 'Read in Act 97/2022 (Statutes of Finland, in Finnish and Swedish). Its entry into force was not seen; later amendments of the subsection were not looked for.',
    },
    question: {
      fi: 'Kattaako rivi kaikki poikkeukset?',
      sv: 'Täcker raden alla undantag?',
      en: 'Does the row cover all exceptions?',
    },
  },
  'rol-5-13-child': {
    ...again,
    sections: ['5:13'],
    subsection: 3,
    amendedBy: ['137/2023'],
    asOf: '2023-10',
    validFrom: '2023-10-01',
    limits: { plain: { amount: 30, unit: 'days' } },
    says: {
      fi: 'Kun asianomistaja on alle 18-vuotias ja epäillään häneen kohdistunutta seksuaalirikosta tai rikosta hänen henkeään, terveyttään, vapauttaan, yksityisyyttään, rauhaansa tai kunniaansa vastaan, pääkäsittely aloitetaan 30 päivän kuluessa rikosasian vireilletulosta. Jos pääkäsittely peruutetaan, uusi aloitetaan 30 päivän kuluessa päivästä, jona sen piti alkaa.',
      sv: 'När målsäganden är under 18 år och det misstänkta brottet är ett sexualbrott mot målsäganden eller ett brott mot målsägandens liv, hälsa, frihet, integritet, frid eller ära påbörjas huvudförhandlingen inom 30 dagar från det att brottmålet blev anhängigt. Om huvudförhandlingen ställs in påbörjas en ny inom 30 dagar från den dag då den skulle ha börjat.',
      en: 'When the injured party is under 18 and a sexual offence against that person is suspected, or an offence against that person’s life, health, liberty, privacy, peace or honour, the main hearing is begun within 30 days of the criminal case becoming pending. If it is cancelled, a new one is begun within 30 days of the day on which it was to begin.',
    },
    source: {
      fi: 'Luettu laista 137/2023 (säädöskokoelma, suomeksi). Voimaantulo oikeusministeriön tiedotteesta 2.2.2023. Myöhempiä muutoksia ei ole etsitty.',
      sv: 'Läst i lag 137/2023 (författningssamlingen, på finska). Ikraftträdandet enligt justitieministeriets meddelande 2.2.2023. Senare ändringar har inte sökts.',
      en: 'Read in Act 137/2023 (Statutes of Finland, in Finnish). Entry into force from the Ministry of Justice’s release of 2 February 2023. Later amendments were not looked for.',
    },
  },
  'rol-5-13-longer': {
    ...again,
    sections: ['5:13'],
    subsection: 4,
    amendedBy: ['137/2023'],
    asOf: '2023-10',
    validFrom: '2023-10-01',
    says: {
      fi: 'Aika voi olla pidempi, jos tuomioistuimen toimenpide, syytteiden käsitteleminen yhdessä tai muu tärkeä syy sitä vaatii.',
      sv: 'Tiden kan vara längre om en åtgärd av domstolen, gemensam behandling av åtal eller något annat vägande skäl kräver det.',
      en: 'The time can be longer if a measure of the court, the trying of charges together or another important reason requires it.',
    },
    source: {
      fi: 'Luettu lain 137/2023 tekstistä momentin alku (säädöskokoelma, suomeksi); loppuosaa ei nähty.',
      sv: 'Början av momentet läst i lag 137/2023 (författningssamlingen, på finska); slutet sågs inte.',
      en: 'The beginning of the subsection read in Act 137/2023 (Statutes of Finland, in Finnish); its end was not seen.',
    },
    question: {
      fi: 'Kuinka pitkä aika enintään voi olla, kun tärkeä syy vaatii?',
      sv: 'Hur lång får tiden högst vara när vägande skäl kräver det?',
      en: 'How long can the time be at most when an important reason requires it?',
    },
  },
  'rol-11-7': {
    ...quoted,
    statute: 'criminal-procedure',
    sections: ['11:7'],
    amendedBy: ['689/1997'],
    asOf: '1997',
    limits: { plain: { amount: 14, unit: 'days' } },
    says: {
      fi: 'Kansliatuomio annetaan 14 päivän kuluessa pääkäsittelyn päättymisestä.',
      sv: 'En kanslidom meddelas inom 14 dagar från det att huvudförhandlingen avslutades.',
      en: 'A judgment at the registry is given within 14 days of the end of the main hearing.',
    },
    source: {
      fi: 'Vuoden 1997 sanamuoto; muutokset on nähty vain osin.',
      sv: 'Lydelsen från 1997; ändringarna har setts bara delvis.',
      en: 'The wording of 1997; amendments were seen only in part.',
    },
  },
  'rol-open': open('criminal-procedure', {
    fi: 'Vaihe kuuluu rikosasian oikeudenkäyntiin.',
    sv: 'Skedet hör till rättegången i brottmål.',
    en: 'The step belongs to the criminal proceedings.',
  }),
  'ok-17-51': {
    ...ok,
    sections: ['17:51–52'],
    says: {
      fi: 'Asianomistajaa voidaan kuulla näkösuojan takaa, vastaajan poissa ollessa tai videoyhteydellä.',
      sv: 'Målsäganden kan höras bakom en skärm, utan att svaranden är närvarande eller via video.',
      en: 'The injured party can be heard behind a screen, in the absence of the defendant, or by video link.',
    },
  },
  'ok-25-5': {
    ...ok,
    sections: ['25:5'],
    amendedBy: ['165/1998'],
    limits: { plain: { amount: 7, unit: 'days' } },
    says: {
      fi: 'Tyytymättömyyttä ilmoitetaan käräjäoikeudelle viimeistään seitsemäntenä päivänä tuomion antamisesta, vaikka tuomio saataisiin tiedoksi myöhemmin. Ilman ilmoitusta ei voi valittaa.',
      sv: 'Missnöje anmäls till tingsrätten senast den sjunde dagen efter att domen gavs, även om man får del av den senare. Utan anmälan kan man inte överklaga.',
      en: 'Dissatisfaction is declared to the district court by the seventh day after the judgment was given, even if it is received later. Without it there is no appeal.',
    },
  },
  'ok-25-12': {
    ...ok,
    sections: ['25:12'],
    amendedBy: ['165/1998'],
    limits: { plain: { amount: 30, unit: 'days' } },
    says: {
      fi: 'Valituskirjelmä käräjäoikeuteen 30 päivässä tuomion antamisesta, antopäivää lukuun ottamatta. Myöhästynyttä ei tutkita.',
      sv: 'Besvärsskriften till tingsrätten inom 30 dagar från det att domen gavs, den dagen inte medräknad. Försenade besvär prövas inte.',
      en: 'Written appeal to the district court within 30 days of the judgment, that day not counted. A late appeal is not examined.',
    },
  },
  'ok-open': open('judicial-procedure', {
    fi: 'Vaihe kuuluu muutoksenhakuun.',
    sv: 'Skedet hör till ändringssökandet.',
    en: 'The step belongs to the appeal.',
  }),
} as const satisfies Record<string, ProvisionSource>;
