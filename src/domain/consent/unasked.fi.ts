/** Where something of a child is recorded and others read it on a consent that did not speak of one (decision 51). */
export const fi = {
  'unasked.title': 'Suostumuksessa ei puhuttu lapsesta',
  unasked:
    'Nämä lukevat luokkaa Yhteys suostumuksella, jota pyydettäessä asiakkaalle ei kerrottu, että siihen kuuluu, mitä lapsesta on kirjattu: {names}. Kysy asiakkaalta ja kirjaa uusi suostumus, tai päätä lukuoikeus. Velvollisuutesi eivät odota tätä.',
  'unasked.do': 'Verkosto: suostumukset ja lukuoikeudet',
  'field.asked': 'Asiakas tietää, että nämä lukevat tämän, ja suostuu siihen',
  'error.asked.needed':
    'Kysy ensin asiakkaalta, saavatko nämä lukea tämän, tai päätä heidän lukuoikeutensa Verkosto-sivulla.',
} as const;
