export const fi = {
  title: 'Miksi näen tai en näe tämän?',
  tab: 'Miksi näen',
  lede: 'Näkyvyys ei tule työpaikasta eikä ammatista. Se tulee siitä, mihin sinut on nimetty ja mihin hän on suostunut.',
  'ask.title': 'Kysy yhdestä tapauksesta',
  'ask.label': 'Tapauksen koodi',
  'ask.hint': 'Esimerkiksi T-7F3K2Q. Kysymyksesi jää organisaatiosi käyttölokiin.',
  'ask.do': 'Näytä, mitä minulle on auki',
  nothing: 'Sinulle ei ole auki mitään tällä koodilla.',
  'nothing.why':
    'Koodi voi olla väärä tai tapaus ei ole sinulle avoinna. Palvelu vastaa aina samalla tavalla, jotta kukaan ei voi päätellä, onko tapausta olemassa. Tarkista koodi. Jos sinun pitäisi olla mukana, kysy tapauksen vastuuhenkilöltä omassa organisaatiossasi.',
  'open.title': 'Mitä sinulle on auki tapauksessa {code}',
  'open.read': 'Voit lukea',
  'open.write': 'Voit lukea ja kirjoittaa',
  'open.own': 'Olet oman organisaatiosi tiimissä',
  'open.own.until': 'Olet oman organisaatiosi tiimissä {day} asti',
  'open.granted': 'Organisaatio on avannut tiedon teille',
  'open.granted.until': 'Organisaatio on avannut tiedon teille {day} asti',
  'open.unnamed': 'toinen organisaatio',
  'open.location': 'Sijainti näkyy rivi kerrallaan vain sen omalle piirille.',
  'see.title': 'Näet tämän, koska',
  'see.named':
    'Oman organisaatiosi tiedon näet niistä luokista ja siltä ajalta, joihin sinut on tapauksessa nimetty. Pelkkä työsuhde ei avaa mitään.',
  'see.granted':
    'Toisen organisaation tiedon näet, kun se on avannut luokan organisaatiollesi ja sinut on nimetty samaan luokkaan omassa tiimissäsi. Avaaminen on vain lukemista varten, ja sillä on aina peruste, tarkoitus ja päättymispäivä.',
  'see.consent': 'Peruste on tavallisesti hänen suostumuksensa. Se kertoo, keneltä kenelle, mitä ja mihin asti.',
  'see.network': 'Verkostosuostumus avaa siinä nimetyille organisaatioille toistensa yhteisen suunnitelman.',
  'see.lead':
    'Tiiminvetäjä näkee oman organisaation tapauksista sen, että tapaus on olemassa, ja yhteisen suunnitelman, kun hänen tiiminsä työntekijä on nimetty siihen.',
  'not.title': 'Et näe tätä, koska',
  'not.named': 'Sinua ei ole nimetty tapaukseen tai tähän luokkaan, tai nimeämisen aika on päättynyt.',
  'not.consent': 'Hän ei ole suostunut, tai suostumus on peruttu, rajattu tai päättynyt. Näkyvyys sulkeutuu heti.',
  'not.never':
    'Tukihenkilön muistiinpanoja, henkilötietoja ja sijaintia ei avata kokonaisina toiselle organisaatiolle. Sijainnin näkevät vain ne, jotka kuuluvat rivin omaan piiriin.',
  'not.police':
    'Poliisi ja syyttäjä näkevät vain heille kirjoitetut rivit. Maahanmuuttoviranomaiselle ei avata pysyvästi mitään.',
  'not.hidden':
    'Turvakodin osuus näkyy vain tapauksesta vastaavan organisaation tiimille ja turvapiirille, ellei hän toisin sano.',
  'not.alike': 'Palvelu ei kerro, mikä näistä on syynä. Kielletty, piilotettu ja olematon näyttävät samalta.',
  'do.title': 'Mitä voit tehdä',
  'do.lead': 'Pyydä tapauksen vastuuhenkilöä nimeämään sinut, tai pyydä häntä kysymään suostumusta.',
  'do.urgent': 'Jos henki tai terveys on vaarassa, soita 112.',
  'do.officer': 'Jos luulet, että näkyvyydessä on virhe, kerro siitä organisaatiosi tietosuojavastaavalle.',
  'did.WhyAsked': 'kysyi, miksi näkee tai ei näe tapausta',
} as const;
