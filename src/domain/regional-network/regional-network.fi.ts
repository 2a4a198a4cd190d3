export const fi = {
  title: 'IKV-verkostot',
  'list.networks': 'Verkostot',
  'list.more':
    'Ihmiskaupan vastaiset verkostot alueilla. Avoimia kaikille, jotka työssään voivat kohdata hyväksikäytetyn ihmisen.',
  'now.line': 'Soita nyt: {name}, {number}.',
  back: 'Kaikki IKV-verkostot',
  'source.title': 'Mistä tieto on',
  'source.led': 'Lähteen mukaan verkostoja on kuusi, ja niitä on vetänyt auttamisjärjestelmä vuoden {year} alusta.',
  'source.read':
    'Sivujen alut on luettu tallennetuista kopioista {day}. Verrataan lähteeseen uudelleen viimeistään {next}.',
  'source.late': 'Vertailu lähteeseen on myöhässä, se piti tehdä viimeistään {next}.',
  'source.undated': 'päiväystä ei näkynyt',
  'source.counties': 'Lähde ei kerro, mitä hyvinvointialueita verkosto kattaa.',
  'source.other':
    'Rikosuhripäivystys koordinoi järjestöjen ja tutkijoiden valtakunnallista verkostoa, jolla on sama nimi. Se on eri verkosto.',
  'source.practices': 'Käytäntöjä verkostotyöhön',
  'did.RegionalNetworksListed': 'katsoi IKV-verkostojen luetteloa',
  'did.RegionalNetworkViewed': 'katsoi IKV-verkoston sivua',
} as const;
