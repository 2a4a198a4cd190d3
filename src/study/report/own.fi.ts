/** What a report of the deployment's own cases says instead of what one of a file does. */
export const ownFi = {
  'scheme.own': 'tämän ohjelman omat luokat',
  'own.file': 'Selvitys tämän käyttöympäristön tapauksista, joissa ensikontakti on ajalta {file}.',
  'own.fileOf':
    'Selvitys tämän käyttöympäristön tapauksista, joissa ensikontakti on ajalta {file}: noin {people} henkilöä.',
  'own.lede': 'Jokainen henkilö on laskettu kerran; yhdistetyt tapaukset ovat yhden henkilön.',
  'own.absent': 'Näistä ei ole tässä lukuja: {themes}.',
  'own.missing':
    'Mukana ovat vain ne, joiden tapaus on avattu tässä käyttöympäristössä. Selvitys ei kerro niistä, jotka ovat jääneet tunnistamatta tai vaille apua. Mitä ei ole kirjattu, siitä ei tiedetä: ”ei kirjattu” ei tarkoita, ettei asiaa ole.',
  'own.uncounted':
    'Ikää, sukupuolta ja kansalaisuutta ei lasketa. Salattuja osallisuuksia ei lasketa organisaatioihin. Vastaukset kuulluksi tulemisesta ovat mukana vain erillisellä tutkimusluvalla. Konsultaatioissa ei ole henkilöä, joten niitä ei lasketa.',
  'own.values':
    'Jokaisella tiedolla on suljettu luettelo arvoja. Kirjoitettuja sanoja ei lueta. Päivät on otettu mukaan vain, kun ne tunnetaan päivän tarkkuudella. Prosessi on pysähdyksissä, kun pitkään aikaan ei ole tehty mitään eikä mitään ole tulossa: rajan on asettanut tämä ohjelma, ei laki.',
  'own.limits': 'Luvut kuvaavat tämän käyttöympäristön tapauksia, eivät ilmiön koko laajuutta.',
  'own.again':
    'Luvut on laskettu kerran, eikä laskettuja lukuja säilytetä. Raportti piirretään samasta julkaisusta aina samanlaisena.',
  'own.time': 'Ensikontaktin aika',
  'own.leftOut': 'Tiedot, joita ei voi näyttää',
  'own.missingText': '”Tieto puuttuu” tarkoittaa, ettei mitään ole kirjattu. Puuttuvia tietoja ei ole täydennetty.',
  'own.noneLeftOut': 'Kaikki tiedot laskettiin.',
};
