import type { ProvisionSource } from '../provision.ts';
import { quoted, read, unverified } from './readings.ts';

const lookedOn = '2026-11-28';
const reception = { ...read, statute: 'reception', sections: ['38 a', '38 b'], lookedOn } as const;
const told = { ...quoted, statute: 'reception', sections: [], lookedOn } as const;
const municipality = { ...read, statute: 'municipality', language: 'fi', lookedOn } as const;

const ownPage = {
  fi: 'Auttamisjärjestelmän sivu palvelujen järjestämisestä (ihmiskauppa.fi), nähty suomeksi, ruotsiksi ja englanniksi. Pykälien nykyistä sanamuotoa ei nähty.',
  sv: 'Hjälpsystemets sida om hur tjänsterna ordnas (ihmiskauppa.fi), sedd på finska, svenska och engelska. Paragrafernas nuvarande lydelse sågs inte.',
  en: 'The Assistance System’s page on how services are provided (ihmiskauppa.fi), seen in Finnish, Swedish and English. The present wording of the sections was not seen.',
};
const noSource = {
  fi: 'Lähdettä ei löytynyt.',
  sv: 'Ingen källa hittades.',
  en: 'No source was found.',
};

/** Who arranges help by the home municipality, who decides and who pays. */
export const homeMunicipality = {
  'vl-38-home': {
    ...reception,
    says: {
      fi: 'Kun henkilöllä on kotikunta Suomessa, auttamistoimet järjestää hyvinvointialue; helsinkiläiselle Helsingin kaupunki ja HUS-yhtymä.',
      sv: 'När personen har hemkommun i Finland ordnas hjälpinsatserna av välfärdsområdet; för helsingforsbor av Helsingfors stad och HUS-sammanslutningen.',
      en: 'For a person with a home municipality in Finland the wellbeing services county arranges help; in Helsinki the city and HUS.',
    },
    source: {
      fi: 'Luettu säädöksestä, muutokset helmikuuhun 2025. Samoin auttamisjärjestelmän sivulla, nähty 28.11.2026. Kumpi pykälä sanoo minkäkin, on vertaamatta.',
      sv: 'Läst i lagen med ändringar till februari 2025. Likaså på hjälpsystemets sida, sedd 28.11.2026. Vilken paragraf som säger vad har inte jämförts.',
      en: 'Read in the act with amendments to February 2025; alike on the Assistance System’s page, seen on 28 November 2026. Which section says which was not compared.',
    },
  },
  'vl-38-none': {
    ...reception,
    says: {
      fi: 'Kun henkilöllä ei ole kotikuntaa Suomessa, auttamistoimet järjestää auttamisjärjestelmä.',
      sv: 'När personen inte har hemkommun i Finland ordnas hjälpinsatserna av hjälpsystemet.',
      en: 'For a person without a home municipality in Finland the Assistance System arranges help.',
    },
    source: {
      fi: 'Luettu säädöksestä, muutokset helmikuuhun 2025. Samoin auttamisjärjestelmän sivulla, nähty 28.11.2026.',
      sv: 'Läst i lagen med ändringar till februari 2025. Likaså på hjälpsystemets sida, sedd 28.11.2026.',
      en: 'Read in the act with amendments to February 2025; alike on the Assistance System’s page, seen on 28 November 2026.',
    },
  },
  'vl-asylum': {
    ...told,
    placeInWords: { fi: 'käytäntö', sv: 'praxis', en: 'practice' },
    says: {
      fi: 'Turvapaikanhakija saa peruspalvelunsa vastaanottokeskuksesta, jossa hän on kirjoilla. Auttamisjärjestelmä neuvoo ja ohjaa sen rinnalla.',
      sv: 'En asylsökande får sina grundläggande tjänster från den förläggning där personen är registrerad. Hjälpsystemet ger råd och vägleder vid sidan av den.',
      en: 'An asylum seeker has basic services from the reception centre of registration. The Assistance System advises and guides beside it.',
    },
    source: ownPage,
  },
  'vl-regardless': {
    ...told,
    placeInWords: { fi: 'ohje', sv: 'anvisning', en: 'guidance' },
    says: {
      fi: 'Oikeus apuun ei riipu siitä, onko kotikuntaa. Kumpikin ohjataan ensin auttamisjärjestelmään.',
      sv: 'Rätten till hjälp beror inte på om det finns en hemkommun. I båda fallen hänvisas personen först till hjälpsystemet.',
      en: 'The right to help does not depend on a home municipality. In either case the person is first referred to the Assistance System.',
    },
    source: {
      fi: 'Kuntaliiton yleiskirje 16.8.2016, sosiaali- ja terveysministeriön ja Maahanmuuttoviraston sivut; sivujen päivää ei nähty.',
      sv: 'Kommunförbundets cirkulär 16.8.2016, social- och hälsovårdsministeriets och Migrationsverkets sidor; sidornas datum sågs inte.',
      en: 'Circular of the Association of Finnish Municipalities, 16 August 2016, and pages of the Ministry of Social Affairs and Health and the Immigration Service; their days were not seen.',
    },
  },
  'vl-only-clients': {
    ...told,
    placeInWords: { fi: 'ohje', sv: 'anvisning', en: 'guidance' },
    says: {
      fi: 'Uhrin erityisiä auttamistoimia saa auttamisjärjestelmän asiakas. Muut saavat palvelut niitä koskevien yleisten lakien mukaan.',
      sv: 'De särskilda hjälpinsatserna för offer ges till hjälpsystemets klienter. Andra får tjänster enligt de allmänna lagar som gäller dem.',
      en: 'The special measures for victims are for clients of the Assistance System. Others have services by the general acts on them.',
    },
    source: {
      fi: 'Kuntaliiton yleiskirje 16.8.2016. Onko tilanne lain 1294/2022 jälkeen sama, on vertaamatta.',
      sv: 'Kommunförbundets cirkulär 16.8.2016. Om läget är detsamma efter lag 1294/2022 har inte jämförts.',
      en: 'Circular of the Association of Finnish Municipalities, 16 August 2016. Not compared with the time after Act 1294/2022.',
    },
    question: {
      fi: 'Mitä palveluja kuuluu sille, jota ei ole otettu auttamisjärjestelmään ja jolla ei ole kotikuntaa?',
      sv: 'Vilka tjänster har den rätt till som inte är upptagen i hjälpsystemet och saknar hemkommun?',
      en: 'Which services are due to a person who is not in the Assistance System and has no home municipality?',
    },
  },
  'vl-4-general': {
    ...told,
    sections: ['4'],
    subsection: 2,
    says: {
      fi: 'Kun asiakkaalla on kotikunta, palveluihin sovelletaan lisäksi sosiaali- ja terveydenhuollon yleisiä lakeja.',
      sv: 'När klienten har hemkommun tillämpas på tjänsterna dessutom de allmänna lagarna om social- och hälsovård.',
      en: 'Where the client has a home municipality, the general acts on social welfare and health care apply to services as well.',
    },
    source: {
      fi: 'Hallituksen esityksen HE 220/2022 perustelut. Hyväksyttyä sanamuotoa ei nähty.',
      sv: 'Motiven i regeringens proposition RP 220/2022. Den antagna lydelsen sågs inte.',
      en: 'Reasons of government proposal HE 220/2022. The wording that was passed was not seen.',
    },
  },
  'vl-outside-none': {
    ...unverified,
    statute: 'reception',
    sections: [],
    lookedOn,
    says: {
      fi: 'Kuka järjestää avun sille, joka ei ole auttamisjärjestelmän asiakas ja jolla ei ole kotikuntaa.',
      sv: 'Vem som ordnar hjälpen för den som inte är klient i hjälpsystemet och saknar hemkommun.',
      en: 'Who arranges help for a person who is no client of the Assistance System and has no home municipality.',
    },
    source: noSource,
  },
  'vl-38-plan': {
    ...told,
    placeInWords: { fi: 'ohje', sv: 'anvisning', en: 'guidance' },
    says: {
      fi: 'Kun on kotikunta, palvelutarpeen arvioi ja asiakassuunnitelman tekee kotialueen sosiaalihuolto. Auttamisjärjestelmä neuvoo sitä.',
      sv: 'När det finns en hemkommun bedöms servicebehovet och görs klientplanen av socialvården där. Hjälpsystemet ger den råd.',
      en: 'Where there is a home municipality, its social welfare assesses the need for services and draws up the plan. The Assistance System advises it.',
    },
    source: {
      fi: 'Auttamisjärjestelmän aiempi ohje (ihmiskauppa.fi, englanniksi) ajalta ennen hyvinvointialueita; tehtävän siirtyminen alueelle on luettu sen nykyiseltä sivulta.',
      sv: 'Hjälpsystemets tidigare anvisning (ihmiskauppa.fi, på engelska) från tiden före välfärdsområdena; att uppgiften har övergått framgår av den nuvarande sidan.',
      en: 'Earlier guidance of the Assistance System (ihmiskauppa.fi, in English) from before the counties; that the task has passed to them is from its present page.',
    },
  },
  'vl-38-decides': {
    ...reception,
    mark: 'inferred',
    says: {
      fi: 'Se, joka järjestää avun, arvioi yksilöllisen tarpeen ja päättää auttamistoimista.',
      sv: 'Den som ordnar hjälpen bedömer det individuella behovet och beslutar om insatserna.',
      en: 'Whoever arranges help assesses the individual need and decides on the measures.',
    },
    source: {
      fi: 'Oma johtopäätös: pykälät puhuvat järjestämisestä ja yksilöllisestä arviosta. Lause ei ole laissa.',
      sv: 'Vår egen slutsats: paragraferna talar om att ordna och om en individuell bedömning. Satsen står inte i lagen.',
      en: 'Our own conclusion: the sections speak of arranging and of an individual assessment. The sentence does not stand in the law.',
    },
  },
  'vl-pays-home': {
    ...told,
    placeInWords: { fi: 'korvausmenettely', sv: 'ersättningsförfarandet', en: 'reimbursement' },
    says: {
      fi: 'Hyvinvointialue tai Helsinki maksaa ja voi hakea valtiolta korvausta toimista, joita tarvitaan uhriksi joutumisen vuoksi.',
      sv: 'Välfärdsområdet eller Helsingfors betalar och kan hos staten söka ersättning för insatser som behövs på grund av att personen blivit offer.',
      en: 'The county or Helsinki pays, and can apply to the State for reimbursement of what is needed because of having become a victim.',
    },
    source: {
      fi: 'Auttamisjärjestelmän sivu, nähty 28.11.2026, ja kotoutuminen.fi 15.5.2023 (laki 1386/2010, 53 §). Uuden kotoutumislain pykälää ja viranomaisen nykyistä nimeä ei ole vahvistettu.',
      sv: 'Hjälpsystemets sida, sedd 28.11.2026, och integration.fi 15.5.2023 (lag 1386/2010, 53 §). Paragrafen i den nya integrationslagen och myndighetens nuvarande namn är inte bekräftade.',
      en: 'The Assistance System’s page, seen on 28 November 2026, and kotoutuminen.fi, 15 May 2023 (Act 1386/2010, section 53). The section of the new integration act and the present name of the authority are not confirmed.',
    },
    question: {
      fi: 'Mikä pykälä ja mikä viranomainen korvaa kustannukset tänään?',
      sv: 'Vilken paragraf gäller och vilken myndighet ersätter kostnaderna i dag?',
      en: 'Which section applies and which authority reimburses today?',
    },
  },
  'vl-pays-none': {
    ...unverified,
    statute: 'reception',
    sections: [],
    lookedOn,
    says: {
      fi: 'Ilman kotikuntaa kustannukset maksaa valtio auttamisjärjestelmän kautta.',
      sv: 'Utan hemkommun betalas kostnaderna av staten genom hjälpsystemet.',
      en: 'Without a home municipality the State pays, through the Assistance System.',
    },
    source: noSource,
  },
  'vl-38-moves': {
    ...reception,
    mark: 'inferred',
    says: {
      fi: 'Järjestäjä vaihtuu päivänä, jona kotikunta vaihtuu.',
      sv: 'Den som ordnar hjälpen byts den dag då hemkommunen byts.',
      en: 'Who arranges help changes on the day when the home municipality changes.',
    },
    source: {
      fi: 'Oma johtopäätös siitä, että järjestäjä määräytyy kotikunnan mukaan. Lause ei ole laissa.',
      sv: 'Vår egen slutsats av att hemkommunen avgör vem som ordnar. Satsen står inte i lagen.',
      en: 'Our own conclusion from the arranger following the home municipality. The sentence does not stand in the law.',
    },
  },
  'vl-38-gets': {
    ...reception,
    mark: 'inferred',
    says: {
      fi: 'Kun kotikunta saadaan, järjestäjäksi tulee sen hyvinvointialue. Asiakkuus auttamisjärjestelmässä ei lopu siihen.',
      sv: 'När personen får en hemkommun blir det välfärdsområdet som ordnar hjälpen. Klientskapet i hjälpsystemet upphör inte av det.',
      en: 'When a home municipality is obtained, its county arranges help from then on. Being a client of the Assistance System does not end by it.',
    },
    source: {
      fi: 'Oma johtopäätös: kotikunta ei ole 38 f §:n päättymisperuste. Lause ei ole laissa.',
      sv: 'Vår egen slutsats: hemkommun är ingen grund för upphörande i 38 f §. Satsen står inte i lagen.',
      en: 'Our own conclusion: a home municipality is no ground of ending in section 38 f. The sentence does not stand in the law.',
    },
  },
  'vl-38-under-way': {
    ...unverified,
    statute: 'reception',
    sections: [],
    lookedOn,
    says: {
      fi: 'Miten jo alkaneet auttamistoimet ja niiden kustannukset siirtyvät muutossa.',
      sv: 'Hur insatser som redan pågår och deras kostnader övergår vid en flytt.',
      en: 'How measures that are under way, and their costs, pass on at a move.',
    },
    source: noSource,
    question: {
      fi: 'Kuka vastaa alkaneista toimista muuttopäivän jälkeen?',
      sv: 'Vem svarar för pågående insatser efter flyttdagen?',
      en: 'Who answers for measures under way after the day of the move?',
    },
  },
  'kotik-3': {
    ...municipality,
    sections: ['3'],
    version: 'acts',
    asOf: '1994',
    says: {
      fi: 'Kotikunta ei muutu, jos muualla asuminen johtuu pääasiassa hoidosta tai huollosta.',
      sv: 'Hemkommunen ändras inte om boendet på annan ort beror huvudsakligen på vård eller omsorg.',
      en: 'The home municipality does not change where living elsewhere is mainly due to care.',
    },
    source: {
      fi: 'Luettu pykälän alku laista 201/1994 (säädöskokoelma). Loppua ja myöhempiä muutoksia ei nähty; yli vuoden hoidossa voi 3 a §:n mukaan itse valita (HE 101/2010, kerrottuna).',
      sv: 'Paragrafens början läst i lag 201/1994 (författningssamlingen, på finska). Slutet och senare ändringar sågs inte; efter över ett år i vård kan man enligt 3 a § själv välja (RP 101/2010, återgivet).',
      en: 'The beginning of the section read in Act 201/1994 (Statutes of Finland, in Finnish). Its end and later amendments were not seen; after more than a year in care one may choose by section 3 a (HE 101/2010, as told).',
    },
    question: {
      fi: 'Koskeeko tämä turvakotia ja auttamisjärjestelmän majoitusta?',
      sv: 'Gäller detta skyddshem och hjälpsystemets inkvartering?',
      en: 'Does this hold for a shelter and for accommodation by the Assistance System?',
    },
  },
  'kotik-4': {
    ...municipality,
    sections: ['4'],
    amendedBy: ['399/2007'],
    asOf: '2007',
    validFrom: '2007-09-01',
    says: {
      fi: 'Ulkomailta tulleella ja täällä asuvalla on kotikunta, jos hän on Suomen kansalainen, hänellä on jatkuva tai pysyvä lupa, hän on rekisteröinyt oleskeluoikeutensa EU-kansalaisena, hän on sellaisen perheenjäsen, jolla on kotikunta, tai hänellä on vähintään vuoden tilapäinen lupa ja hän aikoo jäädä vakinaisesti. Siitä päättää rekisteriviranomainen, ei tämä palvelu.',
      sv: 'Den som kommit från utlandet och bor här har hemkommun om personen är finsk medborgare, har kontinuerligt eller permanent tillstånd, har registrerat sin uppehållsrätt som EU-medborgare, är familjemedlem till någon som har hemkommun, eller har tillfälligt tillstånd för minst ett år och tänker stanna. Det avgörs av registermyndigheten, inte av denna tjänst.',
      en: 'A person who came from abroad and lives here has a home municipality who is a Finnish citizen, has a continuous or permanent permit, has registered the right of residence as an EU citizen, is a family member of somebody who has one, or has a temporary permit of at least a year and means to stay. The registry decides it, not this service.',
    },
    source: {
      fi: 'Luettu laista 399/2007 (säädöskokoelma, suomeksi). Myöhempiä muutoksia ei ole etsitty.',
      sv: 'Läst i lag 399/2007 (författningssamlingen, på finska). Senare ändringar har inte sökts.',
      en: 'Read in Act 399/2007 (Statutes of Finland, in Finnish). Later amendments were not looked for.',
    },
    question: {
      fi: 'Vastaako rivi voimassa olevaa 4 §:ää?',
      sv: 'Motsvarar raden den 4 § som nu gäller?',
      en: 'Does the row match section 4 as it stands today?',
    },
  },
  'uusimaa-hus': {
    ...quoted,
    statute: 'uusimaa',
    sections: [],
    lookedOn,
    says: {
      fi: 'Uudellamaalla HUS-yhtymä vastaa niistä erikoissairaanhoidon tehtävistä, jotka laki ja järjestämissopimus antavat sille.',
      sv: 'I Nyland svarar HUS-sammanslutningen för de uppgifter inom den specialiserade sjukvården som lagen och avtalet ger den.',
      en: 'In Uusimaa HUS answers for the specialised health care that the act and the agreement on it give to HUS.',
    },
    source: {
      fi: 'soteuudistus.fi; lain 615/2021 alku luettu (se koskee alueen hyvinvointialueita, Helsinkiä ja HUS-yhtymää), järjestämisvastuun pykälää ei nähty.',
      sv: 'soteuudistus.fi; början av lag 615/2021 läst (den gäller områdets välfärdsområden, Helsingfors och HUS), paragrafen om ansvaret sågs inte.',
      en: 'soteuudistus.fi; the beginning of Act 615/2021 was read (it applies to the counties of Uusimaa, Helsinki and HUS), the section on the duty was not seen.',
    },
  },
  'vl-aland': {
    ...unverified,
    statute: 'reception',
    sections: [],
    lookedOn,
    says: {
      fi: 'Järjestetäänkö apu Ahvenanmaalla samoin kuin muualla. Auttamisjärjestelmä toimii myös siellä.',
      sv: 'Om hjälpen ordnas på samma sätt på Åland. Hjälpsystemet verkar också där.',
      en: 'Whether help is arranged in Åland as elsewhere. The Assistance System works there too.',
    },
    source: {
      fi: 'Auttamisjärjestelmän vuosikatsaus 2021 sanoo sen toimivan myös Ahvenanmaalla. Järjestäjästä ei löytynyt lähdettä.',
      sv: 'Hjälpsystemets årsöversikt 2021 säger att det verkar också på Åland. Om vem som ordnar hittades ingen källa.',
      en: 'The Assistance System’s review of 2021 says that it works in Åland too. No source was found on who arranges.',
    },
  },
} as const satisfies Record<string, ProvisionSource>;
