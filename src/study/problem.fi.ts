/** Why the command ended: whose turn it is to act stands first in the key. */
export const problemFi = {
  'usage.noFile': 'Anna luettava tiedosto: rinnalla study TIEDOSTO --out KANSIO.',
  'usage.manyFiles': 'Anna vain yksi tiedosto; ylimääräinen on ”{extra}”.',
  'usage.noOut': 'Kerro valinnalla --out kansio, johon raportti kirjoitetaan.',
  'usage.noValue': 'Valinta {option} tarvitsee arvon.',
  'usage.repeated': 'Valinnan {option} saa antaa vain kerran.',
  'usage.unknown': 'Valintaa {option} ei ole; ohjeen näet valinnalla --help.',
  'usage.language': 'Kieli on fi, sv tai en, ei ”{given}”.',
  'usage.number': 'Valinnan {option} arvo on kokonaisluku {least}–{most}, ei ”{given}”.',
  'usage.registerAlone':
    '--register säilyttää oman salaisuutensa ja koskee pyöristettyjä taulukoita: jätä pois --mode exact, --secret ja --longest.',
  'usage.roundedCombinations':
    '--mode rounded tekee taulukoita ja --longest niiden sijasta yhdistelmiä: anna vain toinen.',
  'usage.mode': 'Tapa on rounded tai exact, ei ”{given}”.',
  'usage.limitCombinations':
    'Valitsin --limit ei sovi yhteen valitsimen --longest kanssa: yhdistelmiä varten ei koetella eikä etsitä mitään.',
  'usage.earlierRounded':
    'Valinta --earlier käy vain tavan --mode exact kanssa: mitä aiempi raportti on kertonut tarkasti, sitä ei voi pyöristää jälkikäteen.',
  'usage.secretInReport': 'Salaisuus {file} olisi raportin kansiossa, joka julkaistaan; valitse sille muu paikka.',
  'usage.exampleTables':
    'Kun --k on alle {least}, tehdään vain yhdistelmiä (--longest) esimerkiksi; se ei suojaa ketään.',

  'input.secretWrong':
    '{file} ei ole pyöristyksen salaisuus (64 heksadesimaalinumeroa); anna valinnalle --secret muu tiedosto tai jätä se pois.',
  'input.seriesK': 'Tämän rekisterin raportit on pyöristetty {k}:n kerrannaisiksi; anna --k {k}.',
  'input.seriesColumns':
    'Tämän rekisterin raporteissa on muut sarakkeet (ero: {columns}); palauta tiedostoon entiset sarakkeet. Aloita uusi rekisteri vain, jos kukaan näistä ihmisistä ei ole tämän rekisterin raporteissa: kaksi raporttia osin samoista ihmisistä voi yhdistää. Tiedostot, joista ei ole vielä julkaistu mitään, voi ensin liittää yhdeksi.',
  'input.seriesOther':
    'Rekisterissä {folder} on raportteja enimmäkseen samoista ihmisistä, ja kaksi sarjaa heistä voi yhdistää: käytä sitä rekisteriä (--register). Jos ihmiset ovat muita, pidä tämä rekisteri toisessa kansiossa.',
  'input.seriesTooLittle':
    'Rekisterin viime raportin jälkeen on muuttunut liian vähän: molempien raporttien lukija voisi nähdä, kuka on lisätty. Julkaise uudelleen, kun vähintään {people} henkilöä on lisätty, poistettu tai muutettu.',
  'input.seriesSecretLost':
    'Rekisterin {folder} salaisuus puuttuu, ja sarja päättyy siihen: uusi salaisuus pyöristäisi uudelleen sen, mitä on jo julkaistu. Palauta salaisuus varmuuskopiosta tai aloita uusi rekisteri, kun kukaan ei voi yhdistää vanhoja raportteja ja uusia.',
  'input.seriesMapping': 'Rekisterin {folder} raportit on tehty toisella kuvaustiedostolla; käytä sitä.',
  'input.seriesBroken': 'Rekisterin {folder} tiedosto series.json on vioittunut; palauta se varmuuskopiosta.',
  'input.ownPeriod': 'Aika alkaa ja päättyy tammikuun tai heinäkuun ensimmäisenä, ei ”{from}” ja ”{until}”.',
  'input.ownK':
    'Tämän käyttöympäristön luvut on pyöristetty {k}:n kerrannaisiksi: toinen pyöristys samoista ihmisistä paljastaisi enemmän. Käytä lukua {k}.',
  'input.ownSeries':
    'Tämän käyttöympäristön luvut on julkaistu ajalta {from}–{until}. Toinen alkupäivä tai aikaisempi loppu kertoisi, ketkä ovat välissä: anna sama alku ja sama tai myöhempi loppu.',
  'input.ownTooLittle':
    'Viime julkaisun jälkeen on muuttunut liian vähän: molempien lukija voisi nähdä, kenen tiedot ovat muuttuneet. Tee selvitys uudelleen, kun vähintään {people} asian tiedot ovat muuttuneet.',
  'input.ownMeanwhile': 'Luvut laskettiin samaan aikaan toista selvitystä varten. Yritä uudelleen.',
  'input.earlierWrong': '{file} ei ole aiemman raportin study.json.',
  'input.earlierOther':
    'Aiempi raportti {file} on tehty eri tiedostosta, joten sitä ei voi ottaa huomioon; jos ihmiset ovat osin samoja, julkaise vain toinen raporteista.',
  'input.draftOfLists': '{file} on päällekkäisyystaulukko; se ei tarvitse kuvaustiedostoa.',
  'input.earlierCombinations':
    'Yhdistelmiä ja taulukoita samasta tiedostosta ei voi suojata yhdessä ({file}). Julkaise vain toiset.',
  'input.notFound': 'Tiedostoa {file} ei löydy.',
  'input.directory': '{file} on kansio; anna CSV-tiedosto tai Excel-työkirja.',
  'input.notFile': '{file} ei ole tavallinen tiedosto; tallenna tiedot ensin levylle.',
  'input.noPermission': 'Tiedoston {file} lukemiseen ei ole oikeutta.',
  'input.unreadable': 'Tiedostoa {file} ei voi lukea ({reason}).',
  'input.empty': 'Tiedosto {file} on tyhjä.',
  'input.notHtcds':
    'Tiedosto {file} ei ole HTCDS 2.0 -muodossa: vähintään kolmella sarakkeella on oltava sen kenttien nimet (kuten vic_MethodsOfControl). Käytä standardin otsikkoriviä tai tutki tiedosto sellaisenaan (rinnalla study).',
  'input.noRows': 'Tiedostossa {file} on otsikkorivi mutta ei yhtään henkilöä.',
  'input.notText': 'Tiedosto {file} ei ole tekstiä; tallenna se CSV-muotoon (UTF-8).',
  'input.spreadsheet': '{file} on zip-tiedosto mutta ei Excel-työkirja (.xlsx); anna työkirja tai CSV-tiedosto.',
  'input.oldWorkbook':
    '{file} on vanhanmuotoinen Excel-tiedosto (.xls) tai salasanalla suojattu; tallenna se muotoon .xlsx ilman salasanaa.',
  'input.workbookHuge':
    'Työkirja {file} purkautuisi suuremmaksi kuin voidaan lukea (enintään {most, number} miljoonaa tavua tai merkkiä); tallenna taulukko CSV-muotoon.',
  'input.workbookBroken': 'Työkirja {file} on vioittunut; avaa se taulukkolaskennassa ja tallenna uudelleen.',
  'input.sheetUnclear': 'Työkirjassa {file} on useita taulukoita ({sheets}); jätä vain luettava.',
  'input.formulaEmpty':
    'Rivi {row, number}, sarake {column}: kaavan tulosta ei ole tallennettu; avaa työkirja taulukkolaskennassa ja tallenna uudelleen.',
  'input.mappingFolder': '{file} on kansio; anna valinnalle --mapping JSON-tiedosto.',
  'input.mappingNotJson': 'Tiedosto {file} ei ole JSON-muotoa.',
  'input.mappingJson': 'Tiedosto {file} ei ole JSON-muotoa: virhe rivillä {line, number}, merkissä {column, number}.',
  'input.mappingWrong': 'Tiedoston {file} kohta ”{place}” ei ole sellainen kuin ohjeessa.',
  'input.mappingColumn': 'Tiedostossa {file} on sarake ”{column}”, jota luettavassa tiedostossa ei ole.',
  'input.mixedEncoding': 'Tiedostossa {file} on sekaisin kahta merkistöä; tallenna se kokonaan UTF-8-muotoon.',
  'input.separatorUnclear':
    'Tiedoston {file} erotinta ei voi päätellä, koska kaksi erotinta sopii yhtä hyvin; laita lainausmerkkeihin arvot, joissa on erottimen näköinen merkki.',
  'input.headingEmpty': 'Rivi {row, number}, sarake {column}: arvolla ei ole sarakkeen nimeä rivillä 1.',
  'input.headingRepeated': 'Rivi 1, sarake {second}: nimi ”{name}” on jo sarakkeella {first}.',
  'input.tooManyColumns': 'Tiedostossa {file} on {columns, number} saraketta; niitä saa olla enintään {most, number}.',
  'input.tooLarge': 'Tiedosto {file} on liian suuri: arvoja on yli {cells, number}.',
  'input.rowShort':
    'Rivi {row, number}, sarake {column} ({name}): arvo puuttuu, rivillä on {got} arvoa mutta sarakkeita on {expected}.',
  'input.rowLong':
    'Rivi {row, number}, sarake {column}: ylimääräinen arvo, rivillä on {got} arvoa mutta sarakkeita on {expected}.',
  'input.rowHuge':
    'Rivi {row, number}, sarake {column} ({name}): rivillä on yli {most, number} merkkiä; puuttuuko lopettava lainausmerkki?',
  'input.quoteInside':
    'Rivi {row, number}, sarake {column} ({name}): lainausmerkki on keskellä arvoa; kirjoita koko arvo lainausmerkkeihin.',
  'input.quoteAfter':
    'Rivi {row, number}, sarake {column} ({name}): lopettavan lainausmerkin jälkeen on vielä tekstiä.',
  'input.quoteOpen': 'Rivi {row, number}, sarake {column} ({name}): lainausmerkki avataan mutta sitä ei suljeta.',
  'input.countWrong':
    'Rivi {row, number}, sarake {column} ({name}): henkilöiden määrän on oltava kokonaisluku, ei ”{value}”.',
  'input.countNegative':
    'Rivi {row, number}, sarake {column} ({name}): henkilöiden määrä ei voi olla alle nolla, kuten ”{value}”.',
  'input.countFraction':
    'Rivi {row, number}, sarake {column} ({name}): ”{value}” on paino tai osuus, tai siinä on tuhaterotin; henkilöiden määrä kirjoitetaan pelkin numeroin.',
  'input.countPercent':
    'Rivi {row, number}, sarake {column} ({name}): ”{value}” on prosenttiluku, eikä osuutta voi suojata; anna henkilöiden määrät.',
  'input.countHidden':
    'Rivi {row, number}, sarake {column} ({name}): ”{value}” peittää luvun, joten henkilöitä ei voi laskea; anna tiedosto, jonka lukuja ei ole peitetty.',
  'input.totalDiffers':
    'Rivi {row, number}, sarake {column} ({name}): summa ”{word}” on {total, number}, mutta sen rivit ovat yhteensä {sum, number}.',
  'input.totalAlone':
    'Rivi {row, number}, sarake {column} ({name}): summa ”{word}” on {total, number}, mutta tiedostossa ei ole yhtään sen riviä; jos ne ovat toisessa tiedostossa, kirjoita ”{word}” kuvaustiedoston kohtaan "totalsAlone".',
  'input.totalUnnamed':
    'Rivi {row, number}, sarake {column} ({name}): rivillä on vain {total, number}, joka on kaikkien muiden summa; kirjoita riville Yhteensä, jos se on niiden summa, tai poista rivi.',
  'input.looksCounted':
    'Sarake {column} ({name}) näyttää henkilöiden määriltä, joten rivi ei olisi yksi henkilö; kirjoita kuvaustiedostoon (--mapping) {entry}, tai "count": null, jos jokainen rivi on yksi henkilö.',
  'input.looksCountedTotals':
    'Sarake {column} ({name}) näyttää henkilöiden määriltä, ja rivi {row, number}, sarake {totalColumn} ({totalName}) summalta (”{value}”){more, plural, =0 {} one {, samoin toinen rivi} other {, samoin # muuta riviä}}; kirjoita kuvaustiedostoon (--mapping) {entry}, tai "count": null, jos jokainen rivi on yksi henkilö.',
  'input.looksTotals':
    'Rivi {row, number}, sarake {totalColumn} ({totalName}): ”{value}” näyttää summalta eikä henkilöltä{more, plural, =0 {} one {, samoin toinen rivi} other {, samoin # muuta riviä}}; kirjoita kuvaustiedostoon (--mapping) {entry}, tai luettele sana sarakkeensa kohdassa "values", jos se ei ole summa.',
  'input.looksMany':
    'Sarake {column} ({name}) näyttää henkilöiden määriltä, samoin sarake {other}; anna jokaiselle luvulle oma rivinsä, tai jätä sarake pois kirjoittamalla kuvaustiedostoon (--mapping) {entry}.',
  'input.looksWeight':
    'Sarake {column} ({name}) näyttää painoilta, eikä painotettuja henkilöitä voi suojata; jätä sarake pois kirjoittamalla kuvaustiedostoon (--mapping) {entry}, niin jokainen rivi on yksi henkilö.',
  'input.looksPercent':
    'Sarake {column} ({name}) näyttää prosenttiluvuilta, keskiarvoilta tai suhdeluvuilta, joita ei voi suojata; anna henkilöiden määrät ja jätä tämä sarake pois kirjoittamalla kuvaustiedostoon (--mapping) {entry}.',
  'input.looksHundred':
    'Sarakkeen {column} ({name}) luvut ovat yhteensä noin sata, joten ne voivat olla prosentteja, joita ei voi suojata. Jos ne ovat henkilömääriä, kirjoita kuvaustiedostoon (--mapping) {entry}; muuten jätä sarake pois: {other}.',
  'input.onNoList':
    'Rivi {row, number}: henkilöt eivät ole yhdelläkään luettelolla; heidän määränsä arvioidaan, joten riviä ei anneta.',
  'input.flagWrong': 'Rivi {row, number}, sarake {column} ({name}): arvon on oltava 0, 1 tai tyhjä, ei ”{value}”.',
  'input.dateWrong':
    'Rivi {row, number}, sarake {column} ({name}): arvo ei ole kokonainen päivä, kuten 2001-05-31 tai 31.5.2001.',
  'input.dateUnclear':
    'Rivi {row, number}, sarake {column} ({name}): sarakkeesta ei näe, onko päivä vai kuukausi ensin; kirjoita päivät muodossa vuosi-kuukausi-päivä.',
  'input.birthWrong':
    'Rivi {row, number}, sarake {column} ({name}): ikä kerrottuna päivänä olisi alle nolla tai yli {oldest, number} vuotta.',
  'input.waitName': 'Tiedostossa {file} odotuksella on sama nimi kuin sarakkeella {name}; anna sille toinen nimi.',
  'input.waitWrong':
    'Rivi {row, number}, sarake {column} ({name}): päivä on ennen sarakkeen {from} päivää tai yli {most, number} vuotta sen jälkeen, joten odotusta ei voi laskea; korjaa tai tyhjennä toinen päivistä.',
  'input.waitsWrong':
    'Sarake {column} ({name}): {count, number} rivillä päivä on ennen sarakkeen {from} päivää tai yli {most, number} vuotta sen jälkeen, joten odotuksia ei voi laskea; korjaa tai tyhjennä toinen päivistä (rivit {rows}).',
  'input.overlapManyLists':
    'Luetteloita on {lists, number}, ja enimmäismäärä on {most, number}. Yhdistä luetteloita ja yritä uudelleen.',
  'input.overlapManyPeople': 'Taulukossa on yli miljardi ihmistä. Tarkista lukumäärien sarake.',

  'output.register': 'Rekisteriin {folder} ei voitu kirjoittaa ({reason}); raporttia ei tehty.',
  'output.secret': 'Salaisuutta {file} ei voitu tehdä ({reason}); kerro valinnalla --secret, missä se saa olla.',
  'output.exists': 'Tiedosto {file} on jo olemassa; valitse toinen nimi.',
  'output.notFolder': '{folder} ei ole kansio; valitse toinen paikka raportille.',
  'output.foreign': 'Kansiossa {folder} on muuta kuin aiempi raportti; valitse tyhjä tai uusi kansio.',
  'output.noPermission': 'Kansioon {folder} ei ole kirjoitusoikeutta.',
  'output.full': 'Levy on täynnä; raporttia ei kirjoitettu kansioon {folder}.',
  'output.failed': 'Raporttia ei voitu kirjoittaa kansioon {folder} ({reason}).',
  'output.noDocument': 'PDF-tiedostoa ei voitu tehdä ({reason}); raporttia ei kirjoitettu.',

  'proof.failed': 'Lukujen suojausta ei voitu todistaa ({reason}); raporttia ei kirjoitettu.',
  'proof.notFound':
    'Rajassa ({limit, number} s) ei löytynyt pyöristystä, joka olisi tarpeeksi lähellä oikeita lukuja; raporttia ei kirjoitettu. Anna suurempi --limit tai jätä sarakkeita pois kuvaustiedostossa ("ignore": true).',
} as const;
