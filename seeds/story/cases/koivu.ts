import { answersRequest, consents, consentsToNetwork } from '../acts/agreements.ts';
import { addsPoint, allows, forbids, isRefusedPoint, opensPoint, recordsContact } from '../acts/contact.ts';
import { corrects, placesHer, recordsPerson, writes } from '../acts/content.ts';
import { accepts, invites } from '../acts/invitations.ts';
import { findsNothing, looks, looksAtNetwork, looksAtPlace, looksAtSafety } from '../acts/looks.ts';
import { barsWorker, names, opens } from '../acts/team.ts';

import { at, type CaseStory } from '../script.ts';

const officeHours = { days: [1, 2, 3, 4, 5], hourFrom: '09:00', hourUntil: '15:00', language: 'vi' };
const interpreter = 'Tulkki nainen, ei samalta paikkakunnalta. Tulkkikeskukselle ei kerrota asiakkaan nimeä.';

const asked = { language: 'vi', interpreter: 'present', copyGiven: 'not-safe' } as const;

/** A woman without a right of residence: reflection period, shelter, investigation; five organisations help. */
export const koivu: CaseStory = {
  codeWord: 'Koivu',
  steps: [
    at(164, '9.20', 'anna', opens('Koivu', 'veikko')),
    at(
      164,
      '9.40',
      'anna',
      writes(
        'support',
        'Yhteydenotto päivystävältä lääkäriltä, asiakkaan luvalla. Hän haluaa jutella ennen kuin päättää mistään. Sovittu tapaaminen huomiseksi sairaalan tiloihin. Vietnamin tulkki tilattu etänä.',
      ),
    ),
    at(
      163,
      '10.00',
      'anna',
      consents('lyhty', {
        from: ['saarni'],
        to: ['lyhty'],
        classes: ['contact', 'coordination'],
        purpose: 'Turvallinen majoitus ja turvasuunnitelma',
        endsIn: 14,
        reviewIn: 7,
        language: 'vi',
        interpreter: 'remote',
        copyGiven: 'not-safe',
        exclusions: 'Terveystietoja ei kerrota turvakodille.',
      }),
    ),
    at(
      163,
      '10.20',
      'anna',
      invites('lyhty', 'lyhty', 'Turvakotipaikka yhdelle naiselle tänään. Vietnamin tulkki tarvitaan.', 'today'),
    ),
    at(163, '11.05', 'kirsi', accepts('lyhty', 'tiina', 'katri')),
    at(
      163,
      '16.30',
      'tiina',
      writes(
        'support',
        'Tuli turvakotiin iltapäivällä saattajan kanssa. Huone 3. Söi ja lepäsi. Puhelimen paikannus otettu pois yhdessä hänen kanssaan.',
      ),
    ),
    at(
      162,
      '9.15',
      'anna',
      placesHer(
        'shelter',
        'Turvakoti Lyhty, huone 3. Saapuminen vain sisäpihan kautta. Osoitetta ei kirjoiteta viesteihin.',
        ['anna', 'veikko', 'tiina', 'katri'],
        'lyhty',
      ),
    ),
    at(
      162,
      '9.30',
      'anna',
      allows('message-app', {
        ...officeHours,
        who: 'own-organisation',
        interpreter,
        codePhrase: 'Hän vastaa kysymykseen ”Tuletko torille?” sanalla ”sateenvarjo”.',
        ifAnother: 'Jos joku muu vastaa, kerro soittavasi väärään numeroon ja lopeta. Ilmoita Annalle tai Veikolle.',
      }),
    ),
    at(
      162,
      '9.35',
      'anna',
      forbids('call', { language: 'vi', note: 'Puhelinta on katsottu aiemmin toisen toimesta.' }),
    ),
    at(162, '9.36', 'anna', forbids('text-message', { language: 'vi' })),
    at(162, '9.37', 'anna', forbids('email', { language: 'vi' })),
    at(162, '9.38', 'anna', forbids('letter', { language: 'vi' })),
    at(
      162,
      '9.40',
      'anna',
      allows('meeting', {
        ...officeHours,
        who: 'anyone',
        interpreter,
        note: 'Tapaamiset sovitaan Saarni ry:n kautta. Ensimmäinen kerta aina tutun työntekijän kanssa.',
      }),
    ),
    at(162, '9.45', 'anna', addsPoint('message-app', 'Signal 040 000 0000')),
    at(
      161,
      '13.00',
      'anna',
      writes(
        'support',
        'Tapasin Lyhdyssä. Kerroin, että apu ei riipu siitä, tekeekö hän rikosilmoituksen. Hän kysyi, voiko häntä pakottaa palaamaan. Luvattu selvittää oleskeluasia ja palata siihen {+3}.',
      ),
    ),
    at(
      157,
      '10.15',
      'anna',
      writes(
        'support',
        'Tukihenkilösuhde alkoi. Tavataan viikoittain. Hänen omat toiveensa: rauhaa, tieto siskosta, suomen kielen alkeet.',
      ),
    ),
    at(
      156,
      '14.10',
      'anna',
      recordsPerson({
        age: 27,
        number: 912,
        firstNames: 'Mai Hoa',
        lastName: 'Esimerkki',
        citizenship: 'Vietnam',
        language: 'vi',
        documents: 'Passi ei ole hänellä. Kertoo sen jääneen asunnon haltijalle.',
      }),
    ),
    at(150, '9.10', 'anna', names('noora', 'member', ['case', 'contact', 'support'])),
    at(
      145,
      '12.30',
      'anna',
      consentsToNetwork(['saarni', 'county', 'halla', 'kaisla'], {
        purpose: 'Yhteinen suunnitelma: asuminen, terveys, oikeudet ja arki',
        endsIn: 212,
        reviewIn: 30,
        ...asked,
      }),
    ),
    at(
      145,
      '12.45',
      'anna',
      consents('county', {
        from: ['saarni'],
        to: ['county'],
        classes: ['contact', 'account'],
        purpose: 'Palvelutarpeen arviointi ja tukiasunto',
        endsIn: 218,
        reviewIn: 30,
        ...asked,
      }),
    ),
    at(
      145,
      '13.00',
      'anna',
      invites(
        'county',
        'county',
        'Palvelutarpeen arviointi erityistä tukea tarvitsevalle, tukiasunnon tarve myöhemmin.',
        'week',
      ),
    ),
    at(144, '9.30', 'ritva', accepts('county', 'minna', 'jari')),
    at(
      144,
      '14.00',
      'minna',
      writes(
        'social',
        'Asia vireille, palvelutarpeen arviointi aloitettu. Kiireellistä tarvetta ei ole, koska majoitus on turvattu. Omatyöntekijä Minna Laine, varalla Jari Harju.',
      ),
    ),
    at(144, '14.10', 'minna', answersRequest('network', 'coordination')),
    at(
      143,
      '10.00',
      'anna',
      writes(
        'account',
        'Kertoi itse: lähti kotimaasta, koska hänelle luvattiin ravintolatyötä. Matkasta jäi velka, jota hän maksoi työllään. Ei kysytty tarkemmin, hän sai päättää mitä kertoo.',
      ),
    ),
    at(
      142,
      '15.20',
      'anna',
      writes(
        'support',
        'Hän päätti tehdä rikosilmoituksen. Kävimme läpi, mitä siitä seuraa ja että hän voi pitää taukoja. Olin mukana ilmoitusta tehtäessä.',
      ),
    ),
    at(
      141,
      '9.30',
      'anna',
      consents('kaisla', {
        from: ['saarni'],
        to: ['kaisla'],
        classes: ['contact'],
        purpose: 'Seurantakäynnit ja niiden sovittaminen',
        endsIn: 205,
        reviewIn: 60,
        ...asked,
      }),
    ),
    at(
      141,
      '9.45',
      'anna',
      invites('kaisla', 'kaisla', 'Seurantakäynnit ja psykologin arvio. Naistyöntekijä, vietnamin tulkki.', 'week'),
    ),
    at(140, '10.10', 'seija', accepts('kaisla', 'oona', 'hanna')),
    at(140, '10.40', 'oona', answersRequest('network', 'coordination')),
    at(
      139,
      '13.20',
      'oona',
      writes(
        'health',
        'Ensikäynti. Tulkki paikalla. Perustutkimus tehty asiakkaan ehdoilla, näytteet otettu. Uusi aika varattu. Asiakas sai itse valita istumapaikan.',
      ),
    ),
    at(
      125,
      '10.30',
      'hanna',
      writes(
        'health',
        'Psykologin ensimmäinen tapaaminen. Uni katkonaista, keskittyminen vaikeaa. Sovittu viisi käyntiä. Ohjattu yksinkertainen rauhoittumisharjoitus.',
      ),
    ),
    at(121, '11.00', 'noora', writes('support', 'Sijaistin Annaa tapaamisella. Haettiin vaatteita ja kenkiä.')),
    at(120, '8.50', 'anna', barsWorker('noora', 'knows-suspect')),
    at(118, '12.40', 'noora', findsNothing()),
    at(
      102,
      '9.30',
      'anna',
      consents('halla', {
        from: ['saarni'],
        to: ['halla'],
        classes: ['contact', 'account'],
        purpose: 'Korvausvaatimus ja oikeudenkäynti',
        endsIn: 262,
        reviewIn: 60,
        ...asked,
      }),
    ),
    at(
      102,
      '9.45',
      'anna',
      invites('halla', 'halla', 'Avustajan määräys esitutkintaan ja oikeudenkäyntiin.', 'normal'),
    ),
    at(101, '10.00', 'tuula', accepts('halla', 'leo', 'sofia')),
    at(101, '10.30', 'leo', answersRequest('network', 'coordination')),
    at(
      100,
      '14.15',
      'leo',
      writes(
        'process',
        'Määräys avustajaksi saatu. Päämiehelle selvitetty asianomistajan oikeudet, korvausvaatimuksen perusteet ja mahdollisuus suojautua kuulustelussa.',
      ),
    ),
    at(
      99,
      '9.20',
      'leo',
      consents('process', {
        from: ['halla'],
        to: ['saarni'],
        classes: ['process'],
        purpose: 'Tuki kuulusteluun ja oikeudenkäyntiin',
        endsIn: 262,
        reviewIn: 60,
        language: 'vi',
        interpreter: 'remote',
        copyGiven: 'not-safe',
      }),
    ),
    at(
      95,
      '13.00',
      'anna',
      consents('police', {
        from: ['saarni'],
        to: ['police'],
        classes: ['justice'],
        purpose: 'Kuulustelun järjestäminen, yhteys vain Saarnin kautta',
        endsIn: 37,
        reviewIn: 16,
        ...asked,
      }),
    ),
    at(
      95,
      '13.20',
      'anna',
      invites('police', 'police', 'Yhteystapa ja toiveet kuulustelua varten. Tutkija pyytänyt.', 'normal'),
    ),
    at(94, '8.40', 'timo', accepts('police', 'risto', 'helena')),
    at(
      94,
      '9.30',
      'anna',
      writes(
        'justice',
        'Yhteys häneen vain Saarni ry:n kautta, arkisin klo 9–15. Ei puheluja eikä kirjeitä hänelle itselleen.',
      ),
    ),
    at(
      92,
      '10.10',
      'risto',
      writes(
        'process',
        'Asianomistaja tavoitettu tukihenkilön kautta. Kuulustelu sovitaan myöhemmin, tulkki varataan eri paikkakunnalta.',
      ),
    ),
    at(
      89,
      '11.20',
      'anna',
      writes(
        'residence',
        'Harkinta-aika alkoi, kirjallinen päätös saatu. Päättyy {+92}. Kerrottu hänelle etukäteen, että päätöksestä menee tieto poliisille. Oleskeluneuvonta varattava hyvissä ajoin.',
      ),
    ),
    at(
      88,
      '9.50',
      'minna',
      writes(
        'coordination',
        'Verkostopalaveri: sovittiin tukiasunnon haku, seurantakäynnit Kaislassa ja avustajan tapaaminen. Hän oli itse mukana alkuosan.',
      ),
    ),
    at(
      85,
      '15.00',
      'tiina',
      writes(
        'coordination',
        'Turvakotijakso päättyi tänään hänen toiveestaan. Turvasuunnitelma käyty läpi ja kopio jätetty Annalle, ei hänen mukaansa.',
      ),
    ),
    at(
      85,
      '15.30',
      'anna',
      writes(
        'coordination',
        'Majoitus auki tukiasuntoon asti. Väliaikainen järjestely sovittu, Minna hakee kiireellistä ratkaisua.',
        'gap',
      ),
    ),
    at(
      84,
      '10.00',
      'anna',
      corrects(
        'gap',
        'Majoitus auki tukiasuntoon asti. Väliaikainen järjestely sovittu viikoksi kerrallaan, Minna hakee kiireellistä ratkaisua. Tarkistan tilanteen joka perjantai.',
      ),
    ),
    at(
      76,
      '9.15',
      'anna',
      writes(
        'account',
        'Hän näytti viestin, jossa vaadittiin velan maksua. Viesti säilytetty hänen puhelimessaan, kuvakaappaus hänen luvallaan avustajalle. Lähettäjästä ei varmuutta.',
      ),
    ),
    at(
      76,
      '9.30',
      'anna',
      recordsContact('message-app', 'she-contacted', 'Pyysi tapaamista vielä samana päivänä viestin takia.'),
    ),
    at(
      66,
      '13.45',
      'minna',
      writes(
        'social',
        'Muutti tukiasuntoon tänään. Päätös kolmeksi kuukaudeksi, jatkosta päätetään viimeistään {+64}. Toimeentulotuki myönnetty.',
      ),
    ),
    at(65, '9.30', 'veikko', looksAtPlace()),
    at(65, '9.35', 'veikko', opensPoint('message-app')),
    at(65, '9.40', 'veikko', recordsContact('message-app', 'not-reached')),
    at(
      64,
      '10.20',
      'veikko',
      writes(
        'support',
        'Annan lomalla tapasin hänet uudessa asunnossa. Ovi ja avaimet kunnossa. Hän kokkasi, puhuttiin arjesta. Seuraava tapaaminen Annan kanssa {+7}.',
      ),
    ),
    at(
      48,
      '14.00',
      'oona',
      writes(
        'coordination',
        'Kirjallinen tulkkaus ajanvarauskirjeisiin puuttuu. Kaisla lähettää ajat toistaiseksi Annan kautta.',
      ),
    ),
    at(
      40,
      '12.30',
      'anna',
      writes(
        'wellbeing',
        'Hänen oma arvionsa: turvallisuus 6, arki 7. Kertoi nukkuvansa paremmin. ”Minua on kuunneltu.”',
      ),
    ),
    at(
      30,
      '9.00',
      'anna',
      consents('social', {
        from: ['county'],
        to: ['saarni'],
        classes: ['social'],
        purpose: 'Tukiasunnon päätökset ja niiden määräajat tukihenkilölle',
        endsIn: 150,
        reviewIn: 45,
        ...asked,
      }),
    ),
    at(
      22,
      '10.40',
      'anna',
      writes(
        'justice',
        'Toiveet kuulusteluun: naistulkki, tauko puolen tunnin välein, ikkunan puoleinen paikka. Tukihenkilö mukana. Ei ennen klo 10.',
      ),
    ),
    at(
      20,
      '11.15',
      'helena',
      writes(
        'process',
        'Tutkinnassa sovittu kuulustelun siirto kahdella viikolla, jotta tulkki ja tukihenkilö pääsevät paikalle.',
      ),
    ),
    at(
      12,
      '13.30',
      'minna',
      writes(
        'social',
        'Tapaaminen tukiasunnolla. Suomen alkeiskurssi alkanut. Tukiasunnon jatkopäätös valmistelussa, luvattu {+8}.',
      ),
    ),
    at(
      7,
      '11.10',
      'leo',
      writes(
        'process',
        'Kuulustelun aika sovittu: {+16} klo 13.30. Paikalla avustaja, tukihenkilö ja tulkki. Korvausvaatimuksen liitteitä täydennetään.',
      ),
    ),
    at(
      5,
      '10.30',
      'minna',
      writes(
        'coordination',
        'Verkostopalaveri, neljä päätöstä: tukiasunnon jatko (Minna), oleskeluneuvonta ennen harkinta-ajan päättymistä (Anna), kirjallinen tulkkaus (Oona), liitteet (Leo). Seuraava palaveri {+13} klo 9.',
      ),
    ),
    at(
      4,
      '14.10',
      'anna',
      allows('message-app', {
        ...officeHours,
        who: 'own-organisation',
        interpreter,
        codePhrase: 'Hän vastaa kysymykseen ”Tuletko torille?” sanalla ”sateenvarjo”.',
        ifAnother: 'Jos joku muu vastaa, kerro soittavasi väärään numeroon ja lopeta. Ilmoita Annalle tai Veikolle.',
        note: 'Tarkistettu yhdessä hänen kanssaan.',
      }),
    ),
    at(
      4,
      '14.20',
      'anna',
      writes(
        'support',
        'Tapaaminen, suunnitelma päivitetty. Hän jännittää kuulustelua. Käytiin läpi huone, ihmiset ja tauot. Sisar on kutsuttu viikonlopuksi, hän päättää itse mitä kertoo.',
      ),
    ),
    at(4, '14.40', 'anna', recordsContact('meeting', 'reached')),
    at(3, '9.05', 'noora', findsNothing()),
    at(2, '15.12', 'risto', looks()),
    at(1, '9.30', 'minna', looks()),
    at(1, '9.40', 'minna', looksAtSafety()),
    at(1, '9.45', 'minna', isRefusedPoint('message-app')),
    at(1, '10.05', 'tiina', looksAtPlace()),
    at(1, '12.50', 'oona', looksAtNetwork()),
    at(1, '13.15', 'leo', looks()),
  ],
};
