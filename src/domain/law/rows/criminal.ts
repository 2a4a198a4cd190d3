import type { Pending, ProvisionSource } from '../provision.ts';
import { base, open, quoted, read, unverified } from './readings.ts';

const decides = ['police', 'prosecutor', 'court'] as const;
const year = (amount: number) => ({ amount, unit: 'years' }) as const;
const asQuoted = { ...quoted, statute: 'criminal', decides: [...decides] } as const;
const noSource = { ...unverified, statute: 'criminal', decides: [...decides] } as const;

/** The working group's draft: seen as a request for opinions, never as a bill. */
const draft: Pending = {
  paper: 'VN/33260/2024',
  stage: 'proposal',
  seenOn: '2026-11-27',
  says: {
    fi: 'Työryhmän ehdotus: sijaissynnytys lisättäisiin tarkoituksiin, ja ihmiskaupan kohteena olevan henkilön hyväksikäyttö olisi uusi rikos (3 d §). Hallituksen esitystä tai lakia ei ole nähty.',
    sv: 'Arbetsgruppens förslag: surrogatmoderskap skulle läggas till som syfte, och att utnyttja en person som är föremål för människohandel skulle vara ett nytt brott (3 d §). Ingen proposition eller lag har setts.',
    en: 'A working group’s draft: surrogacy would be added as a purpose, and making use of a person who is subjected to trafficking would be a new offence (section 3 d). Neither a bill nor an act was seen.',
  },
};

const extortion: Pending = {
  paper: 'OM 12.3.2026',
  stage: 'unknown',
  seenOn: '2026-11-27',
  says: {
    fi: 'Hallitus on ilmoittanut uusista nimikkeistä kiskonta työelämässä ja törkeä kiskonta työelämässä, jotka korvaisivat tämän. Esitystä, hyväksymistä tai voimaantuloa ei ole nähty.',
    sv: 'Regeringen har meddelat om nya brottsbenämningar för ocker i arbetslivet som skulle ersätta den här. Proposition, godkännande eller ikraftträdande har inte setts.',
    en: 'The government has announced new offences of extortion at work that would replace this one. Neither bill, passing nor entry into force was seen.',
  },
};

