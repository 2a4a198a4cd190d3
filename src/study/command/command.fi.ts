/** What the command says when all is well. */
export const commandFi = {
  'cli.problem': 'Virhe: {sentence}',
  'cli.reading': 'Luetaan {percent} %',
  'cli.protecting': 'Suojataan ja todistetaan {percent} %',
  'cli.writing': 'Kirjoitetaan raporttia',
  'cli.read':
    'Luettu {file}: {people, plural, one {# henkilö} other {# henkilöä}}, {columns, plural, one {# sarake} other {# saraketta}} ({how}).',
  'cli.readLists': 'Luettu {file}: {lists, plural, one {# luettelo} other {# luetteloa}}.',
  'cli.text': '{encoding}, erottimena {separator}',
  'cli.workbook': 'työkirjan sivu {sheet}',
  'cli.combinations':
    'Julkaistaan {combinations, plural, one {# yhdistelmä} other {# yhdistelmää}}, joissa on vähintään {k} henkilöä.',
  'cli.published':
    'Julkaistaan {tables, plural, one {# taulukko} other {# taulukkoa}}: {cells, number} lukua, joista piilotettu {hidden, number}. {refused, plural, =0 {} one {Yhtä ei voitu suojata.} other {# taulukkoa ei voitu suojata.}}',
  'cli.rounded':
    'Julkaistaan {tables, plural, one {# taulukko} other {# taulukkoa}}: {cells, number} lukua, kaikki pyöristetty {k}:n kerrannaisiksi. {refused, plural, =0 {} one {Yhtä taulukkoa ei voitu pyöristää.} other {# taulukkoa ei voitu pyöristää.}}',
  'cli.coarser':
    'Suurempi --limit voi antaa taulukoita, joita nyt ei löytynyt. Julkaise raporteista vain toinen: yhdessä ne voivat paljastaa todellisia lukuja.',
  'cli.coarserSeries':
    'Nämä taulukot voivat puuttua sarjan myöhemmistäkin raporteista, vaikka --limit olisi suurempi. Jos sarjasta ei ole vielä julkaistu mitään, poista rekisterin kansio ja anna suurempi --limit.',
  'cli.heldBack': '  ei raportissa: {note}',
  'cli.leftOut': '  pois jätetty ”{column}”: {reason}',
  'cli.may': 'Suojaus on todistettu (k = {k}).',
  'cli.mayExact':
    'EI TODISTETTU JULKAISTAVAKSI: luvut on suojattu vain yhteen- ja vähennyslaskulta (k = {k}). Tee julkaistava raportti valinnalla --mode rounded.',
  'cli.tested':
    'Koeteltu, ei todistettu, lukijaa vastaan, joka etsii yhtä kaikkiin taulukoihin sopivaa henkilöaineistoa: {cells, plural, one {# piilotettu luku} other {# piilotettua lukua}}, joista {open, plural, =0 {yhtäkään ei kokeessa voinut rajata tarkemmin} one {yhtä voi ehkä rajata tarkemmin} other {# voi ehkä rajata tarkemmin}}; kaksi kokonaisten henkilöiden aineistoa löytyi {whole, plural, one {# luvulle} other {# luvulle}}.',
  'cli.mayCombinations': 'Yhdistelmiä suojaavat niiden koko ja alaspäin pyöristäminen (k = {k}).',
  'cli.secret':
    'Pyöristykselle tehtiin salaisuus: {file}\nSäilytä se yhtä huolellisesti kuin lähdeaineisto, ja käytä samaa kaikissa raporteissa tästä tiedostosta ja sen myöhemmistä versioista.',
  'cli.few': 'MITÄÄN EI JULKAISTA: tiedostossa on alle {k} henkilöä, ja raportti kertoo vain sen.',
  'cli.noTables': 'Yhtään taulukkoa ei voi tehdä: raportti kertoo, montako henkilöä on ja miksi kukin sarake jäi pois.',
  'cli.series': 'Tallennettu rekisteriin: käytä samaa kansiota sarjan seuraavassa raportissa.',
  'cli.alone':
    'Suojaus koskee vain tätä raporttia; aiempia ei ole otettu huomioon. Älä julkaise tätä sellaisen raportin rinnalla, jossa on osin samoja ihmisiä, kuten edellisen neljänneksen raportin.',
  'cli.example':
    'EI JULKAISTAVAKSI: k = {k} on laskuesimerkki eikä suojaa ketään; todellisilla ihmisillä k on vähintään {least}.',
  'cli.mayNot': 'EI JULKAISTAVAKSI: suojausta ei voitu todistaa (k = {k}).',
  'cli.drafted': 'Kuvaustiedoston pohja: {file}',
  'cli.askCount': 'Sarake {column} ({name}) näyttää henkilöiden määriltä. Onko jokainen rivi niin monta henkilöä?',
  'cli.askTotals':
    'Rivi {row, number}, sarake {column} ({name}) näyttää summalta (”{value}”){more, plural, =0 {} one {, samoin toinen rivi} other {, samoin # muuta riviä}}. Jätetäänkö nämä summat pois: {words}?',
  'cli.askGroup':
    'Sarakkeissa {columns} on vain kyllä ja ei. Vastaavatko ne yhteen kysymykseen, johon henkilöllä voi olla monta vastausta?',
  'cli.askBirth':
    'Sarakkeessa {name} on syntymäaikoja. Minä päivänä ikä lasketaan? Päivä (2023-12-31), sarakkeen nimi tai tyhjä, jolloin se jätetään pois:',
  'cli.askWaitFrom':
    'Sarakkeissa {columns} on päiviä. Minkä sarakkeen päivästä odotus alkaa? Sarakkeen nimi tai tyhjä, jos odotusta ei ole:',
  'cli.askWaitTo': 'Minkä sarakkeen päivään sarakkeen {from} päivästä alkanut odotus päättyy? {columns}, tai tyhjä:',
  'cli.askTheme': 'Mistä sarake {name} kertoo? {themes}, tai tyhjä:',
  'cli.yesNo': ' (k/e) ',
  'cli.yes': 'k kyllä',
  'cli.no': 'e ei',
  'cli.answered': 'Samat vastaukset ensi kerralla: kuvaustiedostoon (--mapping) {entry}.',
  'cli.written': 'Raportti:  {page}\nPDF:       {document}\nTaulukot:  {tables}\nLuvut:     {numbers}',
  'cli.help': `Lukee henkilötiedoston tai päällekkäisyystaulukon ja kirjoittaa siitä julkaistavan, suojatun raportin.

Käyttö:
  rinnalla study TIEDOSTO --out KANSIO [--lang fi|sv|en] [--k 5] [--mode rounded|exact]
                 [--secret TIEDOSTO | --register KANSIO] [--longest 4] [--limit 30]
                 [--mapping TIEDOSTO] [--earlier study.json]…
  rinnalla study TIEDOSTO --mapping-draft TIEDOSTO

  TIEDOSTO          CSV tai XLSX, yksi rivi henkilöä kohti, otsikot ensimmäisellä rivillä.
                    HTCDS 2.0 ja CTDC tunnistetaan otsikoista. Päällekkäisyystaulukossa on
                    luettelot sarakkeina (0 tai 1) ja sarake count. Lukumäärätaulukosta kysytään
                    päätteellä; muuten kuvaustiedosto kertoo, mikä sarake laskee ja mikä on summa.
  --out KANSIO      Kansio, johon syntyvät index.html, report.pdf, tables/*.csv, tables.xlsx
                    ja study.json. Aiempi raportti korvataan, muuhun kansioon ei kosketa.
  --lang KIELI      Raportin ja viestien kieli: fi (oletus), sv tai en.
  --k LUKU          Pienin henkilömäärä, joka näytetään (3–1000, oletus 5). 2 vain valinnan
                    --longest kanssa laskuesimerkiksi: se ei suojaa ketään.
  --mode TAPA       rounded (oletus): täydelliset taulukot, joissa jokainen luku on k:n
                    kerrannainen; todistettu julkaistavaksi. exact: todelliset luvut, osa
                    piilotettu; suojattu vain yhteen- ja vähennyslaskulta.
  --secret TIEDOSTO Ratkaisee, mitkä luvut pyöristetään ylös ja mitkä alas. Tehdään, jos sitä ei
                    ole; ilman valintaa rinnalla-study.secret kansiossa, jossa TIEDOSTO on.
                    Älä koskaan julkaise sitä.
  --register KANSIO Sarja raportteja yhdestä kasvavasta tai korjattavasta tiedostosta: säilyttää sen
                    salaisuuden ja sen, mitä seuraavan raportin on tiedettävä. Varmuuskopioi se; älä
                    koskaan julkaise sitä.
  --longest LUKU    Julkaisee taulukoiden sijasta yhdistelmät, joissa on enintään näin monta arvoa (1–5).
  --mapping         Kuvaustiedosto, joka kertoo, mitä sarakkeet ja arvot tarkoittavat.
  --mapping-draft   Kirjoittaa kuvaustiedoston pohjan ja kysyy päätteellä, mitä tiedosto ei kerro;
                    raporttia ei tehdä.
  --earlier         Vain --mode exact: samasta tiedostosta aiemmin julkaistun raportin
                    study.json: sen luvut oletetaan tunnetuiksi. Voi antaa monta kertaa.
  --limit SEKUNTIA  Kuinka kauan pyöristystä etsitään (1–3600, oletus 30): mitä siinä ajassa ei löydy,
                    näytetään ilman taulukoita, joissa useimmat tiedot ovat ristissä. Kun on --mode
                    exact: kuinka kauan lukuja koetellaan yhden henkilötiedoston varassa (oletus 10);
                    mihin ei ehditty, luetellaan avoimena. Aika on rauhallisen koneen ja lasketaan
                    työnä, joten sama valinta tuottaa saman raportin.
  --help            Tämä ohje.

Piilotettu luku on merkitty kahdella pisteellä (..). Kaksi ajoa samasta tiedostosta samoilla
valinnoilla ja samalla salaisuudella tuottaa tavulleen saman raportin.

Paluuarvot:
  0  raportti on kirjoitettu
  2  käsky on virheellinen
  3  tiedostoa ei voi lukea tai sen sisältö on virheellinen
  4  raporttia ei voi kirjoittaa
  5  lukujen suojausta ei voitu todistaa; mitään ei kirjoitettu

På svenska: rinnalla study --help --lang sv
In English: rinnalla study --help --lang en`,
} as const;
