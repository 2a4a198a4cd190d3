export const findingsFi = {
  'report.file': 'Selvitys tiedostosta {file}.',
  'report.fileOf': 'Selvitys tiedostosta {file}: {rounded, select, yes {noin } other {}}{people} henkilöä.',
  'report.period': 'Aika: {first}–{last}.',
  'report.absent': 'Tiedostossa ei ole mitään näistä: {themes}.',
  'findings.heading': 'Mitä löytyi',
  'findings.careful': 'Yhteyksiä, ei syitä',
  'finding.text': '{fact} {row}: {share} on ryhmässä {column}, kaikista {overall}.',
  'finding.note':
    '{theme} · {facts} · {count} henkilöä {group} henkilöstä, odotettu {expected} · {ratio} kertaa odotettu, 95 %:n väli {low}–{high}',
  'departures.text':
    'Odotettu on se määrä, joka ryhmien risteyksessä olisi, jos tiedot eivät liittyisi toisiinsa. Viiva on 95 %:n väli: siinä ovat mukana sattuma{rounded, select, yes { ja pyöristys} other {}}. Mukana ovat ne, joista kumpikin asia tiedetään.',
  'departures.asExpected': 'odotettu',
  'departures.more': 'odotettua useammin',
  'departures.fewer': 'odotettua harvemmin',
  'departures.people': 'henkilöä',
  'departures.picture':
    'Kuva siitä, missä ryhmissä on ihmisiä odotettua enemmän tai vähemmän. {heading} Samat luvut ovat taulukossa.',
  'departures.table': 'Mikä poikkeaa odotetusta: {theme}',
  'departures.group': 'Ryhmä',
  'departures.other': 'Toinen ryhmä',
  'departures.expected': 'Odotettu',
  'departures.ratio': 'Kertaa odotettu',
  'departures.low': 'Väli alkaen',
  'departures.high': 'Väli asti',
  'trend.more':
    '{label}: ihmisten määrä on kasvanut ({first}: {rounded, select, yes {noin } other {}}{before}, {last}: {rounded, select, yes {noin } other {}}{after}).',
  'trend.fewer':
    '{label}: ihmisten määrä on vähentynyt ({first}: {rounded, select, yes {noin } other {}}{before}, {last}: {rounded, select, yes {noin } other {}}{after}).',
  'trend.same':
    '{label}: ihmisiä on suunnilleen yhtä monta ({first}: {rounded, select, yes {noin } other {}}{before}, {last}: {rounded, select, yes {noin } other {}}{after}).',
  'trend.partial': 'Viimeinen jakso voi olla kesken.',
  'wait.half':
    '{label}: {rounded, select, yes {noin } other {}}{share} odotti enintään {days} päivää{rest, select, none {} other {, {over} yli {longest} päivää}}.',
  'wait.still': 'Mukana ovat ne, joilta kumpikin päivä on kirjattu. Yhä odottavat eivät näy.',
  'rounded.beside':
    'Suojaus kattaa myös yhden toisen raportin, jossa on osin samoja ihmisiä, kun lukija tietää enintään {people, number} ihmisestä, että he ovat kummassakin.',
  'crossed.within': '{label}, kaksi vastausta',
  'crossed.diagonal': 'Kuinka monella on kumpikin vastaus. Lävistäjällä ovat kaikki, joilla vastaus on.',
  'crossed.follows': '{labels}: toinen tieto seuraa lähes aina toisesta, joten tässä ei ole havaintoa.',
  'crossed.asExpected': '{labels}: mikään ei poikkea odotetusta niin paljon, ettei se voisi olla sattumaa.',
  'crossed.marks':
    'Kahden tiedon taulukoissa {more} on luku, joka on odotettua suurempi, ja {fewer} luku, joka on odotettua pienempi. Merkitsemätön voi olla sattumaa.',
  'legend.marks': 'Merkit taulukoissa',
  'legend.more': '{mark} odotettua useammin',
  'legend.fewer': '{mark} odotettua harvemmin',
  'theme.exploitation': 'Hyväksikäyttö',
  'theme.exploitation.nothing': 'Tässä tiedostossa ei ole mitään hyväksikäytöstä.',
  'lacks.forms': 'Mitä muotoa hyväksikäyttö oli.',
  'lacks.recruitment': 'Miten henkilö saatiin mukaan.',
  'says.known': '{name}: tieto {answered} henkilöstä',
  'says.answered': '{name}: vastaus {answered} henkilöltä, myös ”ei tiedossa”',
  'single.known': 'Osuudet: n\u00a0=\u00a0{answered}, ne joista asia tiedetään. Henkilöitä on kaikkiaan {people}.',
  'single.answered':
    'Osuudet: n\u00a0=\u00a0{answered}, ne joilla on jokin vastaus, myös ”ei tiedossa”. Henkilöitä on kaikkiaan {people}.',
};