/** The offence of trafficking, what stands near it, and when the right to charge lapses. */
export const criminal = {
  'palermo-3': {
    ...base,
    statute: 'palermo',
    sections: ['3'],
    name: {
      fi: 'Ihmiskaupan kansainvälinen määritelmä',
      sv: 'Den internationella definitionen av människohandel',
      en: 'The international definition of trafficking in persons',
    },
    mark: 'read',
    version: 'consolidated',
    language: 'en',
    asOf: '2000',
    says: {
      fi: 'Ihmiskaupassa on teko, keino ja hyväksikäytön tarkoitus; lapsen kohdalla keinoa ei vaadita.',
      sv: 'I människohandel finns en gärning, ett medel och ett syfte att utnyttja; för ett barn krävs inget medel.',
      en: 'Trafficking has an act, a means and a purpose of exploitation; for a child no means is required.',
    },
    source: {
      fi: '3 artiklan a kohta luettu englanniksi YK:n UN.GIFT-sivulta. Suomenkielistä sopimustekstiä ei ole luettu.',
      sv: 'Artikel 3 a läst på engelska på FN:s webbplats UN.GIFT. Fördragstexten på svenska har inte lästs.',
      en: 'Article 3 (a) read in English on the UN.GIFT site of the United Nations. The Finnish and Swedish texts were not read.',
    },
  },
  'rl-8-1': {
    ...read,
    statute: 'criminal',
    sections: ['8:1'],
    limits: { basic: year(10), aggravated: year(20), child: year(28) },
    decides: ['prosecutor', 'court'],
    says: {
      fi: 'Syyteoikeus vanhentuu ihmiskaupassa kymmenessä ja törkeässä ihmiskaupassa kahdessakymmenessä vuodessa teosta; jos asianomistaja oli alle 18-vuotias, aikaisintaan, kun asianomistaja täyttää 28 vuotta. Jatkuvassa teossa aika alkaa sen päättymisestä.',
      sv: 'Åtalsrätten preskriberas för människohandel tio och för grov människohandel tjugo år från gärningen; om målsäganden var under 18 år tidigast när målsäganden fyller 28 år. Vid fortgående brott börjar tiden när det upphör.',
      en: 'The right to charge lapses ten years from the offence for trafficking, twenty for aggravated trafficking; if the injured party was under 18, at the earliest when that person turns 28. For a continuing offence the time begins at its end.',
    },
    source: {
      fi: 'Luettu säädöksestä muutoksineen. Ajat on päätelty enimmäisrangaistuksista: ihmiskauppa 6 vuotta, törkeä 10 vuotta.',
      sv: 'Läst i lagen med ändringar. Tiderna är härledda ur maximistraffen: människohandel 6 år, grov 10 år.',
      en: 'Read in the act with amendments. The times follow from the maximum penalties: trafficking 6 years, aggravated 10 years.',
    },
  },
  'rl-25-3-1': {
    ...base,
    statute: 'criminal',
    sections: ['25:3'],
    subsection: 1,
    name: { fi: 'ihmiskauppa', sv: 'människohandel', en: 'human trafficking' },
    term: 'seen',
    mark: 'read',
    version: 'translation',
    language: 'en',
    asOf: '2015',
    decides: [...decides],
    pending: [draft],
    says: {
      fi: 'Teossa on kolme osaa: mitä tehtiin, millä keinolla ja mihin tarkoitukseen.',
      sv: 'Gärningen har tre delar: vad som gjordes, med vilket medel och i vilket syfte.',
      en: 'The offence has three parts: what was done, by which means, and for which purpose.',
    },
    source: {
      fi: 'Teot ja keinot luettu vuoden 2015 sanamuodosta (1177/2014; ODIHR:n lakikokoelma, englanniksi). Laki 723/2022 muutti momenttia: ajantasainen teksti on vielä verrattava.',
      sv: 'Gärningarna och medlen lästa i lydelsen från 2015 (1177/2014; ODIHR:s lagsamling, på engelska). Lag 723/2022 ändrade momentet: den gällande texten ska ännu jämföras.',
      en: 'Acts and means read in the wording of 2015 (1177/2014; ODIHR collection of laws, in English). Act 723/2022 changed the subsection: the text in force is still to be compared.',
    },
    question: {
      fi: 'Muuttiko laki 723/2022 tekoja tai keinoja?',
      sv: 'Ändrade lag 723/2022 gärningarna eller medlen?',
      en: 'Did Act 723/2022 change the acts or the means?',
    },
  },
  // A purpose as somebody else quotes it is not read by having read acts and means.
  'rl-25-3-1-purposes': {
    ...asQuoted,
    sections: ['25:3'],
    subsection: 1,
    placeInWords: {
      fi: '25:3, 1 momentti: muut tarkoitukset',
      sv: '25:3, 1 mom.: övriga syften',
      en: 'chapter 25, section 3(1): other purposes',
    },
    name: {
      fi: 'muut tarkoitukset kuin pakkoavioliitto',
      sv: 'andra syften än tvångsäktenskap',
      en: 'purposes other than forced marriage',
    },
    pending: [draft],
    says: {
      fi: 'Tarkoituksena on seksuaalinen hyväksikäyttö, pakkotyö, elinten tai kudosten poistaminen tai muut ihmisarvoa loukkaavat olosuhteet.',
      sv: 'Syftet är sexuellt utnyttjande, tvångsarbete, avlägsnande av organ eller vävnader eller andra förhållanden som kränker människovärdet.',
      en: 'The purpose is sexual exploitation, forced labour, removal of organs or tissue, or other conditions that violate human dignity.',
    },
    source: {
      fi: 'Tarkoitukset nähty vain lainattuina. Momenttia ei ole luettu niiden osalta, ja laki 723/2022 muutti sitä.',
      sv: 'Syftena har setts bara citerade. Momentet har inte lästs till den delen, och lag 723/2022 ändrade det.',
      en: 'The purposes were seen as quoted only. The subsection was not read as to them, and Act 723/2022 changed it.',
    },
    question: {
      fi: 'Mitkä tarkoitukset nykyinen momentti nimeää?',
      sv: 'Vilka syften nämner det nuvarande momentet?',
      en: 'Which purposes does the present subsection name?',
    },
  },
  'rl-25-3-1-marriage': {
    ...base,
    statute: 'criminal',
    sections: ['25:3'],
    subsection: 1,
    amendedBy: ['696/2024'],
    name: { fi: 'pakkoavioliitto', sv: 'tvångsäktenskap', en: 'forced marriage' },
    mark: 'read',
    version: 'acts',
    asOf: '2025-01',
    validFrom: '2025-01-01',
    decides: [...decides],
    says: {
      fi: 'Pakkoavioliitto tai siihen rinnastettava liitto on yksi tarkoituksista.',
      sv: 'Tvångsäktenskap eller en därmed jämförbar förbindelse är ett av syftena.',
      en: 'Forced marriage or a comparable union is one of the purposes.',
    },
    source: {
      fi: 'Muutos 696/2024 luettu: tarkoitukseksi lisättiin pakkoavioliitto tai siihen rinnastettava liitto (HE 65/2024, LaVM 6/2024).',
      sv: 'Ändringen 696/2024 läst: som syfte tillades tvångsäktenskap eller en därmed jämförbar förbindelse (RP 65/2024, LaUB 6/2024).',
      en: 'Amendment 696/2024 read: forced marriage or a comparable union was added as a purpose (HE 65/2024, LaVM 6/2024).',
    },
  },
  'rl-25-3-2': {
    ...asQuoted,
    sections: ['25:3'],
    subsection: 2,
    name: {
      fi: 'alle 18-vuotiaan kohdalla keinoja ei vaadita',
      sv: 'för personer under 18 år krävs inga medel',
      en: 'for a person under 18 no means are required',
    },
    pending: [draft],
    says: {
      fi: 'Alle 18-vuotiaan kohdalla keinoja ei vaadita: osat ovat teko ja tarkoitus.',
      sv: 'För den som är under 18 år krävs inga medel: delarna är gärning och syfte.',
      en: 'For a person under 18 no means are required: the parts are act and purpose.',
    },
    source: {
      fi: 'Nähty lainattuna uutisessa ja asianajajan sivulla, ennen vuosien 2022 ja 2024 muutoksia. Sama sääntö on Palermon lisäpöytäkirjassa.',
      sv: 'Sett citerat i en nyhet och på en advokats webbplats, före ändringarna 2022 och 2024. Samma regel finns i Palermoprotokollet.',
      en: 'Seen as quoted in a news item and on a lawyer’s page, before the amendments of 2022 and 2024. The Palermo Protocol has the same rule.',
    },
  },
  'rl-25-3a': {
    ...asQuoted,
    sections: ['25:3 a'],
    name: { fi: 'törkeä ihmiskauppa', sv: 'grov människohandel', en: 'aggravated human trafficking' },
    says: {
      fi: 'Törkeän muodon perusteita ovat muun muassa väkivalta tai uhkaus ja uhrin alle 18 vuoden ikä.',
      sv: 'Grunder för den grova formen är bland annat våld eller hot och att offret är under 18 år.',
      en: 'Grounds of the graver form are among others violence or threat, and a victim under 18.',
    },
    source: {
      fi: 'Törkeyden perusteet nähty lainattuina, ennen vuosien 2022 ja 2024 muutoksia; ajantasainen teksti on vielä verrattava. Enimmäisrangaistus on luettu, se on rivillä vanhentumisesta.',
      sv: 'Grunderna för grovt brott har setts citerade, före ändringarna 2022 och 2024; den gällande texten ska ännu jämföras. Maximistraffet har lästs, det står på raden om preskription.',
      en: 'The aggravating grounds were seen as quoted, before the amendments of 2022 and 2024; the text in force is still to be compared. The maximum penalty was read; it stands in the row on prescription.',
    },
  },
  'eu-2011-36-2': {
    ...unverified,
    statute: 'trafficking-directive',
    sections: ['2'],
    decides: [...decides],
    name: {
      fi: 'kerjääminen ja rikosten teettäminen hyväksikäytön muotoina',
      sv: 'tiggeri och framtvingad brottslighet som former av utnyttjande',
      en: 'begging and criminal activities as forms of exploitation',
    },
    says: {
      fi: 'Kerjääminen ja rikosten teettäminen ovat hyväksikäytön muotoja.',
      sv: 'Tiggeri och framtvingad brottslighet är former av utnyttjande.',
      en: 'Begging and criminal activities are forms of exploitation.',
    },
    source: {
      fi: 'Artiklan tekstiä ei ole luettu, ei myöskään direktiivin (EU) 2024/1712 muutoksia. Miten Suomen laki ne kattaa, on tulkintaa.',
      sv: 'Artikelns text har inte lästs, inte heller ändringarna i direktiv (EU) 2024/1712. Hur Finlands lag täcker dem är tolkning.',
      en: 'The text of the article was not read, nor the changes of Directive (EU) 2024/1712. How Finnish law covers them is interpretation.',
    },
    question: {
      fi: 'Missä kohdassa nämä muodot ovat, ja miten rikoslaki kattaa ne?',
      sv: 'I vilken punkt står dessa former, och hur täcker strafflagen dem?',
      en: 'In which paragraph do these forms stand, and how does the Criminal Code cover them?',
    },
  },
  'eu-2011-36-2-3': {
    ...quoted,
    statute: 'trafficking-directive',
    sections: ['2'],
    subsection: 3,
    amendedBy: ['2024/1712'],
    decides: [...decides],
    lookedOn: '2026-11-27',
    name: {
      fi: 'sijaissynnytyksen hyväksikäyttö, pakkoavioliitto ja laiton adoptio hyväksikäytön muotoina',
      sv: 'utnyttjande av surrogatmoderskap, tvångsäktenskap och olaglig adoption som former av utnyttjande',
      en: 'exploitation of surrogacy, forced marriage and illegal adoption as forms of exploitation',
    },
    pending: [draft],
    says: {
      fi: 'EU:n oikeudessa sijaissynnytyksen hyväksikäyttö, pakkoavioliitto ja laiton adoptio ovat hyväksikäytön muotoja. Jäsenvaltioiden määräaika oli 15.7.2026.',
      sv: 'I EU-rätten är utnyttjande av surrogatmoderskap, tvångsäktenskap och olaglig adoption former av utnyttjande. Medlemsstaternas tidsfrist var 15.7.2026.',
      en: 'In EU law exploitation of surrogacy, forced marriage and illegal adoption are forms of exploitation. The member states had until 15 July 2026.',
    },
    source: {
      fi: 'Nähty kerrottuna neuvoston tiedotteessa ja direktiivin ajantasaisen tekstin (14.7.2024) alussa. Sanamuotoa ei ole luettu. Suomen laissa voimassa nähty vain pakkoavioliitto.',
      sv: 'Sett återgivet i rådets meddelande och i början av direktivets uppdaterade text (14.7.2024). Ordalydelsen har inte lästs. I Finlands lag har bara tvångsäktenskap setts i kraft.',
      en: 'Seen as told in the release of the Council and in the beginning of the consolidated directive (14 July 2024). The wording was not read. In Finnish law only forced marriage was seen in force.',
    },
    question: {
      fi: 'Mitkä näistä muodoista rikoslaki kattaa nyt, ja mistä päivästä?',
      sv: 'Vilka av dessa former täcker strafflagen nu, och från vilken dag?',
      en: 'Which of these forms does the Criminal Code cover now, and from which day?',
    },
  },
  // The Finnish draft alone would hide that the directive itself asks for it.
  'eu-2011-36-use': {
    ...quoted,
    statute: 'trafficking-directive',
    sections: [],
    placeInWords: {
      fi: 'palvelujen tietoinen käyttö (artiklaa ei ole vahvistettu)',
      sv: 'medvetet anlitande av tjänster (artikeln inte bekräftad)',
      en: 'knowing use of services (article not confirmed)',
    },
    amendedBy: ['2024/1712'],
    decides: [...decides],
    lookedOn: '2026-11-27',
    name: {
      fi: 'ihmiskaupan uhrin palvelujen tietoinen käyttö',
      sv: 'medvetet anlitande av tjänster av ett offer för människohandel',
      en: 'knowing use of the services of a victim of trafficking',
    },
    pending: [draft],
    says: {
      fi: 'EU:n oikeuden mukaan ihmiskaupan uhrin palvelujen tietoisen käytön on oltava rangaistavaa.',
      sv: 'Enligt EU-rätten ska det vara straffbart att medvetet anlita tjänster av ett offer för människohandel.',
      en: 'By EU law the knowing use of the services of a victim of trafficking is to be punishable.',
    },
    source: {
      fi: 'Nähty kerrottuna muutosdirektiivistä. Artiklan numeroa ja sanamuotoa ei ole luettu. Suomessa nähty vain työryhmän ehdotus.',
      sv: 'Sett återgivet om ändringsdirektivet. Artikelns nummer och ordalydelse har inte lästs. I Finland har bara arbetsgruppens förslag setts.',
      en: 'Seen as told of the amending directive. Number and wording of the article were not read. In Finland only the working group’s draft was seen.',
    },
    question: {
      fi: 'Missä artiklassa tämä on, ja mikä Suomen laissa vastaa sitä nyt?',
      sv: 'I vilken artikel står detta, och vad i Finlands lag motsvarar det nu?',
      en: 'In which article does this stand, and what in Finnish law answers to it now?',
    },
  },
  'eu-2011-36-2-5': {
    ...quoted,
    statute: 'trafficking-directive',
    sections: ['2'],
    subsection: 5,
    amendedBy: ['2024/1712'],
    decides: [...decides],
    lookedOn: '2026-11-27',
    name: {
      fi: 'lapsen kohdalla keinoja ei vaadita; sijaissynnytyksellä oma poikkeus',
      sv: 'för ett barn krävs inga medel; ett eget undantag för surrogatmoderskap',
      en: 'for a child no means are required; an exception of its own for surrogacy',
    },
    says: {
      fi: 'EU:n oikeudessa lapsen kohdalla keinoja ei vaadita. Sijaissynnytyksen hyväksikäytöllä on tästä oma poikkeuksensa.',
      sv: 'I EU-rätten krävs inga medel när det gäller ett barn. För utnyttjande av surrogatmoderskap finns ett eget undantag.',
      en: 'In EU law no means are required where the person is a child. For exploitation of surrogacy there is an exception of its own.',
    },
    source: {
      fi: 'Nähty kerrottuna; poikkeuksen sanamuotoa ei ole luettu. Siksi sijaissynnytyksen kohdalla keinoja ei tässä jätetä kysymättä.',
      sv: 'Sett återgivet; undantagets ordalydelse har inte lästs. Därför lämnas frågan om medel inte bort för surrogatmoderskap.',
      en: 'Seen as told; the wording of the exception was not read. So the question of means is not left out for surrogacy.',
    },
    question: {
      fi: 'Kenen on poikkeuksen mukaan oltava lapsi, jotta keinoja ei vaadita?',
      sv: 'Vem ska enligt undantaget vara ett barn för att inga medel ska krävas?',
      en: 'Who must be a child, by the exception, for no means to be required?',
    },
  },
  'rl-20-sexual': {
    ...asQuoted,
    sections: [],
    placeInWords: {
      fi: '20 luku (pykälät vahvistamatta)',
      sv: '20 kap. (paragraferna inte bekräftade)',
      en: 'chapter 20 (sections not confirmed)',
    },
    name: { fi: 'seksuaalirikokset', sv: 'sexualbrott', en: 'sexual offences' },
    language: 'fi',
    lookedOn: '2026-11-28',
    says: {
      fi: 'Muun muassa raiskaus, seksuaalinen kajoaminen ja lapseen kohdistuvat seksuaalirikokset.',
      sv: 'Bland annat våldtäkt, sexuella övergrepp och sexualbrott mot barn.',
      en: 'Among others rape, sexual abuse and sexual offences against a child.',
    },
    source: {
      fi: 'Rikosten nimet nähty lainattuina laissa 724/2022 (säädöskokoelma, suomeksi). Luvun 20 pykäliä ja tunnusmerkkejä ei ole luettu; ruotsin- ja englanninkieliset nimet ovat vahvistamatta.',
      sv: 'Brottens namn sedda citerade i lag 724/2022 (författningssamlingen, på finska). Paragraferna och rekvisiten i 20 kap. har inte lästs; namnen på svenska och engelska är inte bekräftade.',
      en: 'Names of the offences seen as quoted in Act 724/2022 (Statutes of Finland, in Finnish). Sections and elements of chapter 20 were not read; the names in Swedish and English are not confirmed.',
    },
    question: {
      fi: 'Mitkä 20 luvun pykälät kuuluvat tähän?',
      sv: 'Vilka paragrafer i 20 kap. hör hit?',
      en: 'Which sections of chapter 20 belong here?',
    },
  },
  'rl-20-buying': {
    ...noSource,
    sections: [],
    placeInWords: {
      fi: '20 luku (ennen vuoden 2022 uudistusta 20:8; nykyinen pykälä vahvistamatta)',
      sv: '20 kap. (före revideringen 2022 20:8; nuvarande paragraf inte bekräftad)',
      en: 'chapter 20 (section 8 before the reform of 2022; present section not confirmed)',
    },
    name: {
      fi: 'seksin ostaminen ihmiskaupan tai parituksen uhrilta',
      sv: 'köp av sex av ett offer för människohandel eller koppleri',
      en: 'buying sex from a victim of trafficking or pandering',
    },
    pending: [draft],
    says: {
      fi: 'Seksin ostaminen henkilöltä, joka on ihmiskaupan tai parituksen uhri.',
      sv: 'Att köpa sex av en person som är offer för människohandel eller koppleri.',
      en: 'Buying sex from a person who is a victim of trafficking or pandering.',
    },
    source: {
      fi: 'Säännöstä ei ole luettu, eikä sen virallista nimeä ole nähty. Laki 723/2022 kirjoitti luvun 20 uudelleen.',
      sv: 'Bestämmelsen har inte lästs och dess officiella namn har inte setts. Lag 723/2022 skrev om 20 kap.',
      en: 'The provision was not read, nor its official name seen. Act 723/2022 rewrote chapter 20.',
    },
    question: {
      fi: 'Mikä on rikoksen nimi ja pykälä nykyisessä 20 luvussa?',
      sv: 'Vad heter brottet och vilken är paragrafen i det nuvarande 20 kap.?',
      en: 'What is the offence called, and which is its section in the present chapter 20?',
    },
  },
  'rl-20-pandering': {
    ...noSource,
    sections: [],
    placeInWords: {
      fi: '20 luku (ennen vuoden 2022 uudistusta 20:9; nykyinen pykälä vahvistamatta)',
      sv: '20 kap. (före revideringen 2022 20:9; nuvarande paragraf inte bekräftad)',
      en: 'chapter 20 (section 9 before the reform of 2022; present section not confirmed)',
    },
    name: { fi: 'paritus', sv: 'koppleri', en: 'pandering' },
    term: 'seen',
    says: {
      fi: 'Toisen myymästä seksistä hyötyminen tai sen järjestäminen.',
      sv: 'Att dra nytta av eller ordna att någon annan säljer sex.',
      en: 'Profiting from, or arranging, that another sells sex.',
    },
    source: {
      fi: 'Laki 723/2022 kirjoitti luvun 20 uudelleen (muutossäädöksen alku luettu). Parituksen nykyistä pykälää ja sanamuotoa ei ole luettu.',
      sv: 'Lag 723/2022 skrev om 20 kap. (början av ändringslagen läst). Den nuvarande paragrafen om koppleri och dess lydelse har inte lästs.',
      en: 'Act 723/2022 rewrote chapter 20 (the beginning of the amending act was read). The present section on pandering and its wording were not read.',
    },
    question: {
      fi: 'Mikä on parituksen pykälä nykyisessä 20 luvussa?',
      sv: 'Vilken är paragrafen om koppleri i det nuvarande 20 kap.?',
      en: 'Which section of the present chapter 20 is pandering?',
    },
  },
  'rl-20-aggravated-pandering': {
    ...noSource,
    sections: [],
    placeInWords: {
      fi: '20 luku (ennen vuoden 2022 uudistusta 20:9 a; nykyinen pykälä vahvistamatta)',
      sv: '20 kap. (före revideringen 2022 20:9 a; nuvarande paragraf inte bekräftad)',
      en: 'chapter 20 (section 9 a before the reform of 2022; present section not confirmed)',
    },
    name: { fi: 'törkeä paritus', sv: 'grovt koppleri', en: 'aggravated pandering' },
    term: 'seen',
    says: {
      fi: 'Parituksen törkeä muoto. Perusteita ei ole luettu.',
      sv: 'Den grova formen av koppleri. Grunderna har inte lästs.',
      en: 'The graver form of pandering. Its grounds were not read.',
    },
    source: {
      fi: 'Sama kuin parituksessa: nykyistä pykälää ja törkeyden perusteita ei ole luettu.',
      sv: 'Samma som för koppleri: den nuvarande paragrafen och grunderna för grovt brott har inte lästs.',
      en: 'As for pandering: the present section and the aggravating grounds were not read.',
    },
  },
  'rl-47-3a': {
    ...asQuoted,
    sections: ['47:3 a'],
    name: {
      fi: 'kiskonnantapainen työsyrjintä',
      sv: 'ockerliknande diskriminering i arbetslivet',
      en: 'extortionate work discrimination',
    },
    pending: [extortion],
    says: {
      fi: 'Työnhakija tai työntekijä asetetaan huomattavan epäedulliseen asemaan käyttämällä hyväksi hänen ahdinkoaan, riippuvuuttaan tai tietämättömyyttään.',
      sv: 'En arbetssökande eller arbetstagare försätts i en avsevärt ofördelaktig ställning genom att personens trångmål, beroende eller okunskap utnyttjas.',
      en: 'A job seeker or worker is put at a considerable disadvantage by making use of that person’s distress, dependence or ignorance.',
    },
    source: {
      fi: 'Nähty sanasta sanaan lainattuna kahdessa opinnäytteessä. Säännös rakentuu työsyrjinnän (47:3) päälle. Säädöstä ei ole luettu.',
      sv: 'Sett ordagrant citerat i två lärdomsprov. Bestämmelsen bygger på diskriminering i arbetslivet (47:3). Lagen har inte lästs.',
      en: 'Seen quoted word for word in two theses. It builds on work discrimination (chapter 47, section 3). The statute was not read.',
    },
    question: {
      fi: 'Onko uusi nimike jo voimassa, ja mistä päivästä?',
      sv: 'Gäller den nya brottsbenämningen redan, och från vilken dag?',
      en: 'Is the new offence in force already, and from which day?',
    },
  },
  'rl-25-8': {
    ...asQuoted,
    sections: ['25:8'],
    name: { fi: 'pakottaminen', sv: 'olaga tvång', en: 'coercion' },
    says: {
      fi: 'Toinen pakotetaan väkivallalla tai uhkauksella tekemään, sietämään tai tekemättä jättämään jotakin.',
      sv: 'Någon tvingas med våld eller hot att göra, tåla eller låta bli något.',
      en: 'Another is forced by violence or threat to do, endure or omit something.',
    },
    source: {
      fi: 'Nähty lainattuna Opetushallituksen sivulla ja asianajajan sivulla. Säädöstä ei ole luettu.',
      sv: 'Sett citerat på Utbildningsstyrelsens webbplats och på en advokats. Lagen har inte lästs.',
      en: 'Seen as quoted on a page of the National Agency for Education and on a lawyer’s. The statute was not read.',
    },
  },
  'rl-25-7': {
    ...asQuoted,
    sections: ['25:7'],
    name: { fi: 'laiton uhkaus', sv: 'olaga hot', en: 'unlawful threat' },
    says: {
      fi: 'Toista uhataan rikoksella niin, että uhatulla on syytä pelätä.',
      sv: 'Någon hotas med brott så att den hotade har skäl att vara rädd.',
      en: 'Another is threatened with an offence so that there is reason to be afraid.',
    },
    source: {
      fi: 'Nähty sanasta sanaan lainattuna useassa lähteessä, uusin vuodelta 2024. Säädöstä ei ole luettu.',
      sv: 'Sett ordagrant citerat i flera källor, den nyaste från 2024. Lagen har inte lästs.',
      en: 'Seen quoted word for word in several sources, the newest of 2024. The statute was not read.',
    },
  },
  'rl-25-1': {
    ...asQuoted,
    sections: ['25:1'],
    name: { fi: 'vapaudenriisto', sv: 'frihetsberövande', en: 'deprivation of personal liberty' },
    says: {
      fi: 'Toiselta riistetään liikkumisvapaus tai hänet eristetään ympäristöstään.',
      sv: 'Någon berövas sin rörelsefrihet eller isoleras från sin omgivning.',
      en: 'Another is deprived of the freedom to move or isolated from the surroundings.',
    },
    source: {
      fi: 'Nähty lainattuna asianajajan sivulla. Säädöstä ei ole luettu.',
      sv: 'Sett citerat på en advokats webbplats. Lagen har inte lästs.',
      en: 'Seen as quoted on a lawyer’s page. The statute was not read.',
    },
  },
  'rl-25-2': {
    ...noSource,
    sections: ['25:2'],
    name: {
      fi: 'törkeä vapaudenriisto',
      sv: 'grovt frihetsberövande',
      en: 'aggravated deprivation of personal liberty',
    },
    says: {
      fi: 'Vapaudenriiston törkeä muoto. Perusteita ei ole luettu.',
      sv: 'Den grova formen av frihetsberövande. Grunderna har inte lästs.',
      en: 'The graver form of deprivation of liberty. Its grounds were not read.',
    },
    source: {
      fi: 'Nähty vain selostettuna. Säädöstä ei ole luettu.',
      sv: 'Sett bara refererat. Lagen har inte lästs.',
      en: 'Seen only as told in other words. The statute was not read.',
    },
  },
  'rl-36-6': {
    ...asQuoted,
    sections: ['36:6'],
    name: { fi: 'kiskonta', sv: 'ocker', en: 'usury' },
    says: {
      fi: 'Toisen ahdinkoa, riippuvuutta tai ymmärtämättömyyttä käytetään hyväksi kohtuuttoman edun saamiseksi.',
      sv: 'Någons trångmål, beroende eller oförstånd utnyttjas för att få en oskälig förmån.',
      en: 'Another’s distress, dependence or lack of understanding is used to gain an unreasonable advantage.',
    },
    source: {
      fi: 'Nähty lainattuna sopimuspalvelun sivulla. Säädöstä ei ole luettu.',
      sv: 'Sett citerat på en avtalstjänsts webbplats. Lagen har inte lästs.',
      en: 'Seen as quoted on the page of a contract service. The statute was not read.',
    },
  },
  'rl-36-7': {
    ...asQuoted,
    sections: ['36:7'],
    name: { fi: 'törkeä kiskonta', sv: 'grovt ocker', en: 'aggravated usury' },
    says: {
      fi: 'Kiskonnan törkeä muoto.',
      sv: 'Den grova formen av ocker.',
      en: 'The graver form of usury.',
    },
    source: {
      fi: 'Nähty lainattuna sopimuspalvelun sivulla. Säädöstä ei ole luettu.',
      sv: 'Sett citerat på en avtalstjänsts webbplats. Lagen har inte lästs.',
      en: 'Seen as quoted on the page of a contract service. The statute was not read.',
    },
  },
  'rl-17-8': {
    ...noSource,
    sections: ['17:8'],
    name: {
      fi: 'laittoman maahantulon järjestäminen',
      sv: 'ordnande av olaglig inresa',
      en: 'facilitation of illegal entry',
    },
    says: {
      fi: 'Toisen luvattoman maahantulon järjestäminen.',
      sv: 'Att ordna någon annans olovliga inresa.',
      en: 'Arranging the unauthorised entry of another.',
    },
    source: {
      fi: 'Luettu vain esityksen HE 164/2013 pääasiallinen sisältö. Säädöstä ei ole luettu.',
      sv: 'Bara det huvudsakliga innehållet i RP 164/2013 har lästs. Lagen har inte lästs.',
      en: 'Only the main contents of government bill HE 164/2013 were read. The statute was not read.',
    },
  },
  'rl-open': open('criminal', {
    fi: 'Nimike kuuluu rikoslakiin.',
    sv: 'Brottsbenämningen hör till strafflagen.',
    en: 'The offence belongs to the Criminal Code.',
  }),
} as const satisfies Record<string, ProvisionSource>;
