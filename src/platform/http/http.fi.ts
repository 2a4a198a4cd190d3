export const fi = {
  unauthenticated: 'Kirjaudu ensin sisään.',
  'not-found':
    'Sivua ei löydy. Se on voitu poistaa, tai se ei ole sinulle avoinna. Palaa omaan työhösi tai hae koodilla.',
  forbidden: 'Tämä toiminto ei kuulu rooliisi tässä tapauksessa. Pyydä sitä tapauksen vastuuhenkilöltä.',
  invalid: 'Tarkista merkityt kohdat.',
  conflict:
    'Toiminto ei ole enää mahdollinen, koska tilanne on muuttunut. Lataa sivu uudelleen ja katso, mikä on voimassa nyt.',
  changed: 'Joku muu ehti muuttaa tätä. Vertaa tekstejä ja tallenna sitten se, jonka haluat.',
  malformed: 'Lähetettyä tietoa ei voitu lukea. Lataa sivu uudelleen ja lähetä uudestaan.',
  'too-large': 'Lähetetty tieto on liian suuri. Enimmäiskoko on 1 megatavu.',
  'unsupported-type': 'Lähetetty tieto on väärää tyyppiä. Rajapinta lukee tyyppiä application/json.',
  'wrong-origin': 'Lomake lähetettiin muualta kuin tästä palvelusta. Avaa sivu tästä palvelusta ja lähetä uudestaan.',
  'old-form': 'Lomake oli liian vanha. Lataa sivu uudelleen ja lähetä uudestaan.',
  'too-many-tries': 'Liian monta yritystä. Odota hetki ja yritä uudelleen.',
  'key-reused': 'Sama toistoavain on jo käytetty toiseen pyyntöön. Käytä uutta avainta.',
  busy: 'Palvelu ei ehtinyt vastata. Yritä hetken kuluttua uudelleen.',
  unreadable: '[ei voi lukea]',
  unavailable:
    'Palvelu ei juuri nyt saa yhteyttä tietokantaansa. Odota hetki ja yritä uudelleen. Välittömässä vaarassa soita 112.',
  'title.unauthenticated': 'Kirjaudu sisään',
  'title.not-found': 'Sivua ei löydy',
  'title.forbidden': 'Et voi tehdä tätä',
  'title.other': 'Jokin ei onnistunut',
  home: 'Oma työ',
  'reason.contact-forbidden':
    'Tämä yhteydenottotapa on kielletty. Numeroa ei avata. Kysy tapauksen vastuuhenkilöltä, miten häneen saa yhteyden.',
  'reason.contact-not-now':
    'Yhteyttä ei saa ottaa tähän aikaan tai se ei kuulu sinulle. Katso Turvallisuus-sivulta, milloin ja kuka saa.',
  'reason.not-in-sight':
    'Organisaatio tai henkilö ei ole tapauksessa, sikäli kuin sinä näet. Jos joku voi joutua vaaraan, varoita tapauksen vastuuhenkilöä; muuten lähetä vastuuhenkilölle toive. Välittömässä vaarassa soita 112.',
  'reason.maybe-kept':
    'Yhteys tietokantaan katkesi juuri, kun tietoa tallennettiin. Se on voinut tallentua. Katso ensin, onko se jo paikallaan, ja lähetä uudestaan vain, jos se puuttuu.',
  'reason.session-ended':
    'Istuntosi oli päättynyt, kun lähetit lomakkeen. Kirjoittamasi on tässä, mutta sitä ei ole tallennettu. Lähetä lomake uudestaan.',
  'reason.done-once':
    'Tämä on jo tehty kerran. Tulos näytettiin silloin, eikä sitä säilytetä. Jos et saanut sitä, lataa sivu uudelleen ja tee uusi.',
  'reason.barred':
    'Organisaatiolla on esto tässä tapauksessa, joten tapauksen vastuuta ei voi antaa sille. Jos esto on aiheeton, purkakaa se ensin: tapauksen vastuuhenkilö ja tietosuojavastaava yhdessä.',
  'reason.warning-waits':
    'Sinulla on varoitus, jota ei ole käsitelty. Käsittele ensin varoitus: välitä se niille, joita se koskee, tai kirjaa, mitä tehtiin. Varoitukset löytyvät tapauksesta ja Oma työ -sivulta.',
  'reason.disk-full':
    'Palvelun levy on täynnä, joten tietoa ei voitu tallentaa. Kerro heti ylläpidolle. Kirjoittamasi on tallessa tällä sivulla.',
  'reason.keys-missing':
    'Salausavaimia puuttuu, joten tietoa ei voitu tallentaa. Kerro heti ylläpidolle. Kirjoittamasi on tallessa tällä sivulla.',
  'reason.too-many-documents':
    'Juuri nyt tehdään niin monta asiakirjaa, että uutta ei voi aloittaa. Mitään ei kirjattu. Odota hetki ja yritä uudelleen.',
  'reason.document-too-long':
    'Asiakirja ei valmistunut ajoissa. Mitään ei kirjattu. Yritä uudelleen. Jos se ei onnistu, kerro ylläpidolle.',
  'reason.no-class-contact':
    'Se, mitä lapsista on voitu kirjata, kuuluu tietoluokkaan Yhteys, eikä sinua ole nimetty siihen. Laki voi silti velvoittaa sinua: katso, mitä se vaatii, ja tee se lupaa odottamatta. Pyydä organisaatiosi vastuuhenkilöä tässä tapauksessa nimeämään sinut luokkaan.',
  'way.no-class-contact': 'Mitä laki vaatii sinulta, jos on lapsi',
  'reason.not-named-for-child':
    'Sinua ei ole nimetty tähän tapaukseen, joten lasta koskevat sivut eivät ole sinulle avoinna. Jos tarvitset niiden tietoja tehtävääsi, pyydä ne organisaatiosi vastuuhenkilöltä tässä tapauksessa. Jos tiedät lapsesta, joka voi olla vaarassa, kerro siitä vastuuhenkilölle heti: laki voi velvoittaa sinuakin.',
  'reason.stand-in':
    'Kentässä on sanat, jotka näkyvät lukukelvottoman tekstin paikalla. Entinen teksti säilyy, jos et tallenna tästä. Poista nuo sanat ja kirjoita teksti uudelleen, tai kysy ylläpidolta, voidaanko entinen teksti palauttaa.',
  'reason.outside-case':
    'Tämä toiminto ei kuulu rooliisi. Palaa omaan työhösi, tai kysy ylläpidolta, kenelle se kuuluu.',
  'reason.address':
    'Osoitteen lopussa, ?-merkin jälkeen, on jotain, mitä tämä sivu ei tunne. Osoite on voinut muuttua, kun se kopioitiin. Avaa sivu ilman loppua.',
  'way.address': 'Avaa sivu ilman osoitteen loppua',
  'address.parts': 'Tätä ei ymmärretty: {parts}',
  'unsent.none': 'Mitään ei tallennettu. Kirjoittamasi on tallessa tällä sivulla.',
  'unsent.maybe': 'Kirjoittamasi on tallessa tällä sivulla. Jos lähetät sen uudestaan, se tallennetaan vain kerran.',
  'unsent.typed': 'Kirjoittamasi',
  'unsent.copy': 'Mitään ei tallennettu. Voit kopioida kirjoittamasi tästä.',
  'unsent.send': 'Lähetä uudestaan',
} as const;
