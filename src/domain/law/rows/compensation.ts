import type { ProvisionSource } from '../provision.ts';
import { open, quoted, read, unverified } from './readings.ts';

const lookedOn = '2026-11-28';
const rvl = { ...read, statute: 'compensation' } as const;
const treasury = { ...quoted, statute: 'compensation', sections: [], lookedOn } as const;
const guidance = { fi: 'ohje', sv: 'anvisning', en: 'guidance' };
const claim = { ...quoted, statute: 'criminal-procedure', lookedOn } as const;

const eJustice = {
  fi: 'Suomen tiedot Euroopan oikeusportaalissa (e-justice.europa.eu), nähty englanniksi; sivujen päivä 4.2.2021 tai myöhemmin.',
  sv: 'Finlands uppgifter på den europeiska e-juridikportalen (e-justice.europa.eu), sedda på engelska; sidornas datum 4.2.2021 eller senare.',
  en: 'Finland’s information on the European e-Justice Portal (e-justice.europa.eu), seen in English; pages of 4 February 2021 or later.',
};

/** The claim in the criminal case, and compensation from the State. */
export const compensation = {
  'rol-3-9': {
    ...claim,
    sections: ['3:9'],
    subsection: 1,
    decides: ['prosecutor'],
    says: {
      fi: 'Pyynnöstä syyttäjän on ajettava asianomistajan korvausvaatimusta nostamansa syytteen yhteydessä, jos se käy ilman olennaista haittaa eikä vaatimus ole ilmeisen perusteeton.',
      sv: 'På begäran ska åklagaren i samband med åtalet föra målsägandens talan om ersättning, om det kan ske utan väsentlig olägenhet och anspråket inte är uppenbart ogrundat.',
      en: 'On request the prosecutor is to pursue the injured party’s claim together with the charge, where that can be done without essential inconvenience and the claim is not clearly unfounded.',
    },
    source: {
      fi: 'Valtakunnansyyttäjän ohje VKS:2006:3, joka lainaa momentin. Ohjeen jälkeisiä muutoksia ei ole etsitty.',
      sv: 'Riksåklagarens anvisning VKS:2006:3, som citerar momentet (på finska). Ändringar efter anvisningen har inte sökts.',
      en: 'The Prosecutor General’s instruction VKS:2006:3, which quotes the subsection (in Finnish). Amendments after it were not looked for.',
    },
  },
  'rol-3-9-told': {
    ...claim,
    sections: ['3:9'],
    says: {
      fi: 'Jos syyttäjä ei aja vaatimusta, siitä ilmoitetaan kirjallisesti. Vaatimuksen voi silloin esittää tuomioistuimessa itse tai avustajan kanssa.',
      sv: 'Om åklagaren inte för talan meddelas det skriftligen. Då kan man själv eller genom ett biträde framställa anspråket i domstolen.',
      en: 'Where the prosecutor does not pursue the claim, that is told in writing. It can then be made in court by oneself or through counsel.',
    },
    source: eJustice,
  },
  'claim-in-case': {
    ...claim,
    sections: [],
    placeInWords: guidance,
    says: {
      fi: 'Korvausta vaaditaan yleensä rikosasiassa. Siitä kerrotaan poliisille esitutkinnassa tai viimeistään tuomioistuimessa.',
      sv: 'Ersättning krävs i regel i brottmålet. Det meddelas polisen under förundersökningen eller senast domstolen.',
      en: 'Compensation is as a rule claimed in the criminal case. The police are told in the investigation, or at the latest the court.',
    },
    source: eJustice,
  },
  'claim-apart': {
    ...claim,
    sections: [],
    placeInWords: guidance,
    says: {
      fi: 'Vaatimus voidaan käsitellä myös erikseen riita-asiana; silloin peritään oikeudenkäyntimaksu.',
      sv: 'Anspråket kan också behandlas särskilt som tvistemål; då tas en rättegångsavgift ut.',
      en: 'The claim can also be heard apart as a civil case; a court fee is then charged.',
    },
    source: eJustice,
  },
  'rvl-claim-first': {
    ...treasury,
    placeInWords: guidance,
    says: {
      fi: 'Kun asia on tuomioistuimessa, korvausta vaaditaan siellä tekijältä ennen kuin sitä haetaan valtiolta. Tekijältä ei tarvitse yrittää periä sitä.',
      sv: 'När saken är i domstol krävs ersättningen där av gärningsmannen innan den söks av staten. Man behöver inte försöka driva in den.',
      en: 'Where the matter is in court, compensation is claimed there from the offender before it is applied for from the State. It need not be tried to be collected.',
    },
    source: {
      fi: 'Valtiokonttorin ja oikeus.fi:n sivut, nähty suomeksi, ruotsiksi ja englanniksi. Pykälää ei nähty.',
      sv: 'Statskontorets och oikeus.fi:s sidor, sedda på finska, svenska och engelska. Paragrafen sågs inte.',
      en: 'Pages of the State Treasury and oikeus.fi, seen in Finnish, Swedish and English. The section was not seen.',
    },
    question: {
      fi: 'Missä pykälässä tämä on?',
      sv: 'I vilken paragraf står detta?',
      en: 'In which section does this stand?',
    },
  },
  'rvl-unclaimed': {
    ...unverified,
    statute: 'compensation',
    sections: [],
    lookedOn,
    says: {
      fi: 'Mitä seuraa, jos korvausta ei vaadittu rikosasiassa, ei löytynyt lähteestä. Hakemuksesta päättää Valtiokonttori; kysykää avustajalta.',
      sv: 'Vad som följer om ersättning inte krävdes i brottmålet hittades inte i någon källa. Statskontoret avgör ansökan; fråga biträdet.',
      en: 'What follows where no claim was made in the criminal case was found in no source. The State Treasury decides on the application; ask counsel.',
    },
    source: { fi: 'Lähdettä ei löytynyt.', sv: 'Ingen källa hittades.', en: 'No source was found.' },
    question: {
      fi: 'Voiko korvausta saada, jos vaatimusta ei esitetty rikosasiassa?',
      sv: 'Kan man få ersättning om anspråket inte framställdes i brottmålet?',
      en: 'Can compensation be had where the claim was not made in the criminal case?',
    },
  },
  'rvl-not-final': {
    ...treasury,
    placeInWords: guidance,
    says: {
      fi: 'Valtiolta voi hakea korvausta jo käräjäoikeuden tuomion perusteella, vaikka se ei ole lainvoimainen.',
      sv: 'Ersättning kan sökas av staten redan på grund av tingsrättens dom, även om den inte har vunnit laga kraft.',
      en: 'Compensation can be applied for from the State on the district court’s judgment, even where it is not final.',
    },
    source: {
      fi: 'Valtiokonttorin kysymykset ja vastaukset, nähty englanniksi; samoin oikeus.fi.',
      sv: 'Statskontorets frågor och svar, sedda på engelska; likaså oikeus.fi.',
      en: 'Questions and answers of the State Treasury, seen in English; alike oikeus.fi.',
    },
  },
  'rvl-unknown': {
    ...treasury,
    placeInWords: guidance,
    says: {
      fi: 'Korvausta voi hakea valtiolta, vaikka tekijää ei tiedetä.',
      sv: 'Ersättning kan sökas av staten även om gärningsmannen är okänd.',
      en: 'Compensation can be applied for from the State even where the offender is not known.',
    },
    source: {
      fi: 'Valtiokonttorin kysymykset ja vastaukset, nähty englanniksi; samoin vastuullisuusraportti 2023.',
      sv: 'Statskontorets frågor och svar, sedda på engelska; likaså ansvarsrapporten 2023 (på finska).',
      en: 'Questions and answers of the State Treasury, seen in English; alike its report of 2023 (in Finnish).',
    },
  },
  'rvl-2': {
    ...rvl,
    sections: ['2'],
    version: 'consolidated',
    language: 'fi',
    asOf: '2023',
    lookedOn,
    says: {
      fi: 'Rikos Suomessa: korvausta ei makseta, jos asuinpaikka ei ole ollut Suomessa eikä muussa EU-maassa rikoksen eikä hakemuksen aikaan ja yhteys Suomeen on muutenkin vähäinen.',
      sv: 'Brott i Finland: ersättning betalas inte om personen varken vid brottet eller vid ansökan var bosatt i Finland eller ett annat EU-land och anknytningen till Finland också annars är ringa.',
      en: 'Offence in Finland: nothing is paid where neither at the offence nor at the application the person lived in Finland or another EU country and the connection to Finland is slight besides.',
    },
    source: {
      fi: 'Luettu ajantasaisesta tekstistä, seurattu säädökseen 939/2023 (Finlex, suomeksi).',
      sv: 'Läst i den uppdaterade texten, beaktad till 761/2022 (Finlex, på svenska) och 939/2023 (på finska).',
      en: 'Read in the consolidated text, followed to 939/2023 (Finlex, in Finnish).',
    },
  },
  'rvl-9': {
    ...rvl,
    sections: ['9', '20'],
    amendedBy: ['95/2011'],
    asOf: '2011',
    language: 'fi',
    lookedOn,
    validUntil: '2014-12-31',
    amounts: { child: 15_000, adult: 8800, other: 3300, deduction: 200 },
    says: {
      fi: 'Kärsimyksestä korvataan enintään 3 300 euroa; seksuaalirikoksessa 8 800 euroa, tekohetkellä alle 18-vuotiaalle 15 000 euroa. Yhteismäärästä vähennetään 200 euroa.',
      sv: 'För lidande ersätts högst 3 300 euro; vid sexualbrott 8 800 euro, för den som var under 18 år vid gärningen 15 000 euro. Från summan dras 200 euro av.',
      en: 'For suffering at most 3,300 euros are paid; in a sexual offence 8,800, to a person under 18 at the time 15,000. 200 euros are deducted from the sum.',
    },
    source: {
      fi: 'Luettu laista 95/2011 (säädöskokoelma, suomeksi). Voimaantulopäivää ei nähty.',
      sv: 'Läst i lag 95/2011 (författningssamlingen, på finska). Ikraftträdandet sågs inte.',
      en: 'Read in Act 95/2011 (Statutes of Finland, in Finnish). Its entry into force was not seen.',
    },
  },
  'rvl-9-2015': {
    ...rvl,
    sections: ['9', '20'],
    amendedBy: ['1170/2014'],
    asOf: '2015-01',
    language: 'fi',
    lookedOn,
    validFrom: '2015-01-01',
    validUntil: '2017-12-31',
    amounts: { child: 16_000, adult: 9400, other: 3500, deduction: 210 },
    says: {
      fi: 'Kärsimyksestä enintään 3 500 euroa; seksuaalirikoksessa 9 400 euroa, tekohetkellä alle 18-vuotiaalle 16 000 euroa. Vähennys 210 euroa. Ei koske rikosta, joka tehtiin ennen vuotta 2015.',
      sv: 'För lidande högst 3 500 euro; vid sexualbrott 9 400 euro, för den som var under 18 år vid gärningen 16 000 euro. Avdrag 210 euro. Gäller inte brott före 2015.',
      en: 'For suffering at most 3,500 euros; in a sexual offence 9,400, to a person under 18 at the time 16,000. Deduction 210 euros. Not for an offence committed before 2015.',
    },
    source: {
      fi: 'Luettu asetuksesta 1170/2014 (Finlex, suomeksi), kumottu asetuksella 995/2017 vuoden 2018 alusta.',
      sv: 'Läst i förordning 1170/2014 (Finlex, på finska), upphävd genom förordning 995/2017 från början av 2018.',
      en: 'Read in Decree 1170/2014 (Finlex, in Finnish), repealed by Decree 995/2017 from the beginning of 2018.',
    },
  },
  'rvl-9-2018': {
    ...quoted,
    statute: 'compensation',
    sections: ['9', '20'],
    amendedBy: ['995/2017'],
    lookedOn,
    validFrom: '2018-01-01',
    amounts: { child: 16_200, adult: 9500, other: 3600, deduction: 220 },
    says: {
      fi: 'Kärsimyksestä enintään 3 600 euroa; seksuaalirikoksessa 9 500 euroa, tekohetkellä alle 18-vuotiaalle 16 200 euroa. Vähennys 220 euroa.',
      sv: 'För lidande högst 3 600 euro; vid sexualbrott 9 500 euro, för den som var under 18 år vid gärningen 16 200 euro. Avdrag 220 euro.',
      en: 'For suffering at most 3,600 euros; in a sexual offence 9,500, to a person under 18 at the time 16,200. Deduction 220 euros.',
    },
    source: {
      fi: 'Valtiokonttorin sivu, jossa euromäärät ovat vuoden 2018 alusta. Asetusta 995/2017 ei luettu, eikä vuosien 2021 ja 2024 euromääriä nähty.',
      sv: 'Statskontorets sida (på finska), med eurobeloppen från början av 2018. Förordning 995/2017 lästes inte, och beloppen från 2021 och 2024 sågs inte.',
      en: 'The State Treasury’s page (in Finnish), with the amounts from the beginning of 2018. Decree 995/2017 was not read, and the amounts of 2021 and 2024 were not seen.',
    },
    question: {
      fi: 'Mitkä euromäärät ovat voimassa?',
      sv: 'Vilka eurobelopp gäller?',
      en: 'Which amounts are in force?',
    },
  },
  'rvl-48': {
    ...quoted,
    statute: 'compensation',
    sections: ['48'],
    lookedOn,
    limits: { plain: { amount: 3, unit: 'years' } },
    says: {
      fi: 'Euromäärät tarkistetaan kolmen vuoden välein. Tarkistus ei koske rikosta, joka tehtiin ennen sitä.',
      sv: 'Eurobeloppen justeras vart tredje år. Justeringen gäller inte brott som begåtts före den.',
      en: 'The amounts are revised every three years. A revision does not hold for an offence committed before it.',
    },
    source: {
      fi: 'Valtiokonttorin sivu; asetus 1170/2014 nojaa 48 §:ään. Pykälää ei luettu.',
      sv: 'Statskontorets sida; förordning 1170/2014 stöder sig på 48 §. Paragrafen lästes inte.',
      en: 'The State Treasury’s page; Decree 1170/2014 rests on section 48. The section was not read.',
    },
  },
  'rvl-23': {
    ...rvl,
    sections: ['23'],
    says: {
      fi: 'Rikos on ilmoitettava poliisille, jollei ole erityistä syytä.',
      sv: 'Brottet ska ha anmälts till polisen om det inte finns särskilda skäl.',
      en: 'The police must know of the offence unless there is a special reason.',
    },
  },
  'rvl-25': {
    ...rvl,
    sections: ['25'],
    subsection: 1,
    language: 'fi',
    lookedOn,
    limits: { judgment: { amount: 3, unit: 'years' }, offence: { amount: 10, unit: 'years' } },
    says: {
      fi: 'Korvausta valtiolta haetaan kirjallisesti kolmessa vuodessa siitä, kun lainvoimaiseksi tullut tuomio annettiin; kymmenessä vuodessa rikoksesta, jos asia ei ole ollut tuomioistuimessa. Erityisestä syystä myöhemminkin.',
      sv: 'Ersättning av staten söks skriftligen inom tre år från det att den dom gavs som vann laga kraft; inom tio år från brottet om saken inte har prövats i domstol. Av särskilda skäl också senare.',
      en: 'Compensation from the State is applied for in writing within three years of the giving of the judgment that became final; within ten years of the offence where the matter was not in court. For a special reason later too.',
    },
    source: {
      fi: 'Luettu säädöksestä, muutokset helmikuuhun 2025. Momentin sanamuotoa verrattu 28.11.2026 siihen, miten vakuutusoikeus sen toistaa (28.1.2020, 1670:2019).',
      sv: 'Läst i lagen med ändringar till februari 2025. Lydelsen jämförd 28.11.2026 med hur försäkringsdomstolen återger momentet (28.1.2020, 1670:2019, på finska).',
      en: 'Read in the act with amendments to February 2025. Its wording was compared on 28 November 2026 with the subsection as the Insurance Court gives it (28 January 2020, 1670:2019, in Finnish).',
    },
  },
  'rvl-25-given': {
    ...quoted,
    statute: 'compensation',
    sections: [],
    placeInWords: {
      fi: '25 §, vakuutusoikeus 28.1.2020, 1670:2019',
      sv: '25 §, försäkringsdomstolen 28.1.2020, 1670:2019',
      en: 'section 25, Insurance Court 28 January 2020, 1670:2019',
    },
    lookedOn,
    decides: ['court'],
    says: {
      fi: 'Aika alkaa tuomion antopäivästä, ei päivästä, jona se tuli lainvoimaiseksi. Jos hovioikeus ei myöntänyt jatkokäsittelylupaa, se alkaa käräjäoikeuden tuomiosta.',
      sv: 'Tiden börjar den dag då domen gavs, inte när den vann laga kraft. Om hovrätten inte beviljade tillstånd till fortsatt handläggning börjar den med tingsrättens dom.',
      en: 'The time begins on the day the judgment was given, not when it became final. Where the court of appeal did not grant leave for continued consideration, it begins with the district court’s judgment.',
    },
    source: {
      fi: 'Ratkaisun seloste (vakuutusoikeus.fi, suomeksi). Onko ratkaisukäytäntö muuttunut, ei ole etsitty.',
      sv: 'Referat av avgörandet (vakuutusoikeus.fi, på finska). Om praxis har ändrats har inte sökts.',
      en: 'Summary of the decision (vakuutusoikeus.fi, in Finnish). Whether case law has changed was not looked for.',
    },
  },
  'rvl-27': {
    ...rvl,
    sections: ['27'],
    limits: { plain: { amount: 6, unit: 'months' } },
    says: {
      fi: 'Valtiokonttori voi ratkaista hakemuksen, jos syytettä tai ratkaisua ei ole kuuden kuukauden kuluessa siitä, kun poliisi sai tiedon.',
      sv: 'Statskontoret kan avgöra ansökan om åtal eller avgörande inte finns inom sex månader från det att polisen fick veta.',
      en: 'The State Treasury may decide if there is no charge or decision within six months of the police being informed.',
    },
  },
  'rvl-open': open('compensation', {
    fi: 'Vaihe kuuluu valtion korvaukseen.',
    sv: 'Skedet hör till ersättningen från staten.',
    en: 'The step belongs to compensation from the State.',
  }),
} as const satisfies Record<string, ProvisionSource>;
