/** What a report of the deployment's own cases says instead of what one of a file does, under the same keys. */
export const ownFi = {
  'report.file': 'Selvitys tämän käyttöympäristön tapauksista, joissa ensikontakti on ajalta {file}.',
  'report.fileOf':
    'Selvitys tämän käyttöympäristön tapauksista, joissa ensikontakti on ajalta {file}: noin {people} henkilöä.',
  'report.lede': 'Jokainen henkilö on laskettu kerran; yhdistetyt tapaukset ovat yhden henkilön.',
  'report.absent': 'Näistä ei ole tässä lukuja: {themes}.',
  'missing.who':
    'Mukana ovat vain ne, joiden tapaus on avattu tässä käyttöympäristössä. Selvitys ei kerro niistä, jotka ovat jääneet tunnistamatta tai vaille apua. Mitä ei ole kirjattu, siitä ei tiedetä: ”ei kirjattu” ei tarkoita, ettei asiaa ole.',
  'method.values':
    'Jokaisella tiedolla on suljettu luettelo arvoja. Kirjoitettuja sanoja ei lueta. Päivät on otettu mukaan vain, kun ne tunnetaan päivän tarkkuudella. Prosessi on pysähdyksissä, kun pitkään aikaan ei ole tehty mitään eikä mitään ole tulossa: rajan on asettanut tämä ohjelma, ei laki.',
  'notice.proved':
    'Tämä on todistettu luvuista. Jotkin tiedot seuraavat toisistaan: lukijasta, joka tuntee nämä säännöt, se on koeteltu, ei todistettu.',
  'method.limits': 'Luvut kuvaavat tämän käyttöympäristön tapauksia, eivät ilmiön koko laajuutta.',
  'again.textRounded':
    'Luvut on laskettu kerran, eikä laskettuja lukuja säilytetä. Raportti piirretään samasta julkaisusta aina samanlaisena.',
  'again.file': 'Ensikontaktin aika',
  'leftOut.heading': 'Tiedot, joita ei voi näyttää',
  'missing.text': '”Tieto puuttuu” tarkoittaa, ettei mitään ole kirjattu. Puuttuvia tietoja ei ole täydennetty.',
  'leftOut.none': 'Kaikki tiedot laskettiin.',
};
