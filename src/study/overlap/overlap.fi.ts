export const overlapFi = {
  'input.overlapNoLists':
    'Taulukossa ei ole yhtään luetteloa. Jokaista viranomaista tai järjestöä varten tarvitaan sarake, jossa on 0 tai 1.',
  'input.overlapManyLists':
    'Luetteloita on {lists, number}, ja enimmäismäärä on {most, number}. Yhdistä luetteloita ja yritä uudelleen.',
  'input.overlapManyPeople': 'Taulukossa on yli miljardi ihmistä. Tarkista lukumäärien sarake.',
  'input.overlapUnseenRow':
    'Rivi {row, number}: ihmiset eivät ole missään luettelossa. Heidän määräänsä ei voi tietää, joten poista rivi.',
  'input.overlapStrangePattern': 'Rivi {row, number}: rivistä ei selviä, missä luetteloissa ihmiset ovat.',
  'input.overlapFraction': 'Rivi {row, number}: lukumäärän on oltava kokonaisluku.',
  'input.overlapNegative': 'Rivi {row, number}: lukumäärä ei voi olla pienempi kuin 0.',
  'input.overlapUnknownList': 'Luetteloa ”{list}” ei ole taulukossa, joten sitä ei voi yhdistää.',
} as const;
