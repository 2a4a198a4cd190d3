/** Who helps: the sectors of the services and of the places in a case. */
export const fi = {
  'sector.safety': 'Turva',
  'sector.health': 'Terveys',
  'sector.social': 'Sosiaali',
  'sector.law': 'Oikeus',
  'sector.police-prosecutor': 'Poliisi ja syyttäjä',
  'sector.residence': 'Oleskelu',
  'sector.everyday': 'Arki, työ ja raha',
  'sector.near-ones': 'Läheiset',
} as const;
