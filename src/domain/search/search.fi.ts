export const fi = {
  title: 'Haku',
  'field.q': 'Koodi, koodisana tai sana tekstistä',
  'field.q.hint':
    'Esimerkiksi T-7F3K2Q, Koivu tai pelko. Sana löytyy eri muodoissaan. Haku katsoo vain sitä, mitä sinä saat lukea. Jos kirjoitat monta sanaa, kaikkien pitää olla samassa tekstissä.',
  'field.kind': 'Mistä haetaan',
  'field.since': 'Kirjattu aikaisintaan',
  'kind.all': 'kaikista teksteistä',
  'kind.note': 'merkinnöistä',
  'kind.piece': 'kokonaisuuden osista',
  'kind.task': 'tehtävistä',
  'kind.meeting': 'tapaamisista ja muistioista',
  do: 'Hae',
  'error.q.required': 'Kirjoita sana, koodi tai koodisana.',
  'error.q.too-long': 'Hae enintään 100 merkillä. Yksi tai kaksi sanaa riittää.',
  'error.q.characters': 'Kirjoita haku kirjaimin ja numeroin.',
  'error.kind.choose': 'Valitse luettelosta, mistä haetaan.',
  'one-case': 'Haku koskee vain tapausta {code}.',
  'one-case.all': 'Laajenna haku kaikkiin tapauksiin',
  'by-code': '{n, plural, one {# tapaus koodin tai koodisanan mukaan} other {# tapausta koodin tai koodisanan mukaan}}',
  'by-code.more': 'Koodin tai koodisanan mukaan löytyi yli 25 tapausta. Kirjoita hausta pidempi.',
  none: 'Mikään, mitä saat lukea, ei vastaa hakua ”{typed}”.',
  'none.try': 'Kokeile lyhyempää sanaa tai yhtä sanaa kerrallaan. Sana löytyy eri muodoissaan, kirjoitusvirheineen ei.',
  'open-new': 'Avaa uusi tapaus',
  looked:
    'Läpi käytiin {texts, plural, one {# teksti} other {# tekstiä}} {cases, plural, one {# tapauksesta} other {# tapauksesta}}.',
  reached:
    'Tekstejä on enemmän kuin haku käy kerralla läpi. Mukana olivat uusimmat {texts}. Rajaa lajin, ajan tai tapauksen mukaan, niin vanhemmatkin tulevat mukaan.',
  closed:
    '{n, plural, one {# teksti ei avautunut} other {# tekstiä ei avautunut}}, joten haku ei tiedä, mitä niissä on. Ylläpito on saanut tästä tiedon.',
  'reason.own-turn': 'Haku on jo käynnissä. Odota, että se valmistuu, ja hae sitten uudelleen.',
  'reason.no-turn': 'Moni hakee juuri nyt. Yritä hetken kuluttua uudelleen.',
  'reason.left': 'Haku keskeytyi, koska sivu suljettiin. Hae uudelleen.',
  more: '{n, plural, one {Näytä vielä # osuma tässä tapauksessa} other {Näytä vielä # osumaa tässä tapauksessa}}',
  others:
    '{n, plural, one {Lisäksi # tapauksessa on osumia} other {Lisäksi # tapauksessa on osumia}}. Kirjoita useampi sana, niin parhaat nousevat esiin.',
  'text.task': 'Tehtävä',
  'text.meeting': 'Verkostopalaveri',
  'text.minute': 'Palaverin muistio',
  'what.title': 'Mitä haku katsoo',
  what: 'Merkinnät, kokonaisuuden osat, tehtävät, palaverit muistioineen ja tapaamiset niissä tapauksissa, joihin sinut on nimetty, myös suljetuissa, jos saat ne lukea. Viestejä ei palvelussa vielä ole.',
  'what.not':
    'Haku ei koskaan katso, missä henkilö on, henkilötietoja, yhteystietoja, yhteydenpidon sääntöjä, luonnoksia eikä tekstien aiempia versioita.',
  'what.logged':
    'Hakusanoja ei tallenneta. Käyttölokiin jää, että hait, ja jokaisen tapauksen lokiin ne tekstit, jotka haku sinulle näytti.',
  'did.TextsSearched': 'haki tapauksia ja tekstejä',
} as const;
