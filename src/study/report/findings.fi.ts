export const findingsFi = {
  'report.file': 'Selvitys tiedostosta {file}.',
  'report.fileOf': 'Selvitys tiedostosta {file}: {rounded, select, yes {noin } other {}}{people} henkilöä.',
  'report.document': 'Sama tulostettavana (PDF)',
  'report.workbook': 'Taulukot (XLSX)',
  'report.skip': 'Siirry havaintoihin',
  'report.period': 'Aika: {first}–{last}.',
  'report.absent': 'Tiedostossa ei ole mitään näistä: {themes}.',
  'single.onlyAnswer':
    '{label}: {value} on {rounded, select, yes {noin } other {}}{count} henkilöllä {people} henkilöstä.',
  'single.onlyText':
    'Muita vastauksia ei näytetä.{others, select, some { Muista ei kerrota, onko heillä tätä vai ei.} other {}}',
  'report.notRecognised': 'Yhdenkään sarakkeen ei tunnistettu kertovan näistä: {themes}.',
  'lacks.notRecognised': 'Tiedostosta ei tunnistettu',
  'absent.unsure':
    'Kaikkia sarakkeita ei tunnistettu nimestä, ja ne voivat kertoa näistä. Kuvaustiedosto sanoo, mitä ne kertovat.',
  'findings.heading': 'Mitä löytyi',
  'findings.more': 'Mitä muuta löytyi',
  'findings.careful': 'Yhteyksiä, ei syitä',
  'finding.text':
    '{fact} {row}: {group} henkilöstä {share}:lla on {column} ({other}), kaikkiaan {all} henkilöstä {overall}:lla{known, select, part {, kun kumpikin tiedetään} other {}}.',
  'finding.note':
    '{theme} · {facts} · {group} henkilöstä {count}, odotettu {expected} · {ratio} × odotettu, 95\u00a0%:n väli {low}–{high}',
  'departures.text':
    'Odotettu määrä on se, joka kumpaankin ryhmään kuuluisi, jos tiedoilla ei olisi mitään tekemistä toistensa kanssa. Viiva on 95\u00a0%:n väli, jossa on otettu huomioon sattuma{rounded, select, yes { ja pyöristys} other {}}. Mukana ovat vain ne, joista kumpikin asia tiedetään, joten osuudet voivat poiketa yhden tiedon kuvista.',
  'findings.none': 'Mikään kahden tiedon poikkeama ei ollut tarpeeksi varma havainnoksi.',
  'departures.drawn': 'Kuvassa on {drawn, plural, one {varmin} other {# varminta}}. Kaikki {all} ovat taulukossa.',
  'departures.asExpected': 'odotettu',
  'departures.more': 'odotettua enemmän',
  'departures.fewer': 'odotettua vähemmän',
  'departures.people': 'henkilöä',
  'departures.picture':
    'Kuva siitä, missä ryhmissä on ihmisiä odotettua enemmän tai vähemmän. {heading} Samat luvut ovat taulukossa.',
  'departures.table': 'Mikä poikkeaa odotetusta: {theme}',
  'departures.group': 'Ryhmä',
  'departures.other': 'Toinen ryhmä',
  'departures.expected': 'Odotettu',
  'departures.ratio': 'Suhde odotettuun',
  'departures.low': 'Välin alaraja',
  'departures.high': 'Välin yläraja',
  'tiles.departures':
    'Ruudussa on suhde odotettuun määrään ja sen alla 95\u00a0%:n väli, jossa on otettu huomioon sattuma{rounded, select, yes { ja pyöristys} other {}}. Mukana ovat vain ne, joista kumpikin asia tiedetään.',
  'tiles.departuresHeading':
    '{fact} {answer} alueittain: {ways, select, both {odotettua enemmän ({more}), odotettua vähemmän ({fewer})} more {odotettua enemmän ({more})} other {odotettua vähemmän ({fewer})}}.',
  'tiles.asExpected': 'ei varmaa poikkeamaa',
  'trend.more':
    '{label}: henkilöiden määrä on kasvanut ({first}: {rounded, select, yes {noin } other {}}{before}, {last}: {rounded, select, yes {noin } other {}}{after}).',
  'trend.fewer':
    '{label}: henkilöiden määrä on vähentynyt ({first}: {rounded, select, yes {noin } other {}}{before}, {last}: {rounded, select, yes {noin } other {}}{after}).',
  'trend.same':
    '{label}: varmaa muutosta ei näy ({first}: {rounded, select, yes {noin } other {}}{before}, {last}: {rounded, select, yes {noin } other {}}{after}).',
  'trend.partial': 'Viimeinen jakso voi olla kesken.',
  'wait.half':
    '{label}: {people} henkilöstä {share} odotti enintään {days} päivää{rest, select, none {} other {, {over} yli {longest} päivää}}.',
  'wait.still':
    'Mukana ovat vain ne, joilta kumpikin päivä on kirjattu. Ne, jotka yhä odottavat, eivät ole mukana, joten todelliset odotukset voivat olla pitempiä.',
  'again.multiple': 'Luvut ovat tämän kerrannaisia (k)',
  'language.fi': 'suomi',
  'language.sv': 'ruotsi',
  'language.en': 'englanti',
  'leftOut.noneElse': 'Kaikki muut sarakkeet laskettiin.',
  'crossed.within': '{label}, kaksi vastausta',
  'crossed.diagonal':
    'Kuinka monella on kumpikin vastaus. Kun rivi ja sarake ovat sama vastaus, luvussa ovat kaikki, joilla se on.',
  'crossed.follows': '{labels}: toisesta tiedosta voi lähes aina päätellä toisen, joten taulukko ei kerro uutta.',
  'crossed.asExpected': '{labels}: mikään poikkeama ei ole niin varma, että se kerrottaisiin havaintona.',
  'crossed.marks':
    'Kahden tiedon taulukoissa {more} on luku, joka on odotettua suurempi, ja {fewer} luku, joka on odotettua pienempi (95\u00a0%:n väli). Kun lukuja on paljon, jokin merkeistä voi olla sattumaa; varmimmat ovat kohdassa ”Mitä löytyi”.',
  'legend.marks': 'Merkit taulukoissa',
  'legend.more': '{mark} odotettua enemmän',
  'legend.fewer': '{mark} odotettua vähemmän',
  'theme.exploitation': 'Hyväksikäyttö',
  'theme.exploitation.nothing': 'Tässä tiedostossa ei ole mitään hyväksikäytöstä.',
  'lacks.forms': 'Mitä muotoa hyväksikäyttö oli.',
  'lacks.recruitment': 'Miten henkilö värvättiin tai houkuteltiin.',
  'says.known': '{name}: tieto {answered} henkilöstä',
  'says.answered': '{name}: vastaus {answered} henkilöltä, myös ”ei tiedossa”',
  'single.known':
    'Osuudet on laskettu niistä, joista asia tiedetään (n\u00a0=\u00a0{answered}). Henkilöitä on kaikkiaan {people}.',
  'single.answered':
    'Osuudet on laskettu niistä, joilla on jokin vastaus, myös ”ei tiedossa” (n\u00a0=\u00a0{answered}). Henkilöitä on kaikkiaan {people}.',
};
