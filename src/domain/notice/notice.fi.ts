export const fi = {
  'access.title': 'Saavutettavuusseloste',
  'access.lede': 'Tämä seloste koskee Rinnalla-palvelua. Se on laadittu 24.11.2026.',
  'access.state.title': 'Missä mennään',
  'access.state.1':
    'Tavoite on WCAG 2.2 -ohjeiden taso AA. Saavutettavuutta edellyttää {law_accessibility}; lain vaatima taso selvitetään ennen käyttöönottoa.',
  'access.state.2':
    'Ulkopuolinen arvioija ei ole vielä tarkastanut palvelua. Siksi emme väitä, että kaikki vaatimukset täyttyvät.',
  'access.state.3': 'Ammattilaiset ja ihmiskaupan uhrit eivät ole vielä kokeilleet palvelua.',
  'access.tested.title': 'Mitä itse testaamme jokaisen muutoksen jälkeen',
  'access.tested.1':
    'Sivut tarkistetaan automaattisesti suomeksi, ruotsiksi ja englanniksi, leveällä ja kapealla näytöllä.',
  'access.tested.2':
    'Tärkein työnkulku tehdään pelkällä näppäimistöllä ja selaimella, jossa JavaScript on pois päältä.',
  'access.tested.3':
    'Sivut mahtuvat 320 kuvapisteen levyiselle näytölle ilman vaakavieritystä. Leveät taulukot vierivät omassa kehyksessään.',
  'access.tested.4': 'Mitään ei kerrota pelkällä värillä, ja tekstin kontrasti on vähintään 4,5:1.',
  'access.gaps.title': 'Mitä emme vielä tiedä tai mikä puuttuu',
  'access.gaps.1': 'Ruudunlukijoiden, suurennuksen ja puheohjauksen käyttäjät eivät ole vielä testanneet palvelua.',
  'access.gaps.2': 'Automaattinen tarkistus löytää vain osan puutteista.',
  'access.gaps.3': 'Selkokielisiä tekstejä ei vielä ole.',
  'access.feedback.title': 'Kerro puutteesta',
  'access.feedback.1':
    'Kerro puutteesta oman organisaatiosi pääkäyttäjälle tai palvelun ylläpitäjälle. Vastaus annetaan 14 päivässä.',
  'access.feedback.2':
    'Jos et saa vastausta tai se ei riitä, voit tehdä ilmoituksen Liikenne- ja viestintävirasto Traficomille (valvova viranomainen tarkistetaan ennen käyttöönottoa).',
  'access.feedback.3': 'Älä kirjoita palautteeseen autettavan henkilön tietoja.',
  'privacy.title': 'Tietosuoja',
  'privacy.lede':
    'Miten tämä palvelu käsittelee tietoja, tavallisin sanoin. Kunkin organisaation oma tietosuojaseloste täydentää tätä.',
  'privacy.evaluation':
    'Tämä on kokeiluympäristö. Kaikki henkilöt, organisaatiot ja tapaukset on keksitty. Älä kirjoita tänne kenenkään oikeita tietoja.',
  'privacy.who.title': 'Kuka vastaa tiedoista',
  'privacy.who.1':
    'Jokainen organisaatio vastaa itse niistä tiedoista, jotka sen työntekijät kirjaavat. Yhteistä rekisteriä ei ole.',
  'privacy.who.2':
    'Palvelun ylläpitäjä pitää palvelun käynnissä organisaatioiden puolesta. Sen työntekijät eivät näe tapauksia.',
  'privacy.what.title': 'Mitä tietoja täällä on',
  'privacy.what.1':
    'Autettavasta henkilöstä se, mitä häntä auttavat organisaatiot kirjaavat: esimerkiksi turvallinen yhteydenotto, tapahtumat, palvelut ja suostumukset. Tapaus elää koodisanalla, eikä nimeä tarvita.',
  'privacy.what.2': 'Työntekijästä nimi, organisaatio, tehtävä, roolit, sivujen kieli ja kirjautumiset.',
  'privacy.what.3': 'Käyttölokissa se, kuka katsoi tai muutti mitä, milloin ja millä perusteella.',
  'privacy.why.title': 'Mihin tietoja käytetään',
  'privacy.why.1':
    'Tietoja käytetään yhden ihmisen auttamiseen. Kunkin organisaation peruste tulee sen omasta tehtävästä ja laista.',
  'privacy.why.2':
    'Toiselle organisaatiolle tiedot avautuvat vain perusteella, joka on kirjattu. Tavallisin peruste on hänen suostumuksensa.',
  'privacy.why.3': 'Tietoja ei käytetä mainontaan, eikä niistä tehdä automaattisia päätöksiä.',
  'privacy.sight.title': 'Kuka näkee',
  'privacy.sight.1': 'Organisaation omat tiedot näkee vain työntekijä, joka on nimetty tapaukseen ja tietoluokkaan.',
  'privacy.sight.2':
    'Kun suostumus perutaan, muiden näkyvyys päättyy heti. Jo luovutettua tietoa ei voi vetää takaisin.',
  'privacy.sight.3': 'Poliisi ja syyttäjä näkevät vain heille kirjoitetut rivit.',
  'privacy.safe.title': 'Miten tietoja suojataan',
  'privacy.safe.1':
    'Vapaa teksti, henkilötiedot, yhteystiedot ja sijainnit salataan. Salausavaimet ovat erillään tietokannasta.',
  'privacy.safe.2': 'Jokainen katselu ja muutos jää käyttölokiin, jota kukaan ei voi muuttaa.',
  'privacy.safe.3':
    'Palvelu käyttää evästettä, joka pitää sinut kirjautuneena. Jos istunto päättyy, ennen kuin lähetät lomakkeen, toinen eväste avaa kirjoittamasi, kun kirjaudut uudelleen; se poistuu itsestään. Sivut eivät hae mitään muilta palvelimilta eivätkä jää selaimen muistiin.',
  'privacy.time.title': 'Kuinka kauan tietoja säilytetään',
  'privacy.time.1': 'Säilytysajan määrää kunkin organisaation tehtävä ja laki. Kukaan ei poista tietoja käsin.',
  'privacy.time.2': 'Tässä versiossa tiedot eivät vielä poistu itsestään säilytysajan päättyessä.',
  'privacy.rights.title': 'Oikeutesi',
  'privacy.rights.1':
    'Voit pyytää omat tietosi, niiden oikaisemisen ja tiedon siitä, kuka niitä on käyttänyt. Pyyntö tehdään sille organisaatiolle, joka tiedot on kirjannut.',
  'privacy.rights.2': 'Jokaisella organisaatiolla on tietosuojavastaava, jolta saa apua.',
  'privacy.rights.3': 'Jos tietojasi on mielestäsi käsitelty väärin, voit tehdä valituksen tietosuojavaltuutetulle.',
} as const;
