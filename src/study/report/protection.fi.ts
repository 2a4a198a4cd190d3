/** How the numbers are protected, and what was not published for it. */
export const protectionFi = {
  'notice.may': 'Luvut on suojattu julkaistaviksi',
  'notice.rounded':
    'Jokainen luku on pyöristetty ylös- tai alaspäin {k}:n kerrannaiseksi. Yhtä tietoa koskeva luku poikkeaa oikeasta enintään {single} henkilöllä, kahta tai kolmea tietoa yhdessä koskeva enintään {crossed}. Luku 0 ei tarkoita, ettei ketään ole. Kun jokaisella on yksi vastaus, luvut täsmäävät summiin. Jokaisesta ryhmästä, jossa on ihmisiä, jää mahdolliseksi ainakin {k} eri todellista lukua, vaikka lukija yhdistäisi kaiken, mitä raportissa on.',
  'notice.proved': 'Tämä on todistettu.',
  'notice.mayExact': 'Suojattu yhteen- ja vähennyslaskulta, ei todistettu julkaistavaksi',
  'notice.exactText':
    'Luvut ovat tosia. Yhtäkään alle {k} henkilön lukua ei näytetä, ja merkintä {mark} tarkoittaa piilotettua lukua. Kun lukija laskee lukuja yhteen ja vähentää niitä toisistaan, jokaiselle piilotetulle luvulle jää vaihtoehtoja, joiden ero on vähintään {k} henkilöä: tämä on todistettu. Lukijasta, joka etsii henkilöaineistoja, jotka sopivat kaikkiin taulukoihin yhtä aikaa, se on vain koeteltu, ei todistettu{open, plural, =0 {} one {: hän voi ehkä rajata yhtä piilotettua lukua tarkemmin} other {: hän voi ehkä rajata # piilotettua lukua tarkemmin}}. Tee julkaistava raportti pyöristetyillä luvuilla.',
  'notice.combinations':
    'Jokainen julkaistu yhdistelmä koskee vähintään {k} henkilöä, ja luvut on pyöristetty alaspäin {k}:n kerrannaisiksi. Älä julkaise samasta tiedostosta myös taulukoita: yhdessä ne kertoisivat liikaa.',
  'notice.few': 'Mitään ei julkaista',
  'notice.fewText': 'Tiedostossa on alle {k} henkilöä.',
  'notice.mayNot': 'Ei julkaistavaksi',
  'notice.mayNotText':
    'Lukujen suojausta ei voitu todistaa (k = {k}). Käsittele raporttia yhtä huolellisesti kuin lähdeaineistoa.',
  'notice.exampleText':
    'Tämä on laskuesimerkki: k = {k} ei suojaa ketään. Tee oikeiden ihmisten tiedoista raportti suuremmalla k:lla.',
  'protection.section': 'Näin luvut on suojattu',
  'protection.rule':
    'Alle {k} henkilön lukuja ei näytetä. Harvinaiset arvot on ensin yhdistetty. Sen jälkeen on piilotettu myös muita lukuja niin, että pieniä ei voi laskea summista. Kaikilla piilotetuilla luvuilla on sama merkki {mark}.',
  'protection.attacker':
    'Kun lukija laskee julkaistuja lukuja yhteen ja vähentää niitä toisistaan ja tuntee säännön, jonka mukaan luvut on piilotettu, jokaiselle piilotetulle luvulle jää vaihtoehtoja, joiden ero on vähintään {k} henkilöä. Tämä on todistettu jokaisesta luvusta kahdella erilaisella taulukoiden joukolla, joista kumpikin antaa tämän raportin luvut ja täsmää. Sitä ei ole todistettu, että kummankin joukon takana on jokin henkilöaineisto. Sellaisia etsivää lukijaa vastaan jokainen piilotettu luku on koeteltu lineaarisella ohjelmoinnilla yhdestä henkilöaineistosta, joka sopii kaikkiin taulukoihin, ja missä väli oli liian kapea, on piilotettu muitakin lukuja. Se ei ole todistus, koska laskelmassa on myös henkilöiden osia.',
  'protection.k': 'Pienin näytettävä määrä (k)',
  'protection.cells': 'Lukuja raportissa',
  'protection.hidden': 'Niistä piilotettu',
  'protection.narrowest': 'Kapein vaihteluväli, joka jää piilotetulle luvulle',
  'protection.noneHidden': 'mitään ei piilotettu',
  'protection.witnesses': 'Tarkistettuja taulukkopareja',
  'protection.tested': 'Koeteltu yhtä kaikkien taulukoiden takana olevaa henkilöaineistoa vastaan',
  'protection.whole': 'Niistä kahdella kokonaisten henkilöiden aineistolla',
  'protection.open': 'Riittävää väliä ei löytynyt',
  'open.heading': 'Piilotetut luvut, joita voi ehkä rajata tarkemmin',
  'open.text':
    'Näille luvuille ei löytynyt kahta henkilöaineistoa, joista tämä raportti syntyisi ja joissa luvut eroaisivat tarpeeksi.',
  'open.more': '{cells, plural, one {# muu} other {# muuta}}, tiedostossa study.json',
  'open.not': 'ei {value}',
  'protection.fails': 'Todistus ei riitä, joten raporttia ei saa julkaista.',
  'protection.remains':
    'Suojaus koskee tätä raporttia ja niitä aiempia raportteja, jotka annettiin ohjelmalle. Se ei suojaa tiedoilta, joita lukijalla on muualta.',
  'rounded.rule':
    'Taulukot ovat täydellisiä. Ohjelma on hakenut satunnaishaulla keinotekoisen aineiston, jonka jokainen rivi vastaa {k} henkilöä ja jonka lukumäärät ovat kaikkialla lähellä todellisia, ja laskenut siitä raportin kaikki luvut. Siksi kaikki luvut ovat {k}:n kerrannaisia, ja kun jokaisella on yksi vastaus, ne täsmäävät summiin. Kaikkien henkilöiden määrä ja yhtä arvoa koskevat luvut poikkeavat todellisista enintään {single} henkilöllä, kahden tai kolmen tiedon risteyksissä olevat enintään {crossed}. Missä ei ole ketään, luku on 0.',
  'rounded.attacker':
    'Todellinen aineisto on yksi monista, joista nämä luvut olisivat voineet syntyä. Jokaista lukua kohti, jonka ryhmässä on ihmisiä, on kaksi henkilöaineistoa, joista kummastakin tämä koko raportti voisi syntyä ja joiden väliin jää ainakin {k} eri todellista lukua. Ohjelma on tarkistanut sen, mitä tämä edellyttää: kuinka kaukana kukin luku on todellisesta. Kaikki muu raportissa – osuudet, lauseet, kuvat, nimet ja niiden järjestys – on laskettu näistä luvuista eikä kerro enempää kuin ne.',
  'rounded.names':
    'Nimeltä mainitaan ne kaksitoista arvoa, joiden luvut ovat suurimmat. Muut ovat yhdessä ryhmässä ”Kaikki muut”, jonka luku voi poiketa todellisesta enemmän. Arvoa, jonka luku on 0, ei näytetä. Sitä, montako sellaista on, ei kerrota.',
  'rounded.base': 'Luvut ovat tämän kerrannaisia',
  'rounded.single': 'Yhtä tietoa koskeva luku: ero todelliseen enintään',
  'rounded.crossed': 'Tietojen risteyksessä oleva luku: ero enintään',
  'rounded.remains':
    'Suojaus ei salaa sitä, että ryhmä on pieni, eikä kerro, kuinka todennäköinen jokin luku on. Se koskee tätä raporttia. Se ei koske muita raportteja samasta aineistosta tai sen aiemmasta tai myöhemmästä versiosta eikä sitä, mitä lukija tietää muualta. Pyöristyksen salaisuudella voi selvittää todelliset luvut: säilytä se yhtä huolellisesti kuin lähdeaineisto.',
  'rounded.remainsSeries':
    'Suojaus ei salaa sitä, että ryhmä on pieni, eikä kerro, kuinka todennäköinen jokin luku on. Se koskee tätä raporttia yhdessä sarjan aiempien raporttien kanssa, myös silloin, kun lukija tietää, että henkilöitä on vain tullut lisää. Se ei koske muita raportteja samoista ihmisistä eikä sitä, mitä lukija tietää muualta. Sarjan rekisterillä voi selvittää todelliset luvut: säilytä se yhtä huolellisesti kuin lähdeaineisto.',
  'merged.heading': 'Yhdistetyt arvot',
  'merged.text': 'Harvinaiset arvot on yhdistetty ryhmään ”Muut”, samalla tavalla kaikissa taulukoissa.',
  'merged.none': 'Arvoja ei yhdistetty.',
  'merged.item':
    '{label}: {values, plural, one {# arvo} other {# arvoa}}{missing, select, yes { ja puuttuvat tiedot} other {}}{named, select, yes {, mm. {names}} other {}}{fewer, plural, =0 {} one {. Yhtä arvoa ei nimetä, koska se on liian harvalla} other {. # arvoa ei nimetä, koska ne ovat liian harvalla}}.',
  'refused.heading': 'Taulukot, joita ei julkaista',
  'refused.none': 'Kaikki pyydetyt taulukot voitiin suojata ja julkaista.',
  'refused.item': '{reason} ({tables, plural, one {# taulukko} other {# taulukkoa}}): {names}.',
  'refused.more': '{tables, plural, one {# muu} other {# muuta}}',
  'refused.few-people': 'Henkilöitä on alle vaaditun määrän, joten mitään ei julkaista',
  'refused.too-many-cells': 'Ruutuja olisi liikaa, jotta suojaus voitaisiin todistaa',
  'refused.too-many-combinations': 'Tarkempien yhdistelmien suojaus olisi liian raskas todistaa',
  'refused.not-protectable': 'Mikään tapa piilottaa lukuja ei suojaa taulukkoa',
  'refused.known-earlier': 'Aiempi raportti on jo kertonut sen, mikä pitäisi piilottaa',
  'refused.few-units': 'Henkilöitä on liian vähän, jotta näin monta tietoa voisi näyttää ristiin',
  'refused.limit':
    'Ei löytynyt pyöristystä, joka olisi tarpeeksi lähellä todellisia lukuja ja jossa näin monta tietoa näkyisi ristiin',
  'refused.not-a-table': 'Pyydetty taulukko ei ole mahdollinen',
  'aggregates.heading': 'Tarkemmat yhdistelmät',
  'aggregates.text':
    'Tiedostossa {file} on {rows, plural, one {# yhdistelmä} other {# yhdistelmää}}, joissa on enintään {longest} arvoa ja vähintään {k} henkilöä. Luvut on pyöristetty alaspäin {k}:n kerrannaisiksi. Ne julkaistaan taulukoiden sijasta, koska yhdessä taulukoiden kanssa ne kaventaisivat piilotettuja lukuja.',
  'aggregates.people': 'Henkilöitä on samalla tavalla pyöristettynä {people}.',
} as const;
