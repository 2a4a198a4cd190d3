import type { ProvisionSource } from '../provision.ts';
import { base, quoted, read } from './readings.ts';

/** Looked at for this part of the register. */
const lookedOn = '2026-11-28';
const welfare = { statute: 'child-welfare', lookedOn } as const;

/** What a child in the case asks of those who know: notices, who tells whom, who speaks for the child. */
export const child = {
  'lsl-25': {
    ...read,
    ...welfare,
    sections: ['25'],
    subsection: 1,
    says: {
      fi: 'Laissa luetellut ilmoittavat salassapidon estämättä ja viipymättä hyvinvointialueelle, kun he ovat työssään saaneet tietää lapsesta, jonka hoito, kehitystä vaarantavat olot tai oma käytös edellyttävät lastensuojelun tarpeen selvittämistä.',
      sv: 'De som räknas upp i lagen ska trots sekretessen och utan dröjsmål göra en anmälan till välfärdsområdet när de i sitt arbete har fått veta om ett barn vars vård, omständigheter som äventyrar utvecklingen eller eget beteende kräver att behovet av barnskydd utreds.',
      en: 'Those listed in the act must notify the wellbeing services county, secrecy notwithstanding and without delay, when they have learned in their work of a child whose care, circumstances endangering development or own conduct call for looking into the need for child welfare.',
    },
    source: {
      fi: 'Luettu säädöksestä, muutokset helmikuuhun 2025. Luettelo on omana kohtanaan: sitä ei ole luettu nykyisenä.',
      sv: 'Läst i lagen med ändringar till februari 2025. Uppräkningen är en punkt för sig: den har inte lästs som den är nu.',
      en: 'Read in the act with amendments to February 2025. The list is a part of its own: it was not read as it is now.',
    },
  },
  'lsl-25-list': {
    ...quoted,
    ...welfare,
    sections: ['25'],
    subsection: 1,
    placeInWords: {
      fi: '25 §: keitä laissa luetellaan',
      sv: '25 §: vilka som räknas upp',
      en: 'section 25: who is listed',
    },
    says: {
      fi: 'Luettelossa ovat muun muassa sosiaali- ja terveydenhuolto, sosiaalipalvelujen ja terveydenhuollon palvelujen tuottaja, terveydenhuollon ammattihenkilö, poliisi ja vastaanottokeskus.',
      sv: 'I uppräkningen finns bland andra social- och hälsovården, den som producerar socialservice eller hälso- och sjukvårdstjänster, yrkesutbildade inom hälsovården, polisen och förläggningen.',
      en: 'Listed are, among others, social and health care, producers of social services and of health services, health-care professionals, the police and reception centres.',
    },
    source: {
      fi: 'Luettelo nähty 28.11.2026 lainattuna sanamuodossa 88/2010 ja Varkauden sivulla; nykyistä luetteloa ei ole verrattu.',
      sv: 'Uppräkningen sågs 28.11.2026 citerad i lydelsen 88/2010 och på Varkaus stads sida; den nuvarande har inte jämförts.',
      en: 'The list was seen on 28 November 2026 as quoted in the wording of Act 88/2010 and on a page of the city of Varkaus; not compared with the list of today.',
    },
    question: {
      fi: 'Keitä nykyinen luettelo nimeää? Kuuluvatko siihen Maahanmuuttovirasto, syyttäjä ja auttamisjärjestelmä?',
      sv: 'Vilka nämner den nuvarande uppräkningen? Omfattar den Migrationsverket, åklagaren och hjälpsystemet?',
      en: 'Whom does the present list name? Does it take in the immigration service, the prosecutor and the Assistance System?',
    },
  },
  'lsl-25-producer': {
    ...base,
    ...welfare,
    sections: ['25'],
    subsection: 1,
    placeInWords: {
      fi: '25 §: järjestö ja turvakoti',
      sv: '25 §: organisation och skyddshem',
      en: 'section 25: an NGO and a shelter',
    },
    mark: 'inferred',
    version: 'acts',
    asOf: '2025-02',
    says: {
      fi: 'Järjestö on ilmoitusvelvollinen, jos se tuottaa sosiaalipalveluja tai on muuten luettelossa. Turvakoti on THL:n mukaan sosiaalipalvelu.',
      sv: 'En organisation är anmälningsskyldig om den producerar socialservice eller annars finns i uppräkningen. Ett skyddshem är enligt THL socialservice.',
      en: 'An NGO is bound to notify if it produces social services or is otherwise on the list. According to THL a shelter is a social service.',
    },
    source: {
      fi: 'Oma johtopäätös luettelosta. Kunkin järjestön asema on sen itse selvitettävä.',
      sv: 'Vår egen slutsats av uppräkningen. Varje organisation måste själv utreda sin ställning.',
      en: 'Our own conclusion from the list. Each organisation has to find out for itself whether it is bound.',
    },
    question: {
      fi: 'Ovatko Rikosuhripäivystys ja vastaavat järjestöt ilmoitusvelvollisia?',
      sv: 'Är Brottsofferjouren och motsvarande organisationer anmälningsskyldiga?',
      en: 'Are Victim Support Finland and similar organisations bound to notify?',
    },
  },
  'lsl-25-may': {
    ...quoted,
    ...welfare,
    sections: ['25'],
    subsection: 2,
    says: {
      fi: 'Myös muu henkilö voi tehdä lastensuojeluilmoituksen, häntä mahdollisesti koskevan salassapidon estämättä.',
      sv: 'Även andra kan göra en barnskyddsanmälan, trots sekretess som eventuellt gäller dem.',
      en: 'Anybody else can make a child-welfare notice too, notwithstanding any secrecy that binds them.',
    },
    source: {
      fi: 'Nähty lainattuna sanamuodossa 88/2010.',
      sv: 'Sedd citerad i lydelsen 88/2010.',
      en: 'Seen as quoted in the wording of Act 88/2010.',
    },
    question: {
      fi: 'Koskeeko tämä myös asianajajaa ja muuta avustajaa?',
      sv: 'Gäller detta också en advokat och andra biträden?',
      en: 'Does this hold for an advocate and other counsel too?',
    },
  },
  'lsl-25a': {
    ...quoted,
    ...welfare,
    sections: ['25 a'],
    says: {
      fi: 'Ilmoituksen sijaan voi yhdessä lapsen tai vanhemman kanssa pyytää arviota; silloin samasta syystä ei tarvita eri ilmoitusta.',
      sv: 'I stället för en anmälan kan man tillsammans med barnet eller föräldern be om en bedömning; då behövs ingen särskild anmälan av samma skäl.',
      en: 'Instead of a notice one can ask for an assessment together with the child or a parent; then no notice is needed for the same reason.',
    },
    source: {
      fi: 'Pykälä nähty lainattuna sanamuodossa 88/2010; nykyinen käytäntö THL:n lastensuojelun käsikirjasta.',
      sv: 'Paragrafen sedd citerad i lydelsen 88/2010; dagens praxis ur THL:s handbok för barnskyddet.',
      en: 'The section seen as quoted in the wording of Act 88/2010; present practice from THL’s child-welfare handbook.',
    },
  },
  'lsl-25-3': {
    ...read,
    ...welfare,
    sections: ['25'],
    subsection: 3,
    says: {
      fi: 'Samat tekevät salassapidon estämättä ilmoituksen myös poliisille, kun on syytä epäillä lapseen kohdistunutta rikoslain 20 luvun seksuaalirikosta tai sellaista 21 luvun rikosta, jonka enimmäisrangaistus on vähintään kaksi vuotta vankeutta. Lastensuojeluilmoitus tehdään silti.',
      sv: 'De samma anmäler trots sekretessen också till polisen när det finns skäl att misstänka ett sexualbrott mot barnet enligt 20 kap. strafflagen, eller ett brott enligt 21 kap. vars maximistraff är fängelse i minst två år. Barnskyddsanmälan görs ändå.',
      en: 'The same notify, secrecy notwithstanding, the police as well when there is reason to suspect a sexual offence against the child under chapter 20 of the Criminal Code, or an offence under chapter 21 for which the maximum is at least two years of imprisonment. The child-welfare notice is made all the same.',
    },
    source: {
      fi: 'Luettu säädöksestä, muutokset helmikuuhun 2025; sama THL:n lastensuojelun käsikirjassa, nähty 28.11.2026.',
      sv: 'Läst i lagen med ändringar till februari 2025; detsamma i THL:s handbok för barnskyddet, sedd 28.11.2026.',
      en: 'Read in the act with amendments to February 2025; the same in THL’s child-welfare handbook, seen on 28 November 2026.',
    },
    question: {
      fi: 'Ihmiskauppa on 25 luvussa. Milloin lapseen kohdistunut ihmiskauppa tuo ilmoitusvelvollisuuden poliisille?',
      sv: 'Människohandel står i 25 kap. När medför människohandel som riktas mot ett barn anmälningsskyldighet till polisen?',
      en: 'Trafficking stands in chapter 25. When does trafficking of a child bring the duty to notify the police?',
    },
  },
  'lsl-26-told': {
    ...quoted,
    ...welfare,
    sections: ['26'],
    placeInWords: {
      fi: '26 §: tieto lapselle ja huoltajalle',
      sv: '26 §: besked till barnet och vårdnadshavaren',
      en: 'section 26: the child and the guardian are told',
    },
    says: {
      fi: 'Asia tulee vireille, kun lastensuojelu saa tiedon lapsesta, esimerkiksi ilmoituksesta. Lastensuojelu kertoo arvioinnin aloittamisen määräajassa lapselle ja huoltajalle, että ilmoitus on tullut. Poikkeus on mahdollinen julkisuuslain perusteella.',
      sv: 'Ärendet blir anhängigt när barnskyddet får veta om barnet, till exempel genom en anmälan. Barnskyddet meddelar barnet och vårdnadshavaren, inom tiden för att inleda bedömningen, att en anmälan har kommit. Undantag är möjligt enligt offentlighetslagen.',
      en: 'The matter becomes pending when child welfare learns of the child, for instance by a notice. Within the time in which the assessment begins, child welfare tells the child and the guardian that a notice has come. An exception is possible under the Openness Act.',
    },
    source: {
      fi: 'THL:n lastensuojelun käsikirja (aikarajat, vireilletulo, asiakkuuden alkaminen), nähty 28.11.2026.',
      sv: 'THL:s handbok för barnskyddet (tidsgränser, anhängiggörande, klientrelationens början), sedd 28.11.2026.',
      en: 'THL’s child-welfare handbook (time limits, becoming pending, beginning of the client relationship), seen on 28 November 2026.',
    },
    question: {
      fi: 'Millä ehdoilla huoltajalle jätetään kertomatta, kun hän voi olla vaaraksi?',
      sv: 'På vilka villkor lämnas vårdnadshavaren oupplyst när vårdnadshavaren kan vara en fara?',
      en: 'On which conditions is a guardian not told who may be a danger?',
    },
  },
  'lsl-22': {
    ...quoted,
    ...welfare,
    sections: ['22'],
    says: {
      fi: 'Lapselle on lastensuojelun asiassa haettava edunvalvoja huoltajan sijaan, jos huoltaja ei voi puolueettomasti valvoa lapsen etua ja se on tarpeen. Lapsen sosiaalityöntekijä huolehtii hakemisesta.',
      sv: 'I ett barnskyddsärende ska en intressebevakare sökas för barnet i vårdnadshavarens ställe, om vårdnadshavaren inte opartiskt kan bevaka barnets intresse och det behövs. Barnets socialarbetare ser till att ansökan görs.',
      en: 'In a matter of child welfare a guardian ad litem is applied for in the guardian’s place, if the guardian cannot look after the child’s interest impartially and it is needed. The child’s social worker sees to it.',
    },
    source: {
      fi: 'Barnahus.fi ja lastenedunvalvojat.fi, nähty 28.11.2026.',
      sv: 'Barnahus.fi och lastenedunvalvojat.fi, sedda 28.11.2026.',
      en: 'Barnahus.fi and lastenedunvalvojat.fi, seen on 28 November 2026.',
    },
  },
  'etl-4-8': {
    ...quoted,
    lookedOn,
    statute: 'investigation',
    sections: ['4:8'],
    says: {
      fi: 'Tuomioistuin määrää lapselle edunvalvojan esitutkintaa varten, jos on perusteltua syytä olettaa, ettei huoltaja voi puolueettomasti valvoa lapsen etua, eikä se ole selvästi tarpeetonta. Tutkinnanjohtaja hakee tarvittaessa; myös syyttäjä ja sosiaaliviranomainen voivat hakea. Jos toista vanhempaa epäillään, kumpikaan ei edusta lasta asiassa.',
      sv: 'Domstolen förordnar en intressebevakare för barnet för förundersökningen, om det finns grundad anledning att anta att vårdnadshavaren inte opartiskt kan bevaka barnets intresse och det inte är klart onödigt. Undersökningsledaren ansöker vid behov; också åklagaren och socialmyndigheten kan ansöka. Om den ena föräldern misstänks företräder ingendera barnet i saken.',
      en: 'The court appoints a guardian ad litem for the investigation, if there is good reason to assume that the guardian cannot look after the child’s interest impartially, and it is not clearly needless. The head of investigation applies where needed; the prosecutor and the social authority can apply as well. If one parent is suspected, neither speaks for the child in the matter.',
    },
    source: {
      fi: 'Lapsilaki.fi, lastenedunvalvojat.fi ja riku.fi, nähty 28.11.2026.',
      sv: 'Lapsilaki.fi, lastenedunvalvojat.fi och riku.fi, sedda 28.11.2026.',
      en: 'Lapsilaki.fi, lastenedunvalvojat.fi and riku.fi, seen on 28 November 2026.',
    },
  },
  'rl-15-10': {
    ...read,
    lookedOn,
    statute: 'criminal',
    sections: ['15:10'],
    says: {
      fi: 'Joka tietää, että säännöksessä lueteltu törkeä rikos on hankkeilla, antaa siitä ajoissa tiedon viranomaiselle tai sille, jota vaara uhkaa, kun rikos voidaan vielä estää. Läheisiä koskee poikkeus.',
      sv: 'Den som vet att ett grovt brott som räknas upp i bestämmelsen är på väg underrättar i tid en myndighet eller den som hotas av faran, när brottet ännu kan förhindras. För närstående finns ett undantag.',
      en: 'Whoever knows that a grave offence listed in the provision is being prepared tells an authority, or the one in danger, in time, while it can still be prevented. There is an exception for those close to the person.',
    },
    source: {
      fi: 'Luettu säädöksestä, muutokset helmikuuhun 2025. Luettelo on omana kohtanaan: sitä ei ole luettu nykyisenä.',
      sv: 'Läst i lagen med ändringar till februari 2025. Uppräkningen är en punkt för sig: den har inte lästs som den är nu.',
      en: 'Read in the act with amendments to February 2025. The list is a part of its own: it was not read as it is now.',
    },
    question: {
      fi: 'Miten velvollisuus koskee avustajaa?',
      sv: 'Hur gäller skyldigheten ett biträde?',
      en: 'How does the duty bind counsel?',
    },
  },
  'rl-15-10-list': {
    ...quoted,
    lookedOn,
    statute: 'criminal',
    sections: ['15:10'],
    placeInWords: {
      fi: '15:10: mitkä rikokset luetellaan',
      sv: '15:10: vilka brott som räknas upp',
      en: 'chapter 15, section 10: which offences are listed',
    },
    says: {
      fi: 'Luettelossa ovat muun muassa ihmiskauppa, törkeä ihmiskauppa, raiskaus ja törkeä pahoinpitely.',
      sv: 'I uppräkningen finns bland annat människohandel, grov människohandel, våldtäkt och grov misshandel.',
      en: 'Listed are, among others, trafficking, aggravated trafficking, rape and aggravated assault.',
    },
    source: {
      fi: 'Luettelo nähty 28.11.2026 lainattuna sanamuodossa 650/2004; nykyistä luetteloa ei ole verrattu.',
      sv: 'Uppräkningen sågs 28.11.2026 citerad i lydelsen 650/2004; den nuvarande har inte jämförts.',
      en: 'The list was seen on 28 November 2026 as quoted in the wording of Act 650/2004; not compared with the list of today.',
    },
    question: {
      fi: 'Mitkä lapseen kohdistuvat rikokset nykyinen luettelo nimeää?',
      sv: 'Vilka brott mot barn nämner den nuvarande uppräkningen?',
      en: 'Which offences against a child does the present list name?',
    },
  },
  'vl-representative': {
    ...quoted,
    lookedOn,
    statute: 'reception',
    sections: [],
    placeInWords: {
      fi: 'luku ilman huoltajaa olevan lapsen edustamisesta (pykälä vahvistamatta)',
      sv: 'kapitlet om företrädande av barn utan vårdnadshavare (paragrafen inte bekräftad)',
      en: 'chapter on representing a child without a guardian (section not confirmed)',
    },
    term: 'seen',
    name: { fi: 'lapsen edustaja', sv: 'företrädare för barnet', en: 'representative of a child' },
    says: {
      fi: 'Ilman huoltajaa olevalle lapselle, joka hakee suojelua tai joka on ihmiskaupan uhri ilman oleskelulupaa, määrätään edustaja viivytyksettä. Tehtävä päättyy, kun lapsi täyttää 18.',
      sv: 'Ett barn utan vårdnadshavare som söker skydd, eller som är offer för människohandel utan uppehållstillstånd, får utan dröjsmål en företrädare. Uppdraget upphör när barnet fyller 18.',
      en: 'A child without a guardian who seeks protection, or is a victim of trafficking without a residence permit, is given a representative without delay. The task ends when the child turns 18.',
    },
    source: {
      fi: 'Vastaanottoyksiköiden opas edustajille (docplayer.fi) ja kotoutuminen.fi, nähty 28.11.2026. Kuka hakee, ei käynyt ilmi.',
      sv: 'Mottagningsenheternas guide för företrädare (docplayer.fi) och kotoutuminen.fi, sedda 28.11.2026. Vem som ansöker framgick inte.',
      en: 'The reception units’ guide for representatives (docplayer.fi) and kotoutuminen.fi, seen on 28 November 2026. Who applies did not appear.',
    },
    question: {
      fi: 'Mikä pykälä tämä on nyt, ja kuka hakee edustajaa?',
      sv: 'Vilken paragraf är detta nu, och vem ansöker om företrädare?',
      en: 'Which section is this now, and who applies for the representative?',
    },
  },
  'integration-representative': {
    ...quoted,
    lookedOn,
    statute: 'integration',
    sections: [],
    says: {
      fi: 'Ihmiskaupan uhriksi joutuneelle lapselle, jolla on oleskelulupa mutta ei huoltajaa Suomessa, määrätään edustaja viivytyksettä. Hakemuksen tekee lapsen oleskelupaikan sosiaalihuolto, ja lasta kuullaan ensin.',
      sv: 'Ett barn som är offer för människohandel, har uppehållstillstånd men ingen vårdnadshavare i Finland får utan dröjsmål en företrädare. Socialvården på barnets vistelseort ansöker, och barnet hörs först.',
      en: 'A child who is a victim of trafficking and has a residence permit but no guardian in Finland is given a representative without delay. Social welfare where the child stays applies, and the child is heard first.',
    },
    source: {
      fi: 'Kotouttaminen.fi ja kotoutuminen.fi, nähty 28.11.2026; ne kertovat ajasta ennen hyvinvointialueita. Säädöksen voimassaoloa ei ole selvitetty.',
      sv: 'Kotouttaminen.fi och kotoutuminen.fi, sedda 28.11.2026; de beskriver tiden före välfärdsområdena. Om lagen ännu gäller har inte utretts.',
      en: 'Kotouttaminen.fi and kotoutuminen.fi, seen on 28 November 2026; they tell of the time before the wellbeing services counties. Whether the act is still in force was not found out.',
    },
    question: {
      fi: 'Missä laissa ja pykälässä tämä on nyt?',
      sv: 'I vilken lag och paragraf står detta nu?',
      en: 'In which act and section does this stand now?',
    },
  },
  'child-inquiry': {
    ...quoted,
    lookedOn,
    statute: 'child-inquiry',
    sections: ['4'],
    term: 'seen',
    name: { fi: 'Barnahus-keskus', sv: 'Barnahus-enhet', en: 'Barnahus centre' },
    says: {
      fi: 'Poliisi voi pyytää lasten ja nuorten oikeuspsykiatrian ja -psykologian yksiköltä (Barnahus-keskus) virka-apua, kun epäillään lapseen kohdistunutta seksuaali- tai pahoinpitelyrikosta. Yksikkö saa tarvitsemansa tiedot.',
      sv: 'Polisen kan be enheten för rättspsykiatri och rättspsykologi för barn och unga (Barnahus-enheten) om handräckning vid misstanke om sexual- eller misshandelsbrott mot ett barn. Enheten får de uppgifter den behöver.',
      en: 'The police can ask the unit of forensic psychiatry and psychology for children and young people (Barnahus centre) for assistance when a sexual or assault offence against a child is suspected. The unit gets the information that it needs.',
    },
    source: {
      fi: 'THL:n lastensuojelun käsikirja ja barnahus.fi, nähty 28.11.2026. Pykälä on niiden mainitsema.',
      sv: 'THL:s handbok för barnskyddet och barnahus.fi, sedda 28.11.2026. Paragrafen nämns där.',
      en: 'THL’s child-welfare handbook and barnahus.fi, seen on 28 November 2026. The section is as they name it.',
    },
  },
} as const satisfies Record<string, ProvisionSource>;
