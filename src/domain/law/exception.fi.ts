export const fi = {
  'exception.child':
    'Poikkeus: jos hän on alle 18 tai hänellä on lapsia, laki voi velvoittaa sinut tekemään lastensuojeluilmoituksen ({read_lsl_25}) ja ilmoittamaan poliisille ({read_lsl_25_3}), vaikka hän ei sitä halua.',
  'exception.grave':
    'Hankkeilla olevasta törkeästä rikoksesta on kerrottava, kun se voidaan vielä estää ({read_rl_15_10}).',
  'exception.more': 'Lapsi: mitä on tehtävä',
} as const;
