export const studyFi = {
  'usage.noFile': 'Anna luettava CSV-tiedosto: rinnalla study TIEDOSTO --out KANSIO.',
  'usage.manyFiles': 'Anna vain yksi tiedosto; ylimääräinen on ”{extra}”.',
  'usage.noOut': 'Kerro valinnalla --out kansio, johon raportti kirjoitetaan.',
  'usage.noValue': 'Valinta {option} tarvitsee arvon.',
  'usage.repeated': 'Valinnan {option} saa antaa vain kerran.',
  'usage.unknown': 'Valintaa {option} ei ole; ohjeen näet valinnalla --help.',
  'usage.language': 'Kieli on fi, sv tai en, ei ”{given}”.',

  'output.notFolder': '{folder} ei ole kansio; valitse toinen paikka raportille.',
  'output.foreign': 'Kansiossa {folder} on muuta kuin aiempi raportti; valitse tyhjä tai uusi kansio.',
  'output.noPermission': 'Kansioon {folder} ei ole kirjoitusoikeutta.',
  'output.full': 'Levy on täynnä; raporttia ei kirjoitettu kansioon {folder}.',
  'output.failed': 'Raporttia ei voitu kirjoittaa kansioon {folder} ({reason}).',

  'cli.problem': 'Virhe: {sentence}',
  'cli.progress': 'Luetaan {percent} %',
  'cli.read':
    'Luettu {file}: {people} henkilöä, {columns, plural, one {# sarake} other {# saraketta}} ({encoding}, erottimena {separator}).',
  'cli.counted':
    'Laskettu {attributes, plural, one {# tieto} other {# tietoa}} ja {pairs, plural, one {# pari} other {# paria}}; pois jätetty {leftOut, plural, one {# sarake} other {# saraketta}}.',
  'cli.leftOut': '  pois jätetty ”{column}”: {reason}',
  'cli.written': 'Raportti: {page}\nLuvut:    {numbers}',
  'cli.notice': 'EI VIELÄ JULKAISTAVAKSI: luvut 1–4 on piilotettu, mutta osan voi laskea summista.',
  'cli.help': `Laskee henkilötiedostosta jokaisen tiedon ja jokaisen tietoparin ja kirjoittaa raportin.

Käyttö:
  rinnalla study TIEDOSTO --out KANSIO [--lang fi|sv|en]

  TIEDOSTO       CSV, yksi rivi henkilöä kohti, otsikot ensimmäisellä rivillä.
                 Erotin pilkku, puolipiste tai sarkain; UTF-8, UTF-16 tai windows-1252 (latin-1).
  --out KANSIO   Kansio, johon syntyvät index.html ja study.json. Aiempi raportti korvataan,
                 muuhun kansioon ei kosketa.
  --lang KIELI   Raportin ja viestien kieli: fi (oletus), sv tai en.
  --help         Tämä ohje.

Luvut 1–4 näytetään muodossa "'<'5". Raportti ei ole vielä julkaistavaksi: osan piilotetuista
luvuista voi laskea summista. Kaksi ajoa samasta tiedostosta tuottaa tavulleen saman raportin.

Paluuarvot:
  0  raportti on kirjoitettu
  2  käsky on virheellinen
  3  tiedostoa ei voi lukea tai sen sisältö on virheellinen
  4  raporttia ei voi kirjoittaa

På svenska: rinnalla study --help --lang sv
In English: rinnalla study --help --lang en`,

  'separator.comma': 'pilkku',
  'separator.semicolon': 'puolipiste',
  'separator.tab': 'sarkain',
  'encoding.mark': '{encoding} (alussa tavujärjestysmerkki)',
  'encoding.western': 'windows-1252 (tavut eivät ole kelvollista UTF-8:aa)',

  few: 'alle 5',
  mark: "'<'5",
  quoted: '”{words}”',
  both: '{a} ja {b}',

  'report.title': 'Aineiston luvut',
  'report.heading': 'Mitä {people} henkilön aineisto kertoo',
  'report.lede': 'Lukumäärät tiedostosta {file}. Jokainen rivi on luettu yhdeksi henkilöksi.',
  'report.made': 'Tehty Rinnalla-ohjelmalla, versio {version}.',
  'report.contents': 'Sisällys',
  'report.nothing': 'Yhtään saraketta ei voinut laskea. Syyt ovat kohdassa ”Mitä ja ketkä puuttuvat”.',

  'notice.heading': 'Ei vielä julkaistavaksi',
  'notice.text':
    'Luvut 1–4 on korvattu merkinnällä {mark}. Osan niistä voi silti laskea summista ja muista taulukoista, sillä sitä ei vielä estetä. Täsmällinen suojaus tulee myöhemmässä versiossa. Käsittele raporttia yhtä huolellisesti kuin lähdeaineistoa.',

  'summary.heading': 'Lyhyesti',

  'theme.heading': 'Mitä tiedosto kertoo viidestä teemasta',
  'theme.vulnerability': 'Haavoittuvuustekijät',
  'theme.help': 'Avun saaminen',
  'theme.process': 'Rikosprosessi',
  'theme.control': 'Psykologinen kontrolli',
  'theme.network': 'Verkostoyhteistyö',
  'theme.vulnerability.nothing': 'Tässä tiedostossa ei ole mitään haavoittuvuustekijöistä.',
  'theme.help.nothing': 'Tässä tiedostossa ei ole mitään avun saamisesta.',
  'theme.process.nothing': 'Tässä tiedostossa ei ole mitään rikosprosessista.',
  'theme.control.nothing': 'Tässä tiedostossa ei ole mitään psykologisesta kontrollista.',
  'theme.network.nothing': 'Tässä tiedostossa ei ole mitään verkoston yhteistyöstä.',
  'theme.vulnerability.note':
    'Taustatiedot, kuten ikä, sukupuoli ja kansalaisuus, eivät yksin kerro haavoittuvuudesta.',
  'theme.help.note': 'Tieto ohjanneesta tahosta ei kerro, mitä apua henkilö sai.',
  'theme.outside': 'Viiden teeman ulkopuolelta tunnistettiin: {columns}.',
  'theme.unrecognised': 'Aihetta ei tunnistettu nimestä: {columns}.',
  'theme.method': 'Teema on päätelty vain sarakkeen nimestä. Puuttuvaa ei ole täydennetty.',
  'theme.column': '{label} (sarake {column})',

  'concept.age': 'ikä',
  'concept.gender': 'sukupuoli',
  'concept.citizenship': 'kansalaisuus',
  'concept.language': 'kieli',
  'concept.education': 'koulutus',
  'concept.family': 'perhe',
  'concept.residence': 'oleskeluoikeus',
  'concept.vulnerability': 'haavoittuvuustekijät',
  'concept.referrerType': 'ohjanneen tahon tyyppi',
  'concept.referrer': 'ohjannut taho',
  'concept.referralReason': 'ohjauksen syy',
  'concept.support': 'palvelu tai tuki',
  'concept.status': 'tunnistaminen uhriksi',
  'concept.statusMaker': 'tunnistamisesta päättänyt',
  'concept.report': 'rikosilmoitus',
  'concept.stage': 'rikosprosessin vaihe',
  'concept.control': 'kontrollin keinot',
  'concept.relationship': 'suhde tekijään',
  'concept.referredTo': 'ohjaus eteenpäin',
  'concept.organisations': 'mukana olevat organisaatiot',
  'concept.exploitation': 'hyväksikäytön muoto',
  'concept.recruitment': 'rekrytointi',
  'concept.place': 'alue tai paikka',
  'concept.period': 'ajankohta',

  'single.section': 'Yksi tieto kerrallaan',
  'single.largest': '{label}: suurin ryhmä on {value}, {people} henkilöstä {count}.',
  'single.tied': '{label}: suurimpia ryhmiä on {groups}, kussakin {count} henkilöä.',
  'single.small': '{label}: missään ryhmässä ei ole viittä henkilöä.',
  'single.unknown': '{label}: tiedosto ei kerro tätä kenestäkään.',
  'single.column': 'Sarake {column}, {values, plural, one {# eri arvo} other {# eri arvoa}}.',
  'single.complete': 'Arvo ei puutu keneltäkään.',
  'single.missing': 'Arvo puuttuu {count} henkilöltä.',
  'single.saysUnknown': 'Tiedoston mukaan asiaa ei tiedetä {count} henkilöstä.',
  'single.outline': 'Pelkkä ääriviiva: asiaa ei tiedetä.',
  'single.picture': 'Palkkikuva. {heading} Samat luvut ovat taulukossa.',

  'table.show': 'Näytä taulukkona',
  'table.value': 'Arvo',
  'table.people': 'Henkilöä',
  'table.total': 'Yhteensä',
  'table.more': 'Loput {values, plural, one {# arvo} other {# arvoa}} on tiedostossa study.json.',
  'table.scroll': 'Taulukko: {labels}',
  'category.rest': 'Muut ({values, plural, one {# arvo} other {# arvoa}})',
  'category.missing': 'Ei arvoa',

  'pair.section': 'Kaksi tietoa rinnakkain',
  'pair.intro':
    'Ruudun luku kertoo, kuinka monella henkilöllä on molemmat arvot. Yhdessä esiintyminen ei kerro syystä. Pitkistä luokituksista näytetään enintään {most} suurinta vähintään viiden henkilön ryhmää, ja loput on yhdistetty. Kaikki ruudut ovat tiedostossa study.json.',
  'pair.largest': '{labels}: yleisin yhdistelmä on {a} ja {b}, {people} henkilöstä {count}.',
  'pair.none': '{labels}: mikään yhdistelmä ei erotu yleisimpänä.',
  'legend.heading': 'Ruudun sävy',
  'legend.small': '{mark}, piilotettu',
  'legend.over': '{from} tai enemmän',

  'missing.section': 'Mitä ja ketkä puuttuvat',
  'missing.who':
    'Tiedostossa ovat vain ne, jotka joku on tunnistanut ja kirjannut. Se ei kerro niistä, jotka ovat jääneet tunnistamatta tai vaille apua, eikä siitä, onko sama henkilö usealla rivillä.',
  'missing.heading': 'Puuttuvat arvot tiedoittain',
  'missing.column': 'Tieto',
  'missing.count': 'Arvo puuttuu',
  'missing.unknown': 'Arvo ”ei tiedossa”',
  'missing.emptyLines':
    'Tiedostossa oli {lines, plural, one {# tyhjä rivi, joka} other {# tyhjää riviä, jotka}} ohitettiin.',
  'leftOut.heading': 'Sarakkeet, joita ei laskettu',
  'leftOut.none': 'Kaikki sarakkeet laskettiin.',
  'leftOut.own-value': 'mikään arvo ei toistu, joten sarake yksilöi rivit',
  'leftOut.identifying': 'nimi tai arvo viittaa suoraan henkilöön',
  'leftOut.rare': 'yli puolella henkilöistä on arvo, joka on alle viidellä',
  'leftOut.empty': 'yhtään arvoa ei ole',
  'leftOut.too-many': 'eri arvoja on enemmän kuin voidaan laskea',
  'leftOut.free-text': 'vapaata tekstiä: jokin arvo on yli {most} merkkiä pitkä',
  'pairsLeftOut.many-attributes':
    '{pairs, plural, one {# pari} other {# paria}} jäi laskematta: parit lasketaan {most} ensimmäisestä tiedosta.',
  'pairsLeftOut.many-values':
    '{pairs, plural, one {# pari} other {# paria}} jäi laskematta: tiedolla on yli {most, number} eri arvoa.',
  'pairsLeftOut.many-cells':
    '{pairs, plural, one {# pari} other {# paria}} jäi laskematta: ruutuja olisi yhteensä yli {most, number}.',

  'method.section': 'Näin luvut on laskettu',
  'method.counts': 'Jokainen luku on henkilöiden eli rivien määrä. Mitään ei ole arvioitu eikä painotettu.',
  'method.words':
    'Arvot ovat tiedoston omia sanoja. Vain alun ja lopun välilyönnit on poistettu. Jos ruudussa on monta vastausta, ne on luettu yhdeksi arvoksi.',
  'method.protection':
    'Luvut 1–4 on piilotettu ruuduista, summista ja kuvista. Nolla on nolla. Yhdistetyt ryhmät on laskettu ennen piilottamista.',
  'method.limits': 'Luvut kuvaavat tätä tiedostoa. Ne eivät kerro syistä eivätkä ilmiön koko laajuudesta.',

  'again.section': 'Näin saat saman raportin',
  'again.text': 'Sama tiedosto, ohjelman versio ja asetukset tuottavat tavulleen saman raportin.',
  'again.file': 'Tiedosto',
  'again.size': 'Koko',
  'again.bytes': '{bytes, number} tavua',
  'again.encoding': 'Merkistö',
  'again.separator': 'Erotin',
  'again.rows': 'Rivejä',
  'again.columns': 'Sarakkeita',
  'again.program': 'Ohjelma',
  'again.language': 'Kieli',
  'again.smallest': 'Pienin näytettävä luku',
  'again.shown': 'Ryhmiä kuvassa enintään',
} as const;
